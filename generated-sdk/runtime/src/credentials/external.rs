//! Keys that another program prints.

use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncReadExt as _;
use tokio::process::Command;

use super::command::split_command;
use super::json::{self, text};
use super::timestamp::parse_timestamp;
use super::{BoxFuture, Credentials, CredentialsError, ProvideCredentials};

const PROVIDER: &str = "external program";
/// Long enough for a program that asks a slow identity service.
const LIMIT: Duration = Duration::from_secs(60);
/// What is read of the program's output.
const OUTPUT_LIMIT: u64 = 64 * 1024;

/// Keys that a program prints to its standard output, as the command-line tool's mode `External` has it.
///
/// The output is one JSON object: `mode` (`AK` or `StsToken`), `access_key_id`, `access_key_secret`, with `StsToken` also
/// `sts_token`, and optionally `expiration` (`2030-01-31T12:00:00Z`).
///
/// The program is run directly, without a shell, with the environment of this process, without input, and is stopped
/// after 1 minute. What it prints to its standard error is dropped, as it may hold secrets. Every call runs it: wrap it
/// in [`CachedCredentials`](super::CachedCredentials), as the client does.
pub struct ExternalCredentials {
    command: Result<Vec<String>, CredentialsError>,
    limit: Duration,
}

impl ExternalCredentials {
    /// Runs `command`: a program and its arguments, separated by white space.
    ///
    /// Quotes group an argument, and a backslash makes the next character literal (on Windows it separates directories).
    /// Nothing else has a meaning: no variables, no wildcards, no pipes.
    #[must_use]
    pub fn new(command: &str) -> Self {
        let command = split_command(command, cfg!(windows))
            .map_err(|what| CredentialsError::failed(PROVIDER, format!("the command {what}")));
        Self {
            command,
            limit: LIMIT,
        }
    }

    /// Stops the program after `limit`. Default: 1 minute.
    #[must_use]
    pub fn with_time_limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let command = self.command.as_ref().map_err(Clone::clone)?;
        let output = tokio::time::timeout(self.limit, run(command))
            .await
            .unwrap_or_else(|_| {
                // Dropping the future has killed the program.
                Err(CredentialsError::failed(
                    PROVIDER,
                    format!("stopped after {:?} without a result", self.limit),
                ))
            })?;
        read_output(&output)
    }
}

impl std::fmt::Debug for ExternalCredentials {
    /// Arguments may hold secrets: only the limit is shown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExternalCredentials")
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

impl ProvideCredentials for ExternalCredentials {
    fn provide(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.fetch())
    }
}

/// Runs a program to its end and yields what it printed.
async fn run(command: &[String]) -> Result<String, CredentialsError> {
    let failed = |reason: String| CredentialsError::failed(PROVIDER, reason);
    let (program, arguments) = command
        .split_first()
        .ok_or_else(|| failed("the command is empty".to_owned()))?;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| failed(format!("could not be started: {}", error.kind())))?;
    let mut output = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        let read = stdout.take(OUTPUT_LIMIT + 1).read_to_end(&mut output).await;
        read.map_err(|error| failed(format!("its output could not be read: {}", error.kind())))?;
    }
    if output.len() as u64 > OUTPUT_LIMIT {
        return Err(failed("it printed more than 64 KiB".to_owned()));
    }
    let status = child
        .wait()
        .await
        .map_err(|error| failed(format!("could not be waited for: {}", error.kind())))?;
    if !status.success() {
        return Err(failed(format!("ended with {status}")));
    }
    String::from_utf8(output).map_err(|_| failed("its output is not UTF-8".to_owned()))
}

/// Reads what the program printed.
pub(crate) fn read_output(output: &str) -> Result<Credentials, CredentialsError> {
    let failed = |reason: String| CredentialsError::failed(PROVIDER, reason);
    let object = json::parse_object(output).map_err(|what| failed(format!("its output {what}")))?;
    let member =
        |name| text(&object, name).ok_or_else(|| failed(format!("its output has no {name}")));
    let mut keys = Credentials::new(member("access_key_id")?, member("access_key_secret")?);
    match text(&object, "mode") {
        Some("AK") => {}
        Some("StsToken") => keys = keys.with_security_token(member("sts_token")?),
        None => {
            if let Some(token) = text(&object, "sts_token") {
                keys = keys.with_security_token(token);
            }
        }
        Some(_) => {
            return Err(failed(
                "the mode of its output is neither AK nor StsToken".to_owned(),
            ));
        }
    }
    match text(&object, "expiration") {
        None => Ok(keys),
        Some(expiration) => match parse_timestamp(expiration) {
            Some(expires_at) => Ok(keys.with_expiry(expires_at)),
            None => Err(failed(
                "the expiration of its output is not a time".to_owned(),
            )),
        },
    }
}
