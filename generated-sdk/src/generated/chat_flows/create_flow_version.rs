// @generated from spec/operations/chat_flows/CreateFlowVersion.yaml by `cargo xtask generate`. Do not edit.

//! `CreateFlowVersion`: creates a version of a chat flow, copied from another version.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Creates a version of a chat flow, copied from another version.
    ///
    /// The flow must exist; `CreateChatFlow` makes it. The new version is a copy of one that exists.
    ///
    /// Sends a [`CreateFlowVersionRequest`], and yields a [`CreateFlowVersionResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:CreateFlowVersion` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call creates another version. The client tries again only where the
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
    ///     .create_flow_version()
    ///     .flow_code("flow_001")
    ///     .flow_version_copy_from("1")
    ///     .remark("Adds a greeting.")
    ///     .biz_code("ALICOM_OPAAS")
    ///     .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flow_version(&self) -> CreateFlowVersionBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_flow_version`](crate::Client::create_flow_version), but `send` blocks until
    /// the reply is there.
    pub fn create_flow_version(&self) -> CreateFlowVersionBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateFlowVersion`: what
/// [`Client::create_flow_version`](crate::Client::create_flow_version) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowVersionRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Version to copy, shown on the canvas of the flow in the flow editor of the console.
    pub flow_version_copy_from: Option<String>,
    /// Remark on the version, for those who maintain it; the flow editor shows it.
    pub remark: Option<String>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl fmt::Debug for CreateFlowVersionRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateFlowVersionRequest")
            .field("flow_code", &self.flow_code)
            .field("flow_version_copy_from", &self.flow_version_copy_from)
            .field("remark", &runtime::redacted(self.remark.as_ref()))
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .finish()
    }
}

impl runtime::Request for CreateFlowVersionRequest {
    type Response = CreateFlowVersionResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("FlowVersionCopyFrom", &self.flow_version_copy_from);
        parameters.query("Remark", &self.remark);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreateFlowVersionRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_code: object.take("FlowCode"),
            flow_version_copy_from: object.take("FlowVersionCopyFrom"),
            remark: object.take("Remark"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateFlowVersionRequest);

impl CreateFlowVersionRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateFlowVersionBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateFlowVersionRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFlowVersionBuilder<C = runtime::Detached>(
    runtime::Building<C, CreateFlowVersionRequest, ()>,
);

fn builder<C>(client: C) -> CreateFlowVersionBuilder<C> {
    CreateFlowVersionBuilder(
        runtime::Building::new(
            client,
            CreateFlowVersionRequest {
                flow_code: None,
                flow_version_copy_from: None,
                remark: None,
                biz_code: None,
                biz_extend: None,
            },
        ),
    )
}

impl<C> CreateFlowVersionBuilder<C> {
    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(mut self, flow_code: impl Into<String>) -> Self {
        self.0.value.flow_code = Some(flow_code.into());
        self
    }

    /// Version to copy, shown on the canvas of the flow in the flow editor of the console.
    pub fn flow_version_copy_from(
        mut self,
        flow_version_copy_from: impl Into<String>,
    ) -> Self {
        self.0.value.flow_version_copy_from = Some(flow_version_copy_from.into());
        self
    }

    /// Remark on the version, for those who maintain it; the flow editor shows it.
    ///
    /// Never printed.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.0.value.remark = Some(remark.into());
        self
    }

    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    ///
    /// Example: `ALICOM_OPAAS`. Default: `ALICOM_OPAAS`.
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
    pub fn build(self) -> CreateFlowVersionRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateFlowVersionResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The outcome, with data of the new version.
///
/// The reply to [`Client::create_flow_version`](crate::Client::create_flow_version).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFlowVersionResponse {
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

impl fmt::Debug for CreateFlowVersionResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateFlowVersionResponse")
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
impl runtime::WriteObject for CreateFlowVersionResponse {
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

impl runtime::ReadObject for CreateFlowVersionResponse {
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
runtime::by_name!(reply CreateFlowVersionResponse);

/// What the runtime knows of `CreateFlowVersion`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateFlowVersion",
        "cams:CreateFlowVersion",
    )
    .success_values(&["OK"])
    .sensitive(&["Remark", "Response"]);
