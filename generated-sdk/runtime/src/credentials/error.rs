//! Why there are no credentials.

use std::borrow::Cow;
use std::{error, fmt};

/// A provider could not yield credentials.
///
/// Names the provider and the reason; never holds a key, a token, or text that a server or a file supplied as one.
/// The error of a chain holds those of every provider tried: see [`causes`](Self::causes).
///
/// # Troubleshooting
///
/// - *not configured* ([`is_not_configured`](Self::is_not_configured)): nothing was found where the provider looks. Set
///   what the message names, or hand [`Credentials`](super::Credentials) to the client.
/// - *failed*: the provider is configured, and what it is configured with is wrong or does not answer. The message says
///   which part.
#[derive(Clone)]
pub struct CredentialsError {
    // Boxed: it travels in the `Result` of every call, which is nearly always `Ok`.
    parts: Box<Parts>,
}

#[derive(Clone)]
struct Parts {
    kind: Kind,
    provider: Cow<'static, str>,
    reason: Cow<'static, str>,
    causes: Vec<CredentialsError>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    NotConfigured,
    Failed,
}

impl CredentialsError {
    /// Nothing is set up where `provider` looks; a chain goes on to the next one.
    ///
    /// `reason` is printed as it is: keep secrets out of it.
    pub fn not_configured(
        provider: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::of(
            Kind::NotConfigured,
            provider.into(),
            reason.into(),
            Vec::new(),
        )
    }

    /// `provider` is set up, and could not yield credentials.
    ///
    /// `reason` is printed as it is: keep secrets out of it.
    pub fn failed(
        provider: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::of(Kind::Failed, provider.into(), reason.into(), Vec::new())
    }

    /// No provider of a chain served; `causes` has one error for each that was asked.
    pub(super) fn of_chain(causes: Vec<CredentialsError>) -> Self {
        let nothing_configured = causes.iter().all(Self::is_not_configured);
        let (kind, reason) = if nothing_configured {
            (Kind::NotConfigured, "no provider has credentials")
        } else {
            (Kind::Failed, "a configured provider failed")
        };
        Self::of(kind, "default chain".into(), reason.into(), causes)
    }

    /// The same failure as seen by `provider`, which is configured to use the one that failed as its `part`.
    pub(super) fn within(self, provider: &'static str, part: &str) -> Self {
        Self::failed(provider, format!("{part}: {self}"))
    }

    fn of(
        kind: Kind,
        provider: Cow<'static, str>,
        reason: Cow<'static, str>,
        causes: Vec<CredentialsError>,
    ) -> Self {
        Self {
            parts: Box::new(Parts {
                kind,
                provider,
                reason,
                causes,
            }),
        }
    }

    /// The provider's name, such as `environment` or `ECS RAM role`.
    #[must_use]
    pub fn provider(&self) -> &str {
        &self.parts.provider
    }

    /// The reason, without the provider's name.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.parts.reason
    }

    /// Whether nothing was found where the provider looks, as opposed to something that does not work.
    #[must_use]
    pub fn is_not_configured(&self) -> bool {
        self.parts.kind == Kind::NotConfigured
    }

    /// For a chain: one error per provider, in the order tried. Otherwise empty.
    #[must_use]
    pub fn causes(&self) -> &[CredentialsError] {
        &self.parts.causes
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.parts.provider, self.parts.reason)?;
        for (index, cause) in self.parts.causes.iter().enumerate() {
            f.write_str(if index == 0 { ": " } else { "; " })?;
            write!(f, "{cause}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("CredentialsError");
        shown.field("kind", &self.parts.kind);
        shown.field("provider", &self.parts.provider);
        shown.field("reason", &self.parts.reason);
        if !self.parts.causes.is_empty() {
            shown.field("causes", &self.parts.causes);
        }
        shown.finish()
    }
}

impl error::Error for CredentialsError {}

#[cfg(test)]
mod tests {
    use super::CredentialsError;

    #[test]
    fn says_who_and_why() {
        let error = CredentialsError::failed("environment", "the secret is missing");
        assert_eq!(error.to_string(), "environment: the secret is missing");
        assert!(!error.is_not_configured());
        assert!(CredentialsError::not_configured("x", "y").is_not_configured());
    }
}
