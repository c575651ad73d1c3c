// @generated from spec/operations/chat_groups/ListChatGroupParticipants.yaml by `cargo xtask generate`. Do not edit.

//! `ListChatGroupParticipants`: lists the participants of a group chat.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists the participants of a group chat.
    ///
    /// Group chats are in preview, on application. The group must have an invite link, and participants
    /// who joined by it.
    ///
    /// Sends a [`ListChatGroupParticipantsRequest`], and yields a
    /// [`ListChatGroupParticipantsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListChatGroupParticipants` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of participants. After a timeout, a reset or a 5xx reply
    /// the client tries again.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # Paging
    ///
    /// The reply holds one page. End with `items` in place of `send` for the items of all pages one by
    /// one, or with `pages` for one reply after the other; see [`Pages`](crate::Pages) for where they
    /// end.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::chat_groups::ListChatGroupParticipantsPage;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_chat_group_participants()
    ///     .business_number("861380000****")
    ///     .channel_type(types::ChatGroupChannel::WhatsApp)
    ///     .group_id("12036304****")
    ///     .cust_space_id("29348393884****")
    ///     .page(ListChatGroupParticipantsPage::builder().index(1).size(10).build())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_group_participants(
        &self,
    ) -> ListChatGroupParticipantsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_chat_group_participants`](crate::Client::list_chat_group_participants), but
    /// `send` blocks until the reply is there.
    pub fn list_chat_group_participants(
        &self,
    ) -> ListChatGroupParticipantsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListChatGroupParticipants`: what
/// [`Client::list_chat_group_participants`](crate::Client::list_chat_group_participants) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListChatGroupParticipantsRequest {
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
    /// Page to return.
    pub page: Option<ListChatGroupParticipantsPage>,
}

impl fmt::Debug for ListChatGroupParticipantsRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListChatGroupParticipantsRequest")
            .field("business_number", &runtime::redacted(self.business_number.as_ref()))
            .field("channel_type", &self.channel_type)
            .field("group_id", &self.group_id)
            .field("cust_space_id", &self.cust_space_id)
            .field("page", &self.page)
            .finish()
    }
}

impl runtime::Request for ListChatGroupParticipantsRequest {
    type Response = ListChatGroupParticipantsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BusinessNumber", &self.business_number);
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("GroupId", &self.group_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query_json("Page", &self.page);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("BusinessNumber", &self.business_number);
        limits.required("GroupId", &self.group_id);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.member("Page", &self.page);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListChatGroupParticipantsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_number: object.take("BusinessNumber"),
            channel_type: object.take("ChannelType"),
            group_id: object.take("GroupId"),
            cust_space_id: object.take("CustSpaceId"),
            page: object.take("Page"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListChatGroupParticipantsRequest);

impl runtime::PagedRequest for ListChatGroupParticipantsRequest {
    type Item = types::ChatGroupParticipant;

    fn page_number(&self) -> Option<i64> {
        self.page.as_ref()?.index
    }

    fn set_page_number(&mut self, number: i64) {
        self
            .page
            .get_or_insert(ListChatGroupParticipantsPage {
                index: None,
                size: None,
            })
            .index = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page.as_ref()?.size
    }

    fn items(
        response: &mut ListChatGroupParticipantsResponse,
    ) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }

    fn total(response: &ListChatGroupParticipantsResponse) -> Option<i64> {
        response.data.as_ref()?.total
    }
}

impl ListChatGroupParticipantsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListChatGroupParticipantsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListChatGroupParticipantsRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListChatGroupParticipantsBuilder<
    C = runtime::Detached,
    BusinessNumber = runtime::Unset,
    GroupId = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<
        C,
        ListChatGroupParticipantsRequest,
        (BusinessNumber, GroupId, CustSpaceId),
    >,
);

fn builder<C>(client: C) -> ListChatGroupParticipantsBuilder<C> {
    ListChatGroupParticipantsBuilder(
        runtime::Building::new(
            client,
            ListChatGroupParticipantsRequest {
                business_number: None,
                channel_type: None,
                group_id: None,
                cust_space_id: None,
                page: None,
            },
        ),
    )
}

impl<
    C,
    BusinessNumber,
    GroupId,
    CustSpaceId,
