//! HTTP/2 servers that refuse requests, frame by frame (RFC 9113): which streams they have not looked at.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;
use tokio_rustls::server::TlsStream;

use super::tls::acceptor;
use super::{assert_failed, read_request, request};
use crate::transport::{AttemptEnd, Evidence, ReqwestTransport, Transport, TransportErrorKind};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;

const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;

/// The server's end of a connection.
struct Frames(TlsStream<TcpStream>);

impl Frames {
    async fn begin(mut stream: TlsStream<TcpStream>) -> Self {
        let mut preface = [0; 24];
        stream.read_exact(&mut preface).await.unwrap();
        assert_eq!(&preface, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        let mut frames = Self(stream);
        frames.write(SETTINGS, 0, 0, &[]).await;
        frames
    }

    /// The stream of the next request; nothing once the client hangs up.
    async fn next_request(&mut self) -> Option<u32> {
        loop {
            let mut head = [0; 9];
            self.0.read_exact(&mut head).await.ok()?;
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
            let mut payload = vec![0; usize::try_from(length).unwrap()];
            self.0.read_exact(&mut payload).await.ok()?;
            match (head[3], head[4]) {
                (HEADERS, _) => {
                    return Some(u32::from_be_bytes([head[5], head[6], head[7], head[8]]));
                }
                (SETTINGS, 0) => self.write(SETTINGS, 1, 0, &[]).await,
                _ => {}
            }
        }
    }

    async fn write(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        let mut frame = vec![length[1], length[2], length[3], kind, flags];
        frame.extend(stream.to_be_bytes());
        frame.extend(payload);
        // A client that has hung up is no mistake of the server's.
        let _ = self.0.write_all(&frame).await;
    }

    /// `:status: 200`, by the static table of HPACK, and a body.
    async fn reply(&mut self, stream: u32) {
        const END_HEADERS: u8 = 4;
        const END_STREAM: u8 = 1;
        self.write(HEADERS, END_HEADERS, stream, &[0x88]).await;
        self.write(DATA, END_STREAM, stream, b"{}").await;
    }

    async fn reset(&mut self, stream: u32, code: u32) {
        self.write(RST_STREAM, 0, stream, &code.to_be_bytes()).await;
    }

    async fn go_away(&mut self, last: u32, code: u32) {
        let payload = [last.to_be_bytes(), code.to_be_bytes()].concat();
        self.write(GOAWAY, 0, 0, &payload).await;
    }
}

/// How a server ends the first request of each connection.
#[derive(Debug, Clone, Copy)]
enum End {
    /// `RST_STREAM` with this code.
    Reset(u32),
    /// GOAWAY with a last stream below that of the request.
    GoAwayBefore(u32),
    /// GOAWAY that names the stream of the request as the last, and no reply: the connection is closed.
    GoAwayAt(u32),
    /// Nothing but the end of the connection.
    HangUp,
}

/// Sends one request to a server that ends it so; yields how many requests the server saw too.
async fn outcome(
    end: End,
) -> (
    Result<http::Response<bytes::Bytes>, crate::transport::TransportError>,
    usize,
) {
    let (acceptor, pem) = acceptor("localhost", &["h2"]);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let seen = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&seen);
    let server = tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let mut frames = Frames::begin(acceptor.accept(stream).await.unwrap()).await;
            while let Some(stream) = frames.next_request().await {
                counter.fetch_add(1, Ordering::Relaxed);
                match end {
                    End::Reset(code) => frames.reset(stream, code).await,
                    End::GoAwayBefore(code) => frames.go_away(stream - 1, code).await,
                    End::GoAwayAt(code) => {
                        frames.go_away(stream, code).await;
                        break;
                    }
                    End::HangUp => break,
                }
            }
        }
    });
    let transport = ReqwestTransport::builder()
        .no_proxy()
        .ca_certificate(pem)
        .build()
        .unwrap();
    let outcome = transport
        .send(request(&format!("https://localhost:{port}")))
        .await;
    server.abort();
    (outcome, seen.load(Ordering::Relaxed))
}

