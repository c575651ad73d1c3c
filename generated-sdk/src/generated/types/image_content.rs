// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ImageContent`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// An image on any channel but LINE, with nothing but its address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageContent {
    /// URL of the image, by HTTP or HTTPS, which the service loads.
    pub link: Option<String>,
}

impl fmt::Debug for ImageContent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImageContent")
            .field("link", &runtime::redacted(self.link.as_ref()))
            .finish()
    }
}

impl ImageContent {
    /// Takes what is required.
    ///
    /// `link`: URL of the image, by HTTP or HTTPS, which the service loads.
    #[must_use]
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: Some(link.into()) }
    }
}

impl runtime::WriteObject for ImageContent {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("link", &self.link);
    }
}

impl runtime::CheckLimits for ImageContent {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("link", &self.link);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ImageContent {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { link: object.take("link") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ImageContent);
