//! Connections that are not there in time: whatever ends the wait, nothing was sent.

use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::{assert_failed, builder, read_request, request};
use crate::transport::{
    AttemptEnd, Evidence, ReqwestTransport, ReqwestTransportBuilder, Transport, TransportErrorKind,
};

const SHORT: Duration = Duration::from_millis(50);
const LONG: Duration = Duration::from_secs(60);

/// Accepts connections and says nothing.
async fn silent_server() -> (u16, mpsc::UnboundedReceiver<TcpStream>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, receiver) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = sender.send(stream);
        }
    });
    (port, receiver)
}

/// What ends a wait.
#[derive(Debug, Clone, Copy)]
enum Ends {
    ConnectTimeout,
    ReadTimeout,
    Attempt,
}

impl Ends {
    const ALL: [Self; 3] = [Self::ConnectTimeout, Self::ReadTimeout, Self::Attempt];

    fn set(self, builder: ReqwestTransportBuilder) -> ReqwestTransport {
        let (connect, read) = match self {
            Self::ConnectTimeout => (SHORT, LONG),
            Self::ReadTimeout => (LONG, SHORT),
            Self::Attempt => (LONG, LONG),
        };
        let builder = builder.connect_timeout(connect).read_timeout(read);
        builder.build().unwrap()
    }

    fn request(self, url: &str) -> http::Request<bytes::Bytes> {
        let mut request = request(url);
        if let Self::Attempt = self {
            let end = AttemptEnd::new(Instant::now() + SHORT);
            request.extensions_mut().insert(end);
        }
        request
    }
}

#[cfg(feature = "_rustls")]
#[tokio::test]
async fn tls_that_hangs() {
    for ends in Ends::ALL {
        let (port, _connections) = silent_server().await;
        let transport = ends.set(ReqwestTransport::builder().no_proxy());
        let url = format!("https://127.0.0.1:{port}");
        let outcome = transport.send(ends.request(&url)).await;
        assert_failed(outcome, TransportErrorKind::Connect, Evidence::NotSent);
    }
}

#[cfg(feature = "_rustls")]
#[tokio::test]
async fn a_proxy_that_hangs() {
    for ends in Ends::ALL {
        let (port, _connections) = silent_server().await;
        let builder = ReqwestTransport::builder().proxy(format!("http://127.0.0.1:{port}"));
        let outcome = ends
            .set(builder)
            .send(ends.request("https://cams.test"))
            .await;
        assert_failed(outcome, TransportErrorKind::Connect, Evidence::NotSent);
    }
}

/// A server that takes no more connections, because nobody accepts those that wait.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn tcp_that_hangs() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    // Linux completes one more connection than the backlog says; what comes then gets no answer.
    while let Ok(Ok(stream)) = tokio::time::timeout(SHORT, TcpStream::connect(address)).await {
        waiting.push(stream);
        assert!(waiting.len() < 100, "the backlog does not fill");
    }
    for ends in Ends::ALL {
        let outcome = ends
            .set(builder())
            .send(ends.request(&format!("http://{address}")))
            .await;
        assert_failed(outcome, TransportErrorKind::Connect, Evidence::NotSent);
    }
}

#[tokio::test]
async fn a_request_that_took_another_connection_may_have_been_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let url = format!("http://{address}");
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        for _ in 0..2 {
            read_request(&mut stream).await;
            let reply = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
            tokio::io::AsyncWriteExt::write_all(&mut stream, reply.as_bytes())
                .await
                .unwrap();
        }
        // The third is read, and not answered.
        read_request(&mut stream).await;
        stream
    });
    let transport = builder().build().unwrap();
    for _ in 0..2 {
        transport.send(request(&url)).await.unwrap();
    }
    let (outcome, _stream) = tokio::join!(transport.send(Ends::Attempt.request(&url)), async {
        server.await.unwrap()
    });
    assert_failed(outcome, TransportErrorKind::Timeout, Evidence::Unknown);
}