#[tokio::test]
async fn streams_that_the_server_has_not_looked_at_were_not_sent() {
    for (end, evidence) in [
        (End::Reset(REFUSED_STREAM), Evidence::NotSent),
        (End::GoAwayBefore(NO_ERROR), Evidence::NotSent),
        (End::GoAwayBefore(INTERNAL_ERROR), Evidence::NotSent),
        (End::Reset(INTERNAL_ERROR), Evidence::Unknown),
        (End::GoAwayAt(NO_ERROR), Evidence::Unknown),
        (End::GoAwayAt(INTERNAL_ERROR), Evidence::Unknown),
        (End::HangUp, Evidence::Unknown),
    ] {
        let (outcome, seen) = outcome(end).await;
        let shown = format!("{end:?}: {outcome:?}");
        assert_failed(outcome, TransportErrorKind::Other, evidence);
        assert_eq!(seen, 1, "{shown}: the transport repeats nothing by itself");
    }
}

/// A server whose first connection answers one request and then nothing, pings included, and whose others answer all. Yields
/// its URL, the PEM of its CA, and how many connections it had.
async fn server_that_hangs_once() -> (String, String, Arc<AtomicUsize>) {
    let (acceptor, pem) = acceptor("localhost", &["h2"]);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let hangs = counter.fetch_add(1, Ordering::Relaxed) == 0;
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut frames = Frames::begin(acceptor.accept(stream).await.unwrap()).await;
                let mut answered = 0;
                while let Some(stream) = frames.next_request().await {
                    if !hangs || answered == 0 {
                        frames.reply(stream).await;
                        answered += 1;
                    }
                }
            });
        }
    });
    (url, pem, connections)
}

#[tokio::test]
async fn a_connection_on_which_a_request_ran_out_of_time_is_not_used_again() {
    let (url, pem, connections) = server_that_hangs_once().await;
    let transport = ReqwestTransport::builder()
        .no_proxy()
        .ca_certificate(pem)
        .read_timeout(Duration::from_secs(600))
        .http2_ping_interval(None)
        .build()
        .unwrap();
    let clone = transport.clone();
    transport.send(request(&url)).await.unwrap();
    let hurried = || {
        let mut request = request(&url);
        let end = AttemptEnd::new(Instant::now() + Duration::from_millis(100));
        request.extensions_mut().insert(end);
        request
    };
    // Two that run out of time together need one new connection.
    let (one, other) = tokio::join!(transport.send(hurried()), clone.send(hurried()));
    for outcome in [one, other] {
        assert_failed(outcome, TransportErrorKind::Timeout, Evidence::Unknown);
    }
    for transport in [transport, clone] {
        let reply = transport.send(request(&url)).await.unwrap();
        assert_eq!(reply.body(), "{}");
    }
    assert_eq!(connections.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_connection_that_answers_no_ping_is_closed() {
    let (url, pem, connections) = server_that_hangs_once().await;
    let transport = ReqwestTransport::builder()
        .no_proxy()
        .ca_certificate(pem)
        .read_timeout(Duration::from_secs(600))
        .http2_ping_interval(Duration::from_millis(50))
        .http2_ping_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    transport.send(request(&url)).await.unwrap();
    let error = transport.send(request(&url)).await.unwrap_err();
    assert_eq!(error.evidence(), Evidence::Unknown, "{error:?}");
    transport.send(request(&url)).await.unwrap();
    assert_eq!(connections.load(Ordering::Relaxed), 2);
}

/// hyper would go on with it in the background, and keep the connection for later.
#[tokio::test]
async fn a_connect_that_no_request_waits_for_any_more_is_given_up() {
    let (acceptor, pem) = acceptor("localhost", &["http/1.1"]);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let url = format!("https://localhost:{port}");
    let transport = ReqwestTransport::builder()
        .no_proxy()
        .ca_certificate(pem)
        .connect_timeout(Duration::from_secs(600))
        .read_timeout(Duration::from_secs(600))
        .build()
        .unwrap();
    let send = || {
        let (transport, request) = (transport.clone(), request(&url));
        tokio::spawn(async move { transport.send(request).await.unwrap() })
    };
    let first = send();
    let (stream, _) = listener.accept().await.unwrap();
    let mut served = acceptor.accept(stream).await.unwrap();
    read_request(&mut served).await;
    let second = send();
    // Of the second connection TLS is never set up, and the second request gets the first one.
    let (mut hanging, _) = listener.accept().await.unwrap();
    let reply = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    served.write_all(reply).await.unwrap();
    read_request(&mut served).await;
    served.write_all(reply).await.unwrap();
    first.await.unwrap();
    second.await.unwrap();
    let mut hello = Vec::new();
    let closed = hanging.read_to_end(&mut hello);
    let closed = tokio::time::timeout(Duration::from_secs(20), closed).await;
    closed.expect("it is closed").unwrap();
}
