// @generated from spec/operations/conversions/RequestWhatsappConversionApi.yaml by `cargo xtask generate`. Do not edit.

//! `RequestWhatsappConversionApi`: reports events of customers to the Conversions API of Meta.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Reports events of customers to the Conversions API of Meta.
    ///
    /// Sends a [`RequestWhatsappConversionApiRequest`], and yields a
    /// [`RequestWhatsappConversionApiResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 100 calls per second for each account. Its RAM users share the limit; each region has
    /// its own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:RequestWhatsappConversionApi` | none | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat where `RequestData[].EventId` is set: of events with the same `EventName` and
    /// `EventId` within 48 hours Meta counts one. After a timeout, a reset or a 5xx reply the client
    /// then tries again, with the same `RequestData[].EventId`.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`GetWhatsappConversionApi`](Self::get_whatsapp_conversion_api)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::conversions::{ConversionActionSource, ConversionChannel, ConversionEvent};
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .request_whatsapp_conversion_api()
    ///     .cust_space_id("29348393884****")
    ///     .page_id("10293847566****")
    ///     .request_data([
    ///         ConversionEvent::builder()
    ///             .action_source(ConversionActionSource::Chat)
    ///             .custom_data([
    ///                 ("currency", serde_json::json!("USD")),
    ///                 ("value", serde_json::json!(12)),
    ///             ])
    ///             .event_id("order-1024")
    ///             .event_name("Purchase")
    ///             .event_time(1_735_689_600)
    ///             .messaging_channel(ConversionChannel::WhatsApp)
    ///             .user_data([("ctwa_clid", serde_json::json!("ARAk****"))])
    ///             .build(),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_whatsapp_conversion_api(
        &self,
    ) -> RequestWhatsappConversionApiBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::request_whatsapp_conversion_api`](crate::Client::request_whatsapp_conversion_api),
    /// but `send` blocks until the reply is there.
    pub fn request_whatsapp_conversion_api(
        &self,
    ) -> RequestWhatsappConversionApiBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `RequestWhatsappConversionApi`: what
/// [`Client::request_whatsapp_conversion_api`](crate::Client::request_whatsapp_conversion_api)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestWhatsappConversionApiRequest {
    /// Space ID or instance ID of the customer; `ListInstance` lists both.
    pub cust_space_id: Option<String>,
    /// ID of the Facebook page that the events are reported for; `GetWhatsappConversionApi` lists those
    /// of an instance.
    pub page_id: Option<String>,
    /// Events to report, each with its time and the customer.
    pub request_data: Option<Vec<ConversionEvent>>,
}

impl runtime::Request for RequestWhatsappConversionApiRequest {
    type Response = RequestWhatsappConversionApiResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    fn idempotency_key() -> Option<runtime::IdempotencyKey> {
        Some(runtime::IdempotencyKey::new("RequestData").of_each("EventId"))
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PageId", &self.page_id);
        parameters.query_json("RequestData", &self.request_data);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PageId", &self.page_id);
        limits.member("RequestData", &self.request_data);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for RequestWhatsappConversionApiRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            page_id: object.take("PageId"),
            request_data: object.take("RequestData"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request RequestWhatsappConversionApiRequest);

impl RequestWhatsappConversionApiRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> RequestWhatsappConversionApiBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`RequestWhatsappConversionApiRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct RequestWhatsappConversionApiBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<C, RequestWhatsappConversionApiRequest, (CustSpaceId, PageId)>,
);

