// @generated from spec/operations/letters/SendParcel.yaml by `cargo xtask generate`. Do not edit.

//! `SendParcel`: sends a parcel.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Sends a parcel.
    ///
    /// Sends a [`SendParcelRequest`], and yields a [`SendParcelResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `letters:SendParcel` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: the parcel would arrive twice. The client tries again only where the service
    /// cannot have acted: a refused connection or a throttled call.
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
    /// use alibabacloud_post::letters::ParcelCarrier;
    /// use alibabacloud_post::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .send_parcel()
    ///     .carrier(ParcelCarrier::Pigeon)
    ///     .to("Charles")
    ///     .contents(types::Picture::new("The sea").width(90))
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_parcel(&self) -> SendParcelBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::send_parcel`](crate::Client::send_parcel), but `send` blocks until the reply is
    /// there.
    pub fn send_parcel(&self) -> SendParcelBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `SendParcel`: what [`Client::send_parcel`](crate::Client::send_parcel) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendParcelRequest {
    /// Who carries it.
    pub carrier: Option<ParcelCarrier>,
    /// Whether anything is in it.
    pub mode: Option<String>,
    /// What is in it.
    pub category: Option<String>,
    /// Who receives it.
    pub to: Option<String>,
    /// What is in it.
    pub contents: Option<types::Contents>,
    /// Knots in the string around it.
    pub knots: Option<Vec<types::Knot>>,
}

impl fmt::Debug for SendParcelRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendParcelRequest")
            .field("carrier", &self.carrier)
            .field("mode", &self.mode)
            .field("category", &self.category)
            .field("to", &self.to)
            .field("contents", &runtime::redacted(self.contents.as_ref()))
            .field("knots", &self.knots)
            .finish()
    }
}

impl runtime::Request for SendParcelRequest {
    type Response = SendParcelResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Carrier", &self.carrier);
        parameters.query("Mode", &self.mode);
        parameters.query("Category", &self.category);
        parameters.query("To", &self.to);
        parameters.query("Contents", &self.contents);
        parameters.query_json("Knots", &self.knots);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Carrier", &self.carrier);
        limits.required("Mode", &self.mode);
        limits.required("To", &self.to);
        limits
            .told(
                "Contents",
                &self.contents,
                &[
                    self.carrier.as_ref().map(runtime::Scalar::text),
                    self.category.as_ref().map(runtime::Scalar::text),
                ],
            );
        limits.member("Contents", &self.contents);
        limits.member("Knots", &self.knots);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for SendParcelRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        let told_contents = object.told("Contents");
        Self {
            carrier: object.take("Carrier"),
            mode: object.take("Mode"),
            category: object.take("Category"),
            to: object.take("To"),
            contents: told_contents,
            knots: object.take("Knots"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request SendParcelRequest);

impl SendParcelRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> SendParcelBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`SendParcelRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct SendParcelBuilder<
    C = runtime::Detached,
    Carrier = runtime::Unset,
    Mode = runtime::Unset,
    To = runtime::Unset,
>(
    runtime::Building<C, SendParcelRequest, (Carrier, Mode, To)>,
);

fn builder<C>(client: C) -> SendParcelBuilder<C> {
    SendParcelBuilder(
        runtime::Building::new(
            client,
            SendParcelRequest {
                carrier: None,
                mode: None,
                category: None,
                to: None,
                contents: None,
                knots: None,
            },
        ),
    )
}

impl<C, Carrier, Mode, To> SendParcelBuilder<C, Carrier, Mode, To> {
    /// Who carries it.
    ///
    /// Example: `postman`.
    pub fn carrier(
        mut self,
        carrier: impl Into<ParcelCarrier>,
    ) -> SendParcelBuilder<C, runtime::Set, Mode, To> {
        self.0.value.carrier = Some(carrier.into());
        SendParcelBuilder(self.0.mark())
    }

    /// Whether anything is in it.
    ///
    /// Example: `filled`.
    pub fn mode(
        mut self,
        mode: impl Into<String>,
    ) -> SendParcelBuilder<C, Carrier, runtime::Set, To> {
        self.0.value.mode = Some(mode.into());
        SendParcelBuilder(self.0.mark())
    }

