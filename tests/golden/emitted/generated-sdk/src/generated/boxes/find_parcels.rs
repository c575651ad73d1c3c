// @generated from spec/operations/boxes/FindParcels.yaml by `cargo xtask generate`. Do not edit.

//! `FindParcels`: finds the parcels that wait in letter boxes.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Finds the parcels that wait in letter boxes.
    ///
    /// Sends a [`FindParcelsRequest`], and yields a [`FindParcelsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `letters:FindParcels` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads. After a timeout, a reset or a 5xx reply the client tries again.
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
    /// use alibabacloud_post::boxes::{FindParcelsSize, FindParcelsTag};
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .find_parcels()
    ///     .boxes(["north", "south & east"])
    ///     .tag([
    ///         FindParcelsTag::builder().key("for").value("Aunt").build(),
    ///         FindParcelsTag::builder().key("fragile").build(),
    ///     ])
    ///     .size(FindParcelsSize::builder().lightest(20).sides([1.5, 2.0]).build())
    ///     .colour(["red", "dark red"])
    ///     .x_acs_office("north")
    ///     .x_urgency(2)
    ///     .x_read_by(["Aunt", "Uncle"])
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_parcels(&self) -> FindParcelsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::find_parcels`](crate::Client::find_parcels), but `send` blocks until the reply is
    /// there.
    pub fn find_parcels(&self) -> FindParcelsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `FindParcels`: what [`Client::find_parcels`](crate::Client::find_parcels) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindParcelsRequest {
    /// The boxes to look into.
    pub boxes: Option<Vec<String>>,
    /// Labels that a parcel must have.
    pub tag: Option<Vec<FindParcelsTag>>,
    /// How large the parcels are.
    pub size: Option<FindParcelsSize>,
    /// Colours, any of them.
    pub colour: Option<Vec<String>>,
    /// Office that asks.
    pub x_acs_office: Option<String>,
    /// How urgent it is.
    pub x_urgency: Option<i32>,
    /// Who may read the answer.
    pub x_read_by: Option<Vec<String>>,
}

impl fmt::Debug for FindParcelsRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FindParcelsRequest")
            .field("boxes", &self.boxes)
            .field("tag", &self.tag)
            .field("size", &self.size)
            .field("colour", &self.colour)
            .field("x_acs_office", &self.x_acs_office)
            .field("x_urgency", &self.x_urgency)
            .field("x_read_by", &runtime::redacted(self.x_read_by.as_ref()))
            .finish()
    }
}

impl runtime::Request for FindParcelsRequest {
    type Response = FindParcelsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    fn is_get() -> bool {
        true
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query_flat("Boxes", &self.boxes);
        parameters.query_flat("Tag", &self.tag);
        parameters.query_flat("Size", &self.size);
        parameters.query_simple("Colour", &self.colour);
        parameters.header("x-acs-office", &self.x_acs_office);
        parameters.header("X-Urgency", &self.x_urgency);
        parameters.header_simple("X-Read-By", &self.x_read_by);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Boxes", &self.boxes);
        limits.items("Boxes", &self.boxes, 1..);
        limits.member("Tag", &self.tag);
        limits.member("Size", &self.size);
        limits.number("X-Urgency", self.x_urgency, 1..=3);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for FindParcelsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            boxes: object.take("Boxes"),
            tag: object.take("Tag"),
            size: object.take("Size"),
            colour: object.take("Colour"),
            x_acs_office: object.take("x-acs-office"),
            x_urgency: object.take("X-Urgency"),
            x_read_by: object.take("X-Read-By"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request FindParcelsRequest);

impl FindParcelsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> FindParcelsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`FindParcelsRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct FindParcelsBuilder<C = runtime::Detached, Boxes = runtime::Unset>(
    runtime::Building<C, FindParcelsRequest, Boxes>,
);

fn builder<C>(client: C) -> FindParcelsBuilder<C> {
    FindParcelsBuilder(
        runtime::Building::new(
            client,
            FindParcelsRequest {
                boxes: None,
                tag: None,
                size: None,
                colour: None,
                x_acs_office: None,
                x_urgency: None,
                x_read_by: None,
            },
        ),
    )
}

impl<C, Boxes> FindParcelsBuilder<C, Boxes> {
    /// The boxes to look into.
    ///
    /// At least 1 items.
    pub fn boxes(
        mut self,
        boxes: impl IntoIterator<Item = impl Into<String>>,
    ) -> FindParcelsBuilder<C, runtime::Set> {
        self.0.value.boxes = Some(boxes.into_iter().map(Into::into).collect());
        FindParcelsBuilder(self.0.mark())
    }

    /// Labels that a parcel must have.
    pub fn tag(
        mut self,
        tag: impl IntoIterator<Item = impl Into<FindParcelsTag>>,
    ) -> Self {
        self.0.value.tag = Some(tag.into_iter().map(Into::into).collect());
        self
    }

    /// How large the parcels are.
    pub fn size(mut self, size: impl Into<FindParcelsSize>) -> Self {
        self.0.value.size = Some(size.into());
        self
    }

    /// Colours, any of them.
    pub fn colour(
        mut self,
        colour: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.colour = Some(colour.into_iter().map(Into::into).collect());
        self
    }

    /// Office that asks.
    ///
    /// Example: `north`.
    pub fn x_acs_office(mut self, x_acs_office: impl Into<String>) -> Self {
        self.0.value.x_acs_office = Some(x_acs_office.into());
        self
    }

