// @generated from spec/operations/chat_flows/UpdateChatFlowLogSetting.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateChatFlowLogSetting`: turns the log of a chat flow on or off, or deletes it.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Turns the log of a chat flow on or off, or deletes it.
    ///
    /// Simple Log Service must be activated, and log settings must exist; `CreateChatFlowLogSetting`
    /// makes them.
    ///
    /// **Warning:** `DELETED` also deletes the log instance in Simple Log Service.
    ///
    /// Sends a [`UpdateChatFlowLogSettingRequest`], and yields a [`UpdateChatFlowLogSettingResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UpdateChatFlowLogSetting` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: after `DELETED`, a second run may report a missing setting. The client tries
    /// again only where the service cannot have acted: a refused connection or a throttled call.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`ReadChatFlowLogSetting`](Self::read_chat_flow_log_setting)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::chat_flows::ChatFlowLogStatus;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .update_chat_flow_log_setting()
    ///     .flow_code("flow_001")
    ///     .id(1001)
    ///     .status(ChatFlowLogStatus::Enabled)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_chat_flow_log_setting(&self) -> UpdateChatFlowLogSettingBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_chat_flow_log_setting`](crate::Client::update_chat_flow_log_setting), but
    /// `send` blocks until the reply is there.
    pub fn update_chat_flow_log_setting(&self) -> UpdateChatFlowLogSettingBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateChatFlowLogSetting`: what
/// [`Client::update_chat_flow_log_setting`](crate::Client::update_chat_flow_log_setting) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateChatFlowLogSettingRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// ID of the log setting, from `ReadChatFlowLogSetting`.
    pub id: Option<i64>,
    /// What becomes of the log.
    pub status: Option<ChatFlowLogStatus>,
}

impl runtime::Request for UpdateChatFlowLogSettingRequest {
    type Response = UpdateChatFlowLogSettingResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("Id", &self.id);
        parameters.query("Status", &self.status);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateChatFlowLogSettingRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_code: object.take("FlowCode"),
            id: object.take("Id"),
            status: object.take("Status"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateChatFlowLogSettingRequest);

impl UpdateChatFlowLogSettingRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateChatFlowLogSettingBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateChatFlowLogSettingRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChatFlowLogSettingBuilder<C = runtime::Detached>(
    runtime::Building<C, UpdateChatFlowLogSettingRequest, ()>,
);

fn builder<C>(client: C) -> UpdateChatFlowLogSettingBuilder<C> {
    UpdateChatFlowLogSettingBuilder(
        runtime::Building::new(
            client,
            UpdateChatFlowLogSettingRequest {
                flow_code: None,
                id: None,
                status: None,
            },
        ),
    )
}

impl<C> UpdateChatFlowLogSettingBuilder<C> {
    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(mut self, flow_code: impl Into<String>) -> Self {
        self.0.value.flow_code = Some(flow_code.into());
        self
    }

    /// ID of the log setting, from `ReadChatFlowLogSetting`.
    ///
    /// Example: `1001`.
    pub fn id(mut self, id: i64) -> Self {
        self.0.value.id = Some(id);
        self
    }

    /// What becomes of the log.
    pub fn status(mut self, status: impl Into<ChatFlowLogStatus>) -> Self {
        self.0.value.status = Some(status.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateChatFlowLogSettingRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateChatFlowLogSettingResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The outcome of the change.
///
/// The reply to
/// [`Client::update_chat_flow_log_setting`](crate::Client::update_chat_flow_log_setting).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChatFlowLogSettingResponse {
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

impl fmt::Debug for UpdateChatFlowLogSettingResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateChatFlowLogSettingResponse")
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
impl runtime::WriteObject for UpdateChatFlowLogSettingResponse {
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

impl runtime::ReadObject for UpdateChatFlowLogSettingResponse {
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
runtime::by_name!(reply UpdateChatFlowLogSettingResponse);

/// What becomes of the log.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatFlowLogStatus {
    /// `ENABLED`: Logs are written.
    Enabled,
    /// `DISABLED`: No logs are written; the log instance in Simple Log Service stays.
    Disabled,
    /// `DELETED`: No logs are written, and the log instance in Simple Log Service is deleted.
    Deleted,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ChatFlowLogStatus { Enabled => "ENABLED", Disabled => "DISABLED", Deleted =>
    "DELETED" }
}

/// What the runtime knows of `UpdateChatFlowLogSetting`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateChatFlowLogSetting",
        "cams:UpdateChatFlowLogSetting",
    )
    .success_values(&["OK"])
    .sensitive(&["Data"]);
