//! `cams emulate`: the emulator for programs in any language.

use std::io::Write;

use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::emulator::{Emulator, Outcome, Received};

use crate::Failure;
use crate::arguments::Emulate as Args;

/// Runs the command until it is interrupted.
///
/// # Errors
///
/// If the port cannot be listened on.
pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let mut key = match (&args.access_key_id, &args.access_key_secret) {
        (Some(id), Some(secret)) => Credentials::new(id, secret),
        _ => Emulator::default_credentials(),
    };
    if let Some(token) = &args.security_token {
        key = key.with_security_token(token);
    }
    let mut builder = Emulator::builder()
        .port(args.port)
        .key(key.clone())
        .keep_received(0)
        .control_over_http()
        .observe(|received| say(&line(received)));
    if args.no_rate_limits {
        builder = builder.without_rate_limits();
    }
    if args.stateless {
        builder = builder.stateless();
    }
    let emulator = builder
        .start()
        .await
        .map_err(|error| Failure::new("cannot listen", error))?;
    say(&format!("endpoint {}", emulator.endpoint()));
    say(&format!("access key ID {}", key.access_key_id()));
    say(&format!("access key secret {}", key.access_key_secret()));
    if let Some(token) = key.security_token() {
        say(&format!("security token {token}"));
    }
    tokio::signal::ctrl_c()
        .await
        .map_err(|error| Failure::new("cannot wait for an interrupt", error))?;
    emulator.stop().await;
    Ok(())
}

/// Whoever reads may stop reading, and the emulator goes on: a line that nobody takes is no failure.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}");
    let _ = out.flush();
}

/// One request: operation, outcome, request ID.
fn line(received: &Received) -> String {
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