    /// How urgent it is.
    ///
    /// From 1 to 3.
    pub fn x_urgency(mut self, x_urgency: i32) -> Self {
        self.0.value.x_urgency = Some(x_urgency);
        self
    }

    /// Who may read the answer.
    ///
    /// Never printed.
    pub fn x_read_by(
        mut self,
        x_read_by: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.x_read_by = Some(x_read_by.into_iter().map(Into::into).collect());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> FindParcelsRequest
    where
        Boxes: find_parcels_required::Boxes,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<FindParcelsResponse>
    where
        C: runtime::Dispatch,
        Boxes: find_parcels_required::Boxes,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod find_parcels_required {
    /// `boxes` has been set.
    #[diagnostic::on_unimplemented(
        message = "`boxes` is required by FindParcels and has not been set",
        label = "call `.boxes(…)` before this"
    )]
    pub trait Boxes {}
    impl Boxes for super::runtime::Set {}
}

/// The parcels.
///
/// The reply to [`Client::find_parcels`](crate::Client::find_parcels).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FindParcelsResponse {
    /// ID of the request.
    ///
    /// Example: `7B0C1C5E`.
    pub request_id: Option<String>,
    /// Status code.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// Numbers of the parcels.
    pub parcels: Vec<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for FindParcelsResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.filled("Parcels", &self.parcels);
    }
}

impl runtime::ReadObject for FindParcelsResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            parcels: object.take("Parcels").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply FindParcelsResponse);

/// Labels that a parcel must have.
///
/// A part of [`FindParcels`](crate::Client::find_parcels).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindParcelsTag {
    /// What it is about.
    pub key: Option<String>,
    /// What it says.
    pub value: Option<String>,
    /// Who stuck it on.
    pub owner: Option<String>,
}

impl fmt::Debug for FindParcelsTag {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FindParcelsTag")
            .field("key", &self.key)
            .field("value", &self.value)
            .field("owner", &runtime::redacted(self.owner.as_ref()))
            .finish()
    }
}

impl FindParcelsTag {
    /// Starts a [`FindParcelsTag`].
    pub fn builder() -> FindParcelsTagBuilder {
        FindParcelsTagBuilder(
            runtime::Building::new(
                (),
                FindParcelsTag {
                    key: None,
                    value: None,
                    owner: None,
                },
            ),
        )
    }
}

/// Builds a [`FindParcelsTag`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct FindParcelsTagBuilder<Key = runtime::Unset>(
    runtime::Building<(), FindParcelsTag, Key>,
);

impl<Key> FindParcelsTagBuilder<Key> {
    /// What it is about.
    pub fn key(mut self, key: impl Into<String>) -> FindParcelsTagBuilder<runtime::Set> {
        self.0.value.key = Some(key.into());
        FindParcelsTagBuilder(self.0.mark())
    }

    /// What it says.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.0.value.value = Some(value.into());
        self
    }

    /// Who stuck it on.
    ///
    /// Never printed.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.0.value.owner = Some(owner.into());
        self
    }

    /// The [`FindParcelsTag`].
    #[must_use]
    pub fn build(self) -> FindParcelsTag
    where
        Key: find_parcels_tag_required::Key,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod find_parcels_tag_required {
    /// `key` has been set.
    #[diagnostic::on_unimplemented(
        message = "`key` is required by FindParcelsTag and has not been set",
        label = "call `.key(…)` before this"
    )]
    pub trait Key {}
    impl Key for super::runtime::Set {}
}

impl runtime::WriteObject for FindParcelsTag {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Key", &self.key);
        object.member("Value", &self.value);
        object.member("Owner", &self.owner);
    }
}

impl runtime::CheckLimits for FindParcelsTag {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Key", &self.key);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for FindParcelsTag {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            key: object.take("Key"),
            value: object.take("Value"),
            owner: object.take("Owner"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter FindParcelsTag);

/// How large the parcels are.
///
/// A part of [`FindParcels`](crate::Client::find_parcels).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FindParcelsSize {
    /// Lightest weight in grams.
    pub lightest: Option<i32>,
    /// Lengths of its sides in centimetres.
    pub sides: Option<Vec<f64>>,
}

impl FindParcelsSize {
    /// Starts a [`FindParcelsSize`].
    pub fn builder() -> FindParcelsSizeBuilder {
        FindParcelsSizeBuilder(
            runtime::Building::new(
                (),
                FindParcelsSize {
                    lightest: None,
                    sides: None,
                },
            ),
        )
    }
}

/// Builds a [`FindParcelsSize`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct FindParcelsSizeBuilder(runtime::Building<(), FindParcelsSize, ()>);

impl FindParcelsSizeBuilder {
    /// Lightest weight in grams.
    pub fn lightest(mut self, lightest: i32) -> Self {
        self.0.value.lightest = Some(lightest);
        self
    }

    /// Lengths of its sides in centimetres.
    pub fn sides(mut self, sides: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.0.value.sides = Some(sides.into_iter().map(Into::into).collect());
        self
    }

    /// The [`FindParcelsSize`].
    #[must_use]
    pub fn build(self) -> FindParcelsSize {
        self.0.value
    }
}

impl runtime::WriteObject for FindParcelsSize {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Min.Grams", &self.lightest);
        object.member("Sides", &self.sides);
    }
}

impl runtime::CheckLimits for FindParcelsSize {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for FindParcelsSize {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            lightest: object.take("Min.Grams"),
            sides: object.take("Sides"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter FindParcelsSize);

/// What the runtime knows of `FindParcels`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "FindParcels",
        "letters:FindParcels",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Owner", "X-Read-By"]);
