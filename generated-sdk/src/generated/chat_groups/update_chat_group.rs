// @generated from spec/operations/chat_groups/UpdateChatGroup.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateChatGroup`: changes the title, the description and the picture of a group chat.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Changes the title, the description and the picture of a group chat.
    ///
    /// Group chats are a beta feature of WhatsApp, which Meta enables on application and by allow-list.
    /// The group must exist.
    ///
    /// Sends a [`UpdateChatGroupRequest`], and yields a [`UpdateChatGroupResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UpdateChatGroup` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: the group may still be `UPDATING` when a second run arrives, and `Result`
    /// may differ. The client tries again only where the service cannot have acted: a refused
    /// connection or a throttled call.
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
    ///     .update_chat_group()
    ///     .business_number("861380000****")
    ///     .channel_type(types::ChatGroupChannel::WhatsApp)
    ///     .cust_space_id("29348393884****")
    ///     .group_id("12036304****")
    ///     .description("News about your orders.")
    ///     .subject("Order news")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_chat_group(&self) -> UpdateChatGroupBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_chat_group`](crate::Client::update_chat_group), but `send` blocks until the
    /// reply is there.
    pub fn update_chat_group(&self) -> UpdateChatGroupBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateChatGroup`: what
/// [`Client::update_chat_group`](crate::Client::update_chat_group) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateChatGroupRequest {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub business_number: Option<String>,
    /// Chat app of the group; only WhatsApp is supported.
    pub channel_type: Option<types::ChatGroupChannel>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    pub cust_space_id: Option<String>,
    /// ID of the group chat, from `ListChatGroup`, and not that of a group of contacts.
    pub group_id: Option<String>,
    /// Description of the group; by Meta's documentation, at most 2,048 characters.
    pub description: Option<String>,
    /// Title of the group; by Meta's documentation, at most 128 characters.
    pub subject: Option<String>,
    /// Profile picture of the group: a square JPEG of at least 192 × 192 pixels and at most 5 MB.
    pub profile_picture_file: Option<String>,
}

impl fmt::Debug for UpdateChatGroupRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateChatGroupRequest")
            .field("business_number", &runtime::redacted(self.business_number.as_ref()))
            .field("channel_type", &self.channel_type)
            .field("cust_space_id", &self.cust_space_id)
            .field("group_id", &self.group_id)
            .field("description", &self.description)
            .field("subject", &self.subject)
            .field("profile_picture_file", &self.profile_picture_file)
            .finish()
    }
}

impl runtime::Request for UpdateChatGroupRequest {
    type Response = UpdateChatGroupResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BusinessNumber", &self.business_number);
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("GroupId", &self.group_id);
        parameters.query("Description", &self.description);
        parameters.query("Subject", &self.subject);
        parameters.query("ProfilePictureFile", &self.profile_picture_file);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("BusinessNumber", &self.business_number);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("GroupId", &self.group_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateChatGroupRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_number: object.take("BusinessNumber"),
            channel_type: object.take("ChannelType"),
            cust_space_id: object.take("CustSpaceId"),
            group_id: object.take("GroupId"),
            description: object.take("Description"),
            subject: object.take("Subject"),
            profile_picture_file: object.take("ProfilePictureFile"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateChatGroupRequest);

impl UpdateChatGroupRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateChatGroupBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateChatGroupRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChatGroupBuilder<
    C = runtime::Detached,
    BusinessNumber = runtime::Unset,
    CustSpaceId = runtime::Unset,
    GroupId = runtime::Unset,
>(
    runtime::Building<C, UpdateChatGroupRequest, (BusinessNumber, CustSpaceId, GroupId)>,
);

fn builder<C>(client: C) -> UpdateChatGroupBuilder<C> {
    UpdateChatGroupBuilder(
        runtime::Building::new(
            client,
            UpdateChatGroupRequest {
                business_number: None,
                channel_type: None,
                cust_space_id: None,
                group_id: None,
                description: None,
                subject: None,
                profile_picture_file: None,
            },
        ),
    )
}

impl<
    C,
    BusinessNumber,
    CustSpaceId,
    GroupId,
> UpdateChatGroupBuilder<C, BusinessNumber, CustSpaceId, GroupId> {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn business_number(
        mut self,
        business_number: impl Into<String>,
    ) -> UpdateChatGroupBuilder<C, runtime::Set, CustSpaceId, GroupId> {
        self.0.value.business_number = Some(business_number.into());
        UpdateChatGroupBuilder(self.0.mark())
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

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> UpdateChatGroupBuilder<C, BusinessNumber, runtime::Set, GroupId> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        UpdateChatGroupBuilder(self.0.mark())
    }

    /// ID of the group chat, from `ListChatGroup`, and not that of a group of contacts.
    pub fn group_id(
        mut self,
        group_id: impl Into<String>,
    ) -> UpdateChatGroupBuilder<C, BusinessNumber, CustSpaceId, runtime::Set> {
        self.0.value.group_id = Some(group_id.into());
        UpdateChatGroupBuilder(self.0.mark())
    }

    /// Description of the group; by Meta's documentation, at most 2,048 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.value.description = Some(description.into());
        self
    }

    /// Title of the group; by Meta's documentation, at most 128 characters.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.value.subject = Some(subject.into());
        self
    }

    /// Profile picture of the group: a square JPEG of at least 192 × 192 pixels and at most 5 MB.
    pub fn profile_picture_file(
        mut self,
        profile_picture_file: impl Into<String>,
    ) -> Self {
        self.0.value.profile_picture_file = Some(profile_picture_file.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateChatGroupRequest
    where
        BusinessNumber: update_chat_group_required::BusinessNumber,
        CustSpaceId: update_chat_group_required::CustSpaceId,
        GroupId: update_chat_group_required::GroupId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateChatGroupResponse>
    where
        C: runtime::Dispatch,
        BusinessNumber: update_chat_group_required::BusinessNumber,
        CustSpaceId: update_chat_group_required::CustSpaceId,
        GroupId: update_chat_group_required::GroupId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_chat_group_required {
    /// `business_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`business_number` is required by UpdateChatGroup and has not been set",
        label = "call `.business_number(…)` before this"
    )]
    pub trait BusinessNumber {}
    impl BusinessNumber for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by UpdateChatGroup and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `group_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`group_id` is required by UpdateChatGroup and has not been set",
        label = "call `.group_id(…)` before this"
    )]
    pub trait GroupId {}
    impl GroupId for super::runtime::Set {}
}

/// The number of affected rows.
///
/// The reply to [`Client::update_chat_group`](crate::Client::update_chat_group).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChatGroupResponse {
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
    /// Number of affected rows.
    pub result: Option<i64>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for UpdateChatGroupResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Result", &self.result);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for UpdateChatGroupResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            result: object.take("Result"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply UpdateChatGroupResponse);

/// What the runtime knows of `UpdateChatGroup`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateChatGroup",
        "cams:UpdateChatGroup",
    )
    .success_values(&["OK"])
    .sensitive(&["BusinessNumber"]);
