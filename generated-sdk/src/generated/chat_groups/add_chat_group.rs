// @generated from spec/operations/chat_groups/AddChatGroup.yaml by `cargo xtask generate`. Do not edit.

//! `AddChatGroup`: creates a group chat.

use std::fmt;
use std::marker::PhantomData;

use crate::generated::types::ChatGroupChannel;
use crate::runtime::emitted::{
    Client, Detached, Dispatch, Limits, Object, Operation, Parameters, ReadObject,
    redacted, Request, Set, Unset,
};

impl Client {
    /// Creates a group chat.
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
    /// `Product.Unsubscript`, `Ram.PermissionDeny`, `System.LimitControl`, `Unknown.ResourceOwnerId`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::types::ChatGroupChannel;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .add_chat_group()
    ///     .business_number("861380000****")
    ///     .description("News about your orders.")
    ///     .subject("Order news")
    ///     .cust_space_id("29348393884****")
    ///     .channel_type(ChatGroupChannel::WhatsApp)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_chat_group(&self) -> AddChatGroupBuilder<Self> {
        AddChatGroupBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::add_chat_group`](crate::Client::add_chat_group), but `send` blocks until the reply
    /// is there.
    pub fn add_chat_group(&self) -> AddChatGroupBuilder<Self> {
        AddChatGroupBuilder::new(self.clone())
    }
}

/// A request of `AddChatGroup`.
#[derive(Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct AddChatGroupRequest {
    /// Phone number of the business.
    pub business_number: Option<String>,
    /// Description of the group.
    pub description: Option<String>,
    /// Title of the group.
    pub subject: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID; the
    /// console shows it as the channel ID.
    pub cust_space_id: Option<String>,
    /// Chat app of the group; only WhatsApp is supported.
    pub channel_type: Option<ChatGroupChannel>,
    /// Link of the WhatsApp group.
    pub group_link: Option<String>,
}

impl fmt::Debug for AddChatGroupRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddChatGroupRequest")
            .field("business_number", &redacted(self.business_number.as_ref()))
            .field("description", &self.description)
            .field("subject", &self.subject)
            .field("cust_space_id", &self.cust_space_id)
            .field("channel_type", &self.channel_type)
            .field("group_link", &redacted(self.group_link.as_ref()))
            .finish()
    }
}

impl Request for AddChatGroupRequest {
    type Response = AddChatGroupResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("BusinessNumber", &self.business_number);
        parameters.query("Description", &self.description);
        parameters.query("Subject", &self.subject);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("GroupLink", &self.group_link);
    }

    fn check(&self, limits: &mut Limits) {
        limits.required("BusinessNumber", &self.business_number);
        limits.required("Subject", &self.subject);
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

impl AddChatGroupRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> AddChatGroupBuilder {
        AddChatGroupBuilder::new(Detached)
    }
}

/// Builds a [`AddChatGroupRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct AddChatGroupBuilder<
    C = Detached,
    BusinessNumber = Unset,
    Subject = Unset,
    CustSpaceId = Unset,
> {
    client: C,
    value: AddChatGroupRequest,
    state: PhantomData<fn() -> (BusinessNumber, Subject, CustSpaceId)>,
}

impl<C> AddChatGroupBuilder<C, Unset, Unset, Unset> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: AddChatGroupRequest {
                business_number: None,
                description: None,
                subject: None,
                cust_space_id: None,
                channel_type: None,
                group_link: None,
            },
            state: PhantomData,
        }
    }
}

impl<
    C,
    BusinessNumber,
    Subject,
    CustSpaceId,
> AddChatGroupBuilder<C, BusinessNumber, Subject, CustSpaceId> {
    /// Phone number of the business.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn business_number(
        mut self,
        business_number: impl Into<String>,
    ) -> AddChatGroupBuilder<C, Set, Subject, CustSpaceId> {
        self.value.business_number = Some(business_number.into());
        self.mark()
    }

    /// Description of the group.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Title of the group.
    pub fn subject(
        mut self,
        subject: impl Into<String>,
    ) -> AddChatGroupBuilder<C, BusinessNumber, Set, CustSpaceId> {
        self.value.subject = Some(subject.into());
        self.mark()
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID; the
    /// console shows it as the channel ID.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> AddChatGroupBuilder<C, BusinessNumber, Subject, Set> {
        self.value.cust_space_id = Some(cust_space_id.into());
        self.mark()
    }

    /// Chat app of the group; only WhatsApp is supported.
    ///
    /// Example: `WHATSAPP`.
    pub fn channel_type(mut self, channel_type: impl Into<ChatGroupChannel>) -> Self {
        self.value.channel_type = Some(channel_type.into());
        self
    }

    /// Link of the WhatsApp group.
    ///
    /// Never printed.
    pub fn group_link(mut self, group_link: impl Into<String>) -> Self {
        self.value.group_link = Some(group_link.into());
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
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<AddChatGroupResponse>
    where
        C: Dispatch,
        BusinessNumber: add_chat_group_required::BusinessNumber,
        Subject: add_chat_group_required::Subject,
        CustSpaceId: add_chat_group_required::CustSpaceId,
    {
        self.client.dispatch(&self.value)
    }

    /// The same request with other parameters known to be set.
    fn mark<S1, S2, S3>(self) -> AddChatGroupBuilder<C, S1, S2, S3> {
        AddChatGroupBuilder {
            client: self.client,
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod add_chat_group_required {
    use crate::runtime::emitted::Set;

    /// `business_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`business_number` is required by AddChatGroup and has not been set",
        label = "call `.business_number(…)` before this"
    )]
    pub trait BusinessNumber {}
    impl BusinessNumber for Set {}

    /// `subject` has been set.
    #[diagnostic::on_unimplemented(
        message = "`subject` is required by AddChatGroup and has not been set",
        label = "call `.subject(…)` before this"
    )]
    pub trait Subject {}
    impl Subject for Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by AddChatGroup and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for Set {}
}

/// The outcome of the creation.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
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
    /// Error message.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Unique code of the request.
    pub unique_code: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl ReadObject for AddChatGroupResponse {
    fn read(object: &mut Object<'_>) -> Self {
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

/// What the runtime knows of `AddChatGroup`.
static OPERATION: Operation = Operation {
    name: "AddChatGroup",
    ram_action: "cams:AddChatGroup",
    repeatable: false,
    success_values: &["OK"],
    rate_limit: None,
    sensitive: &["BusinessNumber", "GroupLink"],
};