fn builder<C>(client: C) -> RequestWhatsappConversionApiBuilder<C> {
    RequestWhatsappConversionApiBuilder(
        runtime::Building::new(
            client,
            RequestWhatsappConversionApiRequest {
                cust_space_id: None,
                page_id: None,
                request_data: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PageId,
> RequestWhatsappConversionApiBuilder<C, CustSpaceId, PageId> {
    /// Space ID or instance ID of the customer; `ListInstance` lists both.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> RequestWhatsappConversionApiBuilder<C, runtime::Set, PageId> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        RequestWhatsappConversionApiBuilder(self.0.mark())
    }

    /// ID of the Facebook page that the events are reported for; `GetWhatsappConversionApi` lists those
    /// of an instance.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> RequestWhatsappConversionApiBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.page_id = Some(page_id.into());
        RequestWhatsappConversionApiBuilder(self.0.mark())
    }

    /// Events to report, each with its time and the customer.
    pub fn request_data(
        mut self,
        request_data: impl IntoIterator<Item = impl Into<ConversionEvent>>,
    ) -> Self {
        self.0.value.request_data = Some(
            request_data.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> RequestWhatsappConversionApiRequest
    where
        CustSpaceId: request_whatsapp_conversion_api_required::CustSpaceId,
        PageId: request_whatsapp_conversion_api_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<RequestWhatsappConversionApiResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: request_whatsapp_conversion_api_required::CustSpaceId,
        PageId: request_whatsapp_conversion_api_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod request_whatsapp_conversion_api_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by RequestWhatsappConversionApi and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by RequestWhatsappConversionApi and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to
/// [`Client::request_whatsapp_conversion_api`](crate::Client::request_whatsapp_conversion_api).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestWhatsappConversionApiResponse {
    /// ID of the request; quote it when you ask for support.
    ///
    /// Example: `90E63D28-E31D-1EB2-8939-A94866411B2O`.
    pub request_id: Option<String>,
    /// Status code of the request; `OK` on success.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// What went wrong, in the service's words; `None` or `OK` on success.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for RequestWhatsappConversionApiResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for RequestWhatsappConversionApiResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply RequestWhatsappConversionApiResponse);

/// Events to report, each with its time and the customer.
///
/// A part of [`RequestWhatsappConversionApi`](crate::Client::request_whatsapp_conversion_api).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversionEvent {
    /// Where the conversion happened. Meta uses all values for ad measurement and custom audiences, and
    /// all but `physical_store` to optimize ads.
    pub action_source: Option<ConversionActionSource>,
    /// Data about the app and the device; needed for app events.
    pub app_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Further business data about the event.
    pub custom_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Data processing options to turn on; an empty list says that the event is processed without
    /// Limited Data Use.
    pub data_processing_options: Option<Vec<ConversionProcessingOption>>,
    /// Country of the processing option, needed with `LDU`: `1` for the United States, `0` to have Meta
    /// locate the event.
    pub data_processing_options_country: Option<i64>,
    /// State of the processing option, needed in some cases: `1000` for California, `0` to have Meta
    /// locate the event.
    pub data_processing_options_state: Option<i64>,
    /// ID of the event, unique and of your own choice; together with `event_name` it tells duplicates
    /// from website, app and this API.
    pub event_id: Option<String>,
    /// Name of a standard or custom event. Of events with the same name and `event_id` within 48 hours
    /// only the first counts; within 5 minutes that of the website or app goes first.
    pub event_name: Option<String>,
    /// URL in the browser where the event happened, which begins with `http://` or `https://` and
    /// should match the verified domain.
    pub event_source_url: Option<String>,
    /// Time of the event, as a Unix timestamp in seconds (GMT); it may be earlier than the report.
    pub event_time: Option<i64>,
    /// Extended data about the device, such as width and height of the screen; needed for app events.
    /// All values are needed in the order of their index, with an empty text for a missing one.
    pub ext_info: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Where the event came from.
    pub messaging_channel: Option<ConversionChannel>,
    /// Whether the event is kept out of ad optimization and only used for attribution.
    pub opt_out: Option<bool>,
    /// Data by which Meta finds the customer, by the names of its Conversions API.
    pub user_data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl fmt::Debug for ConversionEvent {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConversionEvent")
            .field("action_source", &self.action_source)
            .field("app_data", &runtime::redacted(self.app_data.as_ref()))
            .field("custom_data", &runtime::redacted(self.custom_data.as_ref()))
            .field("data_processing_options", &self.data_processing_options)
            .field(
                "data_processing_options_country",
                &self.data_processing_options_country,
            )
            .field("data_processing_options_state", &self.data_processing_options_state)
            .field("event_id", &self.event_id)
            .field("event_name", &self.event_name)
            .field(
                "event_source_url",
                &runtime::redacted(self.event_source_url.as_ref()),
            )
            .field("event_time", &self.event_time)
            .field("ext_info", &runtime::redacted(self.ext_info.as_ref()))
            .field("messaging_channel", &self.messaging_channel)
            .field("opt_out", &self.opt_out)
            .field("user_data", &runtime::redacted(self.user_data.as_ref()))
            .finish()
    }
}

impl ConversionEvent {
    /// Starts a [`ConversionEvent`].
    pub fn builder() -> ConversionEventBuilder {
        ConversionEventBuilder(
            runtime::Building::new(
                (),
                ConversionEvent {
                    action_source: None,
                    app_data: None,
                    custom_data: None,
                    data_processing_options: None,
                    data_processing_options_country: None,
                    data_processing_options_state: None,
                    event_id: None,
                    event_name: None,
                    event_source_url: None,
                    event_time: None,
                    ext_info: None,
                    messaging_channel: None,
                    opt_out: None,
                    user_data: None,
                },
            ),
        )
    }
}

/// Builds a [`ConversionEvent`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConversionEventBuilder<
    ActionSource = runtime::Unset,
    EventName = runtime::Unset,
    EventTime = runtime::Unset,
    UserData = runtime::Unset,
>(
    runtime::Building<
        (),
        ConversionEvent,
        (ActionSource, EventName, EventTime, UserData),
    >,
);

impl<
    ActionSource,
    EventName,
    EventTime,
    UserData,
> ConversionEventBuilder<ActionSource, EventName, EventTime, UserData> {
    /// Where the conversion happened. Meta uses all values for ad measurement and custom audiences, and
    /// all but `physical_store` to optimize ads.
    ///
    /// Example: `chat`.
    pub fn action_source(
        mut self,
        action_source: impl Into<ConversionActionSource>,
    ) -> ConversionEventBuilder<runtime::Set, EventName, EventTime, UserData> {
        self.0.value.action_source = Some(action_source.into());
        ConversionEventBuilder(self.0.mark())
    }

    /// Data about the app and the device; needed for app events.
    ///
    /// Never printed.
    pub fn app_data(
        mut self,
        app_data: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.app_data = Some(runtime::map(app_data));
        self
    }

    /// Further business data about the event.
    ///
    /// Never printed.
    pub fn custom_data(
        mut self,
        custom_data: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.custom_data = Some(runtime::map(custom_data));
        self
    }

    /// Data processing options to turn on; an empty list says that the event is processed without
    /// Limited Data Use.
    pub fn data_processing_options(
        mut self,
        data_processing_options: impl IntoIterator<
            Item = impl Into<ConversionProcessingOption>,
        >,
    ) -> Self {
        self.0.value.data_processing_options = Some(
            data_processing_options.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Country of the processing option, needed with `LDU`: `1` for the United States, `0` to have Meta
    /// locate the event.
    ///
    /// Example: `1`.
    pub fn data_processing_options_country(
        mut self,
        data_processing_options_country: i64,
    ) -> Self {
        self.0.value.data_processing_options_country = Some(
            data_processing_options_country,
        );
        self
    }

    /// State of the processing option, needed in some cases: `1000` for California, `0` to have Meta
    /// locate the event.
    ///
    /// Example: `1000`.
    pub fn data_processing_options_state(
        mut self,
        data_processing_options_state: i64,
    ) -> Self {
        self.0.value.data_processing_options_state = Some(data_processing_options_state);
        self
    }

    /// ID of the event, unique and of your own choice; together with `event_name` it tells duplicates
    /// from website, app and this API.
    ///
    /// Example: `order-1024`.
    pub fn event_id(mut self, event_id: impl Into<String>) -> Self {
        self.0.value.event_id = Some(event_id.into());
        self
    }

    /// Name of a standard or custom event. Of events with the same name and `event_id` within 48 hours
    /// only the first counts; within 5 minutes that of the website or app goes first.
    ///
    /// Example: `Purchase`.
    pub fn event_name(
        mut self,
        event_name: impl Into<String>,
    ) -> ConversionEventBuilder<ActionSource, runtime::Set, EventTime, UserData> {
        self.0.value.event_name = Some(event_name.into());
        ConversionEventBuilder(self.0.mark())
    }

    /// URL in the browser where the event happened, which begins with `http://` or `https://` and
    /// should match the verified domain.
    ///
    /// Matches `https?://.+`. Never printed.
    pub fn event_source_url(mut self, event_source_url: impl Into<String>) -> Self {
        self.0.value.event_source_url = Some(event_source_url.into());
        self
    }

    /// Time of the event, as a Unix timestamp in seconds (GMT); it may be earlier than the report.
    ///
    /// Example: `1735689600`.
    pub fn event_time(
        mut self,
        event_time: i64,
    ) -> ConversionEventBuilder<ActionSource, EventName, runtime::Set, UserData> {
        self.0.value.event_time = Some(event_time);
        ConversionEventBuilder(self.0.mark())
    }

    /// Extended data about the device, such as width and height of the screen; needed for app events.
    /// All values are needed in the order of their index, with an empty text for a missing one.
    ///
    /// Never printed.
    pub fn ext_info(
        mut self,
        ext_info: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.ext_info = Some(runtime::map(ext_info));
        self
    }

    /// Where the event came from.
    ///
    /// Example: `whatsapp`.
    pub fn messaging_channel(
        mut self,
        messaging_channel: impl Into<ConversionChannel>,
    ) -> Self {
        self.0.value.messaging_channel = Some(messaging_channel.into());
        self
    }

    /// Whether the event is kept out of ad optimization and only used for attribution.
    pub fn opt_out(mut self, opt_out: bool) -> Self {
        self.0.value.opt_out = Some(opt_out);
        self
    }

    /// Data by which Meta finds the customer, by the names of its Conversions API.
    ///
    /// Never printed.
    pub fn user_data(
        mut self,
        user_data: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> ConversionEventBuilder<ActionSource, EventName, EventTime, runtime::Set> {
        self.0.value.user_data = Some(runtime::map(user_data));
        ConversionEventBuilder(self.0.mark())
    }

    /// The [`ConversionEvent`].
    #[must_use]
    pub fn build(self) -> ConversionEvent
    where
        ActionSource: conversion_event_required::ActionSource,
        EventName: conversion_event_required::EventName,
        EventTime: conversion_event_required::EventTime,
        UserData: conversion_event_required::UserData,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod conversion_event_required {
    /// `action_source` has been set.
    #[diagnostic::on_unimplemented(
        message = "`action_source` is required by ConversionEvent and has not been set",
        label = "call `.action_source(…)` before this"
    )]
    pub trait ActionSource {}
    impl ActionSource for super::runtime::Set {}

    /// `event_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`event_name` is required by ConversionEvent and has not been set",
        label = "call `.event_name(…)` before this"
    )]
    pub trait EventName {}
    impl EventName for super::runtime::Set {}

    /// `event_time` has been set.
    #[diagnostic::on_unimplemented(
        message = "`event_time` is required by ConversionEvent and has not been set",
        label = "call `.event_time(…)` before this"
    )]
    pub trait EventTime {}
    impl EventTime for super::runtime::Set {}

    /// `user_data` has been set.
    #[diagnostic::on_unimplemented(
        message = "`user_data` is required by ConversionEvent and has not been set",
        label = "call `.user_data(…)` before this"
    )]
    pub trait UserData {}
    impl UserData for super::runtime::Set {}
}

