// @generated from spec/operations/letters/SendLetter.yaml by `cargo xtask generate`. Do not edit.

//! `SendLetter`: sends a letter.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Sends a letter.
    ///
    /// The letter leaves with the next post.
    ///
    /// - by day, it is carried by foot
    /// - by night, it is not carried.
    ///
    /// Note: Letters are not read by us.
    ///
    /// **Warning:** A letter cannot be called back.
    ///
    /// Sends a [`SendLetterRequest`], and yields a [`SendLetterResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 5 calls per minute for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `letters:SendLetter` | create | All resources (`*`) | `letters:Weight` | `boxes:Open` |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: the letter would arrive twice. The client tries again only where the service
    /// cannot have acted: a refused connection or a throttled call.
    ///
    /// # Errors
    ///
    /// Documented: [`Letter.TooHeavy`](crate::ErrorCode::LetterTooHeavy),
    /// [`Post.Closed`](crate::ErrorCode::PostClosed).
    ///
    /// Not documented; inferred from what other offices do:
    /// [`Post.Strike`](crate::ErrorCode::PostStrike).
    ///
    /// # See also
    ///
    /// - [`ListBoxes`](Self::list_boxes)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_post::Error> {
    /// use alibabacloud_post::Client;
    /// use alibabacloud_post::letters::{LetterSpeed, SendLetterEnvelope};
    /// use alibabacloud_post::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .send_letter()
    ///     .space_id("42")
    ///     .from("Ada")
    ///     .weight(35)
    ///     .cost(12.5)
    ///     .registered(true)
    ///     .speed(LetterSpeed::AirMail)
    ///     .stamps([
    ///         types::Stamp::builder().kind("red").waba_id("w1").build(),
    ///         types::Stamp::builder()
    ///             .kind("blue")
    ///             .over(types::Stamp::builder().kind("green").build())
    ///             .build(),
    ///     ])
    ///     .pages(["Dear \"Sir\"", "line one\nline two"])
    ///     .labels([("z", "last"), ("a", "first")])
    ///     .extra(serde_json::json!({ "b": [1, null, -2.5], "a": true }))
    ///     .envelope(
    ///         SendLetterEnvelope::builder()
    ///             .size(229)
    ///             .windows([
    ///                 [1, 2].into_iter().collect::<Vec<i64>>(),
    ///                 [3].into_iter().collect::<Vec<i64>>(),
    ///             ])
    ///             .build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_letter(&self) -> SendLetterBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::send_letter`](crate::Client::send_letter), but `send` blocks until the reply is
    /// there.
    pub fn send_letter(&self) -> SendLetterBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `SendLetter`: what [`Client::send_letter`](crate::Client::send_letter) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendLetterRequest {
    /// Space the letter belongs to.
    pub space_id: Option<String>,
    /// Who sends it.
    pub from: Option<String>,
    /// Weight in grams.
    #[doc(alias = "mass")]
    pub weight: Option<i32>,
    /// Price in crowns.
    pub cost: Option<f64>,
    /// Whether the receiver has to sign.
    pub registered: Option<bool>,
    /// How fast it goes.
    pub speed: Option<LetterSpeed>,
    /// Stamps on the envelope.
    pub stamps: Option<Vec<types::Stamp>>,
    /// What is written.
    pub pages: Option<Vec<String>>,
    /// Labels by colour.
    pub labels: Option<std::collections::BTreeMap<String, String>>,
    /// Anything else.
    pub extra: Option<serde_json::Value>,
    /// What it is put in.
    pub envelope: Option<SendLetterEnvelope>,
    /// Colour of the wax that seals it.
    pub wax: Option<String>,
    /// Name of the pigeon.
    pub pigeon: Option<String>,
}

impl fmt::Debug for SendLetterRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendLetterRequest")
            .field("space_id", &self.space_id)
            .field("from", &runtime::redacted(self.from.as_ref()))
            .field("weight", &self.weight)
            .field("cost", &self.cost)
            .field("registered", &self.registered)
            .field("speed", &self.speed)
            .field("stamps", &self.stamps)
            .field("pages", &runtime::redacted(self.pages.as_ref()))
            .field("labels", &self.labels)
            .field("extra", &self.extra)
            .field("envelope", &self.envelope)
            .field("wax", &self.wax)
            .field("pigeon", &self.pigeon)
            .finish()
    }
}

