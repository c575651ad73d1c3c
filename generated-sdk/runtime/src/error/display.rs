//! How errors print.

use std::error::Error as StdError;
use std::fmt;

use super::{Cause, Error, Undecodable};
use crate::transport::TransportError;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        self.write_cause(f)?;
        self.write_facts(f)?;
        if self.is_permission_denied()
            && let Some(operation) = self.parts.operation
        {
            write!(
                f,
                "; grant the RAM action `{}` to the caller",
                operation.ram_action
            )?;
        }
        if let Cause::Service(error) = &self.parts.cause
            && let Some(link) = error.recommend()
        {
            write!(f, "; see {link}")?;
        }
        Ok(())
    }
}

impl Error {
    fn write_cause(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.parts.cause {
            Cause::Config(text) => f.write_str(text),
            Cause::Credentials(error) => write!(f, "no usable credentials: {error}"),
            Cause::InvalidRequest(breaches) => {
                write!(f, "invalid request: {}", breaches.join("; "))
            }
            Cause::Pacing(error) => write!(f, "{error}{}", Chain(error.source())),
            Cause::Transport(error) => write_transport(f, error),
            Cause::Deadline {
                limit,
                waiting_for,
                last,
            } => {
                write!(
                    f,
                    "the deadline of {limit:?} leaves no time for {waiting_for}"
                )?;
                match last {
                    Some(last) => {
                        f.write_str("; the last attempt failed: ")?;
                        last.write_cause(f)?;
                        last.write_facts(f)
                    }
                    None => Ok(()),
                }
            }
            Cause::Service(error) => write!(f, "{error}"),
            Cause::Status { excerpt } if excerpt.is_empty() => {
                f.write_str("an empty reply that is no success")
            }
            Cause::Status { excerpt } => write!(f, "a reply without an error code: {excerpt}"),
            Cause::Decode { what, excerpt } => {
                f.write_str("cannot read the reply: ")?;
                match what {
                    Undecodable::NotJson(problem) => f.write_str(problem)?,
                    Undecodable::Mismatch(mismatch) => write!(f, "{mismatch}")?,
                    Undecodable::RepeatedPageToken => f.write_str(
                        "as the next page it names one that was asked for before, so the pages would never end",
                    )?,
                    Undecodable::RepeatedPage => f.write_str(
                        "it holds the same items as the page before, so the pages would never end: set a page size",
                    )?,
                }
                if excerpt.is_empty() {
                    Ok(())
                } else {
                    write!(f, ": {excerpt}")
                }
            }
        }
    }

    /// ` (HTTP 400, request ID …, 3 attempts)`: what is known.
    fn write_facts(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self
            .parts
            .status
            .map(|status| format!("HTTP {}", status.as_u16()));
        let request_id = self
            .parts
            .request_id
            .as_ref()
            .map(|id| format!("request ID {id}"));
        let attempts =
            (self.parts.attempts > 1).then(|| format!("{} attempts", self.parts.attempts));
        let facts: Vec<String> = [status, request_id, attempts]
            .into_iter()
            .flatten()
            .collect();
        if facts.is_empty() {
            Ok(())
        } else {
            write!(f, " ({})", facts.join(", "))
        }
    }
}

fn write_transport(f: &mut fmt::Formatter<'_>, error: &TransportError) -> fmt::Result {
    write!(f, "{error}{}", Chain(error.source()))
}

/// `: cause: cause of the cause`, each text once: many errors repeat what lies below them.
struct Chain<'a>(Option<&'a (dyn StdError + 'static)>);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = String::new();
        let mut next = self.0;
        while let Some(error) = next {
            let text = error.to_string();
            if !said.contains(&text) {
                write!(f, ": {text}")?;
                said.push_str(&text);
            }
            next = error.source();
        }
        Ok(())
    }
}

/// Shows what `Display` shows: a test that unwraps wants to read it, and nothing more may be seen.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}: {self})", self.kind())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.parts.cause {
            Cause::Credentials(error) => Some(error),
            Cause::Pacing(error) => Some(error),
            Cause::Transport(error) => Some(error),
            Cause::Service(error) => Some(error),
            Cause::Deadline {
                last: Some(last), ..
            } => Some(last),
            Cause::Decode {
                what: Undecodable::Mismatch(mismatch),
                ..
            } => Some(mismatch),
            _ => None,
        }
    }
}
