// @generated from spec/operations/chat_flows/UpdateChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateChatFlow`: changes the title and the remark of a chat flow.

use std::collections::BTreeMap;

use crate::runtime::emitted::{
    Client, Detached, Dispatch, Object, Operation, Parameters, ReadObject, Request,
};

impl Client {
    /// Changes the title and the remark of a chat flow.
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
    ///     .update_chat_flow()
    ///     .title("Order status")
    ///     .remark("Answers questions about orders.")
    ///     .flow_code("flow_001")
    ///     .biz_code("ALICOM_OPAAS")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_chat_flow(&self) -> UpdateChatFlowBuilder<Self> {
        UpdateChatFlowBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_chat_flow`](crate::Client::update_chat_flow), but `send` blocks until the
    /// reply is there.
    pub fn update_chat_flow(&self) -> UpdateChatFlowBuilder<Self> {
        UpdateChatFlowBuilder::new(self.clone())
    }
}

/// A request of `UpdateChatFlow`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct UpdateChatFlowRequest {
    /// New title of the flow.
    pub title: Option<String>,
    /// New remark on the flow.
    pub remark: Option<String>,
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<BTreeMap<String, serde_json::Value>>,
}

impl Request for UpdateChatFlowRequest {
    type Response = UpdateChatFlowResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("Title", &self.title);
        parameters.query("Remark", &self.remark);
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
    }
}

impl UpdateChatFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateChatFlowBuilder {
        UpdateChatFlowBuilder::new(Detached)
    }
}

/// Builds a [`UpdateChatFlowRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChatFlowBuilder<C = Detached> {
    client: C,
    value: UpdateChatFlowRequest,
}

impl<C> UpdateChatFlowBuilder<C> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: UpdateChatFlowRequest {
                title: None,
                remark: None,
                flow_code: None,
                biz_code: None,
                biz_extend: None,
            },
        }
    }
}

impl<C> UpdateChatFlowBuilder<C> {
    /// New title of the flow.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.value.title = Some(title.into());
        self
    }

    /// New remark on the flow.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.value.remark = Some(remark.into());
        self
    }

    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(mut self, flow_code: impl Into<String>) -> Self {
        self.value.flow_code = Some(flow_code.into());
        self
    }

    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    ///
    /// Example: `ALICOM_OPAAS`.
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.value.biz_code = Some(biz_code.into());
        self
    }

    /// Further details of the business that the call is made for.
    pub fn biz_extend(
        mut self,
        biz_extend: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.value.biz_extend = Some(
            biz_extend
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateChatFlowRequest {
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateChatFlowResponse>
    where
        C: Dispatch,
    {
        self.client.dispatch(&self.value)
    }
}

/// The outcome of the change.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
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
    /// Error message.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Returned data; its members are not documented.
    pub response: BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl ReadObject for UpdateChatFlowResponse {
    fn read(object: &mut Object<'_>) -> Self {
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

/// What the runtime knows of `UpdateChatFlow`.
static OPERATION: Operation = Operation {
    name: "UpdateChatFlow",
    ram_action: "cams:UpdateChatFlow",
    repeatable: true,
    success_values: &["OK"],
    rate_limit: None,
    sensitive: &[],
};
