//! One transport on several tokio runtimes.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use tokio::runtime::{Builder, Runtime};

use super::{builder, request};
use crate::transport::{Evidence, Transport, TransportErrorKind};

const BODY: &str = r#"{"Code":"OK","RequestId":"served"}"#;

/// A server that answers every request on a connection and keeps it open, on threads of its own. Yields the number of connections.
fn server() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    thread::spawn(move || {
        for stream in listener.incoming() {
            count.fetch_add(1, Ordering::SeqCst);
            thread::spawn(move || serve(stream.unwrap()));
        }
    });
    (address, connections)
}

/// Answers whatever ends with the body `a=1` or, without a body, with the head.
fn serve(mut stream: TcpStream) {
    let mut read = Vec::new();
    let mut byte = [0];
    while stream.read(&mut byte).unwrap_or(0) == 1 {
        read.push(byte[0]);
        let has_body = read.windows(17).any(|part| part == b"content-length: 3");
        if read.ends_with(if has_body {
            b"\r\n\r\na=1"
        } else {
            b"\r\n\r\n"
        }) {
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", BODY.len());
            if stream.write_all((head + BODY).as_bytes()).is_err() {
                return;
            }
            read.clear();
        }
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn each_runtime_has_connections_of_its_own() {
    let (address, connections) = server();
    let transport = builder().build().unwrap();
    let send = || async { transport.send(request(&format!("http://{address}"))).await };
    let (first, second) = (runtime(), runtime());
    for (runtime, expected) in [(&first, 1), (&second, 2), (&first, 2), (&second, 2)] {
        // The other one stands still, and its connections with it.
        assert_eq!(runtime.block_on(send()).unwrap().status(), 200);
        assert_eq!(connections.load(Ordering::SeqCst), expected);
    }
}

#[test]
fn of_a_runtime_that_has_ended_nothing_is_kept() {
    let (address, connections) = server();
    let transport = builder().build().unwrap();
    let lasting = runtime();
    for ended in 1..=20 {
        for runtime in [&runtime(), &lasting] {
            let sent = transport.send(request(&format!("http://{address}")));
            assert_eq!(runtime.block_on(sent).unwrap().status(), 200);
        }
        assert!(transport.connections.runtimes() <= 3);
        assert_eq!(connections.load(Ordering::SeqCst), ended + 1);
    }
}

#[test]
fn a_transport_that_is_dropped_leaves_no_task_behind() {
    let (address, _) = server();
    let runtime = runtime();
    runtime.block_on(async {
        let tasks = || {
            tokio::runtime::Handle::current()
                .metrics()
                .num_alive_tasks()
        };
        let before = tasks();
        let transport = builder().build().unwrap();
        transport
            .send(request(&format!("http://{address}")))
            .await
            .unwrap();
        assert!(tasks() > before);
        drop(transport);
        while tasks() > before {
            tokio::task::yield_now().await;
        }
    });
}

#[test]
fn outside_of_a_runtime_nothing_is_sent() {
    let transport = builder().build().unwrap();
    let mut sent = transport.send(request("http://127.0.0.1:1"));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(outcome) = sent.as_mut().poll(&mut context) else {
        panic!("it waits for something");
    };
    super::assert_failed(outcome, TransportErrorKind::Other, Evidence::NotSent);
}

/// A client that was used on a runtime which nobody drives any more, then for blocking calls.
#[cfg(feature = "blocking")]
#[test]
fn a_blocking_client_beside_an_idle_runtime() {
    use crate::credentials::Credentials;
    use crate::testing::{SERVICE, SendCode};

    let (address, _) = server();
    let client = crate::client::ClientBuilder::new(&SERVICE)
        .endpoint(format!("http://{address}"))
        .transport(builder().build().unwrap())
        .credentials(Credentials::new("id", "secret"))
        .build()
        .unwrap()
        .without_retries()
        .with_deadline(std::time::Duration::from_secs(5));
    let idle = runtime();
    let call = idle.block_on(async { client.send(&SendCode::to("1")).await });
    assert_eq!(call.unwrap().request_id(), Some("served"));
    let blocking = crate::blocking::Client::new(client).unwrap();
    let reply = blocking.send(&SendCode::to("1")).unwrap();
    assert_eq!(reply.request_id(), Some("served"));
    drop(idle);
}
