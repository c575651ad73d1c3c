// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineFlex`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A message of a layout of its own on LINE.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineFlex {
    /// Text where it cannot be shown.
    pub alt_text: Option<String>,
    /// The container as LINE describes it.
    pub contents: Option<serde_json::Value>,
}

impl fmt::Debug for LineFlex {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineFlex")
            .field("alt_text", &runtime::redacted(self.alt_text.as_ref()))
            .field("contents", &runtime::redacted(self.contents.as_ref()))
            .finish()
    }
}

impl LineFlex {
    /// Takes what is required.
    ///
    /// `alt_text`: Text where it cannot be shown.
    ///
    /// `contents`: The container as LINE describes it.
    #[must_use]
    pub fn new(
        alt_text: impl Into<String>,
        contents: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            alt_text: Some(alt_text.into()),
            contents: Some(contents.into()),
        }
    }
}

impl runtime::WriteObject for LineFlex {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("altText", &self.alt_text);
        object.member("contents", &self.contents);
    }
}

impl runtime::CheckLimits for LineFlex {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("altText", &self.alt_text);
        limits.required("contents", &self.contents);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineFlex {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            alt_text: object.take("altText"),
            contents: object.take("contents"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineFlex);