impl runtime::Request for SendLetterRequest {
    type Response = SendLetterResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("SpaceId", &self.space_id);
        parameters.query("From", &self.from);
        parameters.query("Weight", &self.weight);
        parameters.query("Cost", &self.cost);
        parameters.query("Registered", &self.registered);
        parameters.query("Speed", &self.speed);
        parameters.query_json("Stamps", &self.stamps);
        parameters.body_json("Pages", &self.pages);
        parameters.query_json("Labels", &self.labels);
        parameters.query_json("Extra", &self.extra);
        parameters.body_json("Envelope", &self.envelope);
        parameters.query("Wax", &self.wax);
        parameters.query("Pigeon", &self.pigeon);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("SpaceId", &self.space_id);
        limits.required("From", &self.from);
        limits.length("From", &self.from, 2..=64);
        limits.number("Weight", self.weight, 1..=2000);
        limits.required("Stamps", &self.stamps);
        limits.items("Stamps", &self.stamps, 1..=3);
        limits.member("Stamps", &self.stamps);
        limits.member("Envelope", &self.envelope);
        limits
            .conditions(
                &[
                    runtime::Condition::OnlyIf(
                        "Cost",
                        runtime::Beside::Is("Registered", &["true"]),
                        &["false"],
                    ),
                    runtime::Condition::Requires("Registered", "Weight"),
                    runtime::Condition::Required(
                        "Labels",
                        &[
                            runtime::Beside::Is("Speed", &["air-mail"]),
                            runtime::Beside::IsByDefault("Weight", &["35", "36"], "20"),
                        ],
                        &["Extra"],
                    ),
                    runtime::Condition::ConflictsWith("Envelope", "Wax"),
                ],
                &[
                    ("Weight", self.weight.as_ref().map(runtime::Scalar::text)),
                    ("Cost", runtime::is_set(&self.cost)),
                    ("Registered", self.registered.as_ref().map(runtime::Scalar::text)),
                    ("Speed", self.speed.as_ref().map(runtime::Scalar::text)),
                    ("Labels", runtime::is_set(&self.labels)),
                    ("Extra", runtime::is_set(&self.extra)),
                    ("Envelope", runtime::is_set(&self.envelope)),
                    ("Wax", runtime::is_set(&self.wax)),
                ],
            );
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for SendLetterRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            space_id: object.take("SpaceId"),
            from: object.take("From"),
            weight: object.take("Weight"),
            cost: object.take("Cost"),
            registered: object.take("Registered"),
            speed: object.take("Speed"),
            stamps: object.take("Stamps"),
            pages: object.take("Pages"),
            labels: object.take("Labels"),
            extra: object.take("Extra"),
            envelope: object.take("Envelope"),
            wax: object.take("Wax"),
            pigeon: object.take("Pigeon"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request SendLetterRequest);

impl SendLetterRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> SendLetterBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`SendLetterRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct SendLetterBuilder<
    C = runtime::Detached,
    SpaceId = runtime::Unset,
    FromState = runtime::Unset,
    Stamps = runtime::Unset,
>(
    runtime::Building<C, SendLetterRequest, (SpaceId, FromState, Stamps)>,
);

fn builder<C>(client: C) -> SendLetterBuilder<C> {
    SendLetterBuilder(
        runtime::Building::new(
            client,
            SendLetterRequest {
                space_id: None,
                from: None,
                weight: None,
                cost: None,
                registered: None,
                speed: None,
                stamps: None,
                pages: None,
                labels: None,
                extra: None,
                envelope: None,
                wax: None,
                pigeon: None,
            },
        ),
    )
}

impl<C, SpaceId, FromState, Stamps> SendLetterBuilder<C, SpaceId, FromState, Stamps> {
    /// Space the letter belongs to.
    ///
    /// Example: `42`.
    pub fn space_id(
        mut self,
        space_id: impl Into<String>,
    ) -> SendLetterBuilder<C, runtime::Set, FromState, Stamps> {
        self.0.value.space_id = Some(space_id.into());
        SendLetterBuilder(self.0.mark())
    }

    /// Who sends it.
    ///
    /// Example: `Ada`. From 2 to 64 characters. Never printed.
    pub fn from(
        mut self,
        from: impl Into<String>,
    ) -> SendLetterBuilder<C, SpaceId, runtime::Set, Stamps> {
        self.0.value.from = Some(from.into());
        SendLetterBuilder(self.0.mark())
    }

    /// Weight in grams.
    ///
    /// Example: `35`. Default: `20`. From 1 to 2000. Called `mass` in Rust before.
    pub fn weight(mut self, weight: i32) -> Self {
        self.0.value.weight = Some(weight);
        self
    }

    /// As [`weight`](Self::weight), under the name that it had before.
    #[deprecated(note = "renamed to `weight`")]
    pub fn mass(self, mass: i32) -> Self {
        self.weight(mass)
    }

    /// Price in crowns.
    ///
    /// Example: `12.5`. Only if `registered` is `true`.
    pub fn cost(mut self, cost: f64) -> Self {
        self.0.value.cost = Some(cost);
        self
    }

    /// Whether the receiver has to sign.
    ///
    /// Only together with `weight`.
    pub fn registered(mut self, registered: bool) -> Self {
        self.0.value.registered = Some(registered);
        self
    }

    /// How fast it goes.
    ///
    /// Example: `air-mail`.
    pub fn speed(mut self, speed: impl Into<LetterSpeed>) -> Self {
        self.0.value.speed = Some(speed.into());
        self
    }

    /// Stamps on the envelope.
    ///
    /// From 1 to 3 items.
    pub fn stamps(
        mut self,
        stamps: impl IntoIterator<Item = impl Into<types::Stamp>>,
    ) -> SendLetterBuilder<C, SpaceId, FromState, runtime::Set> {
        self.0.value.stamps = Some(stamps.into_iter().map(Into::into).collect());
        SendLetterBuilder(self.0.mark())
    }

    /// What is written.
    ///
    /// Never printed.
    pub fn pages(mut self, pages: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.value.pages = Some(pages.into_iter().map(Into::into).collect());
        self
    }

    /// Labels by colour.
    ///
    /// Required if `speed` is `air-mail` and `weight` is `35` or `36`, unless `extra` is set.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.0.value.labels = Some(runtime::map(labels));
        self
    }

    /// Anything else.
    pub fn extra(mut self, extra: impl Into<serde_json::Value>) -> Self {
        self.0.value.extra = Some(extra.into());
        self
    }

    /// What it is put in.
    ///
    /// Not together with `wax`.
    pub fn envelope(mut self, envelope: impl Into<SendLetterEnvelope>) -> Self {
        self.0.value.envelope = Some(envelope.into());
        self
    }

    /// Colour of the wax that seals it.
    ///
    /// Not together with `envelope`.
    pub fn wax(mut self, wax: impl Into<String>) -> Self {
        self.0.value.wax = Some(wax.into());
        self
    }

    /// Name of the pigeon.
    ///
    /// Deprecated since 1899-12-31: use `speed` instead. Pigeons have retired.
    #[deprecated(
        note = "Deprecated since 1899-12-31: use `speed` instead. Pigeons have retired."
    )]
    pub fn pigeon(mut self, pigeon: impl Into<String>) -> Self {
        self.0.value.pigeon = Some(pigeon.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> SendLetterRequest
    where
        SpaceId: send_letter_required::SpaceId,
        FromState: send_letter_required::FromState,
        Stamps: send_letter_required::Stamps,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<SendLetterResponse>
    where
        C: runtime::Dispatch,
        SpaceId: send_letter_required::SpaceId,
        FromState: send_letter_required::FromState,
        Stamps: send_letter_required::Stamps,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod send_letter_required {
    /// `space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`space_id` is required by SendLetter and has not been set",
        label = "call `.space_id(…)` before this"
    )]
    pub trait SpaceId {}
    impl SpaceId for super::runtime::Set {}

    /// `from` has been set.
    #[diagnostic::on_unimplemented(
        message = "`from` is required by SendLetter and has not been set",
        label = "call `.from(…)` before this"
    )]
    pub trait FromState {}
    impl FromState for super::runtime::Set {}

    /// `stamps` has been set.
    #[diagnostic::on_unimplemented(
        message = "`stamps` is required by SendLetter and has not been set",
        label = "call `.stamps(…)` before this"
    )]
    pub trait Stamps {}
    impl Stamps for super::runtime::Set {}
}

