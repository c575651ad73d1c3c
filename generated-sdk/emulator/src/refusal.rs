//! Error replies: the codes and messages of Alibaba Cloud's gateway, and the form in which they travel.

use serde_json::{Value, json};

use super::table::Documented;

/// Codes of the gateway before all services: HTTP status, code, message.
const GATEWAY: [(u16, &str, &str); 21] = [
    (
        400,
        "IncompleteSignature",
        "The request signature does not conform to Aliyun standards.",
    ),
    (
        400,
        "InvalidAccessKeyId.Inactive",
        "Specified access key is disabled.",
    ),
    (
        404,
        "InvalidAccessKeyId.NotFound",
        "Specified access key is not found.",
    ),
    (
        404,
        "InvalidAction.NotFound",
        "Specified api is not found, please check your url and method.",
    ),
    (
        400,
        "InvalidParameter.Format",
        "Specified parameter format is not valid.",
    ),
    (
        400,
        "InvalidSecurityToken.Expired",
        "Specified SecurityToken is expired.",
    ),
    (
        400,
        "InvalidSecurityToken.MismatchWithAccessKey",
        "Specified SecurityToken mismatch with the AccessKey.",
    ),
    (
        400,
        "InvalidSignatureMethod",
        "Specified signature method is not valid.",
    ),
    (
        400,
        "InvalidTimeStamp.Expired",
        "Specified time stamp or date value is expired.",
    ),
    (
        400,
        "InvalidTimeStamp.Format",
        "Specified time stamp or date value is not well formatted.",
    ),
    (
        400,
        "InvalidVersion",
        "Specified parameter Version is not valid.",
    ),
    (
        500,
        "InternalError",
        "The request processing has failed due to some unknown error.",
    ),
    (
        403,
        "Forbidden.RiskControl",
        "This operation is forbidden by Aliyun Risk Control system.",
    ),
    (
        403,
        "NoPermission",
        "You are not authorized to do this action.",
    ),
    (
        503,
        "ServiceUnavailable",
        "The request has failed due to a temporary failure of the server.",
    ),
    (
        400,
        "SignatureDoesNotMatch",
        "Specified signature is not matched with our calculation.",
    ),
    (
        400,
        "SignatureNonceUsed",
        "Specified signature nonce was used already.",
    ),
    (
        400,
        "Throttling",
        "Request was denied due to request throttling.",
    ),
    (
        400,
        "Throttling.Api",
        "Request was denied due to api flow control.",
    ),
    (
        400,
        "Throttling.User",
        "Request was denied due to user flow control.",
    ),
    (
        403,
        "UnsupportedHTTPMethod",
        "This http method is not supported.",
    ),
];

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

    /// What the gateway before all services says with a code of its own.
    pub(super) fn of_gateway(code: &str) -> Option<Self> {
        let mut known = GATEWAY.iter();
        let (status, code, message) = known.find(|(_, known, _)| *known == code)?;
        Some(Self::new(*status, *code, *message))
    }

    fn gateway(code: &str) -> Self {
        Self::of_gateway(code).unwrap_or_else(|| Self::new(400, code, code))
    }

    pub(super) fn method() -> Self {
        Self::gateway("UnsupportedHTTPMethod")
    }

    pub(super) fn too_large() -> Self {
        Self::new(413, "RequestEntityTooLarge", "The request is too large.")
    }

    pub(super) fn too_slow() -> Self {
        let message = "The body of the request has not come in time.";
        Self::new(408, "RequestTimeout", message)
    }

    pub(super) fn unknown_action() -> Self {
        Self::gateway("InvalidAction.NotFound")
    }

    pub(super) fn unknown_version() -> Self {
        Self::gateway("InvalidVersion")
    }

    pub(super) fn incomplete_signature() -> Self {
        Self::gateway("IncompleteSignature").adding(
            "This emulator knows ACS3-HMAC-SHA256 in the header Authorization, and HMAC-SHA1 in the parameter Signature.",
        )
    }

    pub(super) fn signature_method() -> Self {
        Self::gateway("InvalidSignatureMethod")
    }

    pub(super) fn format() -> Self {
        Self::gateway("InvalidParameter.Format").adding("This emulator answers in JSON alone.")
    }

    pub(super) fn unknown_key() -> Self {
        Self::gateway("InvalidAccessKeyId.NotFound")
    }

    pub(super) fn date_format() -> Self {
        Self::gateway("InvalidTimeStamp.Format")
    }

    pub(super) fn date_expired() -> Self {
        Self::gateway("InvalidTimeStamp.Expired")
    }

    pub(super) fn nonce_used() -> Self {
        Self::gateway("SignatureNonceUsed")
    }

    /// The service shows what it hashed; so does this, since that is how a caller finds the difference. It holds only
    /// what the caller sent.
    pub(super) fn signature(string_to_sign: &str) -> Self {
        let mut refusal = Self::gateway("SignatureDoesNotMatch");
        refusal.message = format!(
            "{} server string to sign is:{string_to_sign}",
            refusal.message
        );
        refusal
    }

    pub(super) fn token_mismatch() -> Self {
        Self::gateway("InvalidSecurityToken.MismatchWithAccessKey")
    }

    pub(super) fn token_expired() -> Self {
        Self::gateway("InvalidSecurityToken.Expired")
    }

    pub(super) fn throttled(milliseconds: u64) -> Self {
        Self::gateway("Throttling.User").retry_after(milliseconds)
    }

    pub(super) fn service_throttled(milliseconds: u64) -> Self {
        Self::gateway("Throttling").retry_after(milliseconds)
    }

    pub(super) fn no_permission() -> Self {
        Self::gateway("NoPermission")
    }

    /// A word of the emulator's own, after that of the service.
    pub(super) fn adding(mut self, text: &str) -> Self {
        self.message = format!("{} {text}", self.message);
        self
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
