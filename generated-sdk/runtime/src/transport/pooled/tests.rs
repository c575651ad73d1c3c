//! The transport against servers on loopback that misbehave byte by byte.

mod runtimes;
mod setting_up;
#[cfg(feature = "_rustls")]
mod soak;
#[cfg(feature = "_rustls")]
mod streams;
mod tls;

use std::error::Error as _;
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::{ReqwestTransport, ReqwestTransportBuilder};
use crate::transport::{Evidence, Transport, TransportError, TransportErrorKind};

const SECRET: &str = "8613800001234";

fn builder() -> ReqwestTransportBuilder {
    ReqwestTransport::builder().no_proxy().without_tls()
}

fn request(address: &str) -> Request<Bytes> {
    let mut request = Request::new(Bytes::from_static(b"a=1"));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = format!("{address}/?PhoneNumber={SECRET}").parse().unwrap();
    request
        .headers_mut()
        .insert("x-acs-action", "Test".parse().unwrap());
    request
}

/// What a server does on a connection once it has read a request.
type Behaviour = fn(TcpStream) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>>;

/// Serves every connection with `behaviour`; yields the requests it read.
async fn serve(behaviour: Behaviour) -> (SocketAddr, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let sender = sender.clone();
            tokio::spawn(async move {
                let _ = sender.send(read_request(&mut stream).await);
                behaviour(stream).await;
            });
        }
    });
    (address, receiver)
}

/// One request with the body `a=1`.
async fn read_request(stream: &mut (impl AsyncReadExt + Unpin)) -> String {
    let mut read = Vec::new();
    while !read.ends_with(b"\r\n\r\na=1") {
        let mut byte = [0; 1];
        if stream.read(&mut byte).await.unwrap_or(0) == 0 {
            break;
        }
        read.push(byte[0]);
    }
    String::from_utf8_lossy(&read).into_owned()
}

async fn send(
    transport: &ReqwestTransport,
    behaviour: Behaviour,
) -> Result<http::Response<Bytes>, TransportError> {
    let (address, _requests) = serve(behaviour).await;
    transport.send(request(&format!("http://{address}"))).await
}

#[track_caller]
fn assert_failed(
    outcome: Result<http::Response<Bytes>, TransportError>,
    kind: TransportErrorKind,
    evidence: Evidence,
) -> String {
    let error = outcome.unwrap_err();
    assert_eq!(
        (error.kind(), error.evidence()),
        (kind, evidence),
        "{error:?}"
    );
    let mut shown = format!("{error} {error:?}");
    let mut next = error.source();
    while let Some(error) = next {
        let _ = write!(shown, " {error} {error:?}");
        next = error.source();
    }
    assert!(
        !shown.contains(SECRET) && !shown.contains("PhoneNumber"),
        "{shown}"
    );
    shown
}

/// Writes these bytes and hangs up.
macro_rules! answer {
    ($bytes:expr) => {
        |mut stream| {
            Box::pin(async move {
                let _ = stream.write_all($bytes.as_ref()).await;
                let _ = stream.shutdown().await;
            })
        }
    };
}

#[tokio::test]
async fn sends_the_request_as_it_is_and_yields_the_reply() {
    let (address, mut requests) = serve(answer!(
        "HTTP/1.1 400 Bad\r\nx-acs-request-id: R\r\ncontent-length: 2\r\n\r\n{}"
    ))
    .await;
    let reply = builder()
        .build()
        .unwrap()
        .send(request(&format!("http://{address}")))
        .await
        .unwrap();
    assert_eq!(
        (reply.status().as_u16(), reply.body().as_ref()),
        (400, b"{}".as_slice())
    );
    assert_eq!(reply.headers()["x-acs-request-id"], "R");
    let sent = requests.recv().await.unwrap();
    assert!(
        sent.starts_with(&format!("POST /?PhoneNumber={SECRET} HTTP/1.1\r\n")),
        "{sent}"
    );
    assert!(
        sent.contains(&format!("host: {address}\r\n")) && sent.contains("x-acs-action: Test\r\n"),
        "{sent}"
    );
}

