// @generated from spec/operations/messages/ListChatappMessage.yaml by `cargo xtask generate`. Do not edit.

//! `ListChatappMessage`: lists the messages that a business phone number sent and received.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists the messages that a business phone number sent and received.
    ///
    /// Lists messages of WhatsApp, and on the international site of Viber; other channels are not
    /// listed. A channel with a bound number or account, an approved template and messages that were
    /// sent must exist.
    ///
    /// Sends a [`ListChatappMessageRequest`], and yields a [`ListChatappMessageResponse`].
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
    /// | `cams:ListChatappMessage` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only lists messages. After a timeout, a reset or a 5xx reply the client tries
    /// again.
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
    /// use alibabacloud_cams::messages::ListChatappMessagePage;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_chatapp_message()
    ///     .business_number("861380000****")
    ///     .start_time(1_693_107_714_687)
    ///     .end_time(1_693_407_714_687)
    ///     .event_action(types::MessageDirection::Down)
    ///     .channel_type(types::MessageChannel::WhatsApp)
    ///     .cust_space_id("29348393884****")
    ///     .page(ListChatappMessagePage::builder().index(1).size(10).build())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chatapp_message(&self) -> ListChatappMessageBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_chatapp_message`](crate::Client::list_chatapp_message), but `send` blocks
    /// until the reply is there.
    pub fn list_chatapp_message(&self) -> ListChatappMessageBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListChatappMessage`: what
/// [`Client::list_chatapp_message`](crate::Client::list_chatapp_message) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListChatappMessageRequest {
    /// Phone number of the business, digits with the country code, which `QueryChatappPhoneNumbers`
    /// lists; on Viber the service ID, which `ListViberServiceMessage` lists.
    pub business_number: Option<String>,
    /// Start of the time range, as a Unix timestamp in milliseconds. By observation calls without a
    /// time range fail.
    pub start_time: Option<i64>,
    /// End of the time range, as a Unix timestamp in milliseconds.
    pub end_time: Option<i64>,
    /// Direction of the messages to list: outbound or inbound.
    pub event_action: Option<types::MessageDirection>,
    /// Phone number of the user, digits with the country code; on other channels the ID of the user
    /// there.
    pub user_number: Option<String>,
    /// Channel of the messages: `whatsapp` or `viber`. An example in the documentation writes
    /// `WHATSAPP`.
    pub channel_type: Option<types::MessageChannel>,
    /// Whether the user received the message; its values are not documented beyond the example.
    pub client_accept_status: Option<String>,
    /// Code of the template whose messages are listed; `ListChatappTemplate` lists them, and the
    /// console shows them under template design.
    pub template_code: Option<String>,
    /// ID of the bulk message whose messages are listed, from `SendChatappMassMessage`; the console
    /// shows it in the list of bulk sendings.
    pub group_message_id: Option<String>,
    /// Status of the messages; its values are not documented beyond the example.
    pub message_status: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Page to return.
    pub page: Option<ListChatappMessagePage>,
    /// End of the time range, as text in place of [`end_time`](ListChatappMessageBuilder::end_time).
    /// The format is not documented.
    pub end_time_str: Option<String>,
    /// Start of the time range, as text in place of
    /// [`start_time`](ListChatappMessageBuilder::start_time). The format is not documented.
    pub start_time_str: Option<String>,
}

impl fmt::Debug for ListChatappMessageRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListChatappMessageRequest")
            .field("business_number", &runtime::redacted(self.business_number.as_ref()))
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("event_action", &self.event_action)
            .field("user_number", &runtime::redacted(self.user_number.as_ref()))
            .field("channel_type", &self.channel_type)
            .field("client_accept_status", &self.client_accept_status)
            .field("template_code", &self.template_code)
            .field("group_message_id", &self.group_message_id)
            .field("message_status", &self.message_status)
            .field("cust_space_id", &self.cust_space_id)
            .field("page", &self.page)
            .field("end_time_str", &self.end_time_str)
            .field("start_time_str", &self.start_time_str)
            .finish()
    }
}

impl runtime::Request for ListChatappMessageRequest {
    type Response = ListChatappMessageResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BusinessNumber", &self.business_number);
        parameters.query("StartTime", &self.start_time);
        parameters.query("EndTime", &self.end_time);
        parameters.query("EventAction", &self.event_action);
        parameters.query("UserNumber", &self.user_number);
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("ClientAcceptStatus", &self.client_accept_status);
        parameters.query("TemplateCode", &self.template_code);
        parameters.query("GroupMessageId", &self.group_message_id);
        parameters.query("MessageStatus", &self.message_status);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query_json("Page", &self.page);
        parameters.query("EndTimeStr", &self.end_time_str);
        parameters.query("StartTimeStr", &self.start_time_str);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("BusinessNumber", &self.business_number);
        limits.required("ChannelType", &self.channel_type);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("Page", &self.page);
        limits.member("Page", &self.page);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListChatappMessageRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_number: object.take("BusinessNumber"),
            start_time: object.take("StartTime"),
            end_time: object.take("EndTime"),
            event_action: object.take("EventAction"),
            user_number: object.take("UserNumber"),
            channel_type: object.take("ChannelType"),
            client_accept_status: object.take("ClientAcceptStatus"),
            template_code: object.take("TemplateCode"),
            group_message_id: object.take("GroupMessageId"),
            message_status: object.take("MessageStatus"),
            cust_space_id: object.take("CustSpaceId"),
            page: object.take("Page"),
            end_time_str: object.take("EndTimeStr"),
            start_time_str: object.take("StartTimeStr"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListChatappMessageRequest);

impl runtime::PagedRequest for ListChatappMessageRequest {
    type Item = ListedMessage;

    fn page_number(&self) -> Option<i64> {
        self.page.as_ref()?.index
    }

    fn set_page_number(&mut self, number: i64) {
        self
            .page
            .get_or_insert(ListChatappMessagePage {
                index: None,
                size: None,
            })
            .index = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page.as_ref()?.size
    }

    fn items(response: &mut ListChatappMessageResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

impl ListChatappMessageRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListChatappMessageBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListChatappMessageRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListChatappMessageBuilder<
    C = runtime::Detached,
    BusinessNumber = runtime::Unset,
    ChannelType = runtime::Unset,
    CustSpaceId = runtime::Unset,
    Page = runtime::Unset,
>(
    runtime::Building<
        C,
        ListChatappMessageRequest,
        (BusinessNumber, ChannelType, CustSpaceId, Page),
    >,
);

fn builder<C>(client: C) -> ListChatappMessageBuilder<C> {
    ListChatappMessageBuilder(
        runtime::Building::new(
            client,
            ListChatappMessageRequest {
                business_number: None,
                start_time: None,
                end_time: None,
                event_action: None,
                user_number: None,
                channel_type: None,
                client_accept_status: None,
                template_code: None,
                group_message_id: None,
                message_status: None,
                cust_space_id: None,
                page: None,
                end_time_str: None,
                start_time_str: None,
            },
        ),
    )
}

impl<
    C,
    BusinessNumber,
    ChannelType,
    CustSpaceId,
    Page,
> ListChatappMessageBuilder<C, BusinessNumber, ChannelType, CustSpaceId, Page> {
    /// Phone number of the business, digits with the country code, which `QueryChatappPhoneNumbers`
    /// lists; on Viber the service ID, which `ListViberServiceMessage` lists.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn business_number(
        mut self,
        business_number: impl Into<String>,
    ) -> ListChatappMessageBuilder<C, runtime::Set, ChannelType, CustSpaceId, Page> {
        self.0.value.business_number = Some(business_number.into());
        ListChatappMessageBuilder(self.0.mark())
    }

    /// Start of the time range, as a Unix timestamp in milliseconds. By observation calls without a
    /// time range fail.
    ///
    /// Example: `1693107714687`.
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.0.value.start_time = Some(start_time);
        self
    }

    /// End of the time range, as a Unix timestamp in milliseconds.
    ///
    /// Example: `1693407714687`.
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.0.value.end_time = Some(end_time);
        self
    }

    /// Direction of the messages to list: outbound or inbound.
    ///
    /// Example: `DOWN`.
    pub fn event_action(
        mut self,
        event_action: impl Into<types::MessageDirection>,
    ) -> Self {
        self.0.value.event_action = Some(event_action.into());
        self
    }

    /// Phone number of the user, digits with the country code; on other channels the ID of the user
    /// there.
    ///
    /// Example: `861390000****`. Never printed.
    pub fn user_number(mut self, user_number: impl Into<String>) -> Self {
        self.0.value.user_number = Some(user_number.into());
        self
    }

    /// Channel of the messages: `whatsapp` or `viber`. An example in the documentation writes
    /// `WHATSAPP`.
    ///
    /// Example: `whatsapp`.
    pub fn channel_type(
        mut self,
        channel_type: impl Into<types::MessageChannel>,
    ) -> ListChatappMessageBuilder<C, BusinessNumber, runtime::Set, CustSpaceId, Page> {
        self.0.value.channel_type = Some(channel_type.into());
        ListChatappMessageBuilder(self.0.mark())
    }

    /// Whether the user received the message; its values are not documented beyond the example.
    ///
    /// Example: `success`.
    pub fn client_accept_status(
        mut self,
        client_accept_status: impl Into<String>,
    ) -> Self {
        self.0.value.client_accept_status = Some(client_accept_status.into());
        self
    }

    /// Code of the template whose messages are listed; `ListChatappTemplate` lists them, and the
    /// console shows them under template design.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn template_code(mut self, template_code: impl Into<String>) -> Self {
        self.0.value.template_code = Some(template_code.into());
        self
    }

    /// ID of the bulk message whose messages are listed, from `SendChatappMassMessage`; the console
    /// shows it in the list of bulk sendings.
    ///
    /// Example: `890000010002****`.
    pub fn group_message_id(mut self, group_message_id: impl Into<String>) -> Self {
        self.0.value.group_message_id = Some(group_message_id.into());
        self
    }

    /// Status of the messages; its values are not documented beyond the example.
    ///
    /// Example: `success`.
    pub fn message_status(mut self, message_status: impl Into<String>) -> Self {
        self.0.value.message_status = Some(message_status.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ListChatappMessageBuilder<C, BusinessNumber, ChannelType, runtime::Set, Page> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ListChatappMessageBuilder(self.0.mark())
    }

    /// Page to return.
    pub fn page(
        mut self,
        page: impl Into<ListChatappMessagePage>,
    ) -> ListChatappMessageBuilder<
        C,
        BusinessNumber,
        ChannelType,
        CustSpaceId,
        runtime::Set,
    > {
        self.0.value.page = Some(page.into());
        ListChatappMessageBuilder(self.0.mark())
    }

    /// End of the time range, as text in place of [`end_time`](ListChatappMessageBuilder::end_time).
    /// The format is not documented.
    pub fn end_time_str(mut self, end_time_str: impl Into<String>) -> Self {
        self.0.value.end_time_str = Some(end_time_str.into());
        self
    }

    /// Start of the time range, as text in place of
    /// [`start_time`](ListChatappMessageBuilder::start_time). The format is not documented.
    pub fn start_time_str(mut self, start_time_str: impl Into<String>) -> Self {
        self.0.value.start_time_str = Some(start_time_str.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListChatappMessageRequest
    where
        BusinessNumber: list_chatapp_message_required::BusinessNumber,
        ChannelType: list_chatapp_message_required::ChannelType,
        CustSpaceId: list_chatapp_message_required::CustSpaceId,
        Page: list_chatapp_message_required::Page,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListChatappMessageResponse>
    where
        C: runtime::Dispatch,
        BusinessNumber: list_chatapp_message_required::BusinessNumber,
        ChannelType: list_chatapp_message_required::ChannelType,
        CustSpaceId: list_chatapp_message_required::CustSpaceId,
        Page: list_chatapp_message_required::Page,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListChatappMessageRequest>
    where
        C: runtime::Dispatch,
        BusinessNumber: list_chatapp_message_required::BusinessNumber,
        ChannelType: list_chatapp_message_required::ChannelType,
        CustSpaceId: list_chatapp_message_required::CustSpaceId,
        Page: list_chatapp_message_required::Page,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListChatappMessageRequest>
    where
        C: runtime::Dispatch,
        BusinessNumber: list_chatapp_message_required::BusinessNumber,
        ChannelType: list_chatapp_message_required::ChannelType,
        CustSpaceId: list_chatapp_message_required::CustSpaceId,
        Page: list_chatapp_message_required::Page,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_chatapp_message_required {
    /// `business_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`business_number` is required by ListChatappMessage and has not been set",
        label = "call `.business_number(…)` before this"
    )]
    pub trait BusinessNumber {}
    impl BusinessNumber for super::runtime::Set {}

    /// `channel_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`channel_type` is required by ListChatappMessage and has not been set",
        label = "call `.channel_type(…)` before this"
    )]
    pub trait ChannelType {}
    impl ChannelType for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ListChatappMessage and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page` is required by ListChatappMessage and has not been set",
        label = "call `.page(…)` before this"
    )]
    pub trait Page {}
    impl Page for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::list_chatapp_message`](crate::Client::list_chatapp_message).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChatappMessageResponse {
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
    /// Messages on the page.
    pub data: Vec<ListedMessage>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListChatappMessageResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListChatappMessageResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListChatappMessageResponse);

