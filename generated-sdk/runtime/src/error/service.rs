//! Errors that the service itself reports.

use std::fmt;

use http::StatusCode;

use super::Evidence;
use crate::service::Service;

/// What the service said went wrong.
///
/// Texts are as the service sent them, but for sensitive values of the call, which are replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceError {
    pub(crate) code: String,
    pub(crate) message: Option<String>,
    pub(crate) recommend: Option<String>,
    pub(crate) access_denied_detail: Option<String>,
    pub(crate) host_id: Option<String>,
    pub(crate) class: ServiceErrorClass,
}

/// What callers and the client treat alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ServiceErrorClass {
    Throttled,
    PermissionDenied,
    /// The keys are expired, unknown or disabled.
    KeysRefused,
    /// The date of the signature is too far from the service's clock.
    ClockWrong,
    /// The service has seen the nonce of the signature before.
    NonceUsed,
    /// The gateway refused the request for another reason, before the operation ran.
    Refused,
    /// A failure inside the service that may pass. It says nothing about whether the operation ran.
    Unavailable,
    /// The operation failed. How far it came is not said.
    Other,
}

impl ServiceErrorClass {
    pub(crate) const fn evidence(self) -> Evidence {
        match self {
            Self::Throttled
            | Self::PermissionDenied
            | Self::KeysRefused
            | Self::ClockWrong
            | Self::NonceUsed
            | Self::Refused => Evidence::Refused,
            Self::Unavailable | Self::Other => Evidence::Unknown,
        }
    }
}

impl ServiceError {
    /// The error code as it came, such as `System.LimitControl`.
    #[must_use]
    pub fn raw_code(&self) -> &str {
        &self.code
    }

    /// The error code as the type that the service's crate has for it: `code::<ErrorCode>()`.
    #[must_use]
    pub fn code<C: for<'a> From<&'a str>>(&self) -> C {
        C::from(&self.code)
    }

    /// The service's explanation.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// A link to Alibaba Cloud's diagnosis of this very error.
    #[must_use]
    pub fn recommend(&self) -> Option<&str> {
        self.recommend.as_deref()
    }

    /// Why access was denied. Where the service sends an object, its JSON text.
    #[must_use]
    pub fn access_denied_detail(&self) -> Option<&str> {
        self.access_denied_detail.as_deref()
    }

    /// The host that answered.
    #[must_use]
    pub fn host_id(&self) -> Option<&str> {
        self.host_id.as_deref()
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)?;
        match &self.message {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ServiceError {}

/// Codes of the gateway for a request that it passes on to no operation. `X.` stands for every code that begins so.
const REFUSED: [&str; 12] = [
    "Forbidden.",
    "IncompleteSignature",
    "InvalidApi.",
    "InvalidParameter.Format",
    "InvalidProduct.",
    "InvalidProtocol.",
    "InvalidSignatureMethod",
    "InvalidTimeStamp.",
    "InvalidVersion",
    "MissingParameter",
    "SignatureDoesNotMatch",
    "UnsupportedHTTPMethod",
];

/// Codes that all services of Alibaba Cloud use for failures of their own.
const UNAVAILABLE: [&str; 2] = ["InternalError", "ServiceUnavailable"];

/// The class of an error code: what the service's own spec says, and what all services of Alibaba Cloud share.
pub(crate) fn classify(service: &Service, code: &str, status: StatusCode) -> ServiceErrorClass {
    // `Code` itself, or `Code.Detail`.
    let is = |known: &str| {
        code.strip_prefix(known)
            .is_some_and(|detail| detail.is_empty() || detail.starts_with('.'))
    };
    let throttled = service.throttling_codes.contains(&code)
        || is("Throttling")
        || status == StatusCode::TOO_MANY_REQUESTS;
    let denied = service.permission_codes.contains(&code)
        || is("NoPermission")
        || [
            "Forbidden",
            "Forbidden.RAM",
            "Forbidden.NoPermission",
            "AccessDenied",
        ]
        .contains(&code);
    let refused = |known: &&str| match known.strip_suffix('.') {
        Some(_) => code.starts_with(known),
        None => code == *known,
    };
    if throttled {
        ServiceErrorClass::Throttled
    } else if denied {
        ServiceErrorClass::PermissionDenied
    } else if is("InvalidAccessKeyId") || is("InvalidSecurityToken") {
        ServiceErrorClass::KeysRefused
    } else if is("InvalidTimeStamp.Expired") {
        ServiceErrorClass::ClockWrong
    } else if is("SignatureNonceUsed") {
        ServiceErrorClass::NonceUsed
    } else if REFUSED.iter().any(refused) {
        ServiceErrorClass::Refused
    } else if UNAVAILABLE.into_iter().any(is) {
        ServiceErrorClass::Unavailable
    } else {
        ServiceErrorClass::Other
    }
}
