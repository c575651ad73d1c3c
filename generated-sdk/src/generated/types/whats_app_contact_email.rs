// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppContactEmail`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Email addresses of the contact, each with its kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppContactEmail {
    /// The address.
    pub email: Option<String>,
    /// Kind of address, such as `WORK`.
    pub kind: Option<String>,
}

impl fmt::Debug for WhatsAppContactEmail {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppContactEmail")
            .field("email", &runtime::redacted(self.email.as_ref()))
            .field("kind", &self.kind)
            .finish()
    }
}

impl WhatsAppContactEmail {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self { email: None, kind: None }
    }

    /// The address.
    ///
    /// Example: `a@example.com`. Never printed.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Kind of address, such as `WORK`.
    ///
    /// Example: `WORK`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl runtime::WriteObject for WhatsAppContactEmail {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("email", &self.email);
        object.member("type", &self.kind);
    }
}

impl runtime::CheckLimits for WhatsAppContactEmail {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppContactEmail {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            email: object.take("email"),
            kind: object.take("type"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppContactEmail);
