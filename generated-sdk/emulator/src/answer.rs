//! What a test makes the emulator answer.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

/// One answer of a script: what is said, after which delay, and whether the reply arrives whole.
///
/// ```
/// use std::time::Duration;
/// # use alibabacloud_emulator::Answer;
///
/// let slow = Answer::as_usual().after(Duration::from_secs(2));
/// let throttled = Answer::error("System.LimitControl").retry_after(Duration::from_millis(300));
/// let lost = Answer::as_usual().reset();
/// # let _ = (slow, throttled, lost);
/// ```
#[derive(Clone)]
pub struct Answer {
    pub(super) content: Content,
    pub(super) delay: Duration,
    pub(super) retry_after: Option<Duration>,
    pub(super) ending: Ending,
}

/// What is said.
#[derive(Clone)]
pub(super) enum Content {
    /// What the emulator says by itself.
    Usual,
    /// The operation succeeds with this reply.
    Reply(Arc<Value>),
    /// The operation fails. Status and message are the documented ones where they are `None`.
    Error {
        code: String,
        status: Option<u16>,
        message: Option<String>,
    },
    /// Anything, as a proxy or gateway may say it.
    Http {
        status: u16,
        content_type: String,
        body: Bytes,
    },
}

/// How the reply ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// As it should.
    Complete,
    /// Half of the body, then the connection closes.
    Truncated,
    /// The connection is reset in place of the reply.
    Reset,
    /// Bytes that are no HTTP, then the connection closes.
    NoHttp,
}

impl Answer {
    /// What the emulator answers without a script; for a delay or a fault to be added.
    #[must_use]
    pub fn as_usual() -> Self {
        Self::new(Content::Usual)
    }

    /// The operation succeeds with this reply. `RequestId` is filled in where the reply has none.
    #[must_use]
    pub fn reply(reply: Value) -> Self {
        Self::new(Content::Reply(Arc::new(reply)))
    }

    /// The operation succeeds with this reply, given as its type.
    ///
    /// # Errors
    ///
    /// Only if serde cannot write the reply as JSON, which does not happen to emitted types.
    #[cfg(feature = "serde")]
    pub fn typed_reply<T: serde::Serialize>(reply: &T) -> Result<Self, serde_json::Error> {
        Ok(Self::reply(serde_json::to_value(reply)?))
    }

    /// The operation fails with a code; status and message are those documented for the operation or for the gateway
    /// before all services, else 400 and the code itself.
    #[must_use]
    pub fn error(code: impl Into<String>) -> Self {
        Self::failure(code.into(), None, None)
    }

    /// The operation fails with a status, a code and a message. Status 200 gives the kind of failure that comes with
    /// HTTP status 200 and a `Code` that is not the one of success.
    #[must_use]
    pub fn error_with(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::failure(code.into(), Some(status), Some(message.into()))
    }

    pub(super) fn failure(code: String, status: Option<u16>, message: Option<String>) -> Self {
        Self::new(Content::Error {
            code,
            status,
            message,
        })
    }

    /// An HTTP reply of any kind, as a proxy or a gateway in between may give it. The operation is not carried out.
    #[must_use]
    pub fn http(status: u16, content_type: impl Into<String>, body: impl Into<Bytes>) -> Self {
        Self::new(Content::Http {
            status,
            content_type: content_type.into(),
            body: body.into(),
        })
    }

    /// Status 200 with a body that is no JSON. The operation is not carried out.
    #[must_use]
    pub fn garbage() -> Self {
        Self::http(200, "text/html", &b"<html>\xff\x00{\"Code\":"[..])
    }

    /// Waits before answering. The operation is carried out before the wait: a caller who gives up meanwhile does not
    /// undo it.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Tells the caller in `x-acs-retry-after` when to try again.
    #[must_use]
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// Sends half of the body and closes the connection.
    #[must_use]
    pub fn truncated(mut self) -> Self {
        self.ending = Ending::Truncated;
        self
    }

    /// Resets the connection in place of the reply. The operation is carried out where the answer says so:
    /// `Answer::as_usual().reset()` is a call that worked and whose reply was lost.
    #[must_use]
    pub fn reset(mut self) -> Self {
        self.ending = Ending::Reset;
        self
    }

    /// Sends bytes that are no HTTP in place of the reply and closes the connection.
    #[must_use]
    pub fn no_http(mut self) -> Self {
        self.ending = Ending::NoHttp;
        self
    }

    fn new(content: Content) -> Self {
        Self {
            content,
            delay: Duration::ZERO,
            retry_after: None,
            ending: Ending::Complete,
        }
    }
}

/// Replies may hold personal data: only their kind shows.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content = match &self.content {
            Content::Usual => "as usual".to_owned(),
            Content::Reply(_) => "reply".to_owned(),
            Content::Error { code, .. } => code.clone(),
            Content::Http { status, .. } => format!("HTTP {status}"),
        };
        f.debug_struct("Answer")
            .field("content", &content)
            .field("delay", &self.delay)
            .field("retry_after", &self.retry_after)
            .field("ending", &self.ending)
            .finish()
    }
}
