// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ViberTextImage`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A text and an image on Viber.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ViberTextImage {
    /// The text.
    pub text: Option<String>,
    /// URL of the image, which the service loads.
    pub link: Option<String>,
}

impl fmt::Debug for ViberTextImage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViberTextImage")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("link", &runtime::redacted(self.link.as_ref()))
            .finish()
    }
}

impl ViberTextImage {
    /// Takes what is required.
    ///
    /// `text`: The text.
    ///
    /// `link`: URL of the image, which the service loads.
    #[must_use]
    pub fn new(text: impl Into<String>, link: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            link: Some(link.into()),
        }
    }
}

impl runtime::WriteObject for ViberTextImage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
        object.member("link", &self.link);
    }
}

impl runtime::CheckLimits for ViberTextImage {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.required("link", &self.link);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ViberTextImage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("text"),
            link: object.take("link"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ViberTextImage);
