// @generated from spec/operations/chat_flows/TriggerChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! `TriggerChatFlow`: triggers a run of a chat flow.

use std::fmt;
use std::collections::BTreeMap;
use std::marker::PhantomData;

use crate::runtime::emitted::{
    Client, Detached, Dispatch, Limits, Object, Operation, Parameters, ReadObject,
    redacted, Request, Set, Unset,
};

impl Client {
    /// Triggers a run of a chat flow.
    ///
    /// Note: Give every event a `Uuid` of its own: it keeps the trigger idempotent when you repeat a
    /// call.
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
    /// Not safe to repeat: without `Uuid`, which is optional, every call starts another run. The client
    /// tries again only where the service cannot have acted: a refused connection or a throttled call.
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
        TriggerChatFlowBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::trigger_chat_flow`](crate::Client::trigger_chat_flow), but `send` blocks until the
    /// reply is there.
    pub fn trigger_chat_flow(&self) -> TriggerChatFlowBuilder<Self> {
        TriggerChatFlowBuilder::new(self.clone())
    }
}

/// A request of `TriggerChatFlow`.
#[derive(Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct TriggerChatFlowRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Input of the flow; the keys are the names of the variables that its start node defines.
    pub data: Option<BTreeMap<String, serde_json::Value>>,
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TriggerChatFlowRequest")
            .field("flow_code", &self.flow_code)
            .field("data", &redacted(self.data.as_ref()))
            .field("uuid", &self.uuid)
            .field("out_id", &self.out_id)
            .field("claim_time_millis", &self.claim_time_millis)
            .field("discard_time_millis", &self.discard_time_millis)
            .finish()
    }
}

impl Request for TriggerChatFlowRequest {
    type Response = TriggerChatFlowResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("FlowCode", &self.flow_code);
        parameters.query_json("Data", &self.data);
        parameters.query("Uuid", &self.uuid);
        parameters.query("OutId", &self.out_id);
        parameters.query("ClaimTimeMillis", &self.claim_time_millis);
        parameters.query("DiscardTimeMillis", &self.discard_time_millis);
    }

    fn check(&self, limits: &mut Limits) {
        limits.required("FlowCode", &self.flow_code);
    }
}

impl TriggerChatFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> TriggerChatFlowBuilder {
        TriggerChatFlowBuilder::new(Detached)
    }
}

/// Builds a [`TriggerChatFlowRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct TriggerChatFlowBuilder<C = Detached, FlowCode = Unset> {
    client: C,
    value: TriggerChatFlowRequest,
    state: PhantomData<fn() -> FlowCode>,
}

impl<C> TriggerChatFlowBuilder<C, Unset> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: TriggerChatFlowRequest {
                flow_code: None,
                data: None,
                uuid: None,
                out_id: None,
                claim_time_millis: None,
                discard_time_millis: None,
            },
            state: PhantomData,
        }
    }
}

impl<C, FlowCode> TriggerChatFlowBuilder<C, FlowCode> {
    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(
        mut self,
        flow_code: impl Into<String>,
    ) -> TriggerChatFlowBuilder<C, Set> {
        self.value.flow_code = Some(flow_code.into());
        self.mark()
    }

    /// Input of the flow; the keys are the names of the variables that its start node defines.
    ///
    /// Never printed.
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.value.data = Some(
            data.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Unique ID of the event, chosen by the caller and free of business meaning; it keeps the trigger
    /// idempotent, and the flow can read it.
    ///
    /// Example: `6dd31e1b7cc940fc99e293d9952b5b79`.
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.value.uuid = Some(uuid.into());
        self
    }

    /// Serial number of an external system, which ties the run to a business process there; the flow
    /// can read it.
    pub fn out_id(mut self, out_id: impl Into<String>) -> Self {
        self.value.out_id = Some(out_id.into());
        self
    }

    /// Time of the event, usually that of the request, as a UNIX timestamp in milliseconds.
    pub fn claim_time_millis(mut self, claim_time_millis: i64) -> Self {
        self.value.claim_time_millis = Some(claim_time_millis);
        self
    }

    /// Time when the event expires: a trigger that was not processed before is canceled; a UNIX
    /// timestamp in milliseconds.
    pub fn discard_time_millis(mut self, discard_time_millis: i64) -> Self {
        self.value.discard_time_millis = Some(discard_time_millis);
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> TriggerChatFlowRequest
    where
        FlowCode: trigger_chat_flow_required::FlowCode,
    {
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<TriggerChatFlowResponse>
    where
        C: Dispatch,
        FlowCode: trigger_chat_flow_required::FlowCode,
    {
        self.client.dispatch(&self.value)
    }

    /// The same request with other parameters known to be set.
    fn mark<S1>(self) -> TriggerChatFlowBuilder<C, S1> {
        TriggerChatFlowBuilder {
            client: self.client,
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod trigger_chat_flow_required {
    use crate::runtime::emitted::Set;

    /// `flow_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`flow_code` is required by TriggerChatFlow and has not been set",
        label = "call `.flow_code(…)` before this"
    )]
    pub trait FlowCode {}
    impl FlowCode for Set {}
}

/// The outcome, with data of the run.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
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
    /// Error message.
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
    pub data: BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for TriggerChatFlowResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TriggerChatFlowResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("data", &redacted(Some(&self.data)))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

impl ReadObject for TriggerChatFlowResponse {
    fn read(object: &mut Object<'_>) -> Self {
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

/// What the runtime knows of `TriggerChatFlow`.
static OPERATION: Operation = Operation {
    name: "TriggerChatFlow",
    ram_action: "cams:TriggerChatFlow",
    repeatable: false,
    success_values: &["OK"],
    rate_limit: None,
    sensitive: &["Data"],
};