/// What became of it.
///
/// The reply to [`Client::send_letter`](crate::Client::send_letter).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendLetterResponse {
    /// ID of the request.
    ///
    /// Example: `7B0C1C5E`.
    pub request_id: Option<String>,
    /// Status code.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// The letter.
    pub letter: Option<SendLetterLetter>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SendLetterResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Letter", &self.letter);
    }
}

impl runtime::ReadObject for SendLetterResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            letter: object.take("Letter"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SendLetterResponse);

/// How fast it goes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LetterSpeed {
    /// `1`: By ship.
    Slow,
    /// `air-mail`: By air.
    AirMail,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    LetterSpeed { Slow => "1", AirMail => "air-mail" }
}

/// What it is put in.
///
/// A part of [`SendLetter`](crate::Client::send_letter).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendLetterEnvelope {
    /// Size in millimetres.
    pub size: Option<i64>,
    /// Corners of the windows.
    pub windows: Option<Vec<Vec<i64>>>,
}

impl SendLetterEnvelope {
    /// Starts a [`SendLetterEnvelope`].
    pub fn builder() -> SendLetterEnvelopeBuilder {
        SendLetterEnvelopeBuilder(
            runtime::Building::new(
                (),
                SendLetterEnvelope {
                    size: None,
                    windows: None,
                },
            ),
        )
    }
}

