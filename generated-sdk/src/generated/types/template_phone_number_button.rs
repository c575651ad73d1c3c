// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplatePhoneNumberButton`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Button of a message template that calls a phone number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplatePhoneNumberButton {
    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    pub text: Option<String>,
    /// Phone number that the button calls, with `+` and the country code.
    pub phone_number: Option<String>,
}

impl fmt::Debug for TemplatePhoneNumberButton {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TemplatePhoneNumberButton")
            .field("text", &self.text)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

impl TemplatePhoneNumberButton {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            text: None,
            phone_number: None,
        }
    }

    /// Label of the button, without variables; by Meta's documentation, at most 25 characters.
    ///
    /// Example: `Call us`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Phone number that the button calls, with `+` and the country code.
    ///
    /// Example: `+861380000****`. Never printed.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}

impl runtime::WriteObject for TemplatePhoneNumberButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
        object.member("PhoneNumber", &self.phone_number);
    }
}

impl runtime::CheckLimits for TemplatePhoneNumberButton {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

impl runtime::ReadObject for TemplatePhoneNumberButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("Text"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplatePhoneNumberButton);
