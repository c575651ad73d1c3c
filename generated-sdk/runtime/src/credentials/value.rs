//! One set of keys.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use zeroize::Zeroize as _;

/// An access key, with the security token and the expiry that temporary keys have.
///
/// Cloning is cheap: clones share one allocation, whose secret and token are overwritten when the last of them is dropped. `Debug` shows the beginning of the access key ID and nothing else.
///
/// ```
/// # use alibabacloud_runtime::credentials::Credentials;
///
/// let keys = Credentials::new("LTAI5tExampleOnly", "a-secret");
/// assert_eq!(keys.access_key_id(), "LTAI5tExampleOnly");
/// assert!(!format!("{keys:?}").contains("a-secret"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    parts: Arc<Parts>,
}

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    access_key_id: String,
    access_key_secret: String,
    security_token: Option<String>,
    expires_at: Option<SystemTime>,
    account: Option<String>,
}

impl Drop for Parts {
    fn drop(&mut self) {
        self.access_key_secret.zeroize();
        self.security_token.zeroize();
    }
}

impl Credentials {
    /// A long-lived access key of an account or a RAM user.
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<String>) -> Self {
        Self {
            parts: Arc::new(Parts {
                access_key_id: access_key_id.into(),
                access_key_secret: access_key_secret.into(),
                security_token: None,
                expires_at: None,
                account: None,
            }),
        }
    }

    /// The same keys with the security token that STS issued with them.
    #[must_use]
    pub fn with_security_token(mut self, security_token: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.parts).security_token = Some(security_token.into());
        self
    }

    /// The same keys, known to be refused from `expires_at` on.
    #[must_use]
    pub fn with_expiry(mut self, expires_at: SystemTime) -> Self {
        Arc::make_mut(&mut self.parts).expires_at = Some(expires_at);
        self
    }

    /// The same keys, known to be of the account with this ID, whose keys share the limits on the rate of calls.
    #[must_use]
    pub fn with_account(mut self, account: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.parts).account = Some(account.into());
        self
    }

    /// Whose calls are counted together with those signed with these keys: the account, as far as it is known.
    pub(crate) fn counted_as(&self) -> &str {
        self.parts
            .account
            .as_deref()
            .unwrap_or(self.access_key_id())
    }

    /// The access key ID: the public half.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.parts.access_key_id
    }

    /// The access key secret. Do not log it.
    #[must_use]
    pub fn access_key_secret(&self) -> &str {
        &self.parts.access_key_secret
    }

    /// The security token of temporary keys. Do not log it.
    #[must_use]
    pub fn security_token(&self) -> Option<&str> {
        self.parts.security_token.as_deref()
    }

    /// When the keys expire; `None` for keys that do not.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.parts.expires_at
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &Masked(&self.parts.access_key_id))
            .field("expires_at", &self.parts.expires_at)
            .finish_non_exhaustive()
    }
}

/// Prints the first four characters of a long enough access key ID: they name the kind of key (`LTAI`, `STS.`).
struct Masked<'a>(&'a str);

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(4) {
            Some((end, _)) if self.0.len() >= 12 => write!(f, "{}****", &self.0[..end]),
            _ => f.write_str("****"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::Credentials;

    #[test]
    fn debug_shows_the_kind_of_key_and_no_more() {
        let keys = Credentials::new("LTAI5tPublicHalf", "SecretHalf")
            .with_security_token("TokenText")
            .with_expiry(UNIX_EPOCH + Duration::from_secs(1));
        let shown = format!("{keys:?} {keys:#?}");
        assert!(shown.contains("LTAI****"), "{shown}");
        for hidden in ["5tPublicHalf", "SecretHalf", "TokenText"] {
            assert!(!shown.contains(hidden), "{shown}");
        }
    }

    #[test]
    fn short_and_odd_ids_are_wholly_masked() {
        for id in ["", "a", "LTAI5t", "éééé"] {
            let shown = format!("{:?}", Credentials::new(id, "s"));
            assert!(shown.contains("access_key_id: ****"), "{shown}");
        }
    }

    #[test]
    fn clones_are_independent() {
        let long_lived = Credentials::new("id", "secret");
        let temporary = long_lived.clone().with_security_token("token");
        assert_eq!(long_lived.security_token(), None);
        assert_eq!(temporary.security_token(), Some("token"));
        assert_eq!(temporary.access_key_secret(), "secret");
    }
}
