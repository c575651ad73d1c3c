// @generated from spec/operations/templates/GetChatappTemplateDetail.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatappTemplateDetail`: gets a message template with its components and review status.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Gets a message template with its components and review status.
    ///
    /// Sends a [`GetChatappTemplateDetailRequest`], and yields a [`GetChatappTemplateDetailResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 5 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetChatappTemplateDetail` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the template. After a timeout, a reset or a 5xx reply the client
    /// tries again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId),
    /// [`DetailError.TemplateNotExist`](crate::ErrorCode::DetailErrorTemplateNotExist).
    ///
    /// # See also
    ///
    /// - [`ListChatappTemplate`](Self::list_chatapp_template)
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
    ///     .get_chatapp_template_detail()
    ///     .template_code("744c4b5c79c9432497a075bdfca3****")
    ///     .language("en")
    ///     .cust_space_id("29348393884****")
    ///     .template_type(types::TemplateType::WhatsApp)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chatapp_template_detail(&self) -> GetChatappTemplateDetailBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_chatapp_template_detail`](crate::Client::get_chatapp_template_detail), but
    /// `send` blocks until the reply is there.
    pub fn get_chatapp_template_detail(&self) -> GetChatappTemplateDetailBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetChatappTemplateDetail`: what
/// [`Client::get_chatapp_template_detail`](crate::Client::get_chatapp_template_detail) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailRequest {
    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    pub template_code: Option<String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// ID of the WhatsApp Business account (WABA) of the customer of the independent software vendor
    /// (ISV), which the console shows under channel management.
    pub cust_waba_id: Option<String>,
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Chat app that the template is for.
    pub template_type: Option<types::TemplateType>,
    /// Name of the template, as it was created; `ListChatappTemplate` lists it.
    pub template_name: Option<String>,
}

impl fmt::Debug for GetChatappTemplateDetailRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetChatappTemplateDetailRequest")
            .field("template_code", &self.template_code)
            .field("language", &self.language)
            .field("cust_waba_id", &self.cust_waba_id)
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("template_type", &self.template_type)
            .field("template_name", &self.template_name)
            .finish()
    }
}

impl runtime::Request for GetChatappTemplateDetailRequest {
    type Response = GetChatappTemplateDetailResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("TemplateCode", &self.template_code);
        parameters.query("Language", &self.language);
        parameters.query("CustWabaId", &self.cust_waba_id);
        parameters.query("IsvCode", &self.isv_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("TemplateType", &self.template_type);
        parameters.query("TemplateName", &self.template_name);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Language", &self.language);
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetChatappTemplateDetailRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            template_code: object.take("TemplateCode"),
            language: object.take("Language"),
            cust_waba_id: object.take("CustWabaId"),
            isv_code: object.take("IsvCode"),
            cust_space_id: object.take("CustSpaceId"),
            template_type: object.take("TemplateType"),
            template_name: object.take("TemplateName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetChatappTemplateDetailRequest);

impl GetChatappTemplateDetailRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetChatappTemplateDetailBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetChatappTemplateDetailRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatappTemplateDetailBuilder<
    C = runtime::Detached,
    Language = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<C, GetChatappTemplateDetailRequest, (Language, CustSpaceId)>,
);

fn builder<C>(client: C) -> GetChatappTemplateDetailBuilder<C> {
    GetChatappTemplateDetailBuilder(
        runtime::Building::new(
            client,
            GetChatappTemplateDetailRequest {
                template_code: None,
                language: None,
                cust_waba_id: None,
                isv_code: None,
                cust_space_id: None,
                template_type: None,
                template_name: None,
            },
        ),
    )
}

impl<
    C,
    Language,
    CustSpaceId,
> GetChatappTemplateDetailBuilder<C, Language, CustSpaceId> {
    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn template_code(mut self, template_code: impl Into<String>) -> Self {
        self.0.value.template_code = Some(template_code.into());
        self
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(
        mut self,
        language: impl Into<String>,
    ) -> GetChatappTemplateDetailBuilder<C, runtime::Set, CustSpaceId> {
        self.0.value.language = Some(language.into());
        GetChatappTemplateDetailBuilder(self.0.mark())
    }

    /// ID of the WhatsApp Business account (WABA) of the customer of the independent software vendor
    /// (ISV), which the console shows under channel management.
    ///
    /// Example: `65921621816****`.
    ///
    /// Deprecated: use `cust_space_id` instead.
    #[deprecated(note = "Deprecated: use `cust_space_id` instead.")]
    pub fn cust_waba_id(mut self, cust_waba_id: impl Into<String>) -> Self {
        self.0.value.cust_waba_id = Some(cust_waba_id.into());
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
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetChatappTemplateDetailBuilder<C, Language, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetChatappTemplateDetailBuilder(self.0.mark())
    }

    /// Chat app that the template is for.
    ///
    /// Example: `WHATSAPP`. Default: `WHATSAPP`.
    pub fn template_type(
        mut self,
        template_type: impl Into<types::TemplateType>,
    ) -> Self {
        self.0.value.template_type = Some(template_type.into());
        self
    }

    /// Name of the template, as it was created; `ListChatappTemplate` lists it.
    ///
    /// Example: `test_name`.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.0.value.template_name = Some(template_name.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetChatappTemplateDetailRequest
    where
        Language: get_chatapp_template_detail_required::Language,
        CustSpaceId: get_chatapp_template_detail_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetChatappTemplateDetailResponse>
    where
        C: runtime::Dispatch,
        Language: get_chatapp_template_detail_required::Language,
        CustSpaceId: get_chatapp_template_detail_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_chatapp_template_detail_required {
    /// `language` has been set.
    #[diagnostic::on_unimplemented(
        message = "`language` is required by GetChatappTemplateDetail and has not been set",
        label = "call `.language(…)` before this"
    )]
    pub trait Language {}
    impl Language for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetChatappTemplateDetail and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to
/// [`Client::get_chatapp_template_detail`](crate::Client::get_chatapp_template_detail).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailResponse {
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
    /// The template with its components, its review status and its quality.
    pub data: Option<GetChatappTemplateDetailData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetChatappTemplateDetailResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetChatappTemplateDetailResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetChatappTemplateDetailResponse);

/// The template with its components, its review status and its quality.
///
/// A part of [`GetChatappTemplateDetail`](crate::Client::get_chatapp_template_detail).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailData {
    /// Whether the template may be sent; only in the category `MARKETING`.
    pub allow_send: Option<bool>,
    /// Review status of the template; messages can be sent by it only with `pass`.
    ///
    /// Example: `pass`.
    pub audit_status: Option<types::TemplateAuditStatus>,
    /// Category of the template: what it is for on WhatsApp, what it holds on Viber.
    ///
    /// Example: `UTILITY`.
    pub category: Option<types::TemplateCategory>,
    /// Whether sending the template stops if its category changes from `UTILITY` to `MARKETING`.
    pub category_change_paused: Option<bool>,
    /// Components of the template: its body, and what stands around it, such as a header and buttons.
    pub components: Vec<TemplateDetailComponent>,
    /// Sample values of the variables of the template, by name.
    pub example: std::collections::BTreeMap<String, String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub language: Option<String>,
    /// Seconds for which WhatsApp tries to deliver a message; for the category `AUTHENTICATION`.
    ///
    /// Example: `120`.
    pub message_send_ttl_seconds: Option<i32>,
    /// Name of the template; no two templates of an account and language share one.
    ///
    /// Example: `hello_whatsapp`.
    pub name: Option<String>,
    /// ID of the set within a product catalog of Meta that the template shows products of.
    pub product_set_id: Option<String>,
    /// Quality of the template; a change of it arrives as an audit report of the type
    /// `templateQualityUpdate`.
    ///
    /// Example: `GREEN`.
    pub quality_score: Option<TemplateQuality>,
    /// Why the template was rejected, where `audit_status` is `fail`; otherwise such as `None`.
    ///
    /// Example: `None`.
    pub reason: Option<String>,
    /// Code that the service gave to the template; `ListChatappTemplate` lists them.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub template_code: Option<String>,
    /// Chat app that the template is for.
    ///
    /// Example: `WHATSAPP`.
    pub template_type: Option<types::TemplateType>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetChatappTemplateDetailData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AllowSend", &self.allow_send);
        object.member("AuditStatus", &self.audit_status);
        object.member("Category", &self.category);
        object.member("CategoryChangePaused", &self.category_change_paused);
        object.filled("Components", &self.components);
        object.filled("Example", &self.example);
        object.member("Language", &self.language);
        object.member("MessageSendTtlSeconds", &self.message_send_ttl_seconds);
        object.member("Name", &self.name);
        object.member("ProductSetId", &self.product_set_id);
        object.member("QualityScore", &self.quality_score);
        object.member("Reason", &self.reason);
        object.member("TemplateCode", &self.template_code);
        object.member("TemplateType", &self.template_type);
    }
}

impl runtime::ReadObject for GetChatappTemplateDetailData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            allow_send: object.take("AllowSend"),
            audit_status: object.take("AuditStatus"),
            category: object.take("Category"),
            category_change_paused: object.take("CategoryChangePaused"),
            components: object.take("Components").unwrap_or_default(),
            example: object.take("Example").unwrap_or_default(),
            language: object.take("Language"),
            message_send_ttl_seconds: object.take("MessageSendTtlSeconds"),
            name: object.take("Name"),
            product_set_id: object.take("ProductSetId"),
            quality_score: object.take("QualityScore"),
            reason: object.take("Reason"),
            template_code: object.take("TemplateCode"),
            template_type: object.take("TemplateType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetChatappTemplateDetailData);

/// Components of the template: its body, and what stands around it, such as a header and buttons.
///
/// A part of [`GetChatappTemplateDetail`](crate::Client::get_chatapp_template_detail).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateDetailComponent {
    /// Whether advice above the text says not to share the verification code; for `BODY` in WhatsApp
    /// templates of the category `AUTHENTICATION`.
    ///
    /// Example: `false`.
    pub add_secret_recommendation: Option<bool>,
    /// Buttons, at most 10 on WhatsApp and one on Viber; for `BUTTONS`.
    pub buttons: Vec<TemplateDetailButton>,
    /// Description of the file; for a `HEADER` that is an image, a document or a video.
    ///
    /// Example: `Your invoice`.
    pub caption: Option<String>,
    /// Cards, at most 10, all with the same kinds of header and buttons; for `CAROUSEL`.
    pub cards: Vec<types::TemplateCard>,
    /// Minutes for which the verification code is valid; for `FOOTER` in WhatsApp templates of the
    /// category `AUTHENTICATION`.
    ///
    /// Example: `5`.
    pub code_expiration_minutes: Option<i32>,
    /// Length of the video in seconds, 0 to 600; only on Viber.
    ///
    /// Example: `50`.
    pub duration: Option<i32>,
    /// Name of the file; for a `HEADER` that is a document.
    ///
    /// Example: `invoice.pdf`.
    pub file_name: Option<String>,
    /// Type of the file, such as `docx`; only on Viber.
    ///
    /// Example: `docx`.
    pub file_type: Option<String>,
    /// Whether the content of a `HEADER` is text, an image, a document or a video.
    ///
    /// Example: `TEXT`.
    pub format: Option<types::TemplateFormat>,
    /// Latitude of the location in decimal degrees, such as `28.001`; for a `HEADER` with a location.
    ///
    /// Example: `28.001`.
    pub latitude: Option<String>,
    /// Address of the location; for a `HEADER` with a location.
    ///
    /// Example: `1 Example Road`.
    pub location_address: Option<String>,
    /// Name of the location; for a `HEADER` with a location.
    ///
    /// Example: `Example Shop`.
    pub location_name: Option<String>,
    /// Longitude of the location in decimal degrees, such as `120.002`; for a `HEADER` with a location.
    ///
    /// Example: `120.002`.
    pub longitude: Option<String>,
    /// Variable that stands for the time when the offer expires; for `LIMITED_TIME_OFFER`.
    ///
    /// Example: `$(offerExpirationTimeMs)`.
    pub offer_expiration_time_ms: Option<String>,
    /// Text of the component, with variables as `$(name)`.
    ///
    /// Example: `Your order $(order) has been shipped.`.
    pub text: Option<String>,
    /// URL of the thumbnail of the video; only on Viber.
    ///
    /// Example: `https://example.com/thumbnail.png`.
    pub thumb_url: Option<String>,
    /// Type of the component, which says which other members it has.
    ///
    /// Example: `BODY`.
    pub component_type: Option<types::TemplateComponentType>,
    /// URL of the media file; for a `HEADER` that is an image, a document or a video.
    ///
    /// Example: `https://example.com/image.png`.
    pub url: Option<String>,
    /// Whether the coupon code expires; for `LIMITED_TIME_OFFER`.
    ///
    /// Example: `true`.
    pub has_expiration: Option<bool>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for TemplateDetailComponent {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AddSecretRecommendation", &self.add_secret_recommendation);
        object.filled("Buttons", &self.buttons);
        object.member("Caption", &self.caption);
        object.filled("Cards", &self.cards);
        object.member("CodeExpirationMinutes", &self.code_expiration_minutes);
        object.member("Duration", &self.duration);
        object.member("FileName", &self.file_name);
        object.member("FileType", &self.file_type);
        object.member("Format", &self.format);
        object.member("Latitude", &self.latitude);
        object.member("LocationAddress", &self.location_address);
        object.member("LocationName", &self.location_name);
        object.member("Longitude", &self.longitude);
        object.member("OfferExpirationTimeMs", &self.offer_expiration_time_ms);
        object.member("Text", &self.text);
        object.member("ThumbUrl", &self.thumb_url);
        object.member("Type", &self.component_type);
        object.member("Url", &self.url);
        object.member("hasExpiration", &self.has_expiration);
    }
}

