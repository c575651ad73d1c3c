// @generated from spec/operations/chat_flows/ListChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! `ListChatFlow`: lists chat flows.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists chat flows.
    ///
    /// Without filters, all flows are listed.
    ///
    /// Sends a [`ListChatFlowRequest`], and yields a [`ListChatFlowResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListChatFlow` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of flows. After a timeout, a reset or a 5xx reply the
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::chat_flows::ChatFlowStatus;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_chat_flow()
    ///     .status(ChatFlowStatus::Normal)
    ///     .page_no(1)
    ///     .page_size(10)
    ///     .flow_trigger_type(types::ChatFlowTriggerType::TriggeredByWhatsApp)
    ///     .return_with_online_version(true)
    ///     .keyword("Order")
    ///     .biz_code("ALICOM_OPAAS")
    ///     .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_flow(&self) -> ListChatFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_chat_flow`](crate::Client::list_chat_flow), but `send` blocks until the reply
    /// is there.
    pub fn list_chat_flow(&self) -> ListChatFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListChatFlow`: what [`Client::list_chat_flow`](crate::Client::list_chat_flow)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListChatFlowRequest {
    /// Status of the flow.
    pub status: Option<ChatFlowStatus>,
    /// Number of the page, counted from 1.
    pub page_no: Option<i64>,
    /// Number of items on a page.
    pub page_size: Option<i64>,
    /// What starts a run of the flow: a call of `TriggerChatFlow` or a message in a chat app.
    pub flow_trigger_type: Option<types::ChatFlowTriggerType>,
    /// Whether to return the online status too.
    pub return_with_online_version: Option<bool>,
    /// Text to search the names of flows for; matches are fuzzy.
    pub keyword: Option<String>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Status of the flow; how it differs from [`status`](ListChatFlowBuilder::status) is not
    /// documented.
    pub flow_status: Option<String>,
    /// Phone number that the listed flows are bound to, digits with the country code.
    pub phone_number: Option<String>,
    /// Title of the flow, as the list of flows in the console shows it.
    pub title: Option<String>,
}

impl fmt::Debug for ListChatFlowRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListChatFlowRequest")
            .field("status", &self.status)
            .field("page_no", &self.page_no)
            .field("page_size", &self.page_size)
            .field("flow_trigger_type", &self.flow_trigger_type)
            .field("return_with_online_version", &self.return_with_online_version)
            .field("keyword", &self.keyword)
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .field("flow_code", &self.flow_code)
            .field("flow_status", &self.flow_status)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("title", &self.title)
            .finish()
    }
}

impl runtime::Request for ListChatFlowRequest {
    type Response = ListChatFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Status", &self.status);
        parameters.query("PageNo", &self.page_no);
        parameters.query("PageSize", &self.page_size);
        parameters.query("FlowTriggerType", &self.flow_trigger_type);
        parameters.query("ReturnWithOnlineVersion", &self.return_with_online_version);
        parameters.query("Keyword", &self.keyword);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("FlowStatus", &self.flow_status);
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("Title", &self.title);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListChatFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            status: object.take("Status"),
            page_no: object.take("PageNo"),
            page_size: object.take("PageSize"),
            flow_trigger_type: object.take("FlowTriggerType"),
            return_with_online_version: object.take("ReturnWithOnlineVersion"),
            keyword: object.take("Keyword"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            flow_code: object.take("FlowCode"),
            flow_status: object.take("FlowStatus"),
            phone_number: object.take("PhoneNumber"),
            title: object.take("Title"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListChatFlowRequest);

impl ListChatFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListChatFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListChatFlowRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListChatFlowBuilder<C = runtime::Detached>(
    runtime::Building<C, ListChatFlowRequest, ()>,
);

fn builder<C>(client: C) -> ListChatFlowBuilder<C> {
    ListChatFlowBuilder(
        runtime::Building::new(
            client,
            ListChatFlowRequest {
                status: None,
                page_no: None,
                page_size: None,
                flow_trigger_type: None,
                return_with_online_version: None,
                keyword: None,
                biz_code: None,
                biz_extend: None,
                flow_code: None,
                flow_status: None,
                phone_number: None,
                title: None,
            },
        ),
    )
}

impl<C> ListChatFlowBuilder<C> {
    /// Status of the flow.
    ///
    /// Default: `NORMAL`.
    pub fn status(mut self, status: impl Into<ChatFlowStatus>) -> Self {
        self.0.value.status = Some(status.into());
        self
    }

    /// Number of the page, counted from 1.
    ///
    /// Example: `1`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.0.value.page_no = Some(page_no);
        self
    }

    /// Number of items on a page.
    ///
    /// Example: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.value.page_size = Some(page_size);
        self
    }

    /// What starts a run of the flow: a call of `TriggerChatFlow` or a message in a chat app.
    pub fn flow_trigger_type(
        mut self,
        flow_trigger_type: impl Into<types::ChatFlowTriggerType>,
    ) -> Self {
        self.0.value.flow_trigger_type = Some(flow_trigger_type.into());
        self
    }

    /// Whether to return the online status too.
    pub fn return_with_online_version(
        mut self,
        return_with_online_version: bool,
    ) -> Self {
        self.0.value.return_with_online_version = Some(return_with_online_version);
        self
    }

    /// Text to search the names of flows for; matches are fuzzy.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.0.value.keyword = Some(keyword.into());
        self
    }

    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    ///
    /// Example: `ALICOM_OPAAS`.
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.0.value.biz_code = Some(biz_code.into());
        self
    }

    /// Further details of the business that the call is made for.
    pub fn biz_extend(
        mut self,
        biz_extend: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.biz_extend = Some(runtime::map(biz_extend));
        self
    }

    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(mut self, flow_code: impl Into<String>) -> Self {
        self.0.value.flow_code = Some(flow_code.into());
        self
    }

    /// Status of the flow; how it differs from [`status`](ListChatFlowBuilder::status) is not
    /// documented.
    pub fn flow_status(mut self, flow_status: impl Into<String>) -> Self {
        self.0.value.flow_status = Some(flow_status.into());
        self
    }

    /// Phone number that the listed flows are bound to, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.value.phone_number = Some(phone_number.into());
        self
    }

    /// Title of the flow, as the list of flows in the console shows it.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.value.title = Some(title.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListChatFlowRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListChatFlowResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// One page of chat flows.
///
/// The reply to [`Client::list_chat_flow`](crate::Client::list_chat_flow).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChatFlowResponse {
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
    /// The flows; the members are not documented.
    ///
    /// Never printed.
    pub response: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for ListChatFlowResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListChatFlowResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("response", &runtime::redacted(Some(&self.response)))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListChatFlowResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Response", &self.response);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListChatFlowResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            response: object.take("Response").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListChatFlowResponse);

/// Status of the flow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatFlowStatus {
    /// `NORMAL`: The flow is in use; the only value that is documented.
    Normal,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ChatFlowStatus { Normal => "NORMAL" }
}

/// What the runtime knows of `ListChatFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListChatFlow",
        "cams:ListChatFlow",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["PhoneNumber", "Response"]);
