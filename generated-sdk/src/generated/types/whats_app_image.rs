// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppImage`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// An image on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppImage {
    /// URL of the image, by HTTP or HTTPS, which the service loads.
    pub link: Option<String>,
    /// Text below the image or video, of at most 1024 characters.
    pub caption: Option<String>,
}

impl fmt::Debug for WhatsAppImage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppImage")
            .field("link", &runtime::redacted(self.link.as_ref()))
            .field("caption", &runtime::redacted(self.caption.as_ref()))
            .finish()
    }
}

impl WhatsAppImage {
    /// Takes what is required.
    ///
    /// `link`: URL of the image, by HTTP or HTTPS, which the service loads.
    #[must_use]
    pub fn new(link: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            caption: None,
        }
    }

    /// Text below the image or video, of at most 1024 characters.
    ///
    /// Example: `Your parcel`. At most 1024 characters. Never printed.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

impl runtime::WriteObject for WhatsAppImage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("link", &self.link);
        object.member("caption", &self.caption);
    }
}

impl runtime::CheckLimits for WhatsAppImage {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("link", &self.link);
        limits.length("caption", &self.caption, ..=1024);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppImage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            link: object.take("link"),
            caption: object.take("caption"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppImage);