    /// What is in it.
    ///
    /// Example: `picture`.
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.0.value.category = Some(category.into());
        self
    }

    /// Who receives it.
    ///
    /// Example: `Charles`.
    pub fn to(
        mut self,
        to: impl Into<String>,
    ) -> SendParcelBuilder<C, Carrier, Mode, runtime::Set> {
        self.0.value.to = Some(to.into());
        SendParcelBuilder(self.0.mark())
    }

    /// What is in it.
    ///
    /// Never printed.
    ///
    /// Sets `mode` too, and `carrier` and `category` where the choice leaves one value. What disagrees
    /// with it is refused before anything is sent.
    pub fn contents<Chosen: runtime::Choice<types::Contents>>(
        mut self,
        contents: Chosen,
    ) -> SendParcelBuilder<C, Chosen::State<Carrier>, runtime::Set, To> {
        let contents: types::Contents = contents.into();
        if let Some(told) = runtime::Union::tells(&contents, "Carrier") {
            self.0.value.carrier = Some(told.into());
        }
        if let Some(told) = runtime::Union::tells(&contents, "Category") {
            self.0.value.category = Some(told.into());
        }
        self.0.value.mode = Some("filled".into());
        self.0.value.contents = Some(contents);
        SendParcelBuilder(self.0.mark())
    }

    /// Knots in the string around it.
    pub fn knots(
        mut self,
        knots: impl IntoIterator<Item = impl Into<types::Knot>>,
    ) -> Self {
        self.0.value.knots = Some(knots.into_iter().map(Into::into).collect());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> SendParcelRequest
    where
        Carrier: send_parcel_required::Carrier,
        Mode: send_parcel_required::Mode,
        To: send_parcel_required::To,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<SendParcelResponse>
    where
        C: runtime::Dispatch,
        Carrier: send_parcel_required::Carrier,
        Mode: send_parcel_required::Mode,
        To: send_parcel_required::To,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod send_parcel_required {
    /// `carrier` has been set.
    #[diagnostic::on_unimplemented(
        message = "`carrier` is required by SendParcel and has not been set",
        label = "call `.carrier(…)` before this"
    )]
    pub trait Carrier {}
    impl Carrier for super::runtime::Set {}

    /// `mode` has been set.
    #[diagnostic::on_unimplemented(
        message = "`mode` is required by SendParcel and has not been set",
        label = "call `.mode(…)` before this"
    )]
    pub trait Mode {}
    impl Mode for super::runtime::Set {}

    /// `to` has been set.
    #[diagnostic::on_unimplemented(
        message = "`to` is required by SendParcel and has not been set",
        label = "call `.to(…)` before this"
    )]
    pub trait To {}
    impl To for super::runtime::Set {}
}

/// What came back.
///
/// The reply to [`Client::send_parcel`](crate::Client::send_parcel).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendParcelResponse {
    /// Status code.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// What the answer is.
    ///
    /// Example: `WORD`.
    pub answer_type: Option<String>,
    /// The answer.
    pub answer: Option<types::Answer>,
    /// Knots in the string around the answer.
    pub knots: Vec<types::Knot>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SendParcelResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Code", &self.code);
        object.member("AnswerType", &self.answer_type);
        object.member("Answer", &self.answer);
        object.filled("Knots", &self.knots);
    }
}

impl runtime::ReadObject for SendParcelResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        let told_answer = object.told("Answer");
        Self {
            code: object.take("Code"),
            answer_type: object.take("AnswerType"),
            answer: told_answer,
            knots: object.take("Knots").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SendParcelResponse);

/// Who carries it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelCarrier {
    /// `postman`: On foot.
    Postman,
    /// `pigeon`: In the air.
    Pigeon,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ParcelCarrier { Postman => "postman", Pigeon => "pigeon" }
}

/// What the runtime knows of `SendParcel`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "SendParcel",
        "letters:SendParcel",
    )
    .success_values(&["OK"])
    .sensitive(&["Contents", "Title"]);