impl runtime::WriteObject for ConversionEvent {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ActionSource", &self.action_source);
        object.member("AppData", &self.app_data);
        object.member("CustomData", &self.custom_data);
        object.member("DataProcessingOptions", &self.data_processing_options);
        object
            .member(
                "DataProcessingOptionsCountry",
                &self.data_processing_options_country,
            );
        object.member("DataProcessingOptionsState", &self.data_processing_options_state);
        object.member("EventId", &self.event_id);
        object.member("EventName", &self.event_name);
        object.member("EventSourceUrl", &self.event_source_url);
        object.member("EventTime", &self.event_time);
        object.member("ExtInfo", &self.ext_info);
        object.member("MessagingChannel", &self.messaging_channel);
        object.member("OptOut", &self.opt_out);
        object.member("UserData", &self.user_data);
    }
}

impl runtime::CheckLimits for ConversionEvent {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("ActionSource", &self.action_source);
        limits.required("EventName", &self.event_name);
        limits.required("EventTime", &self.event_time);
        limits.required("UserData", &self.user_data);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ConversionEvent {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            action_source: object.take("ActionSource"),
            app_data: object.take("AppData"),
            custom_data: object.take("CustomData"),
            data_processing_options: object.take("DataProcessingOptions"),
            data_processing_options_country: object.take("DataProcessingOptionsCountry"),
            data_processing_options_state: object.take("DataProcessingOptionsState"),
            event_id: object.take("EventId"),
            event_name: object.take("EventName"),
            event_source_url: object.take("EventSourceUrl"),
            event_time: object.take("EventTime"),
            ext_info: object.take("ExtInfo"),
            messaging_channel: object.take("MessagingChannel"),
            opt_out: object.take("OptOut"),
            user_data: object.take("UserData"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ConversionEvent);

/// Where the conversion happened. Meta uses all values for ad measurement and custom audiences, and
/// all but `physical_store` to optimize ads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversionActionSource {
    /// `email`: By email.
    Email,
    /// `website`: On a website.
    Website,
    /// `app`: In a mobile app.
    App,
    /// `phone_call`: On the phone.
    PhoneCall,
    /// `chat`: In a messaging app, by SMS or in online messaging.
    Chat,
    /// `physical_store`: In person in a store.
    PhysicalStore,
    /// `system_generated`: Automatically, such as when a subscription renews.
    SystemGenerated,
    /// `other`: In a way not listed here.
    NotListed,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ConversionActionSource { Email => "email", Website => "website", App => "app",
    PhoneCall => "phone_call", Chat => "chat", PhysicalStore => "physical_store",
    SystemGenerated => "system_generated", NotListed => "other" }
}

/// Data processing options to turn on; an empty list says that the event is processed without
/// Limited Data Use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversionProcessingOption {
    /// `LDU`: Limited Data Use.
    Ldu,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ConversionProcessingOption { Ldu => "LDU" }
}

/// Where the event came from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversionChannel {
    /// `whatsapp`: WhatsApp.
    WhatsApp,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ConversionChannel { WhatsApp => "whatsapp" }
}

/// What the runtime knows of `RequestWhatsappConversionApi`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "RequestWhatsappConversionApi",
        "cams:RequestWhatsappConversionApi",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(100, std::time::Duration::from_secs(1)))
    .sensitive(&["AppData", "CustomData", "EventSourceUrl", "ExtInfo", "UserData"]);
