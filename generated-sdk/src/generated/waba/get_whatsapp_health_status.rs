// @generated from spec/operations/waba/GetWhatsappHealthStatus.yaml by `cargo xtask generate`. Do not edit.

//! `GetWhatsappHealthStatus`: tells whether a template, phone number or account is fit to send
//! messages.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Tells whether a template, phone number or account is fit to send messages.
    ///
    /// Reads from Meta directly: Meta's own limits on the number of calls hold too.
    ///
    /// Sends a [`GetWhatsappHealthStatusRequest`], and yields a [`GetWhatsappHealthStatusResponse`].
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
    /// | `cams:GetWhatsappHealthStatus` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the name of the operation, because its page says
    /// that it takes no part in RAM.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the status. After a timeout, a reset or a 5xx reply the client
    /// tries again.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::waba::HealthNodeType;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_whatsapp_health_status()
    ///     .node_type(HealthNodeType::Phone)
    ///     .phone_number("861380000****")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_whatsapp_health_status(&self) -> GetWhatsappHealthStatusBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_whatsapp_health_status`](crate::Client::get_whatsapp_health_status), but `send`
    /// blocks until the reply is there.
    pub fn get_whatsapp_health_status(&self) -> GetWhatsappHealthStatusBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetWhatsappHealthStatus`: what
/// [`Client::get_whatsapp_health_status`](crate::Client::get_whatsapp_health_status) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappHealthStatusRequest {
    /// What to look at.
    pub node_type: Option<HealthNodeType>,
    /// Phone number of the business, digits with the country code; for the node type `phone`.
    pub phone_number: Option<String>,
    /// Code that the service gave to the template, for the node type `template`; `ListChatappTemplate`
    /// lists them.
    pub template_code: Option<String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    pub waba_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for GetWhatsappHealthStatusRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetWhatsappHealthStatusRequest")
            .field("node_type", &self.node_type)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("template_code", &self.template_code)
            .field("language", &self.language)
            .field("waba_id", &self.waba_id)
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for GetWhatsappHealthStatusRequest {
    type Response = GetWhatsappHealthStatusResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("NodeType", &self.node_type);
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("TemplateCode", &self.template_code);
        parameters.query("Language", &self.language);
        parameters.query("WabaId", &self.waba_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("NodeType", &self.node_type);
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetWhatsappHealthStatusRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            node_type: object.take("NodeType"),
            phone_number: object.take("PhoneNumber"),
            template_code: object.take("TemplateCode"),
            language: object.take("Language"),
            waba_id: object.take("WabaId"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetWhatsappHealthStatusRequest);

impl GetWhatsappHealthStatusRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetWhatsappHealthStatusBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetWhatsappHealthStatusRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetWhatsappHealthStatusBuilder<
    C = runtime::Detached,
    NodeType = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<C, GetWhatsappHealthStatusRequest, (NodeType, CustSpaceId)>,
);

fn builder<C>(client: C) -> GetWhatsappHealthStatusBuilder<C> {
    GetWhatsappHealthStatusBuilder(
        runtime::Building::new(
            client,
            GetWhatsappHealthStatusRequest {
                node_type: None,
                phone_number: None,
                template_code: None,
                language: None,
                waba_id: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C, NodeType, CustSpaceId> GetWhatsappHealthStatusBuilder<C, NodeType, CustSpaceId> {
    /// What to look at.
    ///
    /// Example: `phone`.
    pub fn node_type(
        mut self,
        node_type: impl Into<HealthNodeType>,
    ) -> GetWhatsappHealthStatusBuilder<C, runtime::Set, CustSpaceId> {
        self.0.value.node_type = Some(node_type.into());
        GetWhatsappHealthStatusBuilder(self.0.mark())
    }

    /// Phone number of the business, digits with the country code; for the node type `phone`.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.value.phone_number = Some(phone_number.into());
        self
    }

    /// Code that the service gave to the template, for the node type `template`; `ListChatappTemplate`
    /// lists them.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn template_code(mut self, template_code: impl Into<String>) -> Self {
        self.0.value.template_code = Some(template_code.into());
        self
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.0.value.language = Some(language.into());
        self
    }

    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    ///
    /// Example: `2293938222343****`.
    pub fn waba_id(mut self, waba_id: impl Into<String>) -> Self {
        self.0.value.waba_id = Some(waba_id.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetWhatsappHealthStatusBuilder<C, NodeType, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetWhatsappHealthStatusBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetWhatsappHealthStatusRequest
    where
        NodeType: get_whatsapp_health_status_required::NodeType,
        CustSpaceId: get_whatsapp_health_status_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetWhatsappHealthStatusResponse>
    where
        C: runtime::Dispatch,
        NodeType: get_whatsapp_health_status_required::NodeType,
        CustSpaceId: get_whatsapp_health_status_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_whatsapp_health_status_required {
    /// `node_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`node_type` is required by GetWhatsappHealthStatus and has not been set",
        label = "call `.node_type(…)` before this"
    )]
    pub trait NodeType {}
    impl NodeType for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetWhatsappHealthStatus and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::get_whatsapp_health_status`](crate::Client::get_whatsapp_health_status).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappHealthStatusResponse {
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
    /// Health of what was looked at.
    pub data: Option<GetWhatsappHealthStatusData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetWhatsappHealthStatusResponse {
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

impl runtime::ReadObject for GetWhatsappHealthStatusResponse {
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
runtime::by_name!(reply GetWhatsappHealthStatusResponse);

/// What to look at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthNodeType {
    /// `template`: Message template.
    Template,
    /// `phone`: Phone number.
    Phone,
    /// `waba`: WhatsApp Business account (WABA).
    Waba,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    HealthNodeType { Template => "template", Phone => "phone", Waba => "waba" }
}

/// Health of what was looked at.
///
/// A part of [`GetWhatsappHealthStatus`](crate::Client::get_whatsapp_health_status).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappHealthStatusData {
    /// Whether messages can be sent.
    ///
    /// Example: `AVAILABLE`.
    pub can_send_message: Option<types::SendingHealth>,
    /// Entities that sending depends on, each with its health.
    pub entities: Vec<HealthEntity>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetWhatsappHealthStatusData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CanSendMessage", &self.can_send_message);
        object.filled("Entities", &self.entities);
    }
}

impl runtime::ReadObject for GetWhatsappHealthStatusData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            can_send_message: object.take("CanSendMessage"),
            entities: object.take("Entities").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetWhatsappHealthStatusData);

/// Entities that sending depends on, each with its health.
///
/// A part of [`GetWhatsappHealthStatus`](crate::Client::get_whatsapp_health_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthEntity {
    /// ID of the business in Meta Business Manager, if `entity_type` is `BUSINESS`.
    pub business_id: Option<String>,
    /// Whether this entity lets messages be sent.
    ///
    /// Example: `AVAILABLE`.
    pub can_send_message: Option<types::SendingHealth>,
    /// Type of entity, which says which of the IDs is set.
    ///
    /// Example: `PHONE_NUMBER`.
    pub entity_type: Option<HealthEntityType>,
    /// Why messages cannot be sent.
    pub errors: Vec<HealthError>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub language: Option<String>,
    /// Phone number that messages are sent to.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
    /// Code of the template, if `NodeType` of the request is `template`.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub template_code: Option<String>,
    /// ID of the WhatsApp Business account (WABA), which the console shows once the account is made.
    ///
    /// Example: `2293938222343****`.
    pub waba_id: Option<String>,
}

impl fmt::Debug for HealthEntity {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HealthEntity")
            .field("business_id", &self.business_id)
            .field("can_send_message", &self.can_send_message)
            .field("entity_type", &self.entity_type)
            .field("errors", &self.errors)
            .field("language", &self.language)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("template_code", &self.template_code)
            .field("waba_id", &self.waba_id)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for HealthEntity {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("BusinessId", &self.business_id);
        object.member("CanSendMessage", &self.can_send_message);
        object.member("EntityType", &self.entity_type);
        object.filled("Errors", &self.errors);
        object.member("Language", &self.language);
        object.member("PhoneNumber", &self.phone_number);
        object.member("TemplateCode", &self.template_code);
        object.member("WabaId", &self.waba_id);
    }
}

impl runtime::ReadObject for HealthEntity {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_id: object.take("BusinessId"),
            can_send_message: object.take("CanSendMessage"),
            entity_type: object.take("EntityType"),
            errors: object.take("Errors").unwrap_or_default(),
            language: object.take("Language"),
            phone_number: object.take("PhoneNumber"),
            template_code: object.take("TemplateCode"),
            waba_id: object.take("WabaId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply HealthEntity);

/// Type of entity, which says which of the IDs is set.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthEntityType {
    /// `PHONE_NUMBER`: The phone number. Not documented; seen in an example in the documentation.
    PhoneNumber,
    /// `MESSAGE_TEMPLATE`: The message template. Not documented for this service; taken from Meta's
    /// documentation.
    MessageTemplate,
    /// `WABA`: The WhatsApp Business account. Not documented for this service; taken from Meta's
    /// documentation.
    Waba,
    /// `BUSINESS`: The business. Not documented for this service; taken from Meta's documentation.
    Business,
    /// `APP`: The app. Not documented for this service; taken from Meta's documentation.
    App,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    HealthEntityType { PhoneNumber => "PHONE_NUMBER", MessageTemplate =>
    "MESSAGE_TEMPLATE", Waba => "WABA", Business => "BUSINESS", App => "APP" }
}

/// Why messages cannot be sent.
///
/// A part of [`GetWhatsappHealthStatus`](crate::Client::get_whatsapp_health_status).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthError {
    /// Error code of Meta, such as `131031`; the page on error codes explains those of receipts.
    pub error_code: Option<String>,
    /// What the error is, in Meta's words.
    pub error_description: Option<String>,
    /// What may mend the error.
    pub possible_solution: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for HealthError {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ErrorCode", &self.error_code);
        object.member("ErrorDescription", &self.error_description);
        object.member("PossibleSolution", &self.possible_solution);
    }
}

impl runtime::ReadObject for HealthError {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            error_code: object.take("ErrorCode"),
            error_description: object.take("ErrorDescription"),
            possible_solution: object.take("PossibleSolution"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply HealthError);

/// What the runtime knows of `GetWhatsappHealthStatus`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetWhatsappHealthStatus",
        "cams:GetWhatsappHealthStatus",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
