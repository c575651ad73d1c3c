// @generated from spec/operations/phone_numbers/GetChatappPhoneNumberMetric.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatappPhoneNumberMetric`: counts the messages that phone numbers sent, and those delivered,
//! by period.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Counts the messages that phone numbers sent, and those delivered, by period.
    ///
    /// For WhatsApp only. `EnableWhatsappROIMetric` must have been called a day before at least;
    /// messages that were sent earlier are not counted.
    ///
    /// Sends a [`GetChatappPhoneNumberMetricRequest`], and yields a
    /// [`GetChatappPhoneNumberMetricResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 50 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetChatappPhoneNumberMetric` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads counts of messages. After a timeout, a reset or a 5xx reply the
    /// client tries again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_chatapp_phone_number_metric()
    ///     .isv_code("skdi3kksloslikdkkdk")
    ///     .cust_space_id("29348393884****")
    ///     .granularity(types::MetricGranularity::Daily)
    ///     .start(1_693_107_714_687)
    ///     .end(1_693_407_714_687)
    ///     .phone_number("861380000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chatapp_phone_number_metric(
        &self,
    ) -> GetChatappPhoneNumberMetricBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_chatapp_phone_number_metric`](crate::Client::get_chatapp_phone_number_metric),
    /// but `send` blocks until the reply is there.
    pub fn get_chatapp_phone_number_metric(
        &self,
    ) -> GetChatappPhoneNumberMetricBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetChatappPhoneNumberMetric`: what
/// [`Client::get_chatapp_phone_number_metric`](crate::Client::get_chatapp_phone_number_metric)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatappPhoneNumberMetricRequest {
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Length of the periods that messages are counted in.
    pub granularity: Option<types::MetricGranularity>,
    /// Start of the time range, as a Unix timestamp in milliseconds.
    pub start: Option<i64>,
    /// End of the time range, as a Unix timestamp in milliseconds.
    pub end: Option<i64>,
    /// Phone number that sent the messages, digits with the country code; `QueryChatappPhoneNumbers`
    /// lists them.
    pub phone_number: Option<String>,
}

impl fmt::Debug for GetChatappPhoneNumberMetricRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetChatappPhoneNumberMetricRequest")
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("granularity", &self.granularity)
            .field("start", &self.start)
            .field("end", &self.end)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

