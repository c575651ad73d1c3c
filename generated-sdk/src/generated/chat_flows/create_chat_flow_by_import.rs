// @generated from spec/operations/chat_flows/CreateChatFlowByImport.yaml by `cargo xtask generate`. Do not edit.

//! `CreateChatFlowByImport`: creates a chat flow from an exported definition.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Creates a chat flow from an exported definition.
    ///
    /// The definition of the flow (its DSL) must have been exported from the flow editor before, as
    /// JSON.
    ///
    /// Sends a [`CreateChatFlowByImportRequest`], and yields a [`CreateChatFlowByImportResponse`].
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
    /// | `cams:CreateChatFlowByImport` | create | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call creates another flow. The client tries again only where the
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
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .create_chat_flow_by_import()
    ///     .title("Order status")
    ///     .remark("Answers questions about orders.")
    ///     .flow_view_model("{\"nodes\":[]}")
    ///     .biz_code("ALICOM_OPAAS")
    ///     .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chat_flow_by_import(&self) -> CreateChatFlowByImportBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_chat_flow_by_import`](crate::Client::create_chat_flow_by_import), but `send`
    /// blocks until the reply is there.
    pub fn create_chat_flow_by_import(&self) -> CreateChatFlowByImportBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateChatFlowByImport`: what
/// [`Client::create_chat_flow_by_import`](crate::Client::create_chat_flow_by_import) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChatFlowByImportRequest {
    /// Title of the flow, as the list of flows in the console shows it.
    pub title: Option<String>,
    /// Remark on the flow, for those who maintain it; the flow editor shows it.
    pub remark: Option<String>,
    /// Definition of the flow, as a JSON string in the form that the flow editor of the console
    /// exports.
    pub flow_view_model: Option<String>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl fmt::Debug for CreateChatFlowByImportRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateChatFlowByImportRequest")
            .field("title", &self.title)
            .field("remark", &runtime::redacted(self.remark.as_ref()))
            .field("flow_view_model", &runtime::redacted(self.flow_view_model.as_ref()))
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .finish()
    }
}

impl runtime::Request for CreateChatFlowByImportRequest {
    type Response = CreateChatFlowByImportResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Title", &self.title);
        parameters.query("Remark", &self.remark);
        parameters.query("FlowViewModel", &self.flow_view_model);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreateChatFlowByImportRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            title: object.take("Title"),
            remark: object.take("Remark"),
            flow_view_model: object.take("FlowViewModel"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateChatFlowByImportRequest);

impl CreateChatFlowByImportRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateChatFlowByImportBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateChatFlowByImportRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChatFlowByImportBuilder<C = runtime::Detached>(
    runtime::Building<C, CreateChatFlowByImportRequest, ()>,
);

fn builder<C>(client: C) -> CreateChatFlowByImportBuilder<C> {
    CreateChatFlowByImportBuilder(
        runtime::Building::new(
            client,
            CreateChatFlowByImportRequest {
                title: None,
                remark: None,
                flow_view_model: None,
                biz_code: None,
                biz_extend: None,
            },
        ),
    )
}

impl<C> CreateChatFlowByImportBuilder<C> {
    /// Title of the flow, as the list of flows in the console shows it.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.value.title = Some(title.into());
        self
    }

    /// Remark on the flow, for those who maintain it; the flow editor shows it.
    ///
    /// Never printed.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.0.value.remark = Some(remark.into());
        self
    }

    /// Definition of the flow, as a JSON string in the form that the flow editor of the console
    /// exports.
    ///
    /// Never printed.
    pub fn flow_view_model(mut self, flow_view_model: impl Into<String>) -> Self {
        self.0.value.flow_view_model = Some(flow_view_model.into());
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

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CreateChatFlowByImportRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateChatFlowByImportResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The outcome, with data of the new flow.
///
/// The reply to [`Client::create_chat_flow_by_import`](crate::Client::create_chat_flow_by_import).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChatFlowByImportResponse {
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
    /// Returned data; its members are not documented.
    ///
    /// Never printed.
    pub data: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for CreateChatFlowByImportResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateChatFlowByImportResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("data", &runtime::redacted(Some(&self.data)))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreateChatFlowByImportResponse {
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

impl runtime::ReadObject for CreateChatFlowByImportResponse {
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
runtime::by_name!(reply CreateChatFlowByImportResponse);

/// What the runtime knows of `CreateChatFlowByImport`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateChatFlowByImport",
        "cams:CreateChatFlowByImport",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(50, std::time::Duration::from_secs(1)))
    .sensitive(&["Data", "FlowViewModel", "Remark"]);
