// @generated from spec/operations/chat_flows/DeleteFlowVersion.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteFlowVersion`: deletes a version of a chat flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes a version of a chat flow.
    ///
    /// The version must be offline, which `OfflineFlowVersion` does, and the flow must have at least
    /// two versions.
    ///
    /// **Warning:** This cannot be undone.
    ///
    /// Sends a [`DeleteFlowVersionRequest`], and yields a [`DeleteFlowVersionResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:DeleteFlowVersion` | delete | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second run may report a missing version, although the first run deleted
    /// it. The client tries again only where the service cannot have acted: a refused connection or a
    /// throttled call.
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
    ///     .delete_flow_version()
    ///     .flow_code("flow_001")
    ///     .flow_version("1")
    ///     .biz_code("ALICOM_OPAAS")
    ///     .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_flow_version(&self) -> DeleteFlowVersionBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_flow_version`](crate::Client::delete_flow_version), but `send` blocks until
    /// the reply is there.
    pub fn delete_flow_version(&self) -> DeleteFlowVersionBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteFlowVersion`: what
/// [`Client::delete_flow_version`](crate::Client::delete_flow_version) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFlowVersionRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Version of the flow, shown on its canvas in the flow editor of the console.
    pub flow_version: Option<String>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl runtime::Request for DeleteFlowVersionRequest {
    type Response = DeleteFlowVersionResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("FlowVersion", &self.flow_version);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DeleteFlowVersionRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_code: object.take("FlowCode"),
            flow_version: object.take("FlowVersion"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeleteFlowVersionRequest);

impl DeleteFlowVersionRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteFlowVersionBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteFlowVersionRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFlowVersionBuilder<C = runtime::Detached>(
    runtime::Building<C, DeleteFlowVersionRequest, ()>,
);

fn builder<C>(client: C) -> DeleteFlowVersionBuilder<C> {
    DeleteFlowVersionBuilder(
        runtime::Building::new(
            client,
            DeleteFlowVersionRequest {
                flow_code: None,
                flow_version: None,
                biz_code: None,
                biz_extend: None,
            },
        ),
    )
}

impl<C> DeleteFlowVersionBuilder<C> {
    /// Code of the flow, shown in the flow editor of the console.
    pub fn flow_code(mut self, flow_code: impl Into<String>) -> Self {
        self.0.value.flow_code = Some(flow_code.into());
        self
    }

    /// Version of the flow, shown on its canvas in the flow editor of the console.
    pub fn flow_version(mut self, flow_version: impl Into<String>) -> Self {
        self.0.value.flow_version = Some(flow_version.into());
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
    pub fn build(self) -> DeleteFlowVersionRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteFlowVersionResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The outcome of the deletion.
///
/// The reply to [`Client::delete_flow_version`](crate::Client::delete_flow_version).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteFlowVersionResponse {
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

impl fmt::Debug for DeleteFlowVersionResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeleteFlowVersionResponse")
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
impl runtime::WriteObject for DeleteFlowVersionResponse {
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

impl runtime::ReadObject for DeleteFlowVersionResponse {
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
runtime::by_name!(reply DeleteFlowVersionResponse);

/// What the runtime knows of `DeleteFlowVersion`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteFlowVersion",
        "cams:DeleteFlowVersion",
    )
    .success_values(&["OK"])
    .sensitive(&["Response"]);