/// Page to return.
///
/// A part of [`ListChatappMessage`](crate::Client::list_chatapp_message).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListChatappMessagePage {
    /// Page number, counted from 1.
    pub index: Option<i64>,
    /// Number of messages on each page.
    pub size: Option<i64>,
}

impl ListChatappMessagePage {
    /// Starts a [`ListChatappMessagePage`].
    pub fn builder() -> ListChatappMessagePageBuilder {
        ListChatappMessagePageBuilder(
            runtime::Building::new(
                (),
                ListChatappMessagePage {
                    index: None,
                    size: None,
                },
            ),
        )
    }
}

/// Builds a [`ListChatappMessagePage`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ListChatappMessagePageBuilder<Index = runtime::Unset, Size = runtime::Unset>(
    runtime::Building<(), ListChatappMessagePage, (Index, Size)>,
);

impl<Index, Size> ListChatappMessagePageBuilder<Index, Size> {
    /// Page number, counted from 1.
    ///
    /// Example: `1`.
    pub fn index(
        mut self,
        index: i64,
    ) -> ListChatappMessagePageBuilder<runtime::Set, Size> {
        self.0.value.index = Some(index);
        ListChatappMessagePageBuilder(self.0.mark())
    }

    /// Number of messages on each page.
    ///
    /// Example: `10`.
    pub fn size(
        mut self,
        size: i64,
    ) -> ListChatappMessagePageBuilder<Index, runtime::Set> {
        self.0.value.size = Some(size);
        ListChatappMessagePageBuilder(self.0.mark())
    }

