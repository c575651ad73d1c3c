// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineVideo`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A video on LINE.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineVideo {
    /// URL of the video, which the service loads.
    pub link: Option<String>,
    /// URL of the image that is shown before the video plays.
    pub preview_image_url: Option<String>,
}

impl fmt::Debug for LineVideo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineVideo")
            .field("link", &runtime::redacted(self.link.as_ref()))
            .field(
                "preview_image_url",
                &runtime::redacted(self.preview_image_url.as_ref()),
            )
            .finish()
    }
}

impl LineVideo {
    /// Takes what is required.
    ///
    /// `link`: URL of the video, which the service loads.
    ///
    /// `preview_image_url`: URL of the image that is shown before the video plays.
    #[must_use]
    pub fn new(link: impl Into<String>, preview_image_url: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            preview_image_url: Some(preview_image_url.into()),
        }
    }
}

impl runtime::WriteObject for LineVideo {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("link", &self.link);
        object.member("previewImageUrl", &self.preview_image_url);
    }
}

impl runtime::CheckLimits for LineVideo {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("link", &self.link);
        limits.required("previewImageUrl", &self.preview_image_url);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineVideo {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            link: object.take("link"),
            preview_image_url: object.take("previewImageUrl"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineVideo);
