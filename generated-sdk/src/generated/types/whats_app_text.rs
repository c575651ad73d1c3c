// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppText`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A text on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppText {
    /// The text.
    pub text: Option<String>,
    /// Whether a preview of the first link in the text is shown.
    pub preview_url: Option<bool>,
}

impl fmt::Debug for WhatsAppText {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppText")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("preview_url", &self.preview_url)
            .finish()
    }
}

impl WhatsAppText {
    /// Takes what is required.
    ///
    /// `text`: The text. From 1 to 4096 characters. Not documented for this service; taken from Meta's
    /// description of messages.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            preview_url: None,
        }
    }

    /// Whether a preview of the first link in the text is shown.
    ///
    /// Example: `true`. Default: `false`.
    #[must_use]
    pub fn preview_url(mut self, preview_url: bool) -> Self {
        self.preview_url = Some(preview_url);
        self
    }
}

impl runtime::WriteObject for WhatsAppText {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
        object.member("previewUrl", &self.preview_url);
    }
}

impl runtime::CheckLimits for WhatsAppText {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.length("text", &self.text, 1..=4096);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppText {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("text"),
            preview_url: object.take("previewUrl"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppText);
