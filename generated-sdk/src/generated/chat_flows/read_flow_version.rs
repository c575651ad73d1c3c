// @generated from spec/operations/chat_flows/ReadFlowVersion.yaml by `cargo xtask generate`. Do not edit.

//! `ReadFlowVersion`: reads a version of a chat flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Reads a version of a chat flow.
    ///
    /// The flow must exist; `CreateChatFlow` makes it.
    ///
    /// Sends a [`ReadFlowVersionRequest`], and yields a [`ReadFlowVersionResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ReadFlowVersion` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads a version. After a timeout, a reset or a 5xx reply the client
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
    /// # See also
    ///
    /// - [`ListFlowVersion`](Self::list_flow_version)
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
    ///     .read_flow_version()
    ///     .flow_code("flow_001")
    ///     .flow_version("1")
    ///     .status(types::ChatFlowVersionStatus::Online)
    ///     .biz_code("ALICOM_OPAAS")
    ///     .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_flow_version(&self) -> ReadFlowVersionBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::read_flow_version`](crate::Client::read_flow_version), but `send` blocks until the
    /// reply is there.
    pub fn read_flow_version(&self) -> ReadFlowVersionBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ReadFlowVersion`: what
/// [`Client::read_flow_version`](crate::Client::read_flow_version) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadFlowVersionRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Version of the flow, from `ListFlowVersion` or the canvas of the flow in the console.
    pub flow_version: Option<String>,
    /// Status of the version.
    pub status: Option<types::ChatFlowVersionStatus>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Version of the flow that is being edited and not online.
    pub draft_version: Option<String>,
}

impl runtime::Request for ReadFlowVersionRequest {
    type Response = ReadFlowVersionResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("FlowVersion", &self.flow_version);
        parameters.query("Status", &self.status);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("DraftVersion", &self.draft_version);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ReadFlowVersionRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_code: object.take("FlowCode"),
            flow_version: object.take("FlowVersion"),
            status: object.take("Status"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            draft_version: object.take("DraftVersion"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ReadFlowVersionRequest);

impl ReadFlowVersionRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ReadFlowVersionBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ReadFlowVersionRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ReadFlowVersionBuilder<C = runtime::Detached>(
    runtime::Building<C, ReadFlowVersionRequest, ()>,
);

fn builder<C>(client: C) -> ReadFlowVersionBuilder<C> {
    ReadFlowVersionBuilder(
        runtime::Building::new(
            client,
            ReadFlowVersionRequest {
                flow_code: None,
                flow_version: None,
                status: None,
                biz_code: None,
                biz_extend: None,
                draft_version: None,
            },
        ),
    )
}

impl<C> ReadFlowVersionBuilder<C> {
    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(mut self, flow_code: impl Into<String>) -> Self {
        self.0.value.flow_code = Some(flow_code.into());
        self
    }

    /// Version of the flow, from `ListFlowVersion` or the canvas of the flow in the console.
    pub fn flow_version(mut self, flow_version: impl Into<String>) -> Self {
        self.0.value.flow_version = Some(flow_version.into());
        self
    }

    /// Status of the version.
    pub fn status(mut self, status: impl Into<types::ChatFlowVersionStatus>) -> Self {
        self.0.value.status = Some(status.into());
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

    /// Version of the flow that is being edited and not online.
    pub fn draft_version(mut self, draft_version: impl Into<String>) -> Self {
        self.0.value.draft_version = Some(draft_version.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ReadFlowVersionRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ReadFlowVersionResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The version.
///
/// The reply to [`Client::read_flow_version`](crate::Client::read_flow_version).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadFlowVersionResponse {
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
    /// The version; its members are not documented.
    ///
    /// Never printed.
    pub response: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for ReadFlowVersionResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadFlowVersionResponse")
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
impl runtime::WriteObject for ReadFlowVersionResponse {
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

impl runtime::ReadObject for ReadFlowVersionResponse {
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
runtime::by_name!(reply ReadFlowVersionResponse);

/// What the runtime knows of `ReadFlowVersion`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ReadFlowVersion",
        "cams:ReadFlowVersion",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Response"]);
