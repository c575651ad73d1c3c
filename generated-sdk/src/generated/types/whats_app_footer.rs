// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppFooter`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Small text below an interactive message on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppFooter {
    /// The text; emoji and Markdown are possible.
    pub text: Option<String>,
}

impl fmt::Debug for WhatsAppFooter {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppFooter")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .finish()
    }
}

impl WhatsAppFooter {
    /// Takes what is required.
    ///
    /// `text`: The text; emoji and Markdown are possible. At most 60 characters.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }
}

impl runtime::WriteObject for WhatsAppFooter {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
    }
}

impl runtime::CheckLimits for WhatsAppFooter {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.length("text", &self.text, ..=60);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppFooter {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { text: object.take("text") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppFooter);
