// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppDocument`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A file on WhatsApp. Whether a `caption` is shown, the documentation contradicts itself on.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppDocument {
    /// URL of the file, by HTTP or HTTPS, which the service loads.
    pub link: Option<String>,
    /// Its name; the ending tells the app what it is.
    pub file_name: Option<String>,
}

impl fmt::Debug for WhatsAppDocument {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppDocument")
            .field("link", &runtime::redacted(self.link.as_ref()))
            .field("file_name", &runtime::redacted(self.file_name.as_ref()))
            .finish()
    }
}

impl WhatsAppDocument {
    /// Takes what is required.
    ///
    /// `link`: URL of the file, by HTTP or HTTPS, which the service loads.
    ///
    /// `file_name`: Its name; the ending tells the app what it is.
    #[must_use]
    pub fn new(link: impl Into<String>, file_name: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            file_name: Some(file_name.into()),
        }
    }
}

impl runtime::WriteObject for WhatsAppDocument {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("link", &self.link);
        object.member("fileName", &self.file_name);
    }
}

impl runtime::CheckLimits for WhatsAppDocument {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("link", &self.link);
        limits.required("fileName", &self.file_name);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppDocument {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            link: object.take("link"),
            file_name: object.take("fileName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppDocument);
