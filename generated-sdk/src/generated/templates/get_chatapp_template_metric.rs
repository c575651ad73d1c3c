// @generated from spec/operations/templates/GetChatappTemplateMetric.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatappTemplateMetric`: gets how often messages of a template were sent, delivered, read and
//! clicked.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Gets how often messages of a template were sent, delivered, read and clicked.
    ///
    /// For WhatsApp templates of the category `MARKETING` only. `EnableWhatsappROIMetric` must have
    /// been called a day before at least; messages that were sent earlier are not counted.
    ///
    /// Sends a [`GetChatappTemplateMetricRequest`], and yields a [`GetChatappTemplateMetricResponse`].
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
    /// | `cams:GetChatappTemplateMetric` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads metrics. After a timeout, a reset or a 5xx reply the client tries
    /// again.
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
    ///     .get_chatapp_template_metric()
    ///     .template_code("744c4b5c79c9432497a075bdfca3****")
    ///     .language("en")
    ///     .isv_code("skdi3kksloslikdkkdk")
    ///     .cust_space_id("29348393884****")
    ///     .template_type(types::TemplateType::WhatsApp)
    ///     .granularity(types::MetricGranularity::Daily)
    ///     .start(1_693_107_714_687)
    ///     .end(1_693_407_714_687)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chatapp_template_metric(&self) -> GetChatappTemplateMetricBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_chatapp_template_metric`](crate::Client::get_chatapp_template_metric), but
    /// `send` blocks until the reply is there.
    pub fn get_chatapp_template_metric(&self) -> GetChatappTemplateMetricBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetChatappTemplateMetric`: what
/// [`Client::get_chatapp_template_metric`](crate::Client::get_chatapp_template_metric) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatappTemplateMetricRequest {
    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    pub template_code: Option<String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Chat app that the template is for; only `WHATSAPP`.
    pub template_type: Option<types::TemplateType>,
    /// Length of each period of the metrics.
    pub granularity: Option<types::MetricGranularity>,
    /// Start of the time range, as a Unix timestamp in milliseconds.
    pub start: Option<i64>,
    /// End of the time range, as a Unix timestamp in milliseconds.
    pub end: Option<i64>,
}

impl fmt::Debug for GetChatappTemplateMetricRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetChatappTemplateMetricRequest")
            .field("template_code", &self.template_code)
            .field("language", &self.language)
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("template_type", &self.template_type)
            .field("granularity", &self.granularity)
            .field("start", &self.start)
            .field("end", &self.end)
            .finish()
    }
}

impl runtime::Request for GetChatappTemplateMetricRequest {
    type Response = GetChatappTemplateMetricResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("TemplateCode", &self.template_code);
        parameters.query("Language", &self.language);
        parameters.query("IsvCode", &self.isv_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("TemplateType", &self.template_type);
        parameters.query("Granularity", &self.granularity);
        parameters.query("Start", &self.start);
        parameters.query("End", &self.end);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("TemplateCode", &self.template_code);
        limits.required("Start", &self.start);
        limits.required("End", &self.end);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetChatappTemplateMetricRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            template_code: object.take("TemplateCode"),
            language: object.take("Language"),
            isv_code: object.take("IsvCode"),
            cust_space_id: object.take("CustSpaceId"),
            template_type: object.take("TemplateType"),
            granularity: object.take("Granularity"),
            start: object.take("Start"),
            end: object.take("End"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetChatappTemplateMetricRequest);

impl GetChatappTemplateMetricRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetChatappTemplateMetricBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetChatappTemplateMetricRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatappTemplateMetricBuilder<
    C = runtime::Detached,
    TemplateCode = runtime::Unset,
    Start = runtime::Unset,
    End = runtime::Unset,
>(
    runtime::Building<C, GetChatappTemplateMetricRequest, (TemplateCode, Start, End)>,
);

fn builder<C>(client: C) -> GetChatappTemplateMetricBuilder<C> {
    GetChatappTemplateMetricBuilder(
        runtime::Building::new(
            client,
            GetChatappTemplateMetricRequest {
                template_code: None,
                language: None,
                isv_code: None,
                cust_space_id: None,
                template_type: None,
                granularity: None,
                start: None,
                end: None,
            },
        ),
    )
}

impl<
    C,
    TemplateCode,
    Start,
    End,
> GetChatappTemplateMetricBuilder<C, TemplateCode, Start, End> {
    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn template_code(
        mut self,
        template_code: impl Into<String>,
    ) -> GetChatappTemplateMetricBuilder<C, runtime::Set, Start, End> {
        self.0.value.template_code = Some(template_code.into());
        GetChatappTemplateMetricBuilder(self.0.mark())
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.0.value.language = Some(language.into());
        self
    }

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

    /// Chat app that the template is for; only `WHATSAPP`.
    ///
    /// Example: `WHATSAPP`. Default: `WHATSAPP`.
    pub fn template_type(
        mut self,
        template_type: impl Into<types::TemplateType>,
    ) -> Self {
        self.0.value.template_type = Some(template_type.into());
        self
    }

    /// Length of each period of the metrics.
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
    ) -> GetChatappTemplateMetricBuilder<C, TemplateCode, runtime::Set, End> {
        self.0.value.start = Some(start);
        GetChatappTemplateMetricBuilder(self.0.mark())
    }

    /// End of the time range, as a Unix timestamp in milliseconds.
    ///
    /// Example: `1693407714687`.
    pub fn end(
        mut self,
        end: i64,
    ) -> GetChatappTemplateMetricBuilder<C, TemplateCode, Start, runtime::Set> {
        self.0.value.end = Some(end);
        GetChatappTemplateMetricBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetChatappTemplateMetricRequest
    where
        TemplateCode: get_chatapp_template_metric_required::TemplateCode,
        Start: get_chatapp_template_metric_required::Start,
        End: get_chatapp_template_metric_required::End,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetChatappTemplateMetricResponse>
    where
        C: runtime::Dispatch,
        TemplateCode: get_chatapp_template_metric_required::TemplateCode,
        Start: get_chatapp_template_metric_required::Start,
        End: get_chatapp_template_metric_required::End,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_chatapp_template_metric_required {
    /// `template_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`template_code` is required by GetChatappTemplateMetric and has not been set",
        label = "call `.template_code(…)` before this"
    )]
    pub trait TemplateCode {}
    impl TemplateCode for super::runtime::Set {}

    /// `start` has been set.
    #[diagnostic::on_unimplemented(
        message = "`start` is required by GetChatappTemplateMetric and has not been set",
        label = "call `.start(…)` before this"
    )]
    pub trait Start {}
    impl Start for super::runtime::Set {}

    /// `end` has been set.
    #[diagnostic::on_unimplemented(
        message = "`end` is required by GetChatappTemplateMetric and has not been set",
        label = "call `.end(…)` before this"
    )]
    pub trait End {}
    impl End for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to
