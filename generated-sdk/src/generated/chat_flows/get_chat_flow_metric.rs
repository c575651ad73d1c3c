// @generated from spec/operations/chat_flows/GetChatFlowMetric.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatFlowMetric`: gets a metric of the runs of a chat flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets a metric of the runs of a chat flow.
    ///
    /// The flow must be online, which `OnlineFlowVersion` does, and must have run: a flow that is
    /// started by hand through `TriggerChatFlow`, others by a message to the bound account.
    ///
    /// Sends a [`GetChatFlowMetricRequest`], and yields a [`GetChatFlowMetricResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetChatFlowMetric` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads what was measured. After a timeout, a reset or a 5xx reply the
    /// client tries again.
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
    /// use alibabacloud_cams::chat_flows::ChatFlowMetric;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_chat_flow_metric()
    ///     .biz_code("ALICOM_OPAAS")
    ///     .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
    ///     .from(1_735_689_600)
    ///     .to(1_735_776_000)
    ///     .flow_code("flow_001")
    ///     .flow_version("1")
    ///     .metric_name(ChatFlowMetric::NodeErrorDetails)
    ///     .metric_param([
    ///         ("pageNo", serde_json::json!(1)),
    ///         ("pageSize", serde_json::json!(10)),
    ///         ("nodeId", serde_json::json!("node_001")),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat_flow_metric(&self) -> GetChatFlowMetricBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_chat_flow_metric`](crate::Client::get_chat_flow_metric), but `send` blocks
    /// until the reply is there.
    pub fn get_chat_flow_metric(&self) -> GetChatFlowMetricBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetChatFlowMetric`: what
/// [`Client::get_chat_flow_metric`](crate::Client::get_chat_flow_metric) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatFlowMetricRequest {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Start of the period, as a UNIX timestamp in seconds.
    pub from: Option<i64>,
    /// End of the period, as a UNIX timestamp in seconds.
    pub to: Option<i64>,
    /// Code of the flow, shown in the flow editor of the console.
    pub flow_code: Option<String>,
    /// Version of the flow, shown on its canvas in the flow editor of the console.
    pub flow_version: Option<String>,
    /// Metric to get.
    pub metric_name: Option<ChatFlowMetric>,
    /// Further input for the metric; for `nodeErrorDetails`: `pageNo`, `pageSize` and `nodeId`, which
    /// the canvas of the flow shows.
    pub metric_param: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

impl runtime::Request for GetChatFlowMetricRequest {
    type Response = GetChatFlowMetricResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("From", &self.from);
        parameters.query("To", &self.to);
        parameters.query("FlowCode", &self.flow_code);
        parameters.query("FlowVersion", &self.flow_version);
        parameters.query("MetricName", &self.metric_name);
        parameters.query_json("MetricParam", &self.metric_param);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("MetricName", &self.metric_name);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetChatFlowMetricRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            from: object.take("From"),
            to: object.take("To"),
            flow_code: object.take("FlowCode"),
            flow_version: object.take("FlowVersion"),
            metric_name: object.take("MetricName"),
            metric_param: object.take("MetricParam"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetChatFlowMetricRequest);

impl GetChatFlowMetricRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetChatFlowMetricBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetChatFlowMetricRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatFlowMetricBuilder<C = runtime::Detached, MetricName = runtime::Unset>(
    runtime::Building<C, GetChatFlowMetricRequest, MetricName>,
);

fn builder<C>(client: C) -> GetChatFlowMetricBuilder<C> {
    GetChatFlowMetricBuilder(
        runtime::Building::new(
            client,
            GetChatFlowMetricRequest {
                biz_code: None,
                biz_extend: None,
                from: None,
                to: None,
                flow_code: None,
                flow_version: None,
                metric_name: None,
                metric_param: None,
            },
        ),
    )
}

impl<C, MetricName> GetChatFlowMetricBuilder<C, MetricName> {
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

    /// Start of the period, as a UNIX timestamp in seconds.
    pub fn from(mut self, from: i64) -> Self {
        self.0.value.from = Some(from);
        self
    }

    /// End of the period, as a UNIX timestamp in seconds.
    pub fn to(mut self, to: i64) -> Self {
        self.0.value.to = Some(to);
        self
    }

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

    /// Metric to get.
    pub fn metric_name(
        mut self,
        metric_name: impl Into<ChatFlowMetric>,
    ) -> GetChatFlowMetricBuilder<C, runtime::Set> {
        self.0.value.metric_name = Some(metric_name.into());
        GetChatFlowMetricBuilder(self.0.mark())
    }

    /// Further input for the metric; for `nodeErrorDetails`: `pageNo`, `pageSize` and `nodeId`, which
    /// the canvas of the flow shows.
    pub fn metric_param(
        mut self,
        metric_param: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.metric_param = Some(runtime::map(metric_param));
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetChatFlowMetricRequest
    where
        MetricName: get_chat_flow_metric_required::MetricName,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetChatFlowMetricResponse>
    where
        C: runtime::Dispatch,
        MetricName: get_chat_flow_metric_required::MetricName,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_chat_flow_metric_required {
    /// `metric_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`metric_name` is required by GetChatFlowMetric and has not been set",
        label = "call `.metric_name(…)` before this"
    )]
    pub trait MetricName {}
    impl MetricName for super::runtime::Set {}
}

/// The metric.
///
/// The reply to [`Client::get_chat_flow_metric`](crate::Client::get_chat_flow_metric).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatFlowMetricResponse {
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
    /// The metric; its members are not documented.
    ///
    /// Never printed.
    pub data: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for GetChatFlowMetricResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetChatFlowMetricResponse")
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
impl runtime::WriteObject for GetChatFlowMetricResponse {
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

impl runtime::ReadObject for GetChatFlowMetricResponse {
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
runtime::by_name!(reply GetChatFlowMetricResponse);

/// Metric to get.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatFlowMetric {
    /// `nodeUsageStatistics`: How the nodes of the flow were used.
    NodeUsageStatistics,
    /// `nodeErrorDetails`: The errors of a node in detail.
    NodeErrorDetails,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ChatFlowMetric { NodeUsageStatistics => "nodeUsageStatistics", NodeErrorDetails =>
    "nodeErrorDetails" }
}

/// What the runtime knows of `GetChatFlowMetric`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetChatFlowMetric",
        "cams:GetChatFlowMetric",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Data"]);
