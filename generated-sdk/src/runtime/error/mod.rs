//! The one error type of all operations.

mod display;
mod kind;
mod service;

use std::borrow::Cow;
use std::time::Duration;

use http::StatusCode;

pub use self::kind::ErrorKind;
pub use self::service::ServiceError;
pub(crate) use self::service::{ServiceErrorClass, classify};
use super::credentials::CredentialsError;
use super::operation::Operation;
use super::pacing::PacingError;
use super::read::Mismatch;
use super::retry::Recovery;
use super::transport::{TransportError, TransportErrorKind};

/// A call failed.
///
/// `Display` tells everything on one line: the operation, what went wrong and, where there was a reply, its HTTP status
/// and request ID. It never shows a credential, nor a value that is marked sensitive, even where the service repeats it.
/// [`kind`](Self::kind) gives the class, and each class says in [`ErrorKind`] what to do about it; the predicates
/// answer the usual questions.
///
/// The size of one pointer.
///
/// # Troubleshooting
///
/// Print it: the line is written to be acted on. Then see [`ErrorKind`] for the class at hand.
pub struct Error {
    parts: Box<Parts>,
}

struct Parts {
    cause: Cause,
    operation: Option<&'static Operation>,
    status: Option<StatusCode>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
}

/// What went wrong, with all that is known about it.
pub(crate) enum Cause {
    Config(Cow<'static, str>),
    Credentials(CredentialsError),
    /// One text per breach.
    InvalidRequest(Vec<String>),
    Pacing(PacingError),
    Transport(TransportError),
    /// `waiting_for` completes "leaves no time for …".
    Deadline {
        limit: Duration,
        waiting_for: Cow<'static, str>,
        last: Option<Error>,
    },
    Service(ServiceError),
    /// A safe excerpt of the reply.
    Status {
        excerpt: String,
    },
    Decode {
        what: Undecodable,
        excerpt: String,
    },
}

/// Why a reply that reports success cannot be read.
pub(crate) enum Undecodable {
    /// Position in the text and what is wrong there.
    NotJson(String),
    /// It names a page that was asked for before as the next.
    RepeatedPageToken,
    /// It holds the items of the page before, and nothing tells where the pages end.
    RepeatedPage,
    Mismatch(Mismatch),
}

impl Error {
    pub(crate) fn new(cause: Cause) -> Self {
        let parts = Parts {
            cause,
            operation: None,
            status: None,
            request_id: None,
            retry_after: None,
            attempts: 0,
        };
        Self {
            parts: Box::new(parts),
        }
    }

    pub(crate) fn config(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Cause::Config(text.into()))
    }

    pub(crate) fn of(mut self, operation: &'static Operation) -> Self {
        self.parts.operation = Some(operation);
        self
    }

    pub(crate) fn with_reply(mut self, status: StatusCode, request_id: Option<String>) -> Self {
        self.parts.status = Some(status);
        self.parts.request_id = request_id;
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.parts.retry_after = retry_after;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.parts.attempts = attempts;
        self
    }

