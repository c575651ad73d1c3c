// @generated from spec/operations/marketing/AddMarketingFlow.yaml by `cargo xtask generate`. Do not edit.

//! `AddMarketingFlow`: creates a marketing flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Creates a marketing flow.
    ///
    /// Sends a [`AddMarketingFlowRequest`], and yields a [`AddMarketingFlowResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:AddMarketingFlow` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call creates another marketing flow. The client tries again only where
    /// the service cannot have acted: a refused connection or a throttled call.
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
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .add_marketing_flow()
    ///     .activity_name("Spring sale")
    ///     .biz_code("ALICOM_OPAAS")
    ///     .cron_expression("0 0 4 1/1 * ?")
    ///     .execution_type(types::MarketingExecutionType::Schedule)
    ///     .related_flow_code("6a1f0c****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_marketing_flow(&self) -> AddMarketingFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::add_marketing_flow`](crate::Client::add_marketing_flow), but `send` blocks until
    /// the reply is there.
    pub fn add_marketing_flow(&self) -> AddMarketingFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `AddMarketingFlow`: what
/// [`Client::add_marketing_flow`](crate::Client::add_marketing_flow) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddMarketingFlowRequest {
    /// Text that describes the marketing flow, of your own choice.
    pub activity_desc: Option<String>,
    /// Name of the marketing flow, of your own choice.
    pub activity_name: Option<String>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Cron expression that schedules the marketing flow; `0 0 4 1/1 * ?` means every day at 4:00.
    pub cron_expression: Option<String>,
    /// End time, as `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
    pub end_date: Option<String>,
    /// How the marketing flow is started.
    pub execution_type: Option<types::MarketingExecutionType>,
    /// Whether custom parameters are used.
    pub param_flag: Option<String>,
    /// Custom parameters to pass through.
    pub params: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Code of the chat flow that the marketing flow runs; `ListChatFlow` lists them.
    pub related_flow_code: Option<String>,
    /// Name of the chat flow that the marketing flow runs.
    pub related_flow_name: Option<String>,
    /// ID of the group of contacts that the marketing flow reaches; `ListAllGroups` lists them.
    pub related_group_id: Option<i64>,
    /// Start time, as `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
    pub start_date: Option<String>,
}

impl fmt::Debug for AddMarketingFlowRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddMarketingFlowRequest")
            .field("activity_desc", &self.activity_desc)
            .field("activity_name", &self.activity_name)
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .field("cron_expression", &self.cron_expression)
            .field("end_date", &self.end_date)
            .field("execution_type", &self.execution_type)
            .field("param_flag", &self.param_flag)
            .field("params", &runtime::redacted(self.params.as_ref()))
            .field("related_flow_code", &self.related_flow_code)
            .field("related_flow_name", &self.related_flow_name)
            .field("related_group_id", &self.related_group_id)
            .field("start_date", &self.start_date)
            .finish()
    }
}

