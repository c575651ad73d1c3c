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
///   which part. Some failures pass by themselves ([`is_retryable`](Self::is_retryable)): the client asks again while the
///   deadline of the call allows.
#[derive(Clone)]
pub struct CredentialsError {
    // Boxed: it travels in the `Result` of every call, which is nearly always `Ok`.
    parts: Box<Parts>,
}

#[derive(Clone)]
struct Parts {
    kind: Kind,
    /// It may pass by itself.
    passes: bool,
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
        Self::of(Kind::NotConfigured, provider.into(), reason.into())
    }

    /// `provider` is set up, and could not yield credentials. Asking again would not help.
    ///
    /// `reason` is printed as it is: keep secrets out of it.
    pub fn failed(
        provider: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::of(Kind::Failed, provider.into(), reason.into())
    }

    /// `provider` is set up, and cannot yield credentials now: a server that it asks is down, overloaded or out of reach.
    ///
    /// The client asks again, after a while, as long as a call waits for the keys.
    ///
    /// `reason` is printed as it is: keep secrets out of it.
    pub fn unavailable(
        provider: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::failed(provider, reason).passing(true)
    }

    /// No provider of a chain served; `causes` has one error for each that was asked.
    pub(super) fn of_chain(causes: Vec<CredentialsError>) -> Self {
        let failure = causes.iter().find(|error| !error.is_not_configured());
        let passes = failure.is_some_and(Self::is_retryable);
        let (kind, reason) = match failure {
            None => (Kind::NotConfigured, "no provider has credentials"),
            Some(_) => (Kind::Failed, "a configured provider failed"),
        };
        let mut error = Self::of(kind, "default chain".into(), reason.into()).passing(passes);
        error.parts.causes = causes;
        error
    }

    /// The provider that a chain has settled on fails. It has served, so it is configured, whatever it says now.
    pub(super) fn of_settled_chain(cause: CredentialsError) -> Self {
        let mut error = Self::failed("default chain", "the provider that served before failed")
            .passing(cause.parts.passes);
        error.parts.causes = vec![cause];
        error
    }

    /// The same failure as seen by `provider`, which is configured to use the one that failed as its `part`.
    pub(super) fn within(self, provider: &'static str, part: &str) -> Self {
        Self::failed(provider, format!("{part}: {self}")).passing(self.parts.passes)
    }

    /// Nothing seems to be set up where `provider` looks, because of this.
    pub(super) fn absent(self, reason: String) -> Self {
        let provider = self.parts.provider.clone();
        Self::not_configured(provider, reason).passing(self.parts.passes)
    }

    pub(super) fn passing(mut self, passes: bool) -> Self {
        self.parts.passes = passes;
        self
    }

    fn of(kind: Kind, provider: Cow<'static, str>, reason: Cow<'static, str>) -> Self {
        Self {
            parts: Box::new(Parts {
                kind,
                passes: false,
                provider,
                reason,
                causes: Vec::new(),
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

    /// Whether what failed may pass by itself, such as an outage of the server that issues the keys.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        // What is not there will not be there soon, even if it only did not answer.
        self.parts.passes && !self.is_not_configured()
    }

    /// For a chain: one error per provider, in the order tried. Otherwise empty.
    #[must_use]
    pub fn causes(&self) -> &[CredentialsError] {
        &self.parts.causes
    }
}

/// What `place` holds, for those who named something else: `the file has the sections "Default", "prod"`.
pub(super) fn there_is<'a>(
    place: &str,
    what: &str,
    names: impl Iterator<Item = &'a str>,
) -> String {
    const SHOWN: usize = 10;
    let mut names: Vec<String> = names
        .filter(|name| !name.is_empty())
        .take(SHOWN + 1)
        .map(|name| format!("{name:?}"))
        .collect();
    if names.is_empty() {
        return format!("{place} has no {what}");
    }
    if names.len() > SHOWN {
        names.truncate(SHOWN);
        names.push("…".to_owned());
    }
    format!("{place} has the {what} {}", names.join(", "))
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
        shown.field("retryable", &self.is_retryable());
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
        assert!(!error.is_retryable());
        assert!(CredentialsError::not_configured("x", "y").is_not_configured());
    }

    #[test]
    fn what_passes_is_passed_on() {
        let down = || CredentialsError::unavailable("STS", "is down");
        let absent = || CredentialsError::not_configured("file", "is not there");
        assert!(down().is_retryable() && !down().is_not_configured());
        assert!(down().within("RAM role", "source keys").is_retryable());
        assert!(CredentialsError::of_chain(vec![absent(), down()]).is_retryable());
        assert!(!CredentialsError::of_chain(vec![absent()]).is_retryable());
        // Most machines have no metadata service, so it is no use to wait for one that has never answered.
        let no_service = down().absent("no ECS instance".to_owned());
        assert!(no_service.is_not_configured() && !no_service.is_retryable());
        assert!(!CredentialsError::of_chain(vec![no_service.clone()]).is_retryable());
        assert!(CredentialsError::of_settled_chain(no_service).is_retryable());
        assert!(!CredentialsError::of_settled_chain(absent()).is_retryable());
    }
}