/// [`Client::get_chatapp_template_metric`](crate::Client::get_chatapp_template_metric).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatappTemplateMetricResponse {
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
    /// Metrics, one entry for each period.
    pub data: Vec<TemplateMetric>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetChatappTemplateMetricResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetChatappTemplateMetricResponse {
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
runtime::by_name!(reply GetChatappTemplateMetricResponse);

/// Metrics, one entry for each period.
///
/// A part of [`GetChatappTemplateMetric`](crate::Client::get_chatapp_template_metric).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateMetric {
    /// Clicks on the buttons of the template, one entry for each button.
    pub cliented: Vec<TemplateButtonClicks>,
    /// Number of messages delivered in the period.
    ///
    /// Example: `6`.
    pub delivered_count: Option<i32>,
    /// End of the period, as a Unix timestamp in milliseconds.
    ///
    /// Example: `1693194114687`.
    pub end: Option<i64>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub language: Option<String>,
    /// Number of messages read in the period.
    ///
    /// Example: `3`.
    pub read_count: Option<i32>,
    /// Number of messages sent in the period.
    ///
    /// Example: `10`.
    pub sent_count: Option<i32>,
    /// Start of the period, as a Unix timestamp in milliseconds.
    ///
    /// Example: `1693107714687`.
    pub start: Option<i64>,
    /// Code that the service gave to the template; `ListChatappTemplate` lists them.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub template_code: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for TemplateMetric {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Cliented", &self.cliented);
        object.member("DeliveredCount", &self.delivered_count);
        object.member("End", &self.end);
        object.member("Language", &self.language);
        object.member("ReadCount", &self.read_count);
        object.member("SentCount", &self.sent_count);
        object.member("Start", &self.start);
        object.member("TemplateCode", &self.template_code);
    }
}

impl runtime::ReadObject for TemplateMetric {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cliented: object.take("Cliented").unwrap_or_default(),
            delivered_count: object.take("DeliveredCount"),
            end: object.take("End"),
            language: object.take("Language"),
            read_count: object.take("ReadCount"),
            sent_count: object.take("SentCount"),
            start: object.take("Start"),
            template_code: object.take("TemplateCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply TemplateMetric);

/// Clicks on the buttons of the template, one entry for each button.
///
/// A part of [`GetChatappTemplateMetric`](crate::Client::get_chatapp_template_metric).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateButtonClicks {
    /// Label of the button that was pressed, as the template has it.
    ///
    /// Example: `Track it`.
    pub button_content: Option<String>,
    /// Number of clicks on the button in the period.
    ///
    /// Example: `20`.
    pub count: Option<i32>,
    /// What the button does when it is pressed.
    ///
    /// Example: `quick_reply_button`.
    pub button_type: Option<ClickedButtonType>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for TemplateButtonClicks {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ButtonContent", &self.button_content);
        object.member("Count", &self.count);
        object.member("Type", &self.button_type);
    }
}

impl runtime::ReadObject for TemplateButtonClicks {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            button_content: object.take("ButtonContent"),
            count: object.take("Count"),
            button_type: object.take("Type"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply TemplateButtonClicks);

/// What the button does when it is pressed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickedButtonType {
    /// `phone_number_button`: Calls a phone number.
    PhoneNumberButton,
    /// `url_button`: Opens a web page.
    UrlButton,
    /// `quick_reply_button`: Sends a quick reply; the spelling of the example.
    QuickReplyButton,
    /// `quick_relpy_button`: Sends a quick reply; the spelling of the list in the documentation.
    QuickRelpyButton,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ClickedButtonType { PhoneNumberButton => "phone_number_button", UrlButton =>
    "url_button", QuickReplyButton => "quick_reply_button", QuickRelpyButton =>
    "quick_relpy_button" }
}

/// What the runtime knows of `GetChatappTemplateMetric`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetChatappTemplateMetric",
        "cams:GetChatappTemplateMetric",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(50, std::time::Duration::from_secs(1)))
    .sensitive(&["IsvCode"]);