impl runtime::Request for GetChatappPhoneNumberMetricRequest {
    type Response = GetChatappPhoneNumberMetricResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("IsvCode", &self.isv_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("Granularity", &self.granularity);
        parameters.query("Start", &self.start);
        parameters.query("End", &self.end);
        parameters.query("PhoneNumber", &self.phone_number);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Start", &self.start);
        limits.required("End", &self.end);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetChatappPhoneNumberMetricRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            isv_code: object.take("IsvCode"),
            cust_space_id: object.take("CustSpaceId"),
            granularity: object.take("Granularity"),
            start: object.take("Start"),
            end: object.take("End"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetChatappPhoneNumberMetricRequest);

impl GetChatappPhoneNumberMetricRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetChatappPhoneNumberMetricBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetChatappPhoneNumberMetricRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatappPhoneNumberMetricBuilder<
    C = runtime::Detached,
    Start = runtime::Unset,
    End = runtime::Unset,
>(
    runtime::Building<C, GetChatappPhoneNumberMetricRequest, (Start, End)>,
);

fn builder<C>(client: C) -> GetChatappPhoneNumberMetricBuilder<C> {
    GetChatappPhoneNumberMetricBuilder(
        runtime::Building::new(
            client,
            GetChatappPhoneNumberMetricRequest {
                isv_code: None,
                cust_space_id: None,
                granularity: None,
                start: None,
                end: None,
                phone_number: None,
            },
        ),
    )
}

impl<C, Start, End> GetChatappPhoneNumberMetricBuilder<C, Start, End> {
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    ///
    /// Example: `skdi3kksloslikdkkdk`. Never printed.
    pub fn isv_code(mut self, isv_code: impl Into<String>) -> Self {
        self.0.value.isv_code = Some(isv_code.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// Length of the periods that messages are counted in.
    ///
    /// Example: `DAILY`. Default: `DAILY`.
    pub fn granularity(
        mut self,
        granularity: impl Into<types::MetricGranularity>,
    ) -> Self {
        self.0.value.granularity = Some(granularity.into());
        self
    }

    /// Start of the time range, as a Unix timestamp in milliseconds.
    ///
    /// Example: `1693107714687`.
    pub fn start(
        mut self,
        start: i64,
    ) -> GetChatappPhoneNumberMetricBuilder<C, runtime::Set, End> {
        self.0.value.start = Some(start);
        GetChatappPhoneNumberMetricBuilder(self.0.mark())
    }

    /// End of the time range, as a Unix timestamp in milliseconds.
    ///
    /// Example: `1693407714687`.
    pub fn end(
        mut self,
        end: i64,
    ) -> GetChatappPhoneNumberMetricBuilder<C, Start, runtime::Set> {
        self.0.value.end = Some(end);
        GetChatappPhoneNumberMetricBuilder(self.0.mark())
    }

    /// Phone number that sent the messages, digits with the country code; `QueryChatappPhoneNumbers`
    /// lists them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.value.phone_number = Some(phone_number.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetChatappPhoneNumberMetricRequest
    where
        Start: get_chatapp_phone_number_metric_required::Start,
        End: get_chatapp_phone_number_metric_required::End,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetChatappPhoneNumberMetricResponse>
    where
        C: runtime::Dispatch,
        Start: get_chatapp_phone_number_metric_required::Start,
        End: get_chatapp_phone_number_metric_required::End,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_chatapp_phone_number_metric_required {
    /// `start` has been set.
    #[diagnostic::on_unimplemented(
        message = "`start` is required by GetChatappPhoneNumberMetric and has not been set",
        label = "call `.start(…)` before this"
    )]
    pub trait Start {}
    impl Start for super::runtime::Set {}

    /// `end` has been set.
    #[diagnostic::on_unimplemented(
        message = "`end` is required by GetChatappPhoneNumberMetric and has not been set",
        label = "call `.end(…)` before this"
    )]
    pub trait End {}
    impl End for super::runtime::Set {}
}

/// The counts of messages.
///
/// The reply to
/// [`Client::get_chatapp_phone_number_metric`](crate::Client::get_chatapp_phone_number_metric).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatappPhoneNumberMetricResponse {
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
    /// Counts of messages, one entry for each period of the length `Granularity`.
    pub data: Vec<PhoneNumberMetric>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetChatappPhoneNumberMetricResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetChatappPhoneNumberMetricResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            data: object.take("Data").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetChatappPhoneNumberMetricResponse);

/// Counts of messages, one entry for each period of the length `granularity`.
///
/// A part of [`GetChatappPhoneNumberMetric`](crate::Client::get_chatapp_phone_number_metric).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberMetric {
    /// Number of messages delivered in the period.
    ///
    /// Example: `5`.
    pub delivered_count: Option<i32>,
    /// End of the period, as a Unix timestamp in milliseconds.
    ///
    /// Example: `1667196043904`.
    pub end: Option<i64>,
    /// Length of the period, from `start` to `end`: a day or half an hour.
    ///
    /// Example: `DAILY`.
    pub granularity: Option<types::MetricGranularity>,
    /// Phone number that sent the messages, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
    /// Number of messages sent in the period.
    ///
    /// Example: `10`.
    pub sent_count: Option<i32>,
    /// Start of the period, as a Unix timestamp in milliseconds.
    ///
    /// Example: `1669619491000`.
    pub start: Option<i64>,
}

impl fmt::Debug for PhoneNumberMetric {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PhoneNumberMetric")
            .field("delivered_count", &self.delivered_count)
            .field("end", &self.end)
            .field("granularity", &self.granularity)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("sent_count", &self.sent_count)
            .field("start", &self.start)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for PhoneNumberMetric {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("DeliveredCount", &self.delivered_count);
        object.member("End", &self.end);
        object.member("Granularity", &self.granularity);
        object.member("PhoneNumber", &self.phone_number);
        object.member("SentCount", &self.sent_count);
        object.member("Start", &self.start);
    }
}

impl runtime::ReadObject for PhoneNumberMetric {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            delivered_count: object.take("DeliveredCount"),
            end: object.take("End"),
            granularity: object.take("Granularity"),
            phone_number: object.take("PhoneNumber"),
            sent_count: object.take("SentCount"),
            start: object.take("Start"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply PhoneNumberMetric);

/// What the runtime knows of `GetChatappPhoneNumberMetric`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetChatappPhoneNumberMetric",
        "cams:GetChatappPhoneNumberMetric",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(50, std::time::Duration::from_secs(1)))
    .sensitive(&["IsvCode", "PhoneNumber"]);
