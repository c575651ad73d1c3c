// @generated from spec/operations/chat_flows/UpdateFlowVersion.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateFlowVersion`: saves the definition of a version of a chat flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Saves the definition of a version of a chat flow.
    ///
    /// The flow must exist and be offline.
    ///
    /// Sends a [`UpdateFlowVersionRequest`], and yields a [`UpdateFlowVersionResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 50 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UpdateFlowVersion` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: it is not documented what a second save does, which may depend on `Type`.
    /// The client tries again only where the service cannot have acted: a refused connection or a
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
    ///     .update_flow_version()
    ///     .flow_code("flow_001")
    ///     .flow_version("1")
    ///     .flow_view_model("{\"nodes\":[]}")
    ///     .remark("Adds a greeting.")
    ///     .biz_code("ALICOM_OPAAS")
    ///     .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_flow_version(&self) -> UpdateFlowVersionBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_flow_version`](crate::Client::update_flow_version), but `send` blocks until
    /// the reply is there.
    pub fn update_flow_version(&self) -> UpdateFlowVersionBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateFlowVersion`: what
/// [`Client::update_flow_version`](crate::Client::update_flow_version) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFlowVersionRequest {
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Version of the flow, shown on its canvas in the flow editor of the console.
    pub flow_version: Option<String>,
    /// Definition of the flow, as a JSON string in the form that the flow editor of the console
    /// exports.
    pub flow_view_model: Option<String>,
    /// Remark on the version, for those who maintain it; the flow editor shows it.
    pub remark: Option<String>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// How the version is saved; its values are not documented.
    pub save_type: Option<String>,
}

impl fmt::Debug for UpdateFlowVersionRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateFlowVersionRequest")
            .field("flow_code", &self.flow_code)
            .field("flow_version", &self.flow_version)
            .field("flow_view_model", &runtime::redacted(self.flow_view_model.as_ref()))
            .field("remark", &runtime::redacted(self.remark.as_ref()))
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .field("save_type", &self.save_type)
            .finish()
    }
}

impl runtime::Request for UpdateFlowVersionRequest {
    type Response = UpdateFlowVersionResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("FlowVersion", &self.flow_version);
        parameters.query("FlowViewModel", &self.flow_view_model);
        parameters.query("Remark", &self.remark);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("Type", &self.save_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateFlowVersionRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            flow_code: object.take("FlowCode"),
            flow_version: object.take("FlowVersion"),
            flow_view_model: object.take("FlowViewModel"),
            remark: object.take("Remark"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            save_type: object.take("Type"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateFlowVersionRequest);

impl UpdateFlowVersionRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateFlowVersionBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateFlowVersionRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFlowVersionBuilder<C = runtime::Detached>(
    runtime::Building<C, UpdateFlowVersionRequest, ()>,
);

fn builder<C>(client: C) -> UpdateFlowVersionBuilder<C> {
    UpdateFlowVersionBuilder(
        runtime::Building::new(
            client,
            UpdateFlowVersionRequest {
                flow_code: None,
                flow_version: None,
                flow_view_model: None,
                remark: None,
                biz_code: None,
                biz_extend: None,
                save_type: None,
            },
        ),
    )
}

impl<C> UpdateFlowVersionBuilder<C> {
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

    /// Definition of the flow, as a JSON string in the form that the flow editor of the console
    /// exports.
    ///
    /// Never printed.
    pub fn flow_view_model(mut self, flow_view_model: impl Into<String>) -> Self {
        self.0.value.flow_view_model = Some(flow_view_model.into());
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

    /// How the version is saved; its values are not documented.
    pub fn save_type(mut self, save_type: impl Into<String>) -> Self {
        self.0.value.save_type = Some(save_type.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateFlowVersionRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateFlowVersionResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The outcome of the change.
///
/// The reply to [`Client::update_flow_version`](crate::Client::update_flow_version).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFlowVersionResponse {
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

impl fmt::Debug for UpdateFlowVersionResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateFlowVersionResponse")
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
impl runtime::WriteObject for UpdateFlowVersionResponse {
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

impl runtime::ReadObject for UpdateFlowVersionResponse {
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
runtime::by_name!(reply UpdateFlowVersionResponse);

/// What the runtime knows of `UpdateFlowVersion`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateFlowVersion",
        "cams:UpdateFlowVersion",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(50, std::time::Duration::from_secs(1)))
    .sensitive(&["FlowViewModel", "Remark", "Response"]);
