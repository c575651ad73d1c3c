//! What clients do to a server: too slow, too large, too many. Time is tokio's, and passes at once.

use std::task::Poll;
use std::time::Duration;

use crate::common::{Call, Things, builder, connect, read_reply};
use alibabacloud_emulator::{Answer, Emulator};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::Instant;

const HALF_A_HEAD: &str = "POST / HTTP/1.1\r\nhost: x\r\nx-acs-act";
const HALF_A_BODY: &str = "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf";

async fn with(emulator: &Emulator<Things>, sent: &str) -> TcpStream {
    let mut stream = connect(emulator).await;
    stream.write_all(sent.as_bytes()).await.unwrap();
    stream
}

/// Seconds until the connection ends.
async fn ends_after(stream: &mut TcpStream) -> u64 {
    let start = Instant::now();
    let mut rest = Vec::new();
    // A reset is an end, too.
    let _ = stream.read_to_end(&mut rest).await;
    start.elapsed().as_secs()
}

#[tokio::test(start_paused = true)]
async fn stopping_takes_five_seconds_at_most_whatever_clients_do() {
    let emulator = builder().start().await.unwrap();
    let script = emulator.on("SendThing").unwrap();
    script.then(Answer::as_usual().after(Duration::from_secs(3600)));
    let mut connections = Vec::new();
    for sent in ["", HALF_A_HEAD, HALF_A_BODY, &Call::default().signed()] {
        connections.push(with(&emulator, sent).await);
    }
    while emulator.received().is_empty() {
        tokio::task::yield_now().await;
    }
    let start = Instant::now();
    emulator.stop().await;
    assert!(
        start.elapsed() <= Duration::from_secs(6),
        "{:?}",
        start.elapsed()
    );
    for mut connection in connections {
        assert_eq!(ends_after(&mut connection).await, 0);
    }
}

#[tokio::test(start_paused = true)]
async fn stopping_waits_for_what_is_at_work() {
    let emulator = builder().start().await.unwrap();
    let script = emulator.on("SendThing").unwrap();
    script.then(Answer::as_usual().after(Duration::from_secs(3)));
    let mut at_work = with(&emulator, &Call::default().signed()).await;
    while emulator.received().is_empty() {
        tokio::task::yield_now().await;
    }
    let (reply, ()) = tokio::join!(read_reply(&mut at_work), emulator.stop());
    assert_eq!(reply.code(), "OK");
}

#[tokio::test(start_paused = true)]
async fn clients_that_do_not_go_on_are_let_go() {
    let emulator = builder().start().await.unwrap();
    for (sent, seconds) in [("", 60), (HALF_A_HEAD, 60), (HALF_A_BODY, 30)] {
        let mut stream = with(&emulator, sent).await;
        assert_eq!(ends_after(&mut stream).await, seconds, "{sent}");
    }
    let mut stream = with(&emulator, HALF_A_BODY).await;
    assert_eq!(read_reply(&mut stream).await.status, 408);
    // A connection may be used again for as long, counted from the reply.
    let mut stream = with(&emulator, &Call::default().signed()).await;
    read_reply(&mut stream).await;
    tokio::time::sleep(Duration::from_secs(50)).await;
    stream
        .write_all(Call::default().signed().as_bytes())
        .await
        .unwrap();
    assert_eq!(read_reply(&mut stream).await.code(), "OK");
    assert_eq!(ends_after(&mut stream).await, 60);
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_nobody_takes_does_not_hold_a_connection() {
    let emulator = builder().start().await.unwrap();
    let script = emulator.on("SendThing").unwrap();
    // More than the buffers of any socket.
    script.then(Answer::http(200, "text/plain", vec![b'x'; 64 << 20]));
    let mut stream = with(&emulator, &Call::default().signed()).await;
    tokio::time::sleep(Duration::from_secs(61)).await;
    let mut read = Vec::new();
    let _ = stream.read_to_end(&mut read).await;
    assert!(read.len() < 64 << 20, "{}", read.len());
}

#[tokio::test(start_paused = true)]
async fn connections_are_bounded_and_idle_ones_make_room() {
    let emulator = builder().connections(2).start().await.unwrap();
    let mut first = with(&emulator, &Call::default().signed()).await;
    read_reply(&mut first).await;
    // With the second one all places are taken, and the idle one has to leave.
    let mut second = with(&emulator, HALF_A_HEAD).await;
    assert_eq!(ends_after(&mut first).await, 0);
    let mut third = with(&emulator, HALF_A_HEAD).await;
    // Nobody is idle: the fourth waits for one that is let go.
    let start = Instant::now();
    let mut fourth = with(&emulator, &Call::default().signed()).await;
    assert_eq!(read_reply(&mut fourth).await.code(), "OK");
    assert_eq!(start.elapsed().as_secs(), 60);
    assert_eq!(ends_after(&mut second).await, 0);
    assert_eq!(ends_after(&mut third).await, 0);
}

#[tokio::test]
async fn bodies_are_bounded() {
    let emulator = builder().start().await.unwrap();
    let head =
        |length: usize| format!("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n\r\n");
    let mut stream = with(&emulator, &head((8 << 20) + 1)).await;
    assert_eq!(read_reply(&mut stream).await.status, 413);
    // Chunked, the length shows too late.
    let chunked = "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n";
    let mut stream = with(&emulator, chunked).await;
    let chunk = format!("100000\r\n{}\r\n", "x".repeat(1 << 20));
    for _ in 0..9 {
        // The connection is closed before all is sent.
        let _ = stream.write_all(chunk.as_bytes()).await;
    }
    assert_eq!(read_reply(&mut stream).await.status, 413);
    // Large bodies on their way wait for each other, and none is refused for its size.
    let request = format!("{}{}", head(8 << 20), "x".repeat(8 << 20));
    let mut streams = Vec::new();
    for _ in 0..6 {
        streams.push(connect(&emulator).await);
    }
    let calls = streams.iter_mut().map(async |stream| {
        stream.write_all(request.as_bytes()).await.unwrap();
        read_reply(stream).await.code().to_owned()
    });
    for code in join(calls).await {
        assert_eq!(code, "MissingAction");
    }
}

/// Drives all futures at once.
async fn join<T>(futures: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut futures: Vec<_> = futures.map(|one| (Box::pin(one), None)).collect();
    std::future::poll_fn(|context| {
        let mut pending = false;
        for (future, done) in &mut futures {
            if done.is_none() {
                match future.as_mut().poll(context) {
                    Poll::Ready(value) => *done = Some(value),
                    Poll::Pending => pending = true,
                }
            }
        }
        if pending {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
    futures.into_iter().filter_map(|(_, done)| done).collect()
}
