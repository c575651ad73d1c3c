// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`VideoContent`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A video, with nothing but its address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoContent {
    /// URL of the video, by HTTP or HTTPS, which the service loads.
    pub link: Option<String>,
}

impl fmt::Debug for VideoContent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VideoContent")
            .field("link", &runtime::redacted(self.link.as_ref()))
            .finish()
    }
}

impl VideoContent {
    /// Takes what is required.
    ///
    /// `link`: URL of the video, by HTTP or HTTPS, which the service loads.
    #[must_use]
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: Some(link.into()) }
    }
}

impl runtime::WriteObject for VideoContent {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("link", &self.link);
    }
}

impl runtime::CheckLimits for VideoContent {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("link", &self.link);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for VideoContent {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { link: object.take("link") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter VideoContent);
