// @generated from spec/operations/chat_flows/TriggerChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! `TriggerChatFlow`: triggers a run of a chat flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Triggers a run of a chat flow.
    ///
    /// The flow must be one that is started by hand, and have a version that is online. Components of
    /// the flow can cost money.
    ///
    /// Note: Give every event a [`uuid`](TriggerChatFlowBuilder::uuid) of its own where you may repeat
    /// a call yourself: that of the client lasts for one call.
    ///
    /// Sends a [`TriggerChatFlowRequest`], and yields a [`TriggerChatFlowResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:TriggerChatFlow` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat where `Uuid` is set: the service starts no second run for a `Uuid` that it has
    /// seen. After a timeout, a reset or a 5xx reply the client then tries again, with the same `Uuid`.
    /// Where you set none, the client makes one up.
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
    ///     .trigger_chat_flow()
    ///     .flow_code("flow_001")
    ///     .data([("orderId", serde_json::json!("20250001"))])
    ///     .uuid("6dd31e1b7cc940fc99e293d9952b5b79")
    ///     .out_id("order-20250001")
    ///     .claim_time_millis(1_735_689_600_000)
    ///     .discard_time_millis(1_735_689_660_000)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn trigger_chat_flow(&self) -> TriggerChatFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::trigger_chat_flow`](crate::Client::trigger_chat_flow), but `send` blocks until the
    /// reply is there.
    pub fn trigger_chat_flow(&self) -> TriggerChatFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `TriggerChatFlow`: what
/// [`Client::trigger_chat_flow`](crate::Client::trigger_chat_flow) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TriggerChatFlowRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Input of the flow; the keys are the names of the variables that its start node defines.
    pub data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Unique ID of the event, chosen by the caller and free of business meaning; it keeps the trigger
    /// idempotent, and the flow can read it.
    pub uuid: Option<String>,
    /// Serial number of an external system, which ties the run to a business process there; the flow
    /// can read it.
    pub out_id: Option<String>,
    /// Time of the event, usually that of the request, as a UNIX timestamp in milliseconds.
    pub claim_time_millis: Option<i64>,
    /// Time when the event expires: a trigger that was not processed before is canceled; a UNIX
    /// timestamp in milliseconds.
    pub discard_time_millis: Option<i64>,
}

impl fmt::Debug for TriggerChatFlowRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TriggerChatFlowRequest")
            .field("flow_code", &self.flow_code)
            .field("data", &runtime::redacted(self.data.as_ref()))
            .field("uuid", &self.uuid)
            .field("out_id", &self.out_id)
            .field("claim_time_millis", &self.claim_time_millis)
            .field("discard_time_millis", &self.discard_time_millis)
            .finish()
    }
}

impl runtime::Request for TriggerChatFlowRequest {
    type Response = TriggerChatFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    fn idempotency_key() -> Option<runtime::IdempotencyKey> {
        Some(runtime::IdempotencyKey::new("Uuid").filled())
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowCode", &self.flow_code);
        parameters.query_json("Data", &self.data);
        parameters.query("Uuid", &self.uuid);
        parameters.query("OutId", &self.out_id);
        parameters.query("ClaimTimeMillis", &self.claim_time_millis);
        parameters.query("DiscardTimeMillis", &self.discard_time_millis);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("FlowCode", &self.flow_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TriggerChatFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_code: object.take("FlowCode"),
            data: object.take("Data"),
            uuid: object.take("Uuid"),
            out_id: object.take("OutId"),
            claim_time_millis: object.take("ClaimTimeMillis"),
            discard_time_millis: object.take("DiscardTimeMillis"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request TriggerChatFlowRequest);

impl TriggerChatFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> TriggerChatFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`TriggerChatFlowRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct TriggerChatFlowBuilder<C = runtime::Detached, FlowCode = runtime::Unset>(
    runtime::Building<C, TriggerChatFlowRequest, FlowCode>,
);

fn builder<C>(client: C) -> TriggerChatFlowBuilder<C> {
    TriggerChatFlowBuilder(
        runtime::Building::new(
            client,
            TriggerChatFlowRequest {
                flow_code: None,
                data: None,
                uuid: None,
                out_id: None,
                claim_time_millis: None,
                discard_time_millis: None,
            },
        ),
    )
}

impl<C, FlowCode> TriggerChatFlowBuilder<C, FlowCode> {
    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(
        mut self,
        flow_code: impl Into<String>,
    ) -> TriggerChatFlowBuilder<C, runtime::Set> {
        self.0.value.flow_code = Some(flow_code.into());
        TriggerChatFlowBuilder(self.0.mark())
    }

    /// Input of the flow; the keys are the names of the variables that its start node defines.
    ///
    /// Never printed.
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.0.value.data = Some(runtime::map(data));
        self
    }

    /// Unique ID of the event, chosen by the caller and free of business meaning; it keeps the trigger
    /// idempotent, and the flow can read it.
    ///
    /// Example: `6dd31e1b7cc940fc99e293d9952b5b79`.
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.0.value.uuid = Some(uuid.into());
        self
    }

    /// Serial number of an external system, which ties the run to a business process there; the flow
    /// can read it.
    pub fn out_id(mut self, out_id: impl Into<String>) -> Self {
        self.0.value.out_id = Some(out_id.into());
        self
    }

    /// Time of the event, usually that of the request, as a UNIX timestamp in milliseconds.
    pub fn claim_time_millis(mut self, claim_time_millis: i64) -> Self {
        self.0.value.claim_time_millis = Some(claim_time_millis);
        self
    }

    /// Time when the event expires: a trigger that was not processed before is canceled; a UNIX
    /// timestamp in milliseconds.
    pub fn discard_time_millis(mut self, discard_time_millis: i64) -> Self {
        self.0.value.discard_time_millis = Some(discard_time_millis);
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> TriggerChatFlowRequest
    where
        FlowCode: trigger_chat_flow_required::FlowCode,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<TriggerChatFlowResponse>
    where
        C: runtime::Dispatch,
        FlowCode: trigger_chat_flow_required::FlowCode,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod trigger_chat_flow_required {
    /// `flow_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_code` is required by TriggerChatFlow and has not been set",
        label = "call `.flow_code(…)` before this"
    )]
    pub trait FlowCode {}
    impl FlowCode for super::runtime::Set {}
}

/// The outcome, with data of the run.
///
/// The reply to [`Client::trigger_chat_flow`](crate::Client::trigger_chat_flow).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerChatFlowResponse {
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

impl fmt::Debug for TriggerChatFlowResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TriggerChatFlowResponse")
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
impl runtime::WriteObject for TriggerChatFlowResponse {
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

impl runtime::ReadObject for TriggerChatFlowResponse {
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
runtime::by_name!(reply TriggerChatFlowResponse);

/// What the runtime knows of `TriggerChatFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "TriggerChatFlow",
        "cams:TriggerChatFlow",
    )
    .success_values(&["OK"])
    .sensitive(&["Data"]);
