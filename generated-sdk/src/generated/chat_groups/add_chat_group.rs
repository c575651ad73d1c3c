// @generated from spec/operations/chat_groups/AddChatGroup.yaml by `cargo xtask generate`. Do not edit.

//! `AddChatGroup`: creates a group chat.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Creates a group chat.
    ///
    /// Group chats are a beta feature of WhatsApp, which Meta enables on application: the account
    /// manager must put the account on the allow-list first. A group has at most 8 members. This
    /// operation is the only way to make one; `AddChatGroupInviteLink` then makes the link by which
    /// members join. By Meta's documentation, a business has at most 10,000 groups for a number, and
    /// must hold an Official Business Account.
    ///
    /// Sends a [`AddChatGroupRequest`], and yields a [`AddChatGroupResponse`].
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
    /// | `cams:AddChatGroup` | create | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call creates another group. The client tries again only where the
    /// service cannot have acted: a refused connection or a throttled call.
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
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .add_chat_group()
    ///     .business_number("861380000****")
    ///     .description("News about your orders.")
    ///     .subject("Order news")
    ///     .cust_space_id("29348393884****")
    ///     .channel_type(types::ChatGroupChannel::WhatsApp)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_chat_group(&self) -> AddChatGroupBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::add_chat_group`](crate::Client::add_chat_group), but `send` blocks until the reply
    /// is there.
    pub fn add_chat_group(&self) -> AddChatGroupBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `AddChatGroup`: what [`Client::add_chat_group`](crate::Client::add_chat_group)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddChatGroupRequest {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub business_number: Option<String>,
    /// Description of the group; by Meta's documentation, at most 2,048 characters.
    pub description: Option<String>,
    /// Title of the group; by Meta's documentation, at most 128 characters.
    pub subject: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    pub cust_space_id: Option<String>,
    /// Chat app of the group; only WhatsApp is supported.
    pub channel_type: Option<types::ChatGroupChannel>,
    /// Link by which users join the WhatsApp group.
    pub group_link: Option<String>,
}

impl fmt::Debug for AddChatGroupRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddChatGroupRequest")
            .field("business_number", &runtime::redacted(self.business_number.as_ref()))
            .field("description", &self.description)
            .field("subject", &self.subject)
            .field("cust_space_id", &self.cust_space_id)
            .field("channel_type", &self.channel_type)
            .field("group_link", &runtime::redacted(self.group_link.as_ref()))
            .finish()
    }
}

impl runtime::Request for AddChatGroupRequest {
    type Response = AddChatGroupResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BusinessNumber", &self.business_number);
        parameters.query("Description", &self.description);
        parameters.query("Subject", &self.subject);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("GroupLink", &self.group_link);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("BusinessNumber", &self.business_number);
        limits.required("Subject", &self.subject);
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for AddChatGroupRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_number: object.take("BusinessNumber"),
            description: object.take("Description"),
            subject: object.take("Subject"),
            cust_space_id: object.take("CustSpaceId"),
            channel_type: object.take("ChannelType"),
            group_link: object.take("GroupLink"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request AddChatGroupRequest);

impl AddChatGroupRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> AddChatGroupBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`AddChatGroupRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct AddChatGroupBuilder<
    C = runtime::Detached,
    BusinessNumber = runtime::Unset,
    Subject = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<C, AddChatGroupRequest, (BusinessNumber, Subject, CustSpaceId)>,
);

fn builder<C>(client: C) -> AddChatGroupBuilder<C> {
    AddChatGroupBuilder(
        runtime::Building::new(
            client,
            AddChatGroupRequest {
                business_number: None,
                description: None,
                subject: None,
                cust_space_id: None,
                channel_type: None,
                group_link: None,
            },
        ),
    )
}

impl<
    C,
    BusinessNumber,
    Subject,
    CustSpaceId,
> AddChatGroupBuilder<C, BusinessNumber, Subject, CustSpaceId> {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn business_number(
        mut self,
        business_number: impl Into<String>,
    ) -> AddChatGroupBuilder<C, runtime::Set, Subject, CustSpaceId> {
        self.0.value.business_number = Some(business_number.into());
        AddChatGroupBuilder(self.0.mark())
    }

    /// Description of the group; by Meta's documentation, at most 2,048 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.value.description = Some(description.into());
        self
    }

    /// Title of the group; by Meta's documentation, at most 128 characters.
    pub fn subject(
        mut self,
        subject: impl Into<String>,
    ) -> AddChatGroupBuilder<C, BusinessNumber, runtime::Set, CustSpaceId> {
        self.0.value.subject = Some(subject.into());
        AddChatGroupBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> AddChatGroupBuilder<C, BusinessNumber, Subject, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        AddChatGroupBuilder(self.0.mark())
    }

    /// Chat app of the group; only WhatsApp is supported.
    ///
    /// Example: `WHATSAPP`.
    pub fn channel_type(
        mut self,
        channel_type: impl Into<types::ChatGroupChannel>,
    ) -> Self {
        self.0.value.channel_type = Some(channel_type.into());
        self
    }

    /// Link by which users join the WhatsApp group.
    ///
    /// Never printed.
    pub fn group_link(mut self, group_link: impl Into<String>) -> Self {
        self.0.value.group_link = Some(group_link.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> AddChatGroupRequest
    where
        BusinessNumber: add_chat_group_required::BusinessNumber,
        Subject: add_chat_group_required::Subject,
        CustSpaceId: add_chat_group_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<AddChatGroupResponse>
    where
        C: runtime::Dispatch,
        BusinessNumber: add_chat_group_required::BusinessNumber,
        Subject: add_chat_group_required::Subject,
        CustSpaceId: add_chat_group_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod add_chat_group_required {
    /// `business_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`business_number` is required by AddChatGroup and has not been set",
        label = "call `.business_number(…)` before this"
    )]
    pub trait BusinessNumber {}
    impl BusinessNumber for super::runtime::Set {}

    /// `subject` has been set.
    #[diagnostic::on_unimplemented(
        message = "`subject` is required by AddChatGroup and has not been set",
        label = "call `.subject(…)` before this"
    )]
    pub trait Subject {}
    impl Subject for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by AddChatGroup and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The outcome of the creation.
///
/// The reply to [`Client::add_chat_group`](crate::Client::add_chat_group).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddChatGroupResponse {
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
    /// Code that identifies this request to create a group.
    pub unique_code: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for AddChatGroupResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("UniqueCode", &self.unique_code);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for AddChatGroupResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            unique_code: object.take("UniqueCode"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply AddChatGroupResponse);

/// What the runtime knows of `AddChatGroup`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "AddChatGroup",
        "cams:AddChatGroup",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(50, std::time::Duration::from_secs(1)))
    .sensitive(&["BusinessNumber", "GroupLink"]);
