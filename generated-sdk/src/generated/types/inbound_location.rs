// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundLocation`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A place on the map.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundLocation {
    /// Its address.
    ///
    /// Example: `1 Example Road`. Never printed.
    pub address: Option<String>,
    /// Latitude in decimal degrees, such as `30.2`.
    ///
    /// Example: `30.2`. Never printed.
    pub latitude: Option<String>,
    /// Longitude in decimal degrees, such as `120.1`.
    ///
    /// Example: `120.1`. Never printed.
    pub longitude: Option<String>,
    /// Name of the place.
    ///
    /// Example: `Shop`. Never printed.
    pub name: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundLocation {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundLocation")
            .field("address", &runtime::redacted(self.address.as_ref()))
            .field("latitude", &runtime::redacted(self.latitude.as_ref()))
            .field("longitude", &runtime::redacted(self.longitude.as_ref()))
            .field("name", &runtime::redacted(self.name.as_ref()))
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundLocation {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("address", &self.address);
        object.member("latitude", &self.latitude);
        object.member("longitude", &self.longitude);
        object.member("name", &self.name);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundLocation {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            address: object.take("address"),
            latitude: object.take("latitude"),
            longitude: object.take("longitude"),
            name: object.take("name"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundLocation);
