//! A loopback server, a transport without TLS, a temporary home, and a clock that follows tokio's.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::clock::{Clock, FixedRandom};
use crate::credentials::{
    BoxFuture, Credentials, CredentialsError, Environment, ProvideCredentials, ProviderContext,
};
use crate::transport::{Transport, TransportError, TransportErrorKind};

/// 2025-01-02T03:04:05Z: the time at which tests start.
pub(super) fn start() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_735_787_045)
}

/// One hour after [`start`].
pub(super) const EXPIRATION: &str = "2025-01-02T04:04:05Z";

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) method: String,
    pub(super) target: String,
    /// Names in lower case, in the order sent.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Seen {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The form of the body, decoded by the rules of percent-encoding.
    pub(super) fn form(&self) -> Vec<(String, String)> {
        pairs(&self.body)
    }

    /// The query, decoded.
    pub(super) fn query(&self) -> Vec<(String, String)> {
        pairs(self.target.split_once('?').map_or("", |(_, query)| query))
    }
}

fn pairs(text: &str) -> Vec<(String, String)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// A server on the loopback interface that answers every request with what a function says.
pub(super) struct Server {
    pub(super) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    task: JoinHandle<()>,
}

impl Server {
    pub(super) async fn start(
        answer: impl Fn(&Seen) -> (u16, String) + Send + Sync + 'static,
    ) -> Self {
        Self::start_with_headers(move |seen| {
            let (status, body) = answer(seen);
            (status, String::new(), body)
        })
        .await
    }

    /// As [`start`](Self::start), with lines of headers between status and body.
    pub(super) async fn start_with_headers(
        answer: impl Fn(&Seen) -> (u16, String, String) + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (answer, all) = (Arc::new(answer), Arc::clone(&seen));
        let task = tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let (answer, all) = (Arc::clone(&answer), Arc::clone(&all));
                tokio::spawn(async move {
                    let (head, body) = read_message(&mut stream).await;
                    let mut lines = head.lines();
                    let mut first = lines.next().unwrap().split(' ');
                    let request = Seen {
                        method: first.next().unwrap().to_owned(),
                        target: first.next().unwrap().to_owned(),
                        headers: headers(lines),
                        body: String::from_utf8(body).unwrap(),
                    };
                    all.lock().unwrap().push(request.clone());
                    let (status, headers, body) = answer(&request);
                    let head = format!(
                        "HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n",
                        body.len()
                    );
                    stream
                        .write_all(format!("{head}{body}").as_bytes())
                        .await
                        .unwrap();
                });
            }
        });
        Self { url, seen, task }
    }

    /// The requests so far.
    pub(super) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A URL at which nothing listens.
pub(super) async fn closed_url() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

/// Head and body of a message with a content length.
async fn read_message(stream: &mut (impl AsyncRead + Unpin)) -> (String, Vec<u8>) {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        assert_ne!(
            stream.read_buf(&mut bytes).await.unwrap(),
            0,
            "the message broke off"
        );
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut body = bytes.split_off(end + 4);
    let length = headers(head.lines().skip(1))
        .into_iter()
        .find(|(name, _)| name == "content-length");
    let length: usize = length.map_or(0, |(_, length)| length.parse().unwrap());
    while body.len() < length {
        assert_ne!(
            stream.read_buf(&mut body).await.unwrap(),
            0,
            "the body broke off"
        );
    }
    (head, body)
}

fn headers<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<(String, String)> {
    let split = lines.map(|line| line.split_once(':').unwrap());
    split
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect()
}

/// Plain HTTP/1.1, one connection per request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plain;