    /// How long the service asked to wait.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        self.parts.retry_after
    }

    /// The class of the error.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self.parts.cause {
            Cause::Config(_) => ErrorKind::Config,
            Cause::Credentials(_) => ErrorKind::Credentials,
            Cause::InvalidRequest(_) => ErrorKind::InvalidRequest,
            Cause::Pacing(_) => ErrorKind::Pacing,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Deadline { .. } => ErrorKind::Deadline,
            Cause::Service(_) => ErrorKind::Service,
            Cause::Status { .. } => ErrorKind::Status,
            Cause::Decode { .. } => ErrorKind::Decode,
        }
    }

    /// The operation that was called; `None` when the client itself could not be built.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.parts.operation.map(|operation| operation.name)
    }

    /// HTTP status of the reply, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.parts
            .status
            .or_else(|| self.before_deadline()?.status())
    }

    /// ID that the service gave to the request, if it answered. Quote it to Alibaba Cloud support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.parts
            .request_id
            .as_deref()
            .or_else(|| self.before_deadline()?.request_id())
    }

    /// How many times the request was sent, or tried to be; 0 if the call failed before.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.parts.attempts
    }

    /// What the service reported, if it did.
    #[must_use]
    pub fn service(&self) -> Option<&ServiceError> {
        match &self.parts.cause {
            Cause::Service(error) => Some(error),
            _ => self.before_deadline()?.service(),
        }
    }

    /// Why no reply arrived, if that is what happened.
    #[must_use]
    pub fn transport(&self) -> Option<&TransportError> {
        match &self.parts.cause {
            Cause::Transport(error) => Some(error),
            _ => self.before_deadline()?.transport(),
        }
    }

    /// Which value of the reply did not fit its type, if that is what happened.
    #[must_use]
    pub fn mismatch(&self) -> Option<&Mismatch> {
        match &self.parts.cause {
            Cause::Decode {
                what: Undecodable::Mismatch(mismatch),
                ..
            } => Some(mismatch),
            _ => None,
        }
    }

    /// The service says that calls come too fast.
    ///
    /// # Troubleshooting
    ///
    /// The client retries these by itself. If they remain, other processes of the same account share the limit: let
    /// them share a pacer, or call less often.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        match self.service() {
            Some(error) => error.class == ServiceErrorClass::Throttled,
            None => self.status() == Some(StatusCode::TOO_MANY_REQUESTS),
        }
    }

    /// The caller's RAM identity lacks a permission. The message names the action to grant.
    ///
    /// # Troubleshooting
    ///
    /// Attach a policy that allows the action to the RAM user or role whose keys are used;
    /// [`ServiceError::access_denied_detail`] may tell which policy decided.
    #[must_use]
    pub fn is_permission_denied(&self) -> bool {
        self.service()
            .is_some_and(|error| error.class == ServiceErrorClass::PermissionDenied)
    }

    /// The service does not accept the keys: they are expired, unknown or disabled. It has carried out nothing.
    pub(crate) fn refuses_keys(&self) -> bool {
        self.service()
            .is_some_and(|error| error.class == ServiceErrorClass::KeysRefused)
    }

    /// Time ran out: that of one attempt, or that of the whole call.
    ///
    /// # Troubleshooting
    ///
    /// The service may have carried the call out; see [`is_retryable`](Self::is_retryable).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        let attempt = self
            .transport()
            .is_some_and(|error| error.kind() == TransportErrorKind::Timeout);
        attempt || self.kind() == ErrorKind::Deadline
    }

    /// No connection could be made, so the service never saw the request.
    ///
    /// # Troubleshooting
    ///
    /// See [`ErrorKind::Transport`].
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.transport()
            .is_some_and(|error| error.kind() == TransportErrorKind::Connect)
    }

    /// The same call may succeed later, and repeating it does no harm: either the operation may be repeated, or the
    /// service cannot have carried it out.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.recovery() {
            Recovery::Never => false,
            Recovery::IfRepeatable => self
                .parts
                .operation
                .is_some_and(|operation| operation.repeatable),
            Recovery::Always => true,
        }
    }

    /// Whether trying again can help, and on what condition it is safe.
    pub(crate) fn recovery(&self) -> Recovery {
        let server_error = || {
            self.parts
                .status
                .is_some_and(|status| status.is_server_error())
        };
        match &self.parts.cause {
            // The first attempts decide: what they may have done, they have done.
            Cause::Deadline { last, .. } => last.as_ref().map_or(Recovery::Always, Error::recovery),
            Cause::Transport(error) if error.kind() == TransportErrorKind::Tls => Recovery::Never,
            Cause::Transport(error) if error.request_sent() => Recovery::IfRepeatable,
            Cause::Transport(_) => Recovery::Always,
            Cause::Credentials(error) if error.is_retryable() => Recovery::Always,
            Cause::Service(_) | Cause::Status { .. } if self.is_throttled() => Recovery::Always,
            Cause::Service(_) | Cause::Status { .. } if server_error() => Recovery::IfRepeatable,
            Cause::Config(_)
            | Cause::Credentials(_)
            | Cause::InvalidRequest(_)
            | Cause::Pacing(_)
            | Cause::Service(_)
            | Cause::Status { .. }
            | Cause::Decode { .. } => Recovery::Never,
        }
    }

    /// The error of the last attempt before the deadline passed.
    fn before_deadline(&self) -> Option<&Error> {
        match &self.parts.cause {
            Cause::Deadline { last, .. } => last.as_ref(),
            _ => None,
        }
    }

    /// A short name for traces: the service's code, the HTTP status, or the kind.
    pub(crate) fn type_name(&self) -> &str {
        match &self.parts.cause {
            Cause::Service(error) => &error.code,
            Cause::Status { .. } => self
                .parts
                .status
                .as_ref()
                .map_or("status", StatusCode::as_str),
            Cause::Config(_) => "config",
            Cause::Credentials(_) => "credentials",
            Cause::InvalidRequest(_) => "invalid_request",
            Cause::Pacing(_) => "pacing",
            Cause::Deadline { .. } => "deadline",
            Cause::Decode { .. } => "decode",
            Cause::Transport(error) => match error.kind() {
                TransportErrorKind::Connect => "connect",
                TransportErrorKind::Timeout => "timeout",
                TransportErrorKind::Tls => "tls",
                TransportErrorKind::Body => "body",
                TransportErrorKind::Other => "transport",
            },
        }
    }
}

#[cfg(test)]
mod tests;