    /// The [`ListChatappMessagePage`].
    #[must_use]
    pub fn build(self) -> ListChatappMessagePage
    where
        Index: list_chatapp_message_page_required::Index,
        Size: list_chatapp_message_page_required::Size,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_chatapp_message_page_required {
    /// `index` has been set.
    #[diagnostic::on_unimplemented(
        message = "`index` is required by ListChatappMessagePage and has not been set",
        label = "call `.index(…)` before this"
    )]
    pub trait Index {}
    impl Index for super::runtime::Set {}

    /// `size` has been set.
    #[diagnostic::on_unimplemented(
        message = "`size` is required by ListChatappMessagePage and has not been set",
        label = "call `.size(…)` before this"
    )]
    pub trait Size {}
    impl Size for super::runtime::Set {}
}

impl runtime::WriteObject for ListChatappMessagePage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Index", &self.index);
        object.member("Size", &self.size);
    }
}

impl runtime::CheckLimits for ListChatappMessagePage {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Index", &self.index);
        limits.required("Size", &self.size);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListChatappMessagePage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            index: object.take("Index"),
            size: object.take("Size"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ListChatappMessagePage);

/// Messages on the page.
///
/// A part of [`ListChatappMessage`](crate::Client::list_chatapp_message).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedMessage {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub business_number: Option<String>,
    /// Chat app that the message travelled over.
    ///
    /// Example: `whatsapp`.
    pub channel_type: Option<String>,
    /// Whether the user received the message, in words.
    pub client_accept_status_name: Option<String>,
    /// Whether the user has read the message; its values are not documented.
    pub client_read_status: Option<String>,
    /// `client_read_status` in words.
    pub client_read_status_name: Option<String>,
    /// ID of the conversation that the message belongs to; status reports name it too.
    pub conversation_id: Option<String>,
    /// Direction of the message: outbound or inbound.
    ///
    /// Example: `DOWN`.
    pub event_action: Option<types::MessageDirection>,
    /// Direction of the message once more; its documented values are those of `event_action`.
    ///
    /// Example: `DOWN`.
    pub event_action_name: Option<types::MessageDirection>,
    /// Text of the fallback message, where `fail_back_flag` is `Y`.
    ///
    /// Never printed.
    pub fail_back_content: Option<String>,
    /// Whether the message fell back to SMS.
    ///
    /// Example: `N`.
    pub fail_back_flag: Option<types::YesNo>,
    /// Why sending failed, in the service's words.
    ///
    /// Never printed.
    pub fail_reason: Option<String>,
    /// Language code of the template that the message followed, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub language_code: Option<String>,
    /// Content of the message, as JSON text whose members depend on its type.
    ///
    /// Never printed.
    pub message: Option<String>,
    /// ID of the message, as `SendChatappMessage` returned it; status reports name it.
    ///
    /// Example: `61851ccb2f1365b16aee****`.
    pub message_id: Option<String>,
    /// Where the message came from; its values are not documented.
    pub message_source: Option<String>,
    /// Status of the message, such as `success`; further values are not documented.
    pub message_status: Option<String>,
    /// `message_status` in words; the language is not documented.
    pub message_status_name: Option<String>,
    /// Type of the message, as `SendChatappMessage` names it.
    pub message_type: Option<String>,
    /// `message_type` in words; the language is not documented.
    pub message_type_name: Option<String>,
    /// Month that the message is filed under. The format is not documented.
    pub month: Option<String>,
    /// Time when the message was sent. The format is not documented.
    pub send_time: Option<String>,
    /// Code of the template that the message followed; `GetChatappTemplateDetail` reads it.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub template_code: Option<String>,
    /// Name of the template that the message followed.
    ///
    /// Example: `hello_whatsapp`.
    pub template_name: Option<String>,
    /// Type of the entry; its values are not documented.
    pub entry_type: Option<String>,
    /// ID of the message that no other message of any channel shares.
    pub unique_message_id: Option<String>,
    /// Phone number of the user, digits with the country code; on other channels the ID of the user
    /// there.
    ///
    /// Example: `861390000****`. Never printed.
    pub user_number: Option<String>,
}

