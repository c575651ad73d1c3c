//! What is told of each request.

use std::io::Write;
use std::sync::mpsc::{self, SyncSender};

use alibabacloud_cams::emulator::{Outcome, Received};

/// Prints lines on a thread of its own, so that a reader who stops reading holds up nothing but the lines.
pub(super) fn printer() -> SyncSender<String> {
    let (sender, lines) = mpsc::sync_channel::<String>(1000);
    std::thread::spawn(move || {
        for line in lines {
            let mut out = std::io::stdout().lock();
            let _ = writeln!(out, "{line}");
            let _ = out.flush();
        }
    });
    sender
}

/// One request: operation, outcome, request ID.
pub(super) fn line(received: &Received) -> String {
    let outcome = match received.outcome() {
        Outcome::Succeeded => "OK".to_owned(),
        Outcome::Failed { status, code } => format!("{status} {code}"),
        Outcome::Http { status } => status.to_string(),
        _ => "?".to_owned(),
    };
    // The name comes from the network: only what can be one shows.
    let name = received.operation();
    let name = if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        name
    } else {
        "-"
    };
    format!("{name} {outcome} {}", received.request_id())
}
