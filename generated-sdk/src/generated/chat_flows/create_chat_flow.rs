// @generated from spec/operations/chat_flows/CreateChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! `CreateChatFlow`: creates a chat flow, from scratch or from a version of another flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Creates a chat flow, from scratch or from a version of another flow.
    ///
    /// Sends a [`CreateChatFlowRequest`], and yields a [`CreateChatFlowResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:CreateChatFlow` | create | All resources (`*`) | None | None |
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
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .create_chat_flow()
    ///     .title("Order status")
    ///     .remark("Answers questions about orders.")
    ///     .flow_trigger_type(types::ChatFlowTriggerType::TriggeredByWhatsApp)
    ///     .biz_code("ALICOM_OPAAS")
    ///     .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chat_flow(&self) -> CreateChatFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_chat_flow`](crate::Client::create_chat_flow), but `send` blocks until the
    /// reply is there.
    pub fn create_chat_flow(&self) -> CreateChatFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateChatFlow`: what
/// [`Client::create_chat_flow`](crate::Client::create_chat_flow) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChatFlowRequest {
    /// Title of the flow, as the list of flows in the console shows it.
    pub title: Option<String>,
    /// Remark on the flow, for those who maintain it; the flow editor shows it.
    pub remark: Option<String>,
    /// What starts a run of the flow: a call of `TriggerChatFlow` or a message in a chat app.
    pub flow_trigger_type: Option<types::ChatFlowTriggerType>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Code of the flow that the new one is made from; the flow editor of the console shows it.
    pub create_from_flow_code: Option<String>,
    /// Version of the flow that the new one is made from; its canvas in the flow editor of the console
    /// shows it.
    pub create_from_flow_version: Option<String>,
    /// Further input for the life cycle of the flow.
    pub life_cycle_extend_data: Option<std::collections::BTreeMap<String, String>>,
}

impl fmt::Debug for CreateChatFlowRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateChatFlowRequest")
            .field("title", &self.title)
            .field("remark", &runtime::redacted(self.remark.as_ref()))
            .field("flow_trigger_type", &self.flow_trigger_type)
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .field("create_from_flow_code", &self.create_from_flow_code)
            .field("create_from_flow_version", &self.create_from_flow_version)
            .field("life_cycle_extend_data", &self.life_cycle_extend_data)
            .finish()
    }
}

impl runtime::Request for CreateChatFlowRequest {
    type Response = CreateChatFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Title", &self.title);
        parameters.query("Remark", &self.remark);
        parameters.query("FlowTriggerType", &self.flow_trigger_type);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("CreateFromFlowCode", &self.create_from_flow_code);
        parameters.query("CreateFromFlowVersion", &self.create_from_flow_version);
        parameters.query_json("LifeCycleExtendData", &self.life_cycle_extend_data);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreateChatFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            title: object.take("Title"),
            remark: object.take("Remark"),
            flow_trigger_type: object.take("FlowTriggerType"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            create_from_flow_code: object.take("CreateFromFlowCode"),
            create_from_flow_version: object.take("CreateFromFlowVersion"),
            life_cycle_extend_data: object.take("LifeCycleExtendData"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateChatFlowRequest);

impl CreateChatFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateChatFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateChatFlowRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChatFlowBuilder<C = runtime::Detached>(
    runtime::Building<C, CreateChatFlowRequest, ()>,
);

fn builder<C>(client: C) -> CreateChatFlowBuilder<C> {
    CreateChatFlowBuilder(
        runtime::Building::new(
            client,
            CreateChatFlowRequest {
                title: None,
                remark: None,
                flow_trigger_type: None,
                biz_code: None,
                biz_extend: None,
                create_from_flow_code: None,
                create_from_flow_version: None,
                life_cycle_extend_data: None,
            },
        ),
    )
}

impl<C> CreateChatFlowBuilder<C> {
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

    /// What starts a run of the flow: a call of `TriggerChatFlow` or a message in a chat app.
    pub fn flow_trigger_type(
        mut self,
        flow_trigger_type: impl Into<types::ChatFlowTriggerType>,
    ) -> Self {
        self.0.value.flow_trigger_type = Some(flow_trigger_type.into());
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

    /// Code of the flow that the new one is made from; the flow editor of the console shows it.
    pub fn create_from_flow_code(
        mut self,
        create_from_flow_code: impl Into<String>,
    ) -> Self {
        self.0.value.create_from_flow_code = Some(create_from_flow_code.into());
        self
    }

    /// Version of the flow that the new one is made from; its canvas in the flow editor of the console
    /// shows it.
    pub fn create_from_flow_version(
        mut self,
        create_from_flow_version: impl Into<String>,
    ) -> Self {
        self.0.value.create_from_flow_version = Some(create_from_flow_version.into());
        self
    }

    /// Further input for the life cycle of the flow.
    pub fn life_cycle_extend_data(
        mut self,
        life_cycle_extend_data: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.0.value.life_cycle_extend_data = Some(runtime::map(life_cycle_extend_data));
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CreateChatFlowRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateChatFlowResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The outcome, with data of the new flow.
///
/// The reply to [`Client::create_chat_flow`](crate::Client::create_chat_flow).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChatFlowResponse {
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
    /// Returned data; its members are not documented.
    ///
    /// Never printed.
    pub response: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for CreateChatFlowResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateChatFlowResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("data", &runtime::redacted(Some(&self.data)))
            .field("response", &runtime::redacted(Some(&self.response)))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreateChatFlowResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.filled("Response", &self.response);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for CreateChatFlowResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            response: object.take("Response").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CreateChatFlowResponse);

/// What the runtime knows of `CreateChatFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateChatFlow",
        "cams:CreateChatFlow",
    )
    .success_values(&["OK"])
    .sensitive(&["Data", "Remark", "Response"]);
