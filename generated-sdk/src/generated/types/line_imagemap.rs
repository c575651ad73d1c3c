// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineImagemap`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// An image with areas that can be tapped on LINE.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineImagemap {
    /// URL of the image, to which LINE adds the width that it needs.
    pub base_url: Option<String>,
    /// Text where it cannot be shown.
    pub alt_text: Option<String>,
}

impl fmt::Debug for LineImagemap {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineImagemap")
            .field("base_url", &runtime::redacted(self.base_url.as_ref()))
            .field("alt_text", &runtime::redacted(self.alt_text.as_ref()))
            .finish()
    }
}

impl LineImagemap {
    /// Takes what is required.
    ///
    /// `base_url`: URL of the image, to which LINE adds the width that it needs.
    ///
    /// `alt_text`: Text where it cannot be shown.
    #[must_use]
    pub fn new(base_url: impl Into<String>, alt_text: impl Into<String>) -> Self {
        Self {
            base_url: Some(base_url.into()),
            alt_text: Some(alt_text.into()),
        }
    }
}

impl runtime::WriteObject for LineImagemap {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("baseUrl", &self.base_url);
        object.member("altText", &self.alt_text);
    }
}

impl runtime::CheckLimits for LineImagemap {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("baseUrl", &self.base_url);
        limits.required("altText", &self.alt_text);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineImagemap {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            base_url: object.take("baseUrl"),
            alt_text: object.take("altText"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineImagemap);
