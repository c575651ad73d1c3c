// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`DocumentContent`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A file. That Telegram takes a link and nothing else is not listed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DocumentContent {
    /// URL of the file, by HTTP or HTTPS, which the service loads.
    pub link: Option<String>,
}

impl fmt::Debug for DocumentContent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentContent")
            .field("link", &runtime::redacted(self.link.as_ref()))
            .finish()
    }
}

impl DocumentContent {
    /// Takes what is required.
    ///
    /// `link`: URL of the file, by HTTP or HTTPS, which the service loads.
    #[must_use]
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: Some(link.into()) }
    }
}

impl runtime::WriteObject for DocumentContent {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("link", &self.link);
    }
}

impl runtime::CheckLimits for DocumentContent {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("link", &self.link);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DocumentContent {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { link: object.take("link") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter DocumentContent);