impl runtime::ReadObject for TemplateDetailComponent {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            add_secret_recommendation: object.take("AddSecretRecommendation"),
            buttons: object.take("Buttons").unwrap_or_default(),
            caption: object.take("Caption"),
            cards: object.take("Cards").unwrap_or_default(),
            code_expiration_minutes: object.take("CodeExpirationMinutes"),
            duration: object.take("Duration"),
            file_name: object.take("FileName"),
            file_type: object.take("FileType"),
            format: object.take("Format"),
            latitude: object.take("Latitude"),
            location_address: object.take("LocationAddress"),
            location_name: object.take("LocationName"),
            longitude: object.take("Longitude"),
            offer_expiration_time_ms: object.take("OfferExpirationTimeMs"),
            text: object.take("Text"),
            thumb_url: object.take("ThumbUrl"),
            component_type: object.take("Type"),
            url: object.take("Url"),
            has_expiration: object.take("hasExpiration"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply TemplateDetailComponent);

/// Buttons, at most 10 on WhatsApp and one on Viber; for `BUTTONS`.
///
/// A part of [`GetChatappTemplateDetail`](crate::Client::get_chatapp_template_detail).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateDetailButton {
    /// Label of the button where WhatsApp fills in the code; for `ONE_TAP`.
    ///
    /// Example: `Autofill`.
    pub autofill_text: Option<String>,
    /// Coupon code of letters and digits, or a variable such as `$(couponCode)` that each message fills
    /// in; for `COPY_CODE`.
    ///
    /// Example: `202039ksjs`. Never printed.
    pub coupon_code: Option<String>,
    /// Further attributes of the button.
    pub extend_attrs: Option<TemplateButtonAttributes>,
    /// Whether the flow starts by exchanging data or at the screen in `navigate_screen`; for `FLOW`.
    ///
    /// Example: `NAVIGATE`.
    pub flow_action: Option<types::TemplateFlowAction>,
    /// ID of the WhatsApp Flow, from `CreateFlow`; for `FLOW`. `GetFlow` reads it.
    ///
    /// Example: `3838292983`.
    pub flow_id: Option<String>,
    /// Whether the button opts out of marketing messages; for `QUICK_REPLY` in WhatsApp templates of
    /// the category `MARKETING`.
    ///
    /// Example: `false`.
    pub is_opt_out: Option<bool>,
    /// Screen of the flow to go to, if `flow_action` is `NAVIGATE`.
    ///
    /// Example: `DETAILS`.
    pub navigate_screen: Option<String>,
    /// Package name of the Android app, such as `com.example`; for `ONE_TAP`.
    ///
    /// Example: `com.example`.
    pub package_name: Option<String>,
    /// Phone number that the button calls, with the country code; for `PHONE_NUMBER`.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
    /// Hash of the certificate that the Android app is signed with; for `ONE_TAP`.
    ///
    /// Example: `29kdkeik939`.
    pub signature_hash: Option<String>,
    /// Apps that take the verification code; for `ONE_TAP` and `ZERO_TAP`.
    pub supported_apps: Vec<types::TemplateSupportedApp>,
    /// Label of the button, which has no variables.
    ///
    /// Example: `Call us`.
    pub text: Option<String>,
    /// What the button does when it is pressed.
    ///
    /// Example: `PHONE_NUMBER`.
    pub button_type: Option<types::TemplateButtonType>,
    /// URL that the button opens, with one variable at most where `url_type` is `dynamic`; for `URL`.
    ///
    /// Example: `https://example.com`.
    pub url: Option<String>,
    /// Whether the URL is the same in every message or holds a variable; for `URL`.
    ///
    /// Example: `static`.
    pub url_type: Option<types::TemplateUrlType>,
}