impl runtime::Request for AddMarketingFlowRequest {
    type Response = AddMarketingFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ActivityDesc", &self.activity_desc);
        parameters.query("ActivityName", &self.activity_name);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("CronExpression", &self.cron_expression);
        parameters.query("EndDate", &self.end_date);
        parameters.query("ExecutionType", &self.execution_type);
        parameters.query("ParamFlag", &self.param_flag);
        parameters.query_json("Params", &self.params);
        parameters.query("RelatedFlowCode", &self.related_flow_code);
        parameters.query("RelatedFlowName", &self.related_flow_name);
        parameters.query("RelatedGroupId", &self.related_group_id);
        parameters.query("StartDate", &self.start_date);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("ActivityName", &self.activity_name);
        limits.required("ExecutionType", &self.execution_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for AddMarketingFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            activity_desc: object.take("ActivityDesc"),
            activity_name: object.take("ActivityName"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            cron_expression: object.take("CronExpression"),
            end_date: object.take("EndDate"),
            execution_type: object.take("ExecutionType"),
            param_flag: object.take("ParamFlag"),
            params: object.take("Params"),
            related_flow_code: object.take("RelatedFlowCode"),
            related_flow_name: object.take("RelatedFlowName"),
            related_group_id: object.take("RelatedGroupId"),
            start_date: object.take("StartDate"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request AddMarketingFlowRequest);

impl AddMarketingFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> AddMarketingFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`AddMarketingFlowRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct AddMarketingFlowBuilder<
    C = runtime::Detached,
    ActivityName = runtime::Unset,
    ExecutionType = runtime::Unset,
>(
    runtime::Building<C, AddMarketingFlowRequest, (ActivityName, ExecutionType)>,
);

fn builder<C>(client: C) -> AddMarketingFlowBuilder<C> {
    AddMarketingFlowBuilder(
        runtime::Building::new(
            client,
            AddMarketingFlowRequest {
                activity_desc: None,
                activity_name: None,
                biz_code: None,
                biz_extend: None,
                cron_expression: None,
                end_date: None,
                execution_type: None,
                param_flag: None,
                params: None,
                related_flow_code: None,
                related_flow_name: None,
                related_group_id: None,
                start_date: None,
            },
        ),
    )
}

impl<
    C,
    ActivityName,
    ExecutionType,
> AddMarketingFlowBuilder<C, ActivityName, ExecutionType> {
    /// Text that describes the marketing flow, of your own choice.
    pub fn activity_desc(mut self, activity_desc: impl Into<String>) -> Self {
        self.0.value.activity_desc = Some(activity_desc.into());
        self
    }

    /// Name of the marketing flow, of your own choice.
    ///
    /// Example: `Spring sale`.
    pub fn activity_name(
        mut self,
        activity_name: impl Into<String>,
    ) -> AddMarketingFlowBuilder<C, runtime::Set, ExecutionType> {
        self.0.value.activity_name = Some(activity_name.into());
        AddMarketingFlowBuilder(self.0.mark())
    }

    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    ///
    /// Example: `ALICOM_OPAAS`.
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.0.value.biz_code = Some(biz_code.into());
        self
    }

    /// Further details of the business that the call is made for.
    ///
    /// Default: `{}`.
    pub fn biz_extend(
        mut self,
        biz_extend: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.biz_extend = Some(runtime::map(biz_extend));
        self
    }

    /// Cron expression that schedules the marketing flow; `0 0 4 1/1 * ?` means every day at 4:00.
    ///
    /// Example: `0 0 4 1/1 * ?`.
    pub fn cron_expression(mut self, cron_expression: impl Into<String>) -> Self {
        self.0.value.cron_expression = Some(cron_expression.into());
        self
    }

    /// End time, as `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.value.end_date = Some(end_date.into());
        self
    }

    /// How the marketing flow is started.
    pub fn execution_type(
        mut self,
        execution_type: impl Into<types::MarketingExecutionType>,
    ) -> AddMarketingFlowBuilder<C, ActivityName, runtime::Set> {
        self.0.value.execution_type = Some(execution_type.into());
        AddMarketingFlowBuilder(self.0.mark())
    }

    /// Whether custom parameters are used.
    pub fn param_flag(mut self, param_flag: impl Into<String>) -> Self {
        self.0.value.param_flag = Some(param_flag.into());
        self
    }

    /// Custom parameters to pass through.
    ///
    /// Never printed.
    pub fn params(
        mut self,
        params: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.params = Some(runtime::map(params));
        self
    }

    /// Code of the chat flow that the marketing flow runs; `ListChatFlow` lists them.
    pub fn related_flow_code(mut self, related_flow_code: impl Into<String>) -> Self {
        self.0.value.related_flow_code = Some(related_flow_code.into());
        self
    }

    /// Name of the chat flow that the marketing flow runs.
    pub fn related_flow_name(mut self, related_flow_name: impl Into<String>) -> Self {
        self.0.value.related_flow_name = Some(related_flow_name.into());
        self
    }

    /// ID of the group of contacts that the marketing flow reaches; `ListAllGroups` lists them.
    pub fn related_group_id(mut self, related_group_id: i64) -> Self {
        self.0.value.related_group_id = Some(related_group_id);
        self
    }

    /// Start time, as `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.value.start_date = Some(start_date.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> AddMarketingFlowRequest
    where
        ActivityName: add_marketing_flow_required::ActivityName,
        ExecutionType: add_marketing_flow_required::ExecutionType,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<AddMarketingFlowResponse>
    where
        C: runtime::Dispatch,
        ActivityName: add_marketing_flow_required::ActivityName,
        ExecutionType: add_marketing_flow_required::ExecutionType,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod add_marketing_flow_required {
    /// `activity_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`activity_name` is required by AddMarketingFlow and has not been set",
        label = "call `.activity_name(…)` before this"
    )]
    pub trait ActivityName {}
    impl ActivityName for super::runtime::Set {}

    /// `execution_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`execution_type` is required by AddMarketingFlow and has not been set",
        label = "call `.execution_type(…)` before this"
    )]
    pub trait ExecutionType {}
    impl ExecutionType for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::add_marketing_flow`](crate::Client::add_marketing_flow).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddMarketingFlowResponse {
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
    /// The returned data.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for AddMarketingFlowResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for AddMarketingFlowResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply AddMarketingFlowResponse);

/// What the runtime knows of `AddMarketingFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "AddMarketingFlow",
        "cams:AddMarketingFlow",
    )
    .success_values(&["OK"])
    .sensitive(&["Params"]);
