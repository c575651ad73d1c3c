// @generated from spec/operations/chat_groups/AddChatGroupInviteLink.yaml by `cargo xtask generate`. Do not edit.

//! `AddChatGroupInviteLink`: creates an invite link for a group chat.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Creates an invite link for a group chat.
    ///
    /// Group chats are a beta feature of WhatsApp, which Meta enables on application. The group must
    /// exist; `AddChatGroup` makes it. Members can join only by such a link, and a group has at most 8
    /// of them.
    ///
    /// Sends a [`AddChatGroupInviteLinkRequest`], and yields a [`AddChatGroupInviteLinkResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:AddChatGroupInviteLink` | create | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call may issue another link. The client tries again only where the
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
    ///     .add_chat_group_invite_link()
    ///     .business_number("861380000****")
    ///     .channel_type(types::ChatGroupChannel::WhatsApp)
    ///     .group_id("12036304****")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_chat_group_invite_link(&self) -> AddChatGroupInviteLinkBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::add_chat_group_invite_link`](crate::Client::add_chat_group_invite_link), but `send`
    /// blocks until the reply is there.
    pub fn add_chat_group_invite_link(&self) -> AddChatGroupInviteLinkBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `AddChatGroupInviteLink`: what
/// [`Client::add_chat_group_invite_link`](crate::Client::add_chat_group_invite_link) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddChatGroupInviteLinkRequest {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub business_number: Option<String>,
    /// Chat app of the group; only WhatsApp is supported.
    pub channel_type: Option<types::ChatGroupChannel>,
    /// ID of the group chat, from `ListChatGroup`, and not that of a group of contacts.
    pub group_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for AddChatGroupInviteLinkRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddChatGroupInviteLinkRequest")
            .field("business_number", &runtime::redacted(self.business_number.as_ref()))
            .field("channel_type", &self.channel_type)
            .field("group_id", &self.group_id)
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for AddChatGroupInviteLinkRequest {
    type Response = AddChatGroupInviteLinkResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BusinessNumber", &self.business_number);
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("GroupId", &self.group_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("BusinessNumber", &self.business_number);
        limits.required("GroupId", &self.group_id);
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for AddChatGroupInviteLinkRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_number: object.take("BusinessNumber"),
            channel_type: object.take("ChannelType"),
            group_id: object.take("GroupId"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request AddChatGroupInviteLinkRequest);

impl AddChatGroupInviteLinkRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> AddChatGroupInviteLinkBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`AddChatGroupInviteLinkRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct AddChatGroupInviteLinkBuilder<
    C = runtime::Detached,
    BusinessNumber = runtime::Unset,
    GroupId = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<
        C,
        AddChatGroupInviteLinkRequest,
        (BusinessNumber, GroupId, CustSpaceId),
    >,
);

fn builder<C>(client: C) -> AddChatGroupInviteLinkBuilder<C> {
    AddChatGroupInviteLinkBuilder(
        runtime::Building::new(
            client,
            AddChatGroupInviteLinkRequest {
                business_number: None,
                channel_type: None,
                group_id: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<
    C,
    BusinessNumber,
    GroupId,
    CustSpaceId,
> AddChatGroupInviteLinkBuilder<C, BusinessNumber, GroupId, CustSpaceId> {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn business_number(
        mut self,
        business_number: impl Into<String>,
    ) -> AddChatGroupInviteLinkBuilder<C, runtime::Set, GroupId, CustSpaceId> {
        self.0.value.business_number = Some(business_number.into());
        AddChatGroupInviteLinkBuilder(self.0.mark())
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

    /// ID of the group chat, from `ListChatGroup`, and not that of a group of contacts.
    pub fn group_id(
        mut self,
        group_id: impl Into<String>,
    ) -> AddChatGroupInviteLinkBuilder<C, BusinessNumber, runtime::Set, CustSpaceId> {
        self.0.value.group_id = Some(group_id.into());
        AddChatGroupInviteLinkBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> AddChatGroupInviteLinkBuilder<C, BusinessNumber, GroupId, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        AddChatGroupInviteLinkBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> AddChatGroupInviteLinkRequest
    where
        BusinessNumber: add_chat_group_invite_link_required::BusinessNumber,
        GroupId: add_chat_group_invite_link_required::GroupId,
        CustSpaceId: add_chat_group_invite_link_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<AddChatGroupInviteLinkResponse>
    where
        C: runtime::Dispatch,
        BusinessNumber: add_chat_group_invite_link_required::BusinessNumber,
        GroupId: add_chat_group_invite_link_required::GroupId,
        CustSpaceId: add_chat_group_invite_link_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod add_chat_group_invite_link_required {
    /// `business_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`business_number` is required by AddChatGroupInviteLink and has not been set",
        label = "call `.business_number(…)` before this"
    )]
    pub trait BusinessNumber {}
    impl BusinessNumber for super::runtime::Set {}

    /// `group_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`group_id` is required by AddChatGroupInviteLink and has not been set",
        label = "call `.group_id(…)` before this"
    )]
    pub trait GroupId {}
    impl GroupId for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by AddChatGroupInviteLink and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The invite link.
///
/// The reply to [`Client::add_chat_group_invite_link`](crate::Client::add_chat_group_invite_link).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddChatGroupInviteLinkResponse {
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
    /// Link that invites people to the group; who opens it can join.
    ///
    /// Never printed.
    pub invite_link: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for AddChatGroupInviteLinkResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddChatGroupInviteLinkResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("invite_link", &runtime::redacted(self.invite_link.as_ref()))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for AddChatGroupInviteLinkResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("InviteLink", &self.invite_link);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for AddChatGroupInviteLinkResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            invite_link: object.take("InviteLink"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply AddChatGroupInviteLinkResponse);

/// What the runtime knows of `AddChatGroupInviteLink`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "AddChatGroupInviteLink",
        "cams:AddChatGroupInviteLink",
    )
    .success_values(&["OK"])
    .sensitive(&["BusinessNumber", "InviteLink"]);
