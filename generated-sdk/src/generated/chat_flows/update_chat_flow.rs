// @generated from spec/operations/chat_flows/UpdateChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateChatFlow`: changes the title and the remark of a chat flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Changes the title and the remark of a chat flow.
    ///
    /// The flow must exist; `CreateChatFlow` makes it.
    ///
    /// Sends a [`UpdateChatFlowRequest`], and yields a [`UpdateChatFlowResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UpdateChatFlow` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: a second run sets the same title and remark again. After a timeout, a reset or a
    /// 5xx reply the client tries again.
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
    ///     .update_chat_flow()
    ///     .title("Order status")
    ///     .remark("Answers questions about orders.")
    ///     .flow_code("flow_001")
    ///     .biz_code("ALICOM_OPAAS")
    ///     .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_chat_flow(&self) -> UpdateChatFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_chat_flow`](crate::Client::update_chat_flow), but `send` blocks until the
    /// reply is there.
    pub fn update_chat_flow(&self) -> UpdateChatFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateChatFlow`: what
/// [`Client::update_chat_flow`](crate::Client::update_chat_flow) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateChatFlowRequest {
    /// New title of the flow, as the list of flows in the console shows it.
    pub title: Option<String>,
    /// New remark on the flow.
    pub remark: Option<String>,
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl fmt::Debug for UpdateChatFlowRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateChatFlowRequest")
            .field("title", &self.title)
            .field("remark", &runtime::redacted(self.remark.as_ref()))
            .field("flow_code", &self.flow_code)
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .finish()
    }
}

impl runtime::Request for UpdateChatFlowRequest {
    type Response = UpdateChatFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Title", &self.title);
        parameters.query("Remark", &self.remark);
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateChatFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            title: object.take("Title"),
            remark: object.take("Remark"),
            flow_code: object.take("FlowCode"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateChatFlowRequest);

impl UpdateChatFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateChatFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateChatFlowRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChatFlowBuilder<C = runtime::Detached>(
    runtime::Building<C, UpdateChatFlowRequest, ()>,
);

fn builder<C>(client: C) -> UpdateChatFlowBuilder<C> {
    UpdateChatFlowBuilder(
        runtime::Building::new(
            client,
            UpdateChatFlowRequest {
                title: None,
                remark: None,
                flow_code: None,
                biz_code: None,
                biz_extend: None,
            },
        ),
    )
}

impl<C> UpdateChatFlowBuilder<C> {
    /// New title of the flow, as the list of flows in the console shows it.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.value.title = Some(title.into());
        self
    }

    /// New remark on the flow.
    ///
    /// Never printed.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.0.value.remark = Some(remark.into());
        self
    }

    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(mut self, flow_code: impl Into<String>) -> Self {
        self.0.value.flow_code = Some(flow_code.into());
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
    pub fn build(self) -> UpdateChatFlowRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateChatFlowResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The outcome of the change.
///
/// The reply to [`Client::update_chat_flow`](crate::Client::update_chat_flow).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChatFlowResponse {
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
    pub response: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for UpdateChatFlowResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateChatFlowResponse")
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
impl runtime::WriteObject for UpdateChatFlowResponse {
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

impl runtime::ReadObject for UpdateChatFlowResponse {
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
runtime::by_name!(reply UpdateChatFlowResponse);

/// What the runtime knows of `UpdateChatFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateChatFlow",
        "cams:UpdateChatFlow",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Remark", "Response"]);
