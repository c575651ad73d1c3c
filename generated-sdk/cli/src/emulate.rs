//! `cams emulate`: the emulator for programs in any language.

use std::io::Write;
use std::sync::mpsc::{self, SyncSender};
use std::time::Duration;

use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::emulator::{Emulator, Outcome, Policy, Pushing, Received};

use crate::arguments::{Emulate as Args, Pushes};
use crate::failure::Failure;

/// Runs the command until it is interrupted. A second interrupt ends it at once.
///
/// # Errors
///
/// If the port cannot be listened on, or a key or a policy is none.
pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let mut key = match (&args.access_key_id, &args.access_key_secret) {
        (Some(id), Some(secret)) => Credentials::new(id, secret),
        _ => Emulator::default_credentials(),
    };
    if let Some(token) = &args.security_token {
        key = key.with_security_token(token);
    }
    let mut keys = vec![key];
    for text in &args.keys {
        keys.push(self::key(text).map_err(|error| Failure::new("--key", error))?);
    }
    let printer = printer();
    let lines = printer.clone();
    let mut builder = Emulator::builder()
        .port(args.port)
        .listen(args.listen)
        .control_over_http()
        .observe(move |received| {
            // Whoever reads may have stopped reading: then lines are lost, and the emulator goes on.
            let _ = lines.try_send(line(received));
        });
    for key in &keys {
        builder = builder.key(key.clone());
    }
    if args.no_rate_limits {
        builder = builder.without_rate_limits();
    }
    if args.stateless {
        builder = builder.stateless();
    }
    for text in &args.policies {
        let (id, policy) = policy(text).map_err(|error| Failure::new("--policy", error))?;
        if !keys.iter().any(|key| key.access_key_id() == id) {
            return Err(Failure::new("--policy", format!("no key has the ID {id}")));
        }
        builder = builder.policy(id, policy);
    }
    if args.pushes.push_beyond_loopback {
        builder = builder.push_beyond_loopback();
    }
    let addresses =
        addresses(&args.pushes.push_to).map_err(|error| Failure::new("--push-to", error))?;
    for (event, url) in &addresses {
        builder = builder.push_to(*event, *url);
    }
    let emulator = builder
        .pushing(pushing(&args.pushes))
        .start()
        .await
        .map_err(|error| Failure::new("cannot listen", error))?;
    for (event, url) in &addresses {
        // Says whether there is such an event, and whether the address is one that can be pushed to.
        let set = emulator.push_to(event, Some(*url));
        set.map_err(|error| Failure::new("--push-to", format!("{event}: {error}")))?;
    }
    let mut head = vec![format!("endpoint {}", emulator.endpoint())];
    for key in &keys {
        head.push(format!("access key ID {}", key.access_key_id()));
        head.push(format!("access key secret {}", key.access_key_secret()));
        if let Some(token) = key.security_token() {
            head.push(format!("security token {token}"));
        }
    }
    let _ = printer.send(head.join("\n"));
    interrupted().await?;
    tokio::select! {
        () = emulator.stop() => Ok(()),
        again = interrupted() => again,
    }
}

/// Events, and where their reports go.
fn addresses(texts: &[String]) -> Result<Vec<(&str, &str)>, &'static str> {
    let addresses = texts.iter().map(|text| text.split_once('='));
    let addresses: Option<Vec<_>> = addresses.collect();
    addresses.ok_or("an address is written EVENT=URL")
}

/// How reports are pushed.
fn pushing(args: &Pushes) -> Pushing {
    let mut pushing = Pushing::default()
        .with_delay(Duration::from_millis(args.push_delay))
        .with_duplicates(args.push_duplicates.into());
    if args.push_reordered {
        pushing = pushing.reordered();
    }
    if args.push_together {
        pushing = pushing.together();
    }
    pushing
}

/// Waits for Ctrl-C, or for what asks a process to end otherwise, as containers do.
async fn interrupted() -> Result<(), Failure> {
    let failed = |error| Failure::new("cannot wait for an interrupt", error);
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};

        let mut terminate = signal(SignalKind::terminate()).map_err(failed)?;
        tokio::select! {
            interrupt = tokio::signal::ctrl_c() => interrupt.map_err(failed),
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await.map_err(failed)
}

/// Prints lines on a thread of its own, so that a reader who stops reading holds up nothing but the lines.
fn printer() -> SyncSender<String> {
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

fn key(text: &str) -> Result<Credentials, String> {
    let mut parts = text.splitn(3, ':').map(str::to_owned);
    let (id, secret, token) = (parts.next(), parts.next(), parts.next());
    let (Some(id), Some(secret)) = (id, secret) else {
        return Err("a key is written ID:SECRET, or ID:SECRET:TOKEN".to_owned());
    };
    if id.is_empty() || secret.is_empty() || token.as_deref() == Some("") {
        return Err("neither ID nor SECRET nor TOKEN may be empty".to_owned());
    }
    let key = Credentials::new(id, secret);
    Ok(match token {
        Some(token) => key.with_security_token(token),
        None => key,
    })
}

fn policy(text: &str) -> Result<(String, Policy), String> {
    let (id, actions) = text
        .split_once('=')
        .ok_or("a policy is written ID=ACTIONS, or ID=@FILE")?;
    let policy = if let Some(path) = actions.strip_prefix('@') {
        let document = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
        Policy::from_document(&document).map_err(|error| format!("{path}: {error}"))?
    } else {
        let (denied, allowed): (Vec<&str>, Vec<&str>) = actions
            .split(',')
            .filter(|action| !action.is_empty())
            .partition(|action| action.starts_with('!'));
        Policy::allow(allowed).deny(denied.iter().map(|action| &action[1..]))
    };
    Ok((id.to_owned(), policy))
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
