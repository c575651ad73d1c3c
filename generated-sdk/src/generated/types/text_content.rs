// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TextContent`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A text on any channel.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextContent {
    /// The text.
    pub text: Option<String>,
}

impl fmt::Debug for TextContent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TextContent")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .finish()
    }
}

impl TextContent {
    /// Takes what is required.
    ///
    /// `text`: The text. At least 1 characters.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }
}

impl runtime::WriteObject for TextContent {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
    }
}

impl runtime::CheckLimits for TextContent {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.length("text", &self.text, 1..);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TextContent {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { text: object.take("text") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TextContent);
