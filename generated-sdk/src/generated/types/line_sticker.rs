// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineSticker`].

use alibabacloud_runtime::emitted as runtime;

/// A sticker of LINE.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LineSticker {
    /// ID of the set of stickers, from LINE's list of stickers.
    pub package_id: Option<String>,
    /// ID of the sticker within the set `package_id`.
    pub sticker_id: Option<String>,
}

impl LineSticker {
    /// Takes what is required.
    ///
    /// `package_id`: ID of the set of stickers, from LINE's list of stickers.
    ///
    /// `sticker_id`: ID of the sticker within the set `package_id`.
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

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineSticker {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            package_id: object.take("packageId"),
            sticker_id: object.take("stickerId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineSticker);
