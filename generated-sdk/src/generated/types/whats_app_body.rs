// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppBody`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Text of an interactive message on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppBody {
    /// The text; emoji and Markdown are possible.
    pub text: Option<String>,
}

impl fmt::Debug for WhatsAppBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppBody")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .finish()
    }
}

impl WhatsAppBody {
    /// Takes what is required.
    ///
    /// `text`: The text; emoji and Markdown are possible. From 1 to 1024 characters.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }
}

impl runtime::WriteObject for WhatsAppBody {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
    }
}

impl runtime::CheckLimits for WhatsAppBody {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.length("text", &self.text, 1..=1024);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppBody {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { text: object.take("text") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppBody);
