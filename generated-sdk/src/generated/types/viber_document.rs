// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ViberDocument`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A file on Viber.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ViberDocument {
    /// URL of the file, which the service loads.
    pub link: Option<String>,
    /// Name of the file with its ending.
    pub file_name: Option<String>,
    /// Type of the file, such as `pdf`.
    pub file_type: Option<String>,
}

impl fmt::Debug for ViberDocument {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViberDocument")
            .field("link", &runtime::redacted(self.link.as_ref()))
            .field("file_name", &runtime::redacted(self.file_name.as_ref()))
            .field("file_type", &self.file_type)
            .finish()
    }
}

impl ViberDocument {
    /// Takes what is required.
    ///
    /// `link`: URL of the file, which the service loads.
    ///
    /// `file_name`: Name of the file with its ending.
    ///
    /// `file_type`: Type of the file, such as `pdf`.
    #[must_use]
    pub fn new(
        link: impl Into<String>,
        file_name: impl Into<String>,
        file_type: impl Into<String>,
    ) -> Self {
        Self {
            link: Some(link.into()),
            file_name: Some(file_name.into()),
            file_type: Some(file_type.into()),
        }
    }
}

impl runtime::WriteObject for ViberDocument {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("link", &self.link);
        object.member("fileName", &self.file_name);
        object.member("fileType", &self.file_type);
    }
}

impl runtime::CheckLimits for ViberDocument {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("link", &self.link);
        limits.required("fileName", &self.file_name);
        limits.required("fileType", &self.file_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ViberDocument {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            link: object.take("link"),
            file_name: object.take("fileName"),
            file_type: object.take("fileType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ViberDocument);
