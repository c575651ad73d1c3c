// @generated from spec/operations/chat_flows/ReadChatFlowLogSetting.yaml by `cargo xtask generate`. Do not edit.

//! `ReadChatFlowLogSetting`: reads the log setting of a chat flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Reads the log setting of a chat flow.
    ///
    /// Log settings must exist; `CreateChatFlowLogSetting` makes them. The unique ID in the reply is
    /// what `UpdateChatFlowLogSetting` takes.
    ///
    /// Sends a [`ReadChatFlowLogSettingRequest`], and yields a [`ReadChatFlowLogSettingResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ReadChatFlowLogSetting` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads a setting. After a timeout, a reset or a 5xx reply the client
    /// tries again.
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
    ///     .read_chat_flow_log_setting()
    ///     .flow_code("flow_001")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_chat_flow_log_setting(&self) -> ReadChatFlowLogSettingBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::read_chat_flow_log_setting`](crate::Client::read_chat_flow_log_setting), but `send`
    /// blocks until the reply is there.
    pub fn read_chat_flow_log_setting(&self) -> ReadChatFlowLogSettingBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ReadChatFlowLogSetting`: what
/// [`Client::read_chat_flow_log_setting`](crate::Client::read_chat_flow_log_setting) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadChatFlowLogSettingRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
}

impl runtime::Request for ReadChatFlowLogSettingRequest {
    type Response = ReadChatFlowLogSettingResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowCode", &self.flow_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ReadChatFlowLogSettingRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_code: object.take("FlowCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ReadChatFlowLogSettingRequest);

impl ReadChatFlowLogSettingRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ReadChatFlowLogSettingBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ReadChatFlowLogSettingRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ReadChatFlowLogSettingBuilder<C = runtime::Detached>(
    runtime::Building<C, ReadChatFlowLogSettingRequest, ()>,
);

fn builder<C>(client: C) -> ReadChatFlowLogSettingBuilder<C> {
    ReadChatFlowLogSettingBuilder(
        runtime::Building::new(
            client,
            ReadChatFlowLogSettingRequest {
                flow_code: None,
            },
        ),
    )
}

impl<C> ReadChatFlowLogSettingBuilder<C> {
    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(mut self, flow_code: impl Into<String>) -> Self {
        self.0.value.flow_code = Some(flow_code.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ReadChatFlowLogSettingRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ReadChatFlowLogSettingResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The log setting.
///
/// The reply to [`Client::read_chat_flow_log_setting`](crate::Client::read_chat_flow_log_setting).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadChatFlowLogSettingResponse {
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
    /// The log setting; its members are not documented.
    ///
    /// Never printed.
    pub data: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for ReadChatFlowLogSettingResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadChatFlowLogSettingResponse")
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
impl runtime::WriteObject for ReadChatFlowLogSettingResponse {
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

impl runtime::ReadObject for ReadChatFlowLogSettingResponse {
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
runtime::by_name!(reply ReadChatFlowLogSettingResponse);

/// What the runtime knows of `ReadChatFlowLogSetting`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ReadChatFlowLogSetting",
        "cams:ReadChatFlowLogSetting",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Data"]);
