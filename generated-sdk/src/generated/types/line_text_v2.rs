// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineTextV2`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A text with placeholders on LINE.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineTextV2 {
    /// The text.
    pub text: Option<String>,
}

impl fmt::Debug for LineTextV2 {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineTextV2")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .finish()
    }
}

impl LineTextV2 {
    /// Takes what is required.
    ///
    /// `text`: The text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }
}

impl runtime::WriteObject for LineTextV2 {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
    }
}

impl runtime::CheckLimits for LineTextV2 {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineTextV2 {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { text: object.take("text") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineTextV2);
