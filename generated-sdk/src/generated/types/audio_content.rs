// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`AudioContent`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A recording.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioContent {
    /// URL of the recording, by HTTP or HTTPS, which the service loads.
    pub link: Option<String>,
}

impl fmt::Debug for AudioContent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AudioContent")
            .field("link", &runtime::redacted(self.link.as_ref()))
            .finish()
    }
}

impl AudioContent {
    /// Takes what is required.
    ///
    /// `link`: URL of the recording, by HTTP or HTTPS, which the service loads.
    #[must_use]
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: Some(link.into()) }
    }
}

impl runtime::WriteObject for AudioContent {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("link", &self.link);
    }
}

impl runtime::CheckLimits for AudioContent {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("link", &self.link);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for AudioContent {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { link: object.take("link") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter AudioContent);
