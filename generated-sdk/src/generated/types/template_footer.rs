// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateFooter`].

use alibabacloud_runtime::emitted as runtime;

/// Small text below the message, of at most 60 characters; not on Viber.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateFooter {
    /// The text, without variables; empty in WhatsApp templates of the category `AUTHENTICATION`.
    pub text: Option<String>,
    /// Minutes for which the verification code is valid; for WhatsApp templates of the category
    /// `AUTHENTICATION`.
    pub code_expiration_minutes: Option<i32>,
}

impl TemplateFooter {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            text: None,
            code_expiration_minutes: None,
        }
    }

    /// The text, without variables; empty in WhatsApp templates of the category `AUTHENTICATION`.
    ///
    /// Example: `Example Shop`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Minutes for which the verification code is valid; for WhatsApp templates of the category
    /// `AUTHENTICATION`.
    ///
    /// Example: `5`. From 1 to 90.
    #[must_use]
    pub fn code_expiration_minutes(mut self, code_expiration_minutes: i32) -> Self {
        self.code_expiration_minutes = Some(code_expiration_minutes);
        self
    }
}

impl runtime::WriteObject for TemplateFooter {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
        object.member("CodeExpirationMinutes", &self.code_expiration_minutes);
    }
}

impl runtime::CheckLimits for TemplateFooter {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.number("CodeExpirationMinutes", self.code_expiration_minutes, 1..=90);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateFooter {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("Text"),
            code_expiration_minutes: object.take("CodeExpirationMinutes"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateFooter);