/// Builds a [`SendLetterEnvelope`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct SendLetterEnvelopeBuilder<Size = runtime::Unset>(
    runtime::Building<(), SendLetterEnvelope, Size>,
);

impl<Size> SendLetterEnvelopeBuilder<Size> {
    /// Size in millimetres.
    pub fn size(mut self, size: i64) -> SendLetterEnvelopeBuilder<runtime::Set> {
        self.0.value.size = Some(size);
        SendLetterEnvelopeBuilder(self.0.mark())
    }

    /// Corners of the windows.
    pub fn windows(
        mut self,
        windows: impl IntoIterator<Item = impl Into<Vec<i64>>>,
    ) -> Self {
        self.0.value.windows = Some(windows.into_iter().map(Into::into).collect());
        self
    }

    /// The [`SendLetterEnvelope`].
    #[must_use]
    pub fn build(self) -> SendLetterEnvelope
    where
        Size: send_letter_envelope_required::Size,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod send_letter_envelope_required {
    /// `size` has been set.
    #[diagnostic::on_unimplemented(
        message = "`size` is required by SendLetterEnvelope and has not been set",
        label = "call `.size(…)` before this"
    )]
    pub trait Size {}
    impl Size for super::runtime::Set {}
}

impl runtime::WriteObject for SendLetterEnvelope {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Size", &self.size);
        object.member("Windows", &self.windows);
    }
}

impl runtime::CheckLimits for SendLetterEnvelope {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Size", &self.size);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for SendLetterEnvelope {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            size: object.take("Size"),
            windows: object.take("Windows"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter SendLetterEnvelope);

/// The letter.
///
/// A part of [`SendLetter`](crate::Client::send_letter).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendLetterLetter {
    /// Its number.
    pub number: Option<i64>,
    /// Who has read it.
    ///
    /// Never printed.
    pub read_by: Vec<String>,
    /// The first stamp.
    pub stamp: Option<types::Stamp>,
    /// Where it was, by day.
    pub by_day: std::collections::BTreeMap<String, LetterStop>,
}

impl fmt::Debug for SendLetterLetter {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendLetterLetter")
            .field("number", &self.number)
            .field("read_by", &runtime::redacted(Some(&self.read_by)))
            .field("stamp", &self.stamp)
            .field("by_day", &self.by_day)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SendLetterLetter {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Number", &self.number);
        object.filled("ReadBy", &self.read_by);
        object.member("Stamp", &self.stamp);
        object.filled("ByDay", &self.by_day);
    }
}

impl runtime::ReadObject for SendLetterLetter {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            number: object.take("Number"),
            read_by: object.take("ReadBy").unwrap_or_default(),
            stamp: object.take("Stamp"),
            by_day: object.take("ByDay").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SendLetterLetter);

/// Where it was, by day.
///
/// A part of [`SendLetter`](crate::Client::send_letter).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LetterStop {
    /// Where it was.
    pub town: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for LetterStop {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Town", &self.town);
    }
}

impl runtime::ReadObject for LetterStop {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { town: object.take("Town") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply LetterStop);

/// As [`LetterStop`], under the name that it had before.
#[deprecated(note = "renamed to `LetterStop`")]
pub type LetterPause = LetterStop;

/// What the runtime knows of `SendLetter`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "SendLetter",
        "letters:SendLetter",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(60)))
    .sensitive(&["From", "Pages", "ReadBy"]);
