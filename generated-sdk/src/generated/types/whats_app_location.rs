// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppLocation`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A place on the map on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppLocation {
    /// Latitude in decimal degrees, such as `30.27`.
    pub latitude: Option<String>,
    /// Longitude in decimal degrees, such as `120.15`.
    pub longitude: Option<String>,
    /// Name of the place.
    pub name: Option<String>,
    /// Its address; shown with a name only.
    pub address: Option<String>,
}

impl fmt::Debug for WhatsAppLocation {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsAppLocation")
            .field("latitude", &runtime::redacted(self.latitude.as_ref()))
            .field("longitude", &runtime::redacted(self.longitude.as_ref()))
            .field("name", &runtime::redacted(self.name.as_ref()))
            .field("address", &runtime::redacted(self.address.as_ref()))
            .finish()
    }
}

impl WhatsAppLocation {
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
            name: None,
            address: None,
        }
    }

    /// Name of the place.
    ///
    /// Example: `Example Shop`. Never printed.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Its address; shown with a name only.
    ///
    /// Example: `1 Example Road`. Never printed.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

impl runtime::WriteObject for WhatsAppLocation {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("latitude", &self.latitude);
        object.member("longitude", &self.longitude);
        object.member("name", &self.name);
        object.member("address", &self.address);
    }
}

impl runtime::CheckLimits for WhatsAppLocation {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("latitude", &self.latitude);
        limits.required("longitude", &self.longitude);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppLocation {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            latitude: object.take("latitude"),
            longitude: object.take("longitude"),
            name: object.take("name"),
            address: object.take("address"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppLocation);
