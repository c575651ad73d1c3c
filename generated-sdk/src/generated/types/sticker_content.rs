// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`StickerContent`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A sticker.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StickerContent {
    /// URL of the sticker, by HTTP or HTTPS, which the service loads.
    pub link: Option<String>,
}

impl fmt::Debug for StickerContent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StickerContent")
            .field("link", &runtime::redacted(self.link.as_ref()))
            .finish()
    }
}

impl StickerContent {
    /// Takes what is required.
    ///
    /// `link`: URL of the sticker, by HTTP or HTTPS, which the service loads.
    #[must_use]
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: Some(link.into()) }
    }
}

impl runtime::WriteObject for StickerContent {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("link", &self.link);
    }
}

impl runtime::CheckLimits for StickerContent {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("link", &self.link);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for StickerContent {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { link: object.take("link") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter StickerContent);
