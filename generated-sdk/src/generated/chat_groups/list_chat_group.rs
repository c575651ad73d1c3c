// @generated from spec/operations/chat_groups/ListChatGroup.yaml by `cargo xtask generate`. Do not edit.

//! `ListChatGroup`: lists the group chats of a phone number of a business.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists the group chats of a phone number of a business.
    ///
    /// Without filters, all groups are listed. Group chats are a beta feature of WhatsApp, which Meta
    /// enables on application.
    ///
    /// Sends a [`ListChatGroupRequest`], and yields a [`ListChatGroupResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListChatGroup` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of groups. After a timeout, a reset or a 5xx reply the
    /// client tries again.
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
    /// use alibabacloud_cams::chat_groups::ListChatGroupPage;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_chat_group()
    ///     .business_number("861380000****")
    ///     .channel_type(types::ChatGroupChannel::WhatsApp)
    ///     .cust_space_id("29348393884****")
    ///     .group_status(types::ChatGroupStatus::Active)
    ///     .page(ListChatGroupPage::builder().index(1).size(10).build())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_group(&self) -> ListChatGroupBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_chat_group`](crate::Client::list_chat_group), but `send` blocks until the
    /// reply is there.
    pub fn list_chat_group(&self) -> ListChatGroupBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListChatGroup`: what [`Client::list_chat_group`](crate::Client::list_chat_group)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListChatGroupRequest {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub business_number: Option<String>,
    /// Chat app of the group; only WhatsApp is supported.
    pub channel_type: Option<types::ChatGroupChannel>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    pub cust_space_id: Option<String>,
    /// Status of the groups to list.
    pub group_status: Option<types::ChatGroupStatus>,
    /// Title of the groups to list.
    pub subject: Option<String>,
    /// Page to return.
    pub page: Option<ListChatGroupPage>,
    /// Link by which users join the Telegram group.
    pub group_link: Option<String>,
    /// Kind of Telegram group; its values are not documented.
    pub group_type: Option<String>,
}

impl fmt::Debug for ListChatGroupRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListChatGroupRequest")
            .field("business_number", &runtime::redacted(self.business_number.as_ref()))
            .field("channel_type", &self.channel_type)
            .field("cust_space_id", &self.cust_space_id)
            .field("group_status", &self.group_status)
            .field("subject", &self.subject)
            .field("page", &self.page)
            .field("group_link", &runtime::redacted(self.group_link.as_ref()))
            .field("group_type", &self.group_type)
            .finish()
    }
}

impl runtime::Request for ListChatGroupRequest {
    type Response = ListChatGroupResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BusinessNumber", &self.business_number);
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("GroupStatus", &self.group_status);
        parameters.query("Subject", &self.subject);
        parameters.query_json("Page", &self.page);
        parameters.query("GroupLink", &self.group_link);
        parameters.query("GroupType", &self.group_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("BusinessNumber", &self.business_number);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("Page", &self.page);
        limits.member("Page", &self.page);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListChatGroupRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_number: object.take("BusinessNumber"),
            channel_type: object.take("ChannelType"),
            cust_space_id: object.take("CustSpaceId"),
            group_status: object.take("GroupStatus"),
            subject: object.take("Subject"),
            page: object.take("Page"),
            group_link: object.take("GroupLink"),
            group_type: object.take("GroupType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListChatGroupRequest);

impl runtime::PagedRequest for ListChatGroupRequest {
    type Item = ChatGroup;

    fn page_number(&self) -> Option<i64> {
        self.page.as_ref()?.index
    }

    fn set_page_number(&mut self, number: i64) {
        self
            .page
            .get_or_insert(ListChatGroupPage {
                index: None,
                size: None,
            })
            .index = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page.as_ref()?.size
    }

    fn items(response: &mut ListChatGroupResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }

    fn total(response: &ListChatGroupResponse) -> Option<i64> {
        response.data.as_ref()?.total
    }
}

impl ListChatGroupRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListChatGroupBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListChatGroupRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListChatGroupBuilder<
    C = runtime::Detached,
    BusinessNumber = runtime::Unset,
    CustSpaceId = runtime::Unset,
    Page = runtime::Unset,
>(
    runtime::Building<C, ListChatGroupRequest, (BusinessNumber, CustSpaceId, Page)>,
);

fn builder<C>(client: C) -> ListChatGroupBuilder<C> {
    ListChatGroupBuilder(
        runtime::Building::new(
            client,
            ListChatGroupRequest {
                business_number: None,
                channel_type: None,
                cust_space_id: None,
                group_status: None,
                subject: None,
                page: None,
                group_link: None,
                group_type: None,
            },
        ),
    )
}

impl<
    C,
    BusinessNumber,
    CustSpaceId,
    Page,
> ListChatGroupBuilder<C, BusinessNumber, CustSpaceId, Page> {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn business_number(
        mut self,
        business_number: impl Into<String>,
    ) -> ListChatGroupBuilder<C, runtime::Set, CustSpaceId, Page> {
        self.0.value.business_number = Some(business_number.into());
        ListChatGroupBuilder(self.0.mark())
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
    ) -> ListChatGroupBuilder<C, BusinessNumber, runtime::Set, Page> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ListChatGroupBuilder(self.0.mark())
    }

    /// Status of the groups to list.
    pub fn group_status(
        mut self,
        group_status: impl Into<types::ChatGroupStatus>,
    ) -> Self {
        self.0.value.group_status = Some(group_status.into());
        self
    }

    /// Title of the groups to list.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.value.subject = Some(subject.into());
        self
    }

    /// Page to return.
    pub fn page(
        mut self,
        page: impl Into<ListChatGroupPage>,
    ) -> ListChatGroupBuilder<C, BusinessNumber, CustSpaceId, runtime::Set> {
        self.0.value.page = Some(page.into());
        ListChatGroupBuilder(self.0.mark())
    }

    /// Link by which users join the Telegram group.
    ///
    /// Never printed.
    pub fn group_link(mut self, group_link: impl Into<String>) -> Self {
        self.0.value.group_link = Some(group_link.into());
        self
    }

    /// Kind of Telegram group; its values are not documented.
    pub fn group_type(mut self, group_type: impl Into<String>) -> Self {
        self.0.value.group_type = Some(group_type.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListChatGroupRequest
    where
        BusinessNumber: list_chat_group_required::BusinessNumber,
        CustSpaceId: list_chat_group_required::CustSpaceId,
        Page: list_chat_group_required::Page,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListChatGroupResponse>
    where
        C: runtime::Dispatch,
        BusinessNumber: list_chat_group_required::BusinessNumber,
        CustSpaceId: list_chat_group_required::CustSpaceId,
        Page: list_chat_group_required::Page,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListChatGroupRequest>
    where
        C: runtime::Dispatch,
        BusinessNumber: list_chat_group_required::BusinessNumber,
        CustSpaceId: list_chat_group_required::CustSpaceId,
        Page: list_chat_group_required::Page,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListChatGroupRequest>
    where
        C: runtime::Dispatch,
        BusinessNumber: list_chat_group_required::BusinessNumber,
        CustSpaceId: list_chat_group_required::CustSpaceId,
        Page: list_chat_group_required::Page,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_chat_group_required {
    /// `business_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`business_number` is required by ListChatGroup and has not been set",
        label = "call `.business_number(…)` before this"
    )]
    pub trait BusinessNumber {}
    impl BusinessNumber for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ListChatGroup and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page` is required by ListChatGroup and has not been set",
        label = "call `.page(…)` before this"
    )]
    pub trait Page {}
    impl Page for super::runtime::Set {}
}

/// One page of group chats.
///
/// The reply to [`Client::list_chat_group`](crate::Client::list_chat_group).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChatGroupResponse {
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
    /// One page of groups, and how many there are in all.
    pub data: Option<ListChatGroupData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListChatGroupResponse {
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

impl runtime::ReadObject for ListChatGroupResponse {
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
runtime::by_name!(reply ListChatGroupResponse);

/// Page to return.
///
/// A part of [`ListChatGroup`](crate::Client::list_chat_group).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListChatGroupPage {
    /// Page number, counted from 1.
    pub index: Option<i64>,
    /// Number of items on a page.
    pub size: Option<i64>,
}

impl ListChatGroupPage {
    /// Starts a [`ListChatGroupPage`].
    pub fn builder() -> ListChatGroupPageBuilder {
        ListChatGroupPageBuilder(
            runtime::Building::new(
                (),
                ListChatGroupPage {
                    index: None,
                    size: None,
                },
            ),
        )
    }
}

/// Builds a [`ListChatGroupPage`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ListChatGroupPageBuilder<Index = runtime::Unset, Size = runtime::Unset>(
    runtime::Building<(), ListChatGroupPage, (Index, Size)>,
);

impl<Index, Size> ListChatGroupPageBuilder<Index, Size> {
    /// Page number, counted from 1.
    pub fn index(mut self, index: i64) -> ListChatGroupPageBuilder<runtime::Set, Size> {
        self.0.value.index = Some(index);
        ListChatGroupPageBuilder(self.0.mark())
    }

    /// Number of items on a page.
    pub fn size(mut self, size: i64) -> ListChatGroupPageBuilder<Index, runtime::Set> {
        self.0.value.size = Some(size);
        ListChatGroupPageBuilder(self.0.mark())
    }

    /// The [`ListChatGroupPage`].
    #[must_use]
    pub fn build(self) -> ListChatGroupPage
    where
        Index: list_chat_group_page_required::Index,
        Size: list_chat_group_page_required::Size,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_chat_group_page_required {
    /// `index` has been set.
    #[diagnostic::on_unimplemented(
        message = "`index` is required by ListChatGroupPage and has not been set",
        label = "call `.index(…)` before this"
    )]
    pub trait Index {}
    impl Index for super::runtime::Set {}

    /// `size` has been set.
    #[diagnostic::on_unimplemented(
        message = "`size` is required by ListChatGroupPage and has not been set",
        label = "call `.size(…)` before this"
    )]
    pub trait Size {}
    impl Size for super::runtime::Set {}
}

impl runtime::WriteObject for ListChatGroupPage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Index", &self.index);
        object.member("Size", &self.size);
    }
}

impl runtime::CheckLimits for ListChatGroupPage {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Index", &self.index);
        limits.required("Size", &self.size);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListChatGroupPage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            index: object.take("Index"),
            size: object.take("Size"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ListChatGroupPage);

/// One page of groups, and how many there are in all.
///
/// A part of [`ListChatGroup`](crate::Client::list_chat_group).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChatGroupData {
    /// Groups of the page; `ListChatGroupParticipants` lists who is in one.
    pub list: Vec<ChatGroup>,
    /// Number of items in all pages.
    pub total: Option<i64>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListChatGroupData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("List", &self.list);
        object.member("Total", &self.total);
    }
}

impl runtime::ReadObject for ListChatGroupData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            list: object.take("List").unwrap_or_default(),
            total: object.take("Total"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListChatGroupData);

/// Group chat.
///
/// A part of [`ListChatGroup`](crate::Client::list_chat_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatGroup {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub business_number: Option<String>,
    /// Role of the business number, which acts as a bot, in the group; its values are not documented.
    pub business_role: Option<String>,
    /// Description of the group, at most 2,048 characters by Meta's documentation; `UpdateChatGroup`
    /// changes it.
    pub description: Option<String>,
    /// Time of the last change. Presumably a Unix timestamp in milliseconds.
    pub gmt_modifier: Option<i64>,
    /// ID of the group chat; `ListChatGroup` lists them.
    pub group_id: Option<String>,
    /// Link by which users join the group.
    ///
    /// Never printed.
    pub group_link: Option<String>,
    /// Status of the group.
    pub group_status: Option<types::ChatGroupStatus>,
    /// Kind of group; its values are not documented.
    pub group_type: Option<String>,
    /// Link that invites people to the group, from `AddChatGroupInviteLink`.
    ///
    /// Never printed.
    pub invite_link: Option<String>,
    /// Picture of the group; the form is not documented.
    pub profile_picture_file: Option<String>,
    /// Title of the group, at most 128 characters by Meta's documentation; `UpdateChatGroup` changes
    /// it.
    pub subject: Option<String>,
    /// Number of participants of the group, at most 8 on WhatsApp.
    pub total_participant_count: Option<i64>,
}

impl fmt::Debug for ChatGroup {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatGroup")
            .field("business_number", &runtime::redacted(self.business_number.as_ref()))
            .field("business_role", &self.business_role)
            .field("description", &self.description)
            .field("gmt_modifier", &self.gmt_modifier)
            .field("group_id", &self.group_id)
            .field("group_link", &runtime::redacted(self.group_link.as_ref()))
            .field("group_status", &self.group_status)
            .field("group_type", &self.group_type)
            .field("invite_link", &runtime::redacted(self.invite_link.as_ref()))
            .field("profile_picture_file", &self.profile_picture_file)
            .field("subject", &self.subject)
            .field("total_participant_count", &self.total_participant_count)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ChatGroup {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("BusinessNumber", &self.business_number);
        object.member("BusinessRole", &self.business_role);
        object.member("Description", &self.description);
        object.member("GmtModifier", &self.gmt_modifier);
        object.member("GroupId", &self.group_id);
        object.member("GroupLink", &self.group_link);
        object.member("GroupStatus", &self.group_status);
        object.member("GroupType", &self.group_type);
        object.member("InviteLink", &self.invite_link);
        object.member("ProfilePictureFile", &self.profile_picture_file);
        object.member("Subject", &self.subject);
        object.member("TotalParticipantCount", &self.total_participant_count);
    }
}

impl runtime::ReadObject for ChatGroup {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_number: object.take("BusinessNumber"),
            business_role: object.take("BusinessRole"),
            description: object.take("Description"),
            gmt_modifier: object.take("GmtModifier"),
            group_id: object.take("GroupId"),
            group_link: object.take("GroupLink"),
            group_status: object.take("GroupStatus"),
            group_type: object.take("GroupType"),
            invite_link: object.take("InviteLink"),
            profile_picture_file: object.take("ProfilePictureFile"),
            subject: object.take("Subject"),
            total_participant_count: object.take("TotalParticipantCount"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ChatGroup);

/// What the runtime knows of `ListChatGroup`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListChatGroup",
        "cams:ListChatGroup",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["BusinessNumber", "GroupLink", "InviteLink"]);