impl Transport for Plain {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let authority = request.uri().authority().unwrap().to_string();
            let target = request.uri().path_and_query().unwrap().to_string();
            let refused =
                |_| TransportError::new(TransportErrorKind::Connect).with_source("secret address");
            let mut stream = TcpStream::connect(&authority).await.map_err(refused)?;
            let mut message = format!(
                "{} {target} HTTP/1.1\r\nhost: {authority}\r\n",
                request.method()
            )
            .into_bytes();
            for (name, value) in request.headers() {
                message
                    .extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
            }
            message
                .extend(format!("content-length: {}\r\n\r\n", request.body().len()).into_bytes());
            message.extend_from_slice(request.body());
            stream.write_all(&message).await.unwrap();
            let (head, body) = read_message(&mut stream).await;
            let status: u16 = head.split(' ').nth(1).unwrap().parse().unwrap();
            let mut reply = http::Response::builder().status(status);
            for (name, value) in headers(head.lines().skip(1)) {
                reply = reply.header(name, value);
            }
            Ok(reply.body(Bytes::from(body)).unwrap())
        })
    }
}

/// A transport through which nothing ever arrives.
#[derive(Clone, Copy, Debug)]
pub(super) struct Silent;

impl Transport for Silent {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(std::future::pending())
    }
}

/// A transport that cannot connect, and remembers where it was told to.
#[derive(Clone, Debug, Default)]
pub(super) struct Refusing(Arc<Mutex<Vec<String>>>);

impl Refusing {
    pub(super) fn asked(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Transport for Refusing {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.0.lock().unwrap().push(request.uri().to_string());
        Box::pin(std::future::ready(Err(TransportError::new(
            TransportErrorKind::Connect,
        ))))
    }
}

/// A transport that must not be used.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unused;

impl Transport for Unused {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        panic!("unexpected request to {}", request.uri());
    }
}

/// [`start`], plus the time that has passed for tokio since the clock was made.
#[derive(Debug)]
pub(super) struct TestClock(Instant);

impl TestClock {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self(Instant::now()))
    }
}

impl Clock for TestClock {
    fn now(&self) -> SystemTime {
        start() + self.0.elapsed()
    }
}

/// An empty environment with this transport, the test's clock, and nonce 7.
pub(super) fn context(transport: impl Transport) -> ProviderContext {
    ProviderContext::new(transport)
        .with_environment(Environment::empty())
        .with_clock_and_random(TestClock::new(), Arc::new(FixedRandom(7)))
}

/// A home directory that is removed in the end.
pub(super) struct Home(tempfile::TempDir);

impl Home {
    pub(super) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file below the home and yields its path.
    pub(super) fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> String {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, contents).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub(super) fn environment(&self) -> Environment {
        Environment::empty().with_home(self.path())
    }
}

/// The JSON of temporary keys that expire one hour after [`start`].
pub(super) fn keys_json(id: &str) -> String {
    format!(
        r#"{{"Code":"Success","AccessKeyId":"{id}","AccessKeySecret":"secret of {id}","SecurityToken":"token of {id}","Expiration":"{EXPIRATION}"}}"#
    )
}

/// STS's reply with [`keys_json`].
pub(super) fn sts_json(id: &str) -> String {
    format!(
        r#"{{"RequestId":"R-1","AssumedRoleUser":{{}},"Credentials":{}}}"#,
        keys_json(id)
    )
}

/// Asserts that `keys` are those of [`keys_json`].
pub(super) fn assert_keys(keys: &Credentials, id: &str) {
    assert_eq!(keys.access_key_id(), id);
    assert_eq!(keys.access_key_secret(), format!("secret of {id}"));
    assert_eq!(
        keys.security_token(),
        Some(format!("token of {id}").as_str())
    );
    assert_eq!(keys.expires_at(), Some(start() + Duration::from_secs(3600)));
}

/// Asks a provider that must fail, and checks that neither the error nor the provider shows a word with `hush`.
pub(super) async fn error_of(provider: &impl ProvideCredentials) -> CredentialsError {
    let error = provider.provide().await.unwrap_err();
    let shown = format!("{error} {error:?} {error:#?} {provider:?}");
    assert!(!shown.contains("hush"), "{shown}");
    error
}

/// Asserts that an error mentions a text.
pub(super) fn assert_says(error: &impl fmt::Display, text: &str) {
    let shown = error.to_string();
    assert!(shown.contains(text), "{shown:?} does not mention {text:?}");
}
