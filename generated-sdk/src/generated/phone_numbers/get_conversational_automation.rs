// @generated from spec/operations/phone_numbers/GetConversationalAutomation.yaml by `cargo xtask generate`. Do not edit.

//! `GetConversationalAutomation`: gets the welcome message setting, commands and prompts of a phone
//! number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Gets the welcome message setting, commands and prompts of a phone number.
    ///
    /// Reads from Meta directly: Meta's own limits on the number of calls hold too.
    ///
    /// Sends a [`GetConversationalAutomationRequest`], and yields a
    /// [`GetConversationalAutomationResponse`].
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
    /// | `cams:GetConversationalAutomation` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the settings. After a timeout, a reset or a 5xx reply the client
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
    /// # See also
    ///
    /// - [`UpdateConversationalAutomation`](Self::update_conversational_automation)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_conversational_automation()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_conversational_automation(
        &self,
    ) -> GetConversationalAutomationBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_conversational_automation`](crate::Client::get_conversational_automation), but
    /// `send` blocks until the reply is there.
    pub fn get_conversational_automation(
        &self,
    ) -> GetConversationalAutomationBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetConversationalAutomation`: what
/// [`Client::get_conversational_automation`](crate::Client::get_conversational_automation) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetConversationalAutomationRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
}

impl fmt::Debug for GetConversationalAutomationRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetConversationalAutomationRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

impl runtime::Request for GetConversationalAutomationRequest {
    type Response = GetConversationalAutomationResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PhoneNumber", &self.phone_number);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetConversationalAutomationRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetConversationalAutomationRequest);

impl GetConversationalAutomationRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetConversationalAutomationBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetConversationalAutomationRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetConversationalAutomationBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<C, GetConversationalAutomationRequest, (CustSpaceId, PhoneNumber)>,
);

fn builder<C>(client: C) -> GetConversationalAutomationBuilder<C> {
    GetConversationalAutomationBuilder(
        runtime::Building::new(
            client,
            GetConversationalAutomationRequest {
                cust_space_id: None,
                phone_number: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
> GetConversationalAutomationBuilder<C, CustSpaceId, PhoneNumber> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetConversationalAutomationBuilder<C, runtime::Set, PhoneNumber> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetConversationalAutomationBuilder(self.0.mark())
    }

    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetConversationalAutomationBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        GetConversationalAutomationBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetConversationalAutomationRequest
    where
        CustSpaceId: get_conversational_automation_required::CustSpaceId,
        PhoneNumber: get_conversational_automation_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetConversationalAutomationResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: get_conversational_automation_required::CustSpaceId,
        PhoneNumber: get_conversational_automation_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_conversational_automation_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetConversationalAutomation and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetConversationalAutomation and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// The settings of the phone number.
///
/// The reply to
/// [`Client::get_conversational_automation`](crate::Client::get_conversational_automation).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationalAutomationResponse {
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
    /// Settings of the phone number, as `UpdateConversationalAutomation` made them.
    pub data: Option<ConversationalAutomation>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetConversationalAutomationResponse {
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

impl runtime::ReadObject for GetConversationalAutomationResponse {
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
runtime::by_name!(reply GetConversationalAutomationResponse);

/// Settings of the phone number, as `UpdateConversationalAutomation` made them.
///
/// A part of [`GetConversationalAutomation`](crate::Client::get_conversational_automation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationalAutomation {
    /// Commands that users can choose, each with what it does.
    pub commands: Vec<types::ConversationCommand>,
    /// Whether the welcome message is on; `UpdateConversationalAutomation` sets it.
    pub enable_welcome_message: Option<bool>,
    /// Phone number of the business, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
    /// Conversation starters that users can choose.
    pub prompts: Vec<String>,
}

impl fmt::Debug for ConversationalAutomation {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConversationalAutomation")
            .field("commands", &self.commands)
            .field("enable_welcome_message", &self.enable_welcome_message)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("prompts", &self.prompts)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ConversationalAutomation {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Commands", &self.commands);
        object.member("EnableWelcomeMessage", &self.enable_welcome_message);
        object.member("PhoneNumber", &self.phone_number);
        object.filled("Prompts", &self.prompts);
    }
}

impl runtime::ReadObject for ConversationalAutomation {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            commands: object.take("Commands").unwrap_or_default(),
            enable_welcome_message: object.take("EnableWelcomeMessage"),
            phone_number: object.take("PhoneNumber"),
            prompts: object.take("Prompts").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ConversationalAutomation);

/// What the runtime knows of `GetConversationalAutomation`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetConversationalAutomation",
        "cams:GetConversationalAutomation",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
