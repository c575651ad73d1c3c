// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineLocation`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A place on the map on LINE.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineLocation {
    /// Name of the place.
    pub title: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// Latitude in decimal degrees, such as `30.27`.
    pub latitude: Option<String>,
    /// Longitude in decimal degrees, such as `120.15`.
    pub longitude: Option<String>,
}

impl fmt::Debug for LineLocation {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineLocation")
            .field("title", &runtime::redacted(self.title.as_ref()))
            .field("address", &runtime::redacted(self.address.as_ref()))
            .field("latitude", &runtime::redacted(self.latitude.as_ref()))
            .field("longitude", &runtime::redacted(self.longitude.as_ref()))
            .finish()
    }
}

impl LineLocation {
    /// Starts a [`LineLocation`].
    pub fn builder() -> LineLocationBuilder {
        LineLocationBuilder(
            runtime::Building::new(
                (),
                LineLocation {
                    title: None,
                    address: None,
                    latitude: None,
                    longitude: None,
                },
            ),
        )
    }
}

/// Builds a [`LineLocation`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct LineLocationBuilder<
    Title = runtime::Unset,
    Address = runtime::Unset,
    Latitude = runtime::Unset,
    Longitude = runtime::Unset,
>(
    runtime::Building<(), LineLocation, (Title, Address, Latitude, Longitude)>,
);

impl<
    Title,
    Address,
    Latitude,
    Longitude,
> LineLocationBuilder<Title, Address, Latitude, Longitude> {
    /// Name of the place.
    ///
    /// Example: `Example Shop`. Never printed.
    pub fn title(
        mut self,
        title: impl Into<String>,
    ) -> LineLocationBuilder<runtime::Set, Address, Latitude, Longitude> {
        self.0.value.title = Some(title.into());
        LineLocationBuilder(self.0.mark())
    }

    /// Its address.
    ///
    /// Example: `1 Example Road`. Never printed.
    pub fn address(
        mut self,
        address: impl Into<String>,
    ) -> LineLocationBuilder<Title, runtime::Set, Latitude, Longitude> {
        self.0.value.address = Some(address.into());
        LineLocationBuilder(self.0.mark())
    }

    /// Latitude in decimal degrees, such as `30.27`.
    ///
    /// Example: `30.27`. Never printed.
    pub fn latitude(
        mut self,
        latitude: impl Into<String>,
    ) -> LineLocationBuilder<Title, Address, runtime::Set, Longitude> {
        self.0.value.latitude = Some(latitude.into());
        LineLocationBuilder(self.0.mark())
    }

    /// Longitude in decimal degrees, such as `120.15`.
    ///
    /// Example: `120.15`. Never printed.
    pub fn longitude(
        mut self,
        longitude: impl Into<String>,
    ) -> LineLocationBuilder<Title, Address, Latitude, runtime::Set> {
        self.0.value.longitude = Some(longitude.into());
        LineLocationBuilder(self.0.mark())
    }

    /// The [`LineLocation`].
    #[must_use]
    pub fn build(self) -> LineLocation
    where
        Title: line_location_required::Title,
        Address: line_location_required::Address,
        Latitude: line_location_required::Latitude,
        Longitude: line_location_required::Longitude,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod line_location_required {
    /// `title` has been set.
    #[diagnostic::on_unimplemented(
        message = "`title` is required by LineLocation and has not been set",
        label = "call `.title(…)` before this"
    )]
    pub trait Title {}
    impl Title for super::runtime::Set {}

    /// `address` has been set.
    #[diagnostic::on_unimplemented(
        message = "`address` is required by LineLocation and has not been set",
        label = "call `.address(…)` before this"
    )]
    pub trait Address {}
    impl Address for super::runtime::Set {}

    /// `latitude` has been set.
    #[diagnostic::on_unimplemented(
        message = "`latitude` is required by LineLocation and has not been set",
        label = "call `.latitude(…)` before this"
    )]
    pub trait Latitude {}
    impl Latitude for super::runtime::Set {}

    /// `longitude` has been set.
    #[diagnostic::on_unimplemented(
        message = "`longitude` is required by LineLocation and has not been set",
        label = "call `.longitude(…)` before this"
    )]
    pub trait Longitude {}
    impl Longitude for super::runtime::Set {}
}

impl runtime::WriteObject for LineLocation {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("title", &self.title);
        object.member("address", &self.address);
        object.member("latitude", &self.latitude);
        object.member("longitude", &self.longitude);
    }
}

impl runtime::CheckLimits for LineLocation {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("title", &self.title);
        limits.required("address", &self.address);
        limits.required("latitude", &self.latitude);
        limits.required("longitude", &self.longitude);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineLocation {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            title: object.take("title"),
            address: object.take("address"),
            latitude: object.take("latitude"),
            longitude: object.take("longitude"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineLocation);