> ListChatGroupParticipantsBuilder<C, BusinessNumber, GroupId, CustSpaceId> {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn business_number(
        mut self,
        business_number: impl Into<String>,
    ) -> ListChatGroupParticipantsBuilder<C, runtime::Set, GroupId, CustSpaceId> {
        self.0.value.business_number = Some(business_number.into());
        ListChatGroupParticipantsBuilder(self.0.mark())
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
    ) -> ListChatGroupParticipantsBuilder<C, BusinessNumber, runtime::Set, CustSpaceId> {
        self.0.value.group_id = Some(group_id.into());
        ListChatGroupParticipantsBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ListChatGroupParticipantsBuilder<C, BusinessNumber, GroupId, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ListChatGroupParticipantsBuilder(self.0.mark())
    }

    /// Page to return.
    pub fn page(mut self, page: impl Into<ListChatGroupParticipantsPage>) -> Self {
        self.0.value.page = Some(page.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListChatGroupParticipantsRequest
    where
        BusinessNumber: list_chat_group_participants_required::BusinessNumber,
        GroupId: list_chat_group_participants_required::GroupId,
        CustSpaceId: list_chat_group_participants_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListChatGroupParticipantsResponse>
    where
        C: runtime::Dispatch,
        BusinessNumber: list_chat_group_participants_required::BusinessNumber,
        GroupId: list_chat_group_participants_required::GroupId,
        CustSpaceId: list_chat_group_participants_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListChatGroupParticipantsRequest>
    where
        C: runtime::Dispatch,
        BusinessNumber: list_chat_group_participants_required::BusinessNumber,
        GroupId: list_chat_group_participants_required::GroupId,
        CustSpaceId: list_chat_group_participants_required::CustSpaceId,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListChatGroupParticipantsRequest>
    where
        C: runtime::Dispatch,
        BusinessNumber: list_chat_group_participants_required::BusinessNumber,
        GroupId: list_chat_group_participants_required::GroupId,
        CustSpaceId: list_chat_group_participants_required::CustSpaceId,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_chat_group_participants_required {
    /// `business_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`business_number` is required by ListChatGroupParticipants and has not been set",
        label = "call `.business_number(…)` before this"
    )]
    pub trait BusinessNumber {}
    impl BusinessNumber for super::runtime::Set {}

    /// `group_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`group_id` is required by ListChatGroupParticipants and has not been set",
        label = "call `.group_id(…)` before this"
    )]
    pub trait GroupId {}
    impl GroupId for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ListChatGroupParticipants and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// One page of participants.
///
/// The reply to
/// [`Client::list_chat_group_participants`](crate::Client::list_chat_group_participants).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChatGroupParticipantsResponse {
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
    /// One page of participants, and how many there are in all.
    pub data: Option<ListChatGroupParticipantsData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListChatGroupParticipantsResponse {
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

impl runtime::ReadObject for ListChatGroupParticipantsResponse {
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
runtime::by_name!(reply ListChatGroupParticipantsResponse);

/// Page to return.
///
/// A part of [`ListChatGroupParticipants`](crate::Client::list_chat_group_participants).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListChatGroupParticipantsPage {
    /// Page number, counted from 1.
    pub index: Option<i64>,
    /// Number of items on a page.
    pub size: Option<i64>,
}

impl ListChatGroupParticipantsPage {
    /// Starts a [`ListChatGroupParticipantsPage`].
    pub fn builder() -> ListChatGroupParticipantsPageBuilder {
        ListChatGroupParticipantsPageBuilder(
            runtime::Building::new(
                (),
                ListChatGroupParticipantsPage {
                    index: None,
                    size: None,
                },
            ),
        )
    }
}

/// Builds a [`ListChatGroupParticipantsPage`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ListChatGroupParticipantsPageBuilder(
    runtime::Building<(), ListChatGroupParticipantsPage, ()>,
);

impl ListChatGroupParticipantsPageBuilder {
    /// Page number, counted from 1.
    pub fn index(mut self, index: i64) -> Self {
        self.0.value.index = Some(index);
        self
    }

    /// Number of items on a page.
    pub fn size(mut self, size: i64) -> Self {
        self.0.value.size = Some(size);
        self
    }

    /// The [`ListChatGroupParticipantsPage`].
    #[must_use]
    pub fn build(self) -> ListChatGroupParticipantsPage {
        self.0.value
    }
}

impl runtime::WriteObject for ListChatGroupParticipantsPage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Index", &self.index);
        object.member("Size", &self.size);
    }
}

impl runtime::CheckLimits for ListChatGroupParticipantsPage {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListChatGroupParticipantsPage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            index: object.take("Index"),
            size: object.take("Size"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ListChatGroupParticipantsPage);

/// One page of participants, and how many there are in all.
///
/// A part of [`ListChatGroupParticipants`](crate::Client::list_chat_group_participants).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChatGroupParticipantsData {
    /// Participants of the page.
    pub list: Vec<types::ChatGroupParticipant>,
    /// Number of items in all pages.
    pub total: Option<i64>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListChatGroupParticipantsData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("List", &self.list);
        object.member("Total", &self.total);
    }
}

impl runtime::ReadObject for ListChatGroupParticipantsData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            list: object.take("List").unwrap_or_default(),
            total: object.take("Total"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListChatGroupParticipantsData);

/// What the runtime knows of `ListChatGroupParticipants`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListChatGroupParticipants",
        "cams:ListChatGroupParticipants",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["BusinessNumber", "ParticipantNumber"]);
