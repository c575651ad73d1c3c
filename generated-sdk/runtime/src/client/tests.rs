//! Calls over the scripted transport, on tokio's paused clock: nothing sleeps.

mod bad_replies;
mod cancelling;
mod deadlines;
mod idempotency;
mod loopback;
mod policies;
mod redaction;
mod refused_keys;
mod refused_signatures;
mod requests;
mod retries;
mod watching;

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::{Client, ClientBuilder};
use crate::credentials::Credentials;
use crate::test_util::{ScriptedReply, ScriptedTransport};
use crate::testing::SERVICE;

const PHONE: &str = "8613800001234";
const OK: &str = r#"{"Code":"OK","RequestId":"ID-1","Data":{"Count":1}}"#;

fn builder(transport: &ScriptedTransport) -> ClientBuilder {
    ClientBuilder::new(&SERVICE)
        .transport(transport.clone())
        .credentials(
            Credentials::new("LTAI5tTheAccessKeyId", "TheAccessKeySecret")
                .with_security_token("TheToken"),
        )
}

fn client(transport: &ScriptedTransport) -> Client {
    builder(transport).build().unwrap()
}

fn ok() -> ScriptedReply {
    ScriptedReply::new(200, OK)
}

fn script(replies: impl IntoIterator<Item = ScriptedReply>) -> ScriptedTransport {
    ScriptedTransport::new(replies)
}

/// Draws the largest jitter, so that delays are known: each is one nanosecond short of its ceiling.
fn with_full_jitter(builder: ClientBuilder) -> ClientBuilder {
    builder.fixed_signing(
        std::time::UNIX_EPOCH + Duration::from_secs(1_735_787_045),
        u128::MAX,
    )
}

async fn timed<F: Future>(future: F) -> (F::Output, Duration) {
    let started = Instant::now();
    let output = future.await;
    (output, started.elapsed())
}

fn about(elapsed: Duration, millis: u64) -> bool {
    elapsed.abs_diff(Duration::from_millis(millis)) <= Duration::from_millis(2)
}

#[test]
fn futures_and_errors_are_small() {
    assert_eq!(size_of::<crate::Error>(), size_of::<usize>());
    assert!(size_of::<super::Call<()>>() <= 2 * size_of::<usize>());
}

#[test]
fn handles_can_be_shared_between_threads() {
    fn shareable<T: Send + Sync + 'static>() {}
    fn sendable<T: Send + 'static>() {}
    shareable::<Client>();
    shareable::<crate::Error>();
    shareable::<Arc<ScriptedTransport>>();
    sendable::<super::Call<crate::testing::Outcome>>();
}
