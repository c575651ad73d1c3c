//! Ten thousand calls at once, in a process that may have few files open.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use alibabacloud_cams::Client;
use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::instances::QueryInstanceRequest;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

const CALLS: usize = 10_000;
/// What a process gets on macOS; on other systems it is four times as many.
const OPEN_FILES: usize = 256;
const ENDPOINT: &str = "BURST_TEST_ENDPOINT";
const IN_FLIGHT: &str = "BURST_TEST_IN_FLIGHT";
const CALLS_OF_CHILD: &str = "BURST_TEST_CALLS";

/// Answers every request on a connection, each after a while, as a service over a network does.
async fn serve(mut stream: TcpStream) {
    const BODY: &str = r#"{"Code":"OK","RequestId":"R"}"#;
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    let mut read = Vec::new();
    while stream
        .read_buf(&mut read)
        .await
        .is_ok_and(|length| length > 0)
    {
        if read.ends_with(b"\r\n\r\n") {
            read.clear();
            tokio::time::sleep(Duration::from_millis(5)).await;
            if stream.write_all(reply.as_bytes()).await.is_err() {
                return;
            }
        }
    }
}

/// How many of the calls fail in a process of its own, and how many connections they took.
async fn failures(calls: usize, in_flight: Option<usize>) -> (usize, usize) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    let server = tokio::spawn(async move {
        loop {
            // Where this process has no file left either, the next one is waited for.
            let Ok((stream, _)) = listener.accept().await else {
                tokio::task::yield_now().await;
                continue;
            };
            count.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(serve(stream));
        }
    });
    let mut child = Command::new("sh");
    child
        .args(["-c", r#"ulimit -n "$0" && exec "$@""#])
        .arg(OPEN_FILES.to_string())
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--ignored", "--nocapture"])
        .env(ENDPOINT, endpoint)
        .env(CALLS_OF_CHILD, calls.to_string());
    if let Some(in_flight) = in_flight {
        child.env(IN_FLIGHT, in_flight.to_string());
    }
    let output = tokio::task::spawn_blocking(move || child.output().unwrap())
        .await
        .unwrap();
    server.abort();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let failed = stdout.lines().find_map(|line| line.strip_prefix("failed "));
    let failed =
        failed.unwrap_or_else(|| panic!("{stdout}{}", String::from_utf8_lossy(&output.stderr)));
    (failed.parse().unwrap(), connections.load(Ordering::SeqCst))
}

/// Not a test: what the process does.
#[ignore = "run by another test"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let Ok(endpoint) = std::env::var(ENDPOINT) else {
        return;
    };
    let mut builder = Client::builder()
        .endpoint(endpoint)
        .credentials(Credentials::new("id", "secret"))
        .without_pacing();
    if let Ok(in_flight) = std::env::var(IN_FLIGHT) {
        builder = builder.max_in_flight(in_flight.parse().unwrap());
    }
    let client = builder.build().unwrap().without_retries();
    let mut calls = JoinSet::new();
    let count = std::env::var(CALLS_OF_CHILD).unwrap();
    for _ in 0..count.parse().unwrap() {
        let client = client.clone();
        calls.spawn(async move {
            let request = QueryInstanceRequest::builder().instance_id("i").build();
            client.send(&request).await.is_err()
        });
    }
    let failed = calls
        .join_all()
        .await
        .into_iter()
        .filter(|failed| *failed)
        .count();
    println!("\nfailed {failed}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_burst_needs_no_more_files_than_there_are() {
    let (failed, connections) = failures(CALLS, None).await;
    assert_eq!(failed, 0);
    // They are used again and again.
    assert!(connections < CALLS / 10, "{connections} connections");
    // Without the bound it is as bad as ever.
    let (failed, _) = failures(CALLS / 10, Some(CALLS)).await;
    assert!(
        failed > 0,
        "the process may have had more files open than it should"
    );
}