#[tokio::test]
async fn every_request_goes_where_it_says_whatever_came_before() {
    let reply: Behaviour =
        answer!("HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let mut servers = [serve(reply).await, serve(reply).await];
    let transport = builder().build().unwrap();
    for (server, target) in [
        (0, "/?A=1"),
        (0, "/?A=%2A%20%E4%B8%AD~&B="),
        (1, "/?A=2"),
        (0, "/other/path?A=3"),
        (1, "/"),
        (0, "/"),
        (0, "/?A=4"),
    ] {
        let (address, requests) = &mut servers[server];
        let mut request = request("http://unused");
        *request.uri_mut() = format!("http://{address}{target}").parse().unwrap();
        transport.send(request).await.unwrap();
        let sent = requests.recv().await.unwrap();
        let line = format!("POST {target} HTTP/1.1\r\n");
        assert!(sent.starts_with(&line), "{sent}");
        assert!(sent.contains(&format!("host: {address}\r\n")), "{sent}");
    }
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let (target, mut reached) =
        serve(answer!("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read_request(&mut stream).await;
        let reply = format!(
            "HTTP/1.1 307 Moved\r\nlocation: http://{target}/\r\ncontent-length: 0\r\n\r\n"
        );
        stream.write_all(reply.as_bytes()).await.unwrap();
        // Open until the client is done: a redirect that were followed would come in the meantime.
        let _ = stream.read(&mut [0; 1]).await;
    });
    let reply = builder()
        .build()
        .unwrap()
        .send(request(&format!("http://{address}")))
        .await
        .unwrap();
    assert_eq!(reply.status().as_u16(), 307);
    assert!(reached.try_recv().is_err());
}

#[tokio::test]
async fn a_redirect_that_was_followed_is_refused() {
    let (target, _requests) =
        serve(answer!("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            read_request(&mut stream).await;
            let reply = format!(
                "HTTP/1.1 307 Moved\r\nlocation: http://{target}/?PhoneNumber={SECRET}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
            );
            let _ = stream.write_all(reply.as_bytes()).await;
        }
    });
    let client = reqwest::Client::builder().no_proxy();
    #[cfg(feature = "_rustls")]
    let client = client.tls_backend_preconfigured(super::super::tls::unverified().unwrap());
    let follows = ReqwestTransport::from_client(client.build().unwrap());
    let outcome = follows.send(request(&format!("http://{address}"))).await;
    let shown = assert_failed(outcome, TransportErrorKind::Redirected, Evidence::Unknown);
    assert!(shown.contains("Policy::none()"), "{shown}");
}

#[tokio::test]
async fn nothing_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let outcome = builder()
        .build()
        .unwrap()
        .send(request(&format!("http://{address}")))
        .await;
    assert_failed(outcome, TransportErrorKind::Connect, Evidence::NotSent);
}

#[tokio::test]
async fn a_silent_server_times_out() {
    let transport = builder()
        .read_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let outcome = send(&transport, |stream| {
        Box::pin(async move {
            std::future::pending::<()>().await;
            drop(stream);
        })
    })
    .await;
    assert_failed(outcome, TransportErrorKind::Timeout, Evidence::Unknown);
}

#[tokio::test]
async fn a_reply_that_stalls_times_out() {
    let transport = builder()
        .read_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let outcome = send(&transport, |mut stream| {
        Box::pin(async move {
            let _ = stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{")
                .await;
            std::future::pending::<()>().await;
        })
    })
    .await;
    assert_failed(outcome, TransportErrorKind::Timeout, Evidence::Unknown);
}

#[tokio::test]
async fn a_connection_closed_before_the_reply() {
    let outcome = send(&builder().build().unwrap(), answer!("")).await;
    assert_failed(outcome, TransportErrorKind::Other, Evidence::Unknown);
}

#[tokio::test]
async fn a_reset_connection() {
    let outcome = send(&builder().build().unwrap(), |stream| {
        Box::pin(async move {
            // Closing with unread data pending, or with no linger, sends a reset.
            let stream = stream.into_std().unwrap();
            let socket = tokio::net::TcpStream::from_std(stream).unwrap();
            socket.set_zero_linger().unwrap();
            drop(socket);
        })
    })
    .await;
    assert_failed(outcome, TransportErrorKind::Other, Evidence::Unknown);
}

#[tokio::test]
async fn a_reply_that_is_no_http() {
    let outcome = send(
        &builder().build().unwrap(),
        answer!("SSH-2.0-OpenSSH_9.6\r\n"),
    )
    .await;
    assert_failed(outcome, TransportErrorKind::Other, Evidence::Unknown);
}

#[tokio::test]
async fn a_truncated_body() {
    let transport = builder().build().unwrap();
    for reply in [
        "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"a\"",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    ] {
        let (address, _requests) = serve_text(reply).await;
        let outcome = transport.send(request(&format!("http://{address}"))).await;
        assert_failed(outcome, TransportErrorKind::Body, Evidence::Unknown);
    }
}

async fn serve_text(reply: &'static str) -> (SocketAddr, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            read_request(&mut stream).await;
            let _ = stream.write_all(reply.as_bytes()).await;
        }
    });
    (address, task)
}

