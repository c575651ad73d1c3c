//! The one error type of all operations.

mod display;
mod evidence;
mod kind;
mod service;

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use http::StatusCode;

pub use self::evidence::Evidence;
pub use self::kind::ErrorKind;
pub use self::service::ServiceError;
pub(crate) use self::service::{ServiceErrorClass, classify};
use super::credentials::CredentialsError;
use super::pacing::PacingError;
use super::read::Mismatch;
use super::service::Operation;
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
    /// What the service's clock showed.
    date: Option<SystemTime>,
    attempts: u32,
    /// Whether the call may be carried out more than once.
    repeatable: bool,
    /// What the attempts before the last one leave open.
    earlier: Evidence,
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
            date: None,
            attempts: 0,
            repeatable: false,
            earlier: Evidence::NotSent,
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
        self.parts.repeatable = operation.repeatable;
        self
    }

    /// States whether the call may be carried out more than once, where the operation alone does not say.
    pub(crate) fn repeatable(mut self, repeatable: bool) -> Self {
        self.parts.repeatable = repeatable;
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

    pub(crate) fn with_date(mut self, date: Option<SystemTime>) -> Self {
        self.parts.date = date;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.parts.attempts = attempts;
        self
    }

    pub(crate) fn after_attempts(mut self, earlier: Evidence) -> Self {
        self.parts.earlier = earlier;
        self
    }

    /// How long the service asked to wait (`x-acs-retry-after` or `Retry-After`).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.parts.retry_after
    }

    /// What the service's clock showed when it answered.
    pub(crate) fn date(&self) -> Option<SystemTime> {
        self.parts.date
    }

    /// How the client and callers treat what the service reported.
    pub(crate) fn service_class(&self) -> Option<ServiceErrorClass> {
        self.service().map(|error| error.class)
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

    /// The error code, if the service answered with one.
    ///
    /// The type is that of the service's crate, and follows from what it is compared with:
    /// `error.code() == Some(ErrorCode::…)`. Where nothing tells it, write `error.code::<ErrorCode>()`; the code as text is
    /// [`ServiceError::raw_code`].
    #[must_use]
    pub fn code<C: for<'a> From<&'a str>>(&self) -> Option<C> {
        self.service().map(ServiceError::code)
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

    /// The service does not accept the access keys: they are unknown, disabled or expired, or the secret is not that of the ID.
    ///
    /// # Troubleshooting
    ///
    /// Compare the key with the one in the RAM console; where keys come from STS, ask for new ones.
    #[must_use]
    pub fn is_key_refused(&self) -> bool {
        self.service().is_some_and(|error| {
            error.class == ServiceErrorClass::KeysRefused || error.code == "SignatureDoesNotMatch"
        })
    }

    /// Time ran out: that of one attempt, or that of the whole call.
    ///
    /// # Troubleshooting
    ///
    /// The service may have carried the call out: [`was_not_executed`](Self::was_not_executed) tells.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        let attempt = self
            .transport()
            .is_some_and(|error| error.kind() == TransportErrorKind::Timeout);
        attempt || self.kind() == ErrorKind::Deadline
    }

    /// No connection could be made, so the service never saw the request of the last attempt.
    ///
    /// # Troubleshooting
    ///
    /// See [`ErrorKind::Transport`].
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.transport()
            .is_some_and(|error| error.kind() == TransportErrorKind::Connect)
    }

    /// What is known about whether the call was carried out, by all its attempts together.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        let last = match &self.parts.cause {
            Cause::Config(_)
            | Cause::Credentials(_)
            | Cause::InvalidRequest(_)
            | Cause::Pacing(_) => Evidence::NotSent,
            Cause::Transport(error) => error.evidence(),
            Cause::Deadline { last, .. } => {
                last.as_ref().map_or(Evidence::NotSent, Error::evidence)
            }
            Cause::Service(error) => error.class.evidence(),
            Cause::Status { .. } => self
                .parts
                .status
                .map_or(Evidence::Unknown, evidence_of_status),
            Cause::Decode { .. } => Evidence::Unknown,
        };
        last.max(self.parts.earlier)
    }

    /// The call was certainly not carried out, by none of its attempts: nothing was sent, or what was sent was refused
    /// before it ran. Making the call again does nothing twice.
    ///
    /// False leaves it open, unless [`kind`](Self::kind) is [`Decode`](ErrorKind::Decode): that call was carried out.
    ///
    /// # Troubleshooting
    ///
    /// Where this is false and the operation must not be done twice, find out what happened before you call again, for
    /// example by listing what would have been created.
    #[must_use]
    pub fn was_not_executed(&self) -> bool {
        self.evidence().proves_not_executed()
    }

    /// The same call may succeed later, and repeating it does no harm: the service cannot have carried it out, or it may be
    /// repeated. That it may says the spec of the operation, an idempotency key, or the caller
    /// (`with_repeatable`).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.may_pass() && (self.was_not_executed() || self.parts.repeatable)
    }

    /// Whether trying again can help.
    pub(crate) fn may_pass(&self) -> bool {
        match &self.parts.cause {
            Cause::Transport(error) => !matches!(
                error.kind(),
                TransportErrorKind::Tls
                    | TransportErrorKind::TooLarge
                    | TransportErrorKind::Redirected
            ),
            Cause::Credentials(error) => error.is_retryable(),
            Cause::Deadline { last, .. } => last.as_ref().is_none_or(Error::may_pass),
            Cause::Service(ServiceError {
                class:
                    ServiceErrorClass::Throttled
                    | ServiceErrorClass::Unavailable
                    | ServiceErrorClass::NonceUsed,
                ..
            }) => true,
            // The next call is signed with the service's time.
            Cause::Service(ServiceError {
                class: ServiceErrorClass::ClockWrong,
                ..
            }) => self.date().is_some(),
            Cause::Service(_) | Cause::Status { .. } => self.parts.status.is_some_and(|status| {
                status == StatusCode::TOO_MANY_REQUESTS
                    || status.is_server_error()
                        && status != StatusCode::NOT_IMPLEMENTED
                        && status != StatusCode::HTTP_VERSION_NOT_SUPPORTED
            }),
            Cause::Config(_)
            | Cause::InvalidRequest(_)
            | Cause::Pacing(_)
            | Cause::Decode { .. } => false,
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
                TransportErrorKind::TooLarge => "too_large",
                TransportErrorKind::Redirected => "redirected",
                TransportErrorKind::Other => "transport",
            },
        }
    }
}

/// What a status proves that came without an error code: from a gateway or a proxy, which passes on what it does not
/// refuse.
fn evidence_of_status(status: StatusCode) -> Evidence {
    let refused = status.is_redirection()
        || matches!(
            status,
            StatusCode::UNAUTHORIZED
                | StatusCode::FORBIDDEN
                | StatusCode::NOT_FOUND
                | StatusCode::METHOD_NOT_ALLOWED
                | StatusCode::PROXY_AUTHENTICATION_REQUIRED
                | StatusCode::LENGTH_REQUIRED
                | StatusCode::PAYLOAD_TOO_LARGE
                | StatusCode::URI_TOO_LONG
                | StatusCode::UNSUPPORTED_MEDIA_TYPE
                | StatusCode::MISDIRECTED_REQUEST
                | StatusCode::TOO_MANY_REQUESTS
                | StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE
        );
    if refused {
        Evidence::Refused
    } else {
        Evidence::Unknown
    }
}

#[cfg(test)]
mod tests;
