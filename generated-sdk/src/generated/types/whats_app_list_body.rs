// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppListBody`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Text of a message with a list on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppListBody {
    /// The text; emoji and Markdown are possible.
    pub text: Option<String>,
}

impl fmt::Debug for WhatsAppListBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppListBody")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .finish()
    }
}

impl WhatsAppListBody {
    /// Takes what is required.
    ///
    /// `text`: The text; emoji and Markdown are possible. From 1 to 4096 characters. Not documented for
    /// this service; taken from Meta's description of messages.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }
}

impl runtime::WriteObject for WhatsAppListBody {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
    }
}

impl runtime::CheckLimits for WhatsAppListBody {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.length("text", &self.text, 1..=4096);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppListBody {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { text: object.take("text") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppListBody);
