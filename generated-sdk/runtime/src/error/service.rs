//! Errors that the service itself reports.

use std::fmt;

use http::StatusCode;

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

/// What callers treat alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ServiceErrorClass {
    Throttled,
    PermissionDenied,
    /// The keys are expired, unknown or disabled. Nothing was carried out.
    KeysRefused,
    Other,
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

/// The class of an error code: what the service's own spec says, and what all services of Alibaba Cloud share.
pub(crate) fn classify(service: &Service, code: &str, status: StatusCode) -> ServiceErrorClass {
    let is = |known: &str| code == known;
    let throttled = service.throttling_codes.contains(&code)
        || code.starts_with("Throttling.")
        || ["Throttling", "ServiceUnavailable"].into_iter().any(is)
        || status == StatusCode::TOO_MANY_REQUESTS;
    let denied = service.permission_codes.contains(&code)
        || code.starts_with("NoPermission.")
        || [
            "NoPermission",
            "Forbidden",
            "Forbidden.RAM",
            "Forbidden.NoPermission",
            "AccessDenied",
        ]
        .into_iter()
        .any(is);
    let keys_refused = ["InvalidAccessKeyId", "InvalidSecurityToken"]
        .into_iter()
        .filter_map(|known| code.strip_prefix(known))
        .any(|detail| detail.is_empty() || detail.starts_with('.'));
    if throttled {
        ServiceErrorClass::Throttled
    } else if denied {
        ServiceErrorClass::PermissionDenied
    } else if keys_refused {
        ServiceErrorClass::KeysRefused
    } else {
        ServiceErrorClass::Other
    }
}
