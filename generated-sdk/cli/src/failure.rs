//! Why a command gave up.

use std::fmt;
use std::process::ExitCode;

use alibabacloud_cams::{Error, ErrorKind};

/// What ends a command: a message for the person at the terminal, and the exit status.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    status: Status,
}

/// Exit status by kind of failure, as the help lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// Nobody reads on.
    Done = 0,
    /// Anything else.
    Other = 1,
    /// Wrong arguments or parameters; clap exits with the same.
    Usage = 2,
    /// No credentials, refused ones, or no permission.
    Access = 3,
    /// The service refuses the call.
    Refused = 4,
    /// Too many calls.
    Throttled = 5,
    /// Nobody carried the call out.
    Unreachable = 6,
    /// Somebody may have carried the call out.
    Unknown = 7,
}

impl Failure {
    /// Something did not work that is no call.
    pub(crate) fn new(doing: &str, error: impl fmt::Display) -> Self {
        Self::other(format!("{doing}: {error}"))
    }

    /// As [`Failure::new`], with the whole message.
    pub(crate) fn other(message: impl Into<String>) -> Self {
        Self::with(Status::Other, message)
    }

    /// The arguments ask for what cannot be.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::with(Status::Usage, message)
    }

    /// A call that failed.
    pub(crate) fn call(error: &Error) -> Self {
        Self::with(Status::of(error), error.to_string())
    }

    /// What was to be printed cannot be. A reader who has seen enough is no failure.
    pub(crate) fn print(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::with(Status::Done, ""),
            _ => Self::new("cannot write", error),
        }
    }

    fn with(status: Status, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            status,
        }
    }

    pub(crate) fn status(&self) -> Status {
        self.status
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.status as u8)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Status {
    fn of(error: &Error) -> Self {
        let failed_inside = error
            .status()
            .is_some_and(|status| status.is_server_error());
        match error.kind() {
            ErrorKind::Config | ErrorKind::InvalidRequest => Self::Usage,
            ErrorKind::Credentials => Self::Access,
            _ if error.is_permission_denied() || error.is_key_refused() => Self::Access,
            _ if error.is_throttled() => Self::Throttled,
            ErrorKind::Service if !failed_inside => Self::Refused,
            _ if error.was_not_executed() => Self::Unreachable,
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_lists_every_status() {
        let statuses = [
            Status::Done,
            Status::Other,
            Status::Usage,
            Status::Access,
            Status::Refused,
            Status::Throttled,
            Status::Unreachable,
            Status::Unknown,
        ];
        let lines = crate::arguments::STATUSES.lines().skip(1);
        let told: Vec<u8> = lines
            .map(|line| {
                line.trim()
                    .split("  ")
                    .next()
                    .and_then(|number| number.parse().ok())
            })
            .map(|number| number.expect("a number begins each line"))
            .collect();
        assert_eq!(told, statuses.map(|status| status as u8));
    }
}