impl fmt::Debug for TemplateDetailButton {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TemplateDetailButton")
            .field("autofill_text", &self.autofill_text)
            .field("coupon_code", &runtime::redacted(self.coupon_code.as_ref()))
            .field("extend_attrs", &self.extend_attrs)
            .field("flow_action", &self.flow_action)
            .field("flow_id", &self.flow_id)
            .field("is_opt_out", &self.is_opt_out)
            .field("navigate_screen", &self.navigate_screen)
            .field("package_name", &self.package_name)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("signature_hash", &self.signature_hash)
            .field("supported_apps", &self.supported_apps)
            .field("text", &self.text)
            .field("button_type", &self.button_type)
            .field("url", &self.url)
            .field("url_type", &self.url_type)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for TemplateDetailButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AutofillText", &self.autofill_text);
        object.member("CouponCode", &self.coupon_code);
        object.member("ExtendAttrs", &self.extend_attrs);
        object.member("FlowAction", &self.flow_action);
        object.member("FlowId", &self.flow_id);
        object.member("IsOptOut", &self.is_opt_out);
        object.member("NavigateScreen", &self.navigate_screen);
        object.member("PackageName", &self.package_name);
        object.member("PhoneNumber", &self.phone_number);
        object.member("SignatureHash", &self.signature_hash);
        object.filled("SupportedApps", &self.supported_apps);
        object.member("Text", &self.text);
        object.member("Type", &self.button_type);
        object.member("Url", &self.url);
        object.member("UrlType", &self.url_type);
    }
}