impl fmt::Debug for ListedMessage {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListedMessage")
            .field("business_number", &runtime::redacted(self.business_number.as_ref()))
            .field("channel_type", &self.channel_type)
            .field("client_accept_status_name", &self.client_accept_status_name)
            .field("client_read_status", &self.client_read_status)
            .field("client_read_status_name", &self.client_read_status_name)
            .field("conversation_id", &self.conversation_id)
            .field("event_action", &self.event_action)
            .field("event_action_name", &self.event_action_name)
            .field(
                "fail_back_content",
                &runtime::redacted(self.fail_back_content.as_ref()),
            )
            .field("fail_back_flag", &self.fail_back_flag)
            .field("fail_reason", &runtime::redacted(self.fail_reason.as_ref()))
            .field("language_code", &self.language_code)
            .field("message", &runtime::redacted(self.message.as_ref()))
            .field("message_id", &self.message_id)
            .field("message_source", &self.message_source)
            .field("message_status", &self.message_status)
            .field("message_status_name", &self.message_status_name)
            .field("message_type", &self.message_type)
            .field("message_type_name", &self.message_type_name)
            .field("month", &self.month)
            .field("send_time", &self.send_time)
            .field("template_code", &self.template_code)
            .field("template_name", &self.template_name)
            .field("entry_type", &self.entry_type)
            .field("unique_message_id", &self.unique_message_id)
            .field("user_number", &runtime::redacted(self.user_number.as_ref()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListedMessage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("BusinessNumber", &self.business_number);
        object.member("ChannelType", &self.channel_type);
        object.member("ClientAcceptStatusName", &self.client_accept_status_name);
        object.member("ClientReadStatus", &self.client_read_status);
        object.member("ClientReadStatusName", &self.client_read_status_name);
        object.member("ConversationId", &self.conversation_id);
        object.member("EventAction", &self.event_action);
        object.member("EventActionName", &self.event_action_name);
        object.member("FailBackContent", &self.fail_back_content);
        object.member("FailBackFlag", &self.fail_back_flag);
        object.member("FailReason", &self.fail_reason);
        object.member("LanguageCode", &self.language_code);
        object.member("Message", &self.message);
        object.member("MessageId", &self.message_id);
        object.member("MessageSource", &self.message_source);
        object.member("MessageStatus", &self.message_status);
        object.member("MessageStatusName", &self.message_status_name);
        object.member("MessageType", &self.message_type);
        object.member("MessageTypeName", &self.message_type_name);
        object.member("Month", &self.month);
        object.member("SendTime", &self.send_time);
        object.member("TemplateCode", &self.template_code);
        object.member("TemplateName", &self.template_name);
        object.member("Type", &self.entry_type);
        object.member("UniqueMessageId", &self.unique_message_id);
        object.member("UserNumber", &self.user_number);
    }
}

impl runtime::ReadObject for ListedMessage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_number: object.take("BusinessNumber"),
            channel_type: object.take("ChannelType"),
            client_accept_status_name: object.take("ClientAcceptStatusName"),
            client_read_status: object.take("ClientReadStatus"),
            client_read_status_name: object.take("ClientReadStatusName"),
            conversation_id: object.take("ConversationId"),
            event_action: object.take("EventAction"),
            event_action_name: object.take("EventActionName"),
            fail_back_content: object.take("FailBackContent"),
            fail_back_flag: object.take("FailBackFlag"),
            fail_reason: object.take("FailReason"),
            language_code: object.take("LanguageCode"),
            message: object.take("Message"),
            message_id: object.take("MessageId"),
            message_source: object.take("MessageSource"),
            message_status: object.take("MessageStatus"),
            message_status_name: object.take("MessageStatusName"),
            message_type: object.take("MessageType"),
            message_type_name: object.take("MessageTypeName"),
            month: object.take("Month"),
            send_time: object.take("SendTime"),
            template_code: object.take("TemplateCode"),
            template_name: object.take("TemplateName"),
            entry_type: object.take("Type"),
            unique_message_id: object.take("UniqueMessageId"),
            user_number: object.take("UserNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListedMessage);

/// What the runtime knows of `ListChatappMessage`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListChatappMessage",
        "cams:ListChatappMessage",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(50, std::time::Duration::from_secs(1)))
    .sensitive(
        &["BusinessNumber", "FailBackContent", "FailReason", "Message", "UserNumber"],
    );
