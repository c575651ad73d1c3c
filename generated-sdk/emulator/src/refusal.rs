//! Error replies: the codes and messages of Alibaba Cloud's gateway, and the form in which they travel.

use serde_json::{Value, json};

use super::table::Documented;

/// Why a call was not carried out.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    pub(super) status: u16,
    pub(super) code: String,
    pub(super) message: String,
    /// Milliseconds after which another try makes sense.
    pub(super) retry_after: Option<u64>,
    pub(super) access_denied_detail: Option<Value>,
}

impl Refusal {
    /// A refusal with this HTTP status, code and message.
    pub fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status,
            code: code.into(),
            message: message.into(),
            retry_after: None,
            access_denied_detail: None,
        }
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    pub(super) fn documented(error: &Documented) -> Self {
        Self::new(error.status, error.code, error.message)
    }

    pub(super) fn retry_after(mut self, milliseconds: u64) -> Self {
        self.retry_after = Some(milliseconds);
        self
    }

    /// `Missing<Name>`: the gateway's answer to a call that lacks what it needs.
    #[must_use]
    pub fn missing(name: &str) -> Self {
        Self::new(
            400,
            format!("Missing{name}"),
            format!("{name} is mandatory for this action."),
        )
    }

    /// `Invalid<Name>`: the gateway's answer to a parameter of the wrong kind. `place` leads to the value at fault.
    #[must_use]
    pub fn invalid(name: &str, place: &str) -> Self {
        Self::new(
            400,
            format!("Invalid{name}"),
            format!("Specified parameter {place} is not valid."),
        )
    }

    pub(super) fn method() -> Self {
        Self::new(
            403,
            "UnsupportedHTTPMethod",
            "This http method is not supported.",
        )
    }

    pub(super) fn too_large() -> Self {
        Self::new(413, "RequestEntityTooLarge", "The request is too large.")
    }

    pub(super) fn unknown_action() -> Self {
        Self::new(
            404,
            "InvalidAction.NotFound",
            "Specified api is not found, please check your url and method.",
        )
    }

    pub(super) fn unknown_version() -> Self {
        Self::new(
            400,
            "InvalidVersion",
            "Specified parameter Version is not valid.",
        )
    }

    pub(super) fn incomplete_signature() -> Self {
        Self::new(
            400,
            "IncompleteSignature",
            "The request signature does not conform to Aliyun standards.",
        )
    }

    pub(super) fn unknown_key() -> Self {
        Self::new(
            404,
            "InvalidAccessKeyId.NotFound",
            "Specified access key is not found.",
        )
    }

    pub(super) fn date_format() -> Self {
        Self::new(
            400,
            "InvalidTimeStamp.Format",
            "Specified time stamp or date value is not well formatted.",
        )
    }

    pub(super) fn date_expired() -> Self {
        Self::new(
            400,
            "InvalidTimeStamp.Expired",
            "Specified time stamp or date value is expired.",
        )
    }

    pub(super) fn nonce_used() -> Self {
        Self::new(
            400,
            "SignatureNonceUsed",
            "Specified signature nonce was used already.",
        )
    }

    /// The service shows what it hashed; so does this, since that is how a caller finds the difference. It holds only
    /// what the caller sent.
    pub(super) fn signature(canonical_request: &str) -> Self {
        Self::new(
            400,
            "SignatureDoesNotMatch",
            format!(
                "Specified signature is not matched with our calculation. server string to sign is:{canonical_request}"
            ),
        )
    }

    pub(super) fn token_mismatch() -> Self {
        Self::new(
            400,
            "InvalidSecurityToken.MismatchWithAccessKey",
            "Specified SecurityToken mismatch with the AccessKey.",
        )
    }

    pub(super) fn token_expired() -> Self {
        Self::new(
            400,
            "InvalidSecurityToken.Expired",
            "Specified SecurityToken is expired.",
        )
    }

    pub(super) fn throttled(milliseconds: u64) -> Self {
        let message = "Request was denied due to user flow control.";
        Self::new(400, "Throttling.User", message).retry_after(milliseconds)
    }

    pub(super) fn service_throttled(milliseconds: u64) -> Self {
        let message = "Request was denied due to request throttling.";
        Self::new(400, "Throttling", message).retry_after(milliseconds)
    }

    pub(super) fn no_permission() -> Self {
        Self::new(
            403,
            "NoPermission",
            "You are not authorized to do this action.",
        )
    }

    /// What an error reply holds.
    pub(super) fn body(&self, product: &str, request_id: &str, host: &str) -> Value {
        let recommend = format!(
            "https://api.alibabacloud.com/troubleshoot?q={}&product={}&requestId={request_id}",
            self.code,
            capitalized(product)
        );
        let mut body = json!({
            "Code": self.code,
            "Message": self.message,
            "RequestId": request_id,
            "HostId": host,
            "Recommend": recommend,
        });
        if let Some(detail) = &self.access_denied_detail {
            body["AccessDeniedDetail"] = detail.clone();
        }
        body
    }
}

/// A product code as links have it: `ecs` is `Ecs` there.
fn capitalized(product: &str) -> String {
    let mut characters = product.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}