impl runtime::ReadObject for TemplateDetailButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            autofill_text: object.take("AutofillText"),
            coupon_code: object.take("CouponCode"),
            extend_attrs: object.take("ExtendAttrs"),
            flow_action: object.take("FlowAction"),
            flow_id: object.take("FlowId"),
            is_opt_out: object.take("IsOptOut"),
            navigate_screen: object.take("NavigateScreen"),
            package_name: object.take("PackageName"),
            phone_number: object.take("PhoneNumber"),
            signature_hash: object.take("SignatureHash"),
            supported_apps: object.take("SupportedApps").unwrap_or_default(),
            text: object.take("Text"),
            button_type: object.take("Type"),
            url: object.take("Url"),
            url_type: object.take("UrlType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply TemplateDetailButton);

/// Further attributes of the button.
///
/// A part of [`GetChatappTemplateDetail`](crate::Client::get_chatapp_template_detail).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateButtonAttributes {
    /// Type of the event that a press of the button triggers, such as `nextCard`.
    ///
    /// Example: `nextCard`.
    pub action: Option<String>,
    /// Code of the intent of a chatbot that the button leads to.
    ///
    /// Example: `test`.
    pub intent_code: Option<String>,
    /// Language code of the template that the button leads to, such as `en`.
    ///
    /// Example: `en`.
    pub next_language_code: Option<String>,
    /// Code of the template that the button leads to; with it and `next_language_code`,
    /// `GetChatappTemplateDetail` reads that template.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub next_template_code: Option<String>,
    /// Name of the template that the button leads to, as `ListChatappTemplate` lists it.
    ///
    /// Example: `order_shipped`.
    pub next_template_name: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for TemplateButtonAttributes {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Action", &self.action);
        object.member("IntentCode", &self.intent_code);
        object.member("NextLanguageCode", &self.next_language_code);
        object.member("NextTemplateCode", &self.next_template_code);
        object.member("NextTemplateName", &self.next_template_name);
    }
}

impl runtime::ReadObject for TemplateButtonAttributes {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            action: object.take("Action"),
            intent_code: object.take("IntentCode"),
            next_language_code: object.take("NextLanguageCode"),
            next_template_code: object.take("NextTemplateCode"),
            next_template_name: object.take("NextTemplateName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply TemplateButtonAttributes);

/// Quality of the template; a change of it arrives as an audit report of the type
/// `templateQualityUpdate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateQuality {
    /// `RED`: Low.
    Red,
    /// `YELLOW`: Medium.
    Yellow,
    /// `GREEN`: High.
    Green,
    /// `UNKNOWN`: Not known.
    Unknown,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    TemplateQuality { Red => "RED", Yellow => "YELLOW", Green => "GREEN", Unknown =>
    "UNKNOWN" }
}

/// What the runtime knows of `GetChatappTemplateDetail`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetChatappTemplateDetail",
        "cams:GetChatappTemplateDetail",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["CouponCode", "IsvCode", "PhoneNumber"]);
