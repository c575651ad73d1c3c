//! `cams emulate`: the emulator for programs in any language.

mod faults;
mod files;
mod keys;
mod printer;
mod pushes;

use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::emulator::Emulator;

use crate::arguments::Emulate as Args;
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
    let mut known = vec![key];
    for text in &args.keys {
        known.push(keys::key(text).map_err(|error| Failure::new("--key", error))?);
    }
    let printer = printer::printer();
    let lines = printer.clone();
    let log = args.log.as_deref().map(files::Log::open).transpose()?;
    let mut builder = Emulator::builder()
        .port(args.port)
        .listen(args.listen)
        .control_over_http()
        .observe(move |received| {
            // Whoever reads may have stopped reading: then lines are lost, and the emulator goes on.
            let _ = lines.try_send(printer::line(received));
            if let Some(log) = &log {
                log.add(received);
            }
        });
    for key in &known {
        builder = builder.key(key.clone());
    }
    if args.no_rate_limits {
        builder = builder.without_rate_limits();
    }
    if args.stateless {
        builder = builder.stateless();
    }
    for text in &args.faults {
        let (share, answer) =
            faults::fault(text).map_err(|error| Failure::new("--fault", error))?;
        builder = builder.fault(share, answer);
    }
    if let Some(seed) = args.seed {
        builder = builder.seed(seed);
    }
    if let Some(path) = &args.state
        && let Some(state) = files::state(path)?
    {
        builder = builder.state(state);
    }
    for text in &args.policies {
        let (id, policy) = keys::policy(text).map_err(|error| Failure::new("--policy", error))?;
        if !known.iter().any(|key| key.access_key_id() == id) {
            return Err(Failure::new("--policy", format!("no key has the ID {id}")));
        }
        builder = builder.policy(id, policy);
    }
    if args.pushes.beyond_loopback {
        builder = builder.push_beyond_loopback();
    }
    let refused = |error| Failure::new("--push-to", error);
    let addresses = pushes::addresses(&args.pushes.to).map_err(refused)?;
    for (event, url) in &addresses {
        builder = builder.push_to(*event, *url);
    }
    let emulator = builder
        .pushing(pushes::pushing(&args.pushes))
        .start()
        .await
        .map_err(|error| Failure::new("cannot listen", error))?;
    for (event, url) in &addresses {
        // Says whether there is such an event, and whether the address is one that can be pushed to.
        let set = emulator.push_to(event, Some(*url));
        set.map_err(|error| Failure::new("--push-to", format!("{event}: {error}")))?;
    }
    let mut head = vec![format!("endpoint {}", emulator.endpoint())];
    for key in &known {
        head.push(format!("access key ID {}", key.access_key_id()));
        head.push(format!("access key secret {}", key.access_key_secret()));
        if let Some(token) = key.security_token() {
            head.push(format!("security token {token}"));
        }
    }
    let _ = printer.send(head.join("\n"));
    interrupted().await?;
    if let Some(path) = &args.state {
        files::save(path, &emulator.state())?;
    }
    if let Some(path) = &args.save_policy {
        files::save(path, &emulator.policy_of_calls().to_document())?;
    }
    tokio::select! {
        () = emulator.stop() => Ok(()),
        again = interrupted() => again,
    }
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
