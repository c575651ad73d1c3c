// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TelegramLocation`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A place on the map on Telegram.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TelegramLocation {
    /// Latitude in decimal degrees, such as `30.27`.
    pub latitude: Option<String>,
    /// Longitude in decimal degrees, such as `120.15`.
    pub longitude: Option<String>,
}

impl fmt::Debug for TelegramLocation {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TelegramLocation")
            .field("latitude", &runtime::redacted(self.latitude.as_ref()))
            .field("longitude", &runtime::redacted(self.longitude.as_ref()))
            .finish()
    }
}

impl TelegramLocation {
    /// Takes what is required.
    ///
    /// `latitude`: Latitude in decimal degrees, such as `30.27`.
    ///
    /// `longitude`: Longitude in decimal degrees, such as `120.15`.
    #[must_use]
    pub fn new(latitude: impl Into<String>, longitude: impl Into<String>) -> Self {
        Self {
            latitude: Some(latitude.into()),
            longitude: Some(longitude.into()),
        }
    }
}

impl runtime::WriteObject for TelegramLocation {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("latitude", &self.latitude);
        object.member("longitude", &self.longitude);
    }
}

impl runtime::CheckLimits for TelegramLocation {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("latitude", &self.latitude);
        limits.required("longitude", &self.longitude);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TelegramLocation {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            latitude: object.take("latitude"),
            longitude: object.take("longitude"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TelegramLocation);
