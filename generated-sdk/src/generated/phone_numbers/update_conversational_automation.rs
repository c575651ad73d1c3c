// @generated from spec/operations/phone_numbers/UpdateConversationalAutomation.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateConversationalAutomation`: sets the welcome message, commands and prompts of a phone
//! number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Sets the welcome message, commands and prompts of a phone number.
    ///
    /// Goes to Meta directly: Meta's own limits on the number of calls hold too.
    ///
    /// Sends a [`UpdateConversationalAutomationRequest`], and yields a
    /// [`UpdateConversationalAutomationResponse`].
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
    /// | `cams:UpdateConversationalAutomation` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the name of the operation, because its page says
    /// that it takes no part in RAM.
    ///
    /// # Retries
    ///
    /// Safe to repeat: a repetition sets the same welcome message, commands and prompts again. After a
    /// timeout, a reset or a 5xx reply the client tries again.
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
    /// - [`GetConversationalAutomation`](Self::get_conversational_automation)
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
    ///     .update_conversational_automation()
    ///     .enable_welcome_message(true)
    ///     .phone_number("861380000****")
    ///     .commands([
    ///         types::ConversationCommand::builder()
    ///             .command_description("Shows the opening hours.")
    ///             .command_name("hours")
    ///             .build(),
    ///     ])
    ///     .prompts(["Where is my order?"])
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_conversational_automation(
        &self,
    ) -> UpdateConversationalAutomationBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::update_conversational_automation`](crate::Client::update_conversational_automation),
    /// but `send` blocks until the reply is there.
    pub fn update_conversational_automation(
        &self,
    ) -> UpdateConversationalAutomationBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateConversationalAutomation`: what
/// [`Client::update_conversational_automation`](crate::Client::update_conversational_automation)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationalAutomationRequest {
    /// Whether to turn the welcome message on.
    pub enable_welcome_message: Option<bool>,
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
    /// Commands that users can choose; by Meta's documentation at most 30, with names of 32 and
    /// descriptions of 256 characters, without emoji.
    pub commands: Option<Vec<types::ConversationCommand>>,
    /// Conversation starters that users can choose; by Meta's documentation at most 4 of 80 characters,
    /// without emoji.
    pub prompts: Option<Vec<String>>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for UpdateConversationalAutomationRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateConversationalAutomationRequest")
            .field("enable_welcome_message", &self.enable_welcome_message)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("commands", &self.commands)
            .field("prompts", &self.prompts)
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for UpdateConversationalAutomationRequest {
    type Response = UpdateConversationalAutomationResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("EnableWelcomeMessage", &self.enable_welcome_message);
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query_json("Commands", &self.commands);
        parameters.query_json("Prompts", &self.prompts);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.member("Commands", &self.commands);
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateConversationalAutomationRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            enable_welcome_message: object.take("EnableWelcomeMessage"),
            phone_number: object.take("PhoneNumber"),
            commands: object.take("Commands"),
            prompts: object.take("Prompts"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateConversationalAutomationRequest);

impl UpdateConversationalAutomationRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateConversationalAutomationBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateConversationalAutomationRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateConversationalAutomationBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<
        C,
        UpdateConversationalAutomationRequest,
        (PhoneNumber, CustSpaceId),
    >,
);

fn builder<C>(client: C) -> UpdateConversationalAutomationBuilder<C> {
    UpdateConversationalAutomationBuilder(
        runtime::Building::new(
            client,
            UpdateConversationalAutomationRequest {
                enable_welcome_message: None,
                phone_number: None,
                commands: None,
                prompts: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<
    C,
    PhoneNumber,
    CustSpaceId,
> UpdateConversationalAutomationBuilder<C, PhoneNumber, CustSpaceId> {
    /// Whether to turn the welcome message on.
    pub fn enable_welcome_message(mut self, enable_welcome_message: bool) -> Self {
        self.0.value.enable_welcome_message = Some(enable_welcome_message);
        self
    }

    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> UpdateConversationalAutomationBuilder<C, runtime::Set, CustSpaceId> {
        self.0.value.phone_number = Some(phone_number.into());
        UpdateConversationalAutomationBuilder(self.0.mark())
    }

    /// Commands that users can choose; by Meta's documentation at most 30, with names of 32 and
    /// descriptions of 256 characters, without emoji.
    pub fn commands(
        mut self,
        commands: impl IntoIterator<Item = impl Into<types::ConversationCommand>>,
    ) -> Self {
        self.0.value.commands = Some(commands.into_iter().map(Into::into).collect());
        self
    }

    /// Conversation starters that users can choose; by Meta's documentation at most 4 of 80 characters,
    /// without emoji.
    pub fn prompts(
        mut self,
        prompts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.prompts = Some(prompts.into_iter().map(Into::into).collect());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> UpdateConversationalAutomationBuilder<C, PhoneNumber, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        UpdateConversationalAutomationBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateConversationalAutomationRequest
    where
        PhoneNumber: update_conversational_automation_required::PhoneNumber,
        CustSpaceId: update_conversational_automation_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateConversationalAutomationResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: update_conversational_automation_required::PhoneNumber,
        CustSpaceId: update_conversational_automation_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_conversational_automation_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by UpdateConversationalAutomation and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by UpdateConversationalAutomation and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to
/// [`Client::update_conversational_automation`](crate::Client::update_conversational_automation).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationalAutomationResponse {
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
impl runtime::WriteObject for UpdateConversationalAutomationResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for UpdateConversationalAutomationResponse {
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
runtime::by_name!(reply UpdateConversationalAutomationResponse);

/// What the runtime knows of `UpdateConversationalAutomation`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateConversationalAutomation",
        "cams:UpdateConversationalAutomation",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
