// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineSticker`].

use alibabacloud_runtime::emitted as runtime;

/// A sticker of LINE.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct LineSticker {
    /// ID of the set of stickers.
    #[cfg_attr(feature = "serde", serde(rename = "packageId"))]
    pub package_id: Option<String>,
    /// ID of the sticker.
    #[cfg_attr(feature = "serde", serde(rename = "stickerId"))]
    pub sticker_id: Option<String>,
}

impl LineSticker {
    /// Takes what is required.
    ///
    /// `package_id`: ID of the set of stickers.
    ///
    /// `sticker_id`: ID of the sticker.
    #[must_use]
    pub fn new(package_id: impl Into<String>, sticker_id: impl Into<String>) -> Self {
        Self {
            package_id: Some(package_id.into()),
            sticker_id: Some(sticker_id.into()),
        }
    }
}

impl runtime::WriteObject for LineSticker {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("packageId", &self.package_id);
        object.member("stickerId", &self.sticker_id);
    }
}

impl runtime::CheckLimits for LineSticker {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("packageId", &self.package_id);
        limits.required("stickerId", &self.sticker_id);
    }
}