#[tokio::test]
async fn large_replies_are_refused_whether_announced_or_not() {
    let transport = builder().max_reply_bytes(8).build().unwrap();
    for (reply, fits) in [
        ("HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n12345678", true),
        ("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n", false),
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 9223372036854775807\r\n\r\n",
            false,
        ),
        (
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n1234\r\n4\r\n5678\r\n0\r\n\r\n",
            true,
        ),
        (
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n1234\r\n5\r\n56789\r\n",
            false,
        ),
        (
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n123456789\r\n",
            false,
        ),
    ] {
        let (address, _server) = serve_text(reply).await;
        let outcome = transport.send(request(&format!("http://{address}"))).await;
        if fits {
            assert_eq!(outcome.unwrap().body(), "12345678");
        } else {
            let shown = assert_failed(outcome, TransportErrorKind::TooLarge, Evidence::Unknown);
            assert!(shown.contains("more than 8 bytes"), "{shown}");
        }
    }
}

#[tokio::test]
async fn connections_are_reused() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        for _ in 0..3 {
            read_request(&mut stream).await;
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
                .await
                .unwrap();
        }
    });
    let transport = builder().build().unwrap();
    for _ in 0..3 {
        transport
            .send(request(&format!("http://{address}")))
            .await
            .unwrap();
    }
    server.await.unwrap();
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn gzip_is_unpacked_and_a_bomb_is_not() {
    // printf '{"Code":"OK"}' | gzip -n9 | xxd -p
    const OK: &str = "1f8b0800000000000203ab5672ce4f4955b252f2f756aa0500578ffd200d000000";
    // head -c 1000000 /dev/zero | gzip -n9, which is about 1 KB
    let bomb = bomb();
    for (body, unpacked) in [(unhex(OK), Some("{\"Code\":\"OK\"}")), (bomb, None)] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let sent = read_request(&mut stream).await;
            assert!(sent.contains("accept-encoding: gzip\r\n"), "{sent}");
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all(head.as_bytes()).await;
            let _ = stream.write_all(&body).await;
            let _ = stream.read(&mut [0; 1]).await;
        });
        let transport = builder().max_reply_bytes(100_000).build().unwrap();
        let outcome = transport.send(request(&format!("http://{address}"))).await;
        match unpacked {
            Some(text) => assert_eq!(outcome.unwrap().body(), text),
            None => {
                assert_failed(outcome, TransportErrorKind::TooLarge, Evidence::Unknown);
            }
        }
    }
}

#[cfg(feature = "gzip")]
fn unhex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
        .collect()
}

/// A gzip member of a megabyte of zeros, written out by hand as RFC 1951 asks: one block of fixed codes with one literal
/// and repeats of 258 at distance 1.
#[cfg(feature = "gzip")]
fn bomb() -> Vec<u8> {
    let mut bits: Vec<bool> = vec![true, true, false];
    bits.extend([false, false, true, true, false, false, false, false]); // literal 0
    for _ in 0..4000 {
        bits.extend([true, true, false, false, false, true, false, true]); // length 258
        bits.extend([false; 5]); // distance 1
    }
    bits.extend([false; 7]); // end of block
    let mut bytes = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
    bytes.extend(bits.chunks(8).map(|chunk| {
        chunk
            .iter()
            .rev()
            .fold(0, |byte, bit| byte << 1 | u8::from(*bit))
    }));
    bytes
}
