// @generated from spec/operations/boxes/StampParcels.yaml by `cargo xtask generate`. Do not edit.

//! `StampParcels`: stamps parcels.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Stamps parcels.
    ///
    /// Sends a [`StampParcelsRequest`], and yields a [`StampParcelsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `letters:StampParcels` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: it stamps again. The client tries again only where the service cannot have
    /// acted: a refused connection or a throttled call.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from what other offices do:
    /// [`Post.Closed`](crate::ErrorCode::PostClosed), [`Post.Strike`](crate::ErrorCode::PostStrike).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_post::Error> {
    /// use alibabacloud_post::Client;
    /// use alibabacloud_post::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .stamp_parcels()
    ///     .parcel(["17", "18"])
    ///     .office(["north"])
    ///     .ink([("round", "red")])
    ///     .stamp(types::Stamp::builder().kind("round").build())
    ///     .x_trial(true)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn stamp_parcels(&self) -> StampParcelsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::stamp_parcels`](crate::Client::stamp_parcels), but `send` blocks until the reply is
    /// there.
    pub fn stamp_parcels(&self) -> StampParcelsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `StampParcels`: what [`Client::stamp_parcels`](crate::Client::stamp_parcels) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StampParcelsRequest {
    /// Numbers of the parcels.
    pub parcel: Option<Vec<String>>,
    /// Offices whose stamps to use.
    pub office: Option<Vec<String>>,
    /// The ink for each kind of stamp.
    pub ink: Option<std::collections::BTreeMap<String, String>>,
    /// The stamp.
    pub stamp: Option<types::Stamp>,
    /// Stamps nothing if true.
    pub x_trial: Option<bool>,
}

impl runtime::Request for StampParcelsRequest {
    type Response = StampParcelsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.body_flat("Parcel", &self.parcel);
        parameters.body_simple("Office", &self.office);
        parameters.body_flat("Ink", &self.ink);
        parameters.body_json("Stamp", &self.stamp);
        parameters.header("X-Trial", &self.x_trial);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Parcel", &self.parcel);
        limits.member("Stamp", &self.stamp);
        limits.required("X-Trial", &self.x_trial);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for StampParcelsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            parcel: object.take("Parcel"),
            office: object.take("Office"),
            ink: object.take("Ink"),
            stamp: object.take("Stamp"),
            x_trial: object.take("X-Trial"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request StampParcelsRequest);

impl StampParcelsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> StampParcelsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`StampParcelsRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct StampParcelsBuilder<
    C = runtime::Detached,
    Parcel = runtime::Unset,
    XTrial = runtime::Unset,
>(
    runtime::Building<C, StampParcelsRequest, (Parcel, XTrial)>,
);

fn builder<C>(client: C) -> StampParcelsBuilder<C> {
    StampParcelsBuilder(
        runtime::Building::new(
            client,
            StampParcelsRequest {
                parcel: None,
                office: None,
                ink: None,
                stamp: None,
                x_trial: None,
            },
        ),
    )
}

impl<C, Parcel, XTrial> StampParcelsBuilder<C, Parcel, XTrial> {
    /// Numbers of the parcels.
    pub fn parcel(
        mut self,
        parcel: impl IntoIterator<Item = impl Into<String>>,
    ) -> StampParcelsBuilder<C, runtime::Set, XTrial> {
        self.0.value.parcel = Some(parcel.into_iter().map(Into::into).collect());
        StampParcelsBuilder(self.0.mark())
    }

    /// Offices whose stamps to use.
    pub fn office(
        mut self,
        office: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.office = Some(office.into_iter().map(Into::into).collect());
        self
    }

    /// The ink for each kind of stamp.
    pub fn ink(
        mut self,
        ink: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.0.value.ink = Some(runtime::map(ink));
        self
    }

    /// The stamp.
    pub fn stamp(mut self, stamp: impl Into<types::Stamp>) -> Self {
        self.0.value.stamp = Some(stamp.into());
        self
    }

    /// Stamps nothing if true.
    pub fn x_trial(
        mut self,
        x_trial: bool,
    ) -> StampParcelsBuilder<C, Parcel, runtime::Set> {
        self.0.value.x_trial = Some(x_trial);
        StampParcelsBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> StampParcelsRequest
    where
        Parcel: stamp_parcels_required::Parcel,
        XTrial: stamp_parcels_required::XTrial,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<StampParcelsResponse>
    where
        C: runtime::Dispatch,
        Parcel: stamp_parcels_required::Parcel,
        XTrial: stamp_parcels_required::XTrial,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod stamp_parcels_required {
    /// `parcel` has been set.
    #[diagnostic::on_unimplemented(
        message = "`parcel` is required by StampParcels and has not been set",
        label = "call `.parcel(…)` before this"
    )]
    pub trait Parcel {}
    impl Parcel for super::runtime::Set {}

    /// `x_trial` has been set.
    #[diagnostic::on_unimplemented(
        message = "`x_trial` is required by StampParcels and has not been set",
        label = "call `.x_trial(…)` before this"
    )]
    pub trait XTrial {}
    impl XTrial for super::runtime::Set {}
}

/// What came of it.
///
/// The reply to [`Client::stamp_parcels`](crate::Client::stamp_parcels).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StampParcelsResponse {
    /// Status code.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for StampParcelsResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Code", &self.code);
    }
}

impl runtime::ReadObject for StampParcelsResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { code: object.take("Code") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply StampParcelsResponse);

/// What the runtime knows of `StampParcels`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "StampParcels",
        "letters:StampParcels",
    )
    .success_values(&["OK"]);
