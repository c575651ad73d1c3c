// @generated from spec/operations/marketing/UpdateMarketingFLow.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateMarketingFLow`: changes a marketing flow.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Changes a marketing flow.
    ///
    /// Sends a [`UpdateMarketingFlowRequest`], and yields a [`UpdateMarketingFlowResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UpdateMarketingFLow` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: it is not documented whether a second run schedules the marketing flow anew.
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
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .update_marketing_flow()
    ///     .activity_code("spring_sale")
    ///     .activity_name("Spring sale")
    ///     .cron_expression("0 0 4 1/1 * ?")
    ///     .execution_type(types::MarketingExecutionType::Cron)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_marketing_flow(&self) -> UpdateMarketingFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_marketing_flow`](crate::Client::update_marketing_flow), but `send` blocks
    /// until the reply is there.
    pub fn update_marketing_flow(&self) -> UpdateMarketingFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateMarketingFLow`: what
/// [`Client::update_marketing_flow`](crate::Client::update_marketing_flow) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateMarketingFlowRequest {
    /// Code of the marketing flow to change; `ListMarketingFlow` lists them.
    pub activity_code: Option<String>,
    /// New text that describes the marketing flow.
    pub activity_desc: Option<String>,
    /// ID of the marketing flow to change: `Id` in the reply of `ListMarketingFlow`.
    pub activity_id: Option<String>,
    /// New name of the marketing flow.
    pub activity_name: Option<String>,
    /// Cron expression that schedules the marketing flow; `0 0 4 1/1 * ?` means every day at 4:00.
    pub cron_expression: Option<String>,
    /// Time when the marketing flow ends, as `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
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

impl fmt::Debug for UpdateMarketingFlowRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateMarketingFlowRequest")
            .field("activity_code", &self.activity_code)
            .field("activity_desc", &self.activity_desc)
            .field("activity_id", &self.activity_id)
            .field("activity_name", &self.activity_name)
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

impl runtime::Request for UpdateMarketingFlowRequest {
    type Response = UpdateMarketingFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ActivityCode", &self.activity_code);
        parameters.query("ActivityDesc", &self.activity_desc);
        parameters.query("ActivityId", &self.activity_id);
        parameters.query("ActivityName", &self.activity_name);
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
        limits.required("ExecutionType", &self.execution_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateMarketingFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            activity_code: object.take("ActivityCode"),
            activity_desc: object.take("ActivityDesc"),
            activity_id: object.take("ActivityId"),
            activity_name: object.take("ActivityName"),
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
runtime::by_name!(request UpdateMarketingFlowRequest);

impl UpdateMarketingFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateMarketingFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateMarketingFlowRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMarketingFlowBuilder<
    C = runtime::Detached,
    ExecutionType = runtime::Unset,
>(
    runtime::Building<C, UpdateMarketingFlowRequest, ExecutionType>,
);

fn builder<C>(client: C) -> UpdateMarketingFlowBuilder<C> {
    UpdateMarketingFlowBuilder(
        runtime::Building::new(
            client,
            UpdateMarketingFlowRequest {
                activity_code: None,
                activity_desc: None,
                activity_id: None,
                activity_name: None,
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

impl<C, ExecutionType> UpdateMarketingFlowBuilder<C, ExecutionType> {
    /// Code of the marketing flow to change; `ListMarketingFlow` lists them.
    ///
    /// Example: `spring_sale`.
    pub fn activity_code(mut self, activity_code: impl Into<String>) -> Self {
        self.0.value.activity_code = Some(activity_code.into());
        self
    }

    /// New text that describes the marketing flow.
    pub fn activity_desc(mut self, activity_desc: impl Into<String>) -> Self {
        self.0.value.activity_desc = Some(activity_desc.into());
        self
    }

    /// ID of the marketing flow to change: `Id` in the reply of `ListMarketingFlow`.
    ///
    /// Example: `1024`.
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.0.value.activity_id = Some(activity_id.into());
        self
    }

    /// New name of the marketing flow.
    ///
    /// Example: `Spring sale`.
    pub fn activity_name(mut self, activity_name: impl Into<String>) -> Self {
        self.0.value.activity_name = Some(activity_name.into());
        self
    }

    /// Cron expression that schedules the marketing flow; `0 0 4 1/1 * ?` means every day at 4:00.
    ///
    /// Example: `0 0 4 1/1 * ?`.
    pub fn cron_expression(mut self, cron_expression: impl Into<String>) -> Self {
        self.0.value.cron_expression = Some(cron_expression.into());
        self
    }

    /// Time when the marketing flow ends, as `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.value.end_date = Some(end_date.into());
        self
    }

    /// How the marketing flow is started.
    pub fn execution_type(
        mut self,
        execution_type: impl Into<types::MarketingExecutionType>,
    ) -> UpdateMarketingFlowBuilder<C, runtime::Set> {
        self.0.value.execution_type = Some(execution_type.into());
        UpdateMarketingFlowBuilder(self.0.mark())
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
    ///
    /// Example: `2025-11-25 09:59:00`.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.value.start_date = Some(start_date.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateMarketingFlowRequest
    where
        ExecutionType: update_marketing_flow_required::ExecutionType,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateMarketingFlowResponse>
    where
        C: runtime::Dispatch,
        ExecutionType: update_marketing_flow_required::ExecutionType,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_marketing_flow_required {
    /// `execution_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`execution_type` is required by UpdateMarketingFLow and has not been set",
        label = "call `.execution_type(…)` before this"
    )]
    pub trait ExecutionType {}
    impl ExecutionType for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::update_marketing_flow`](crate::Client::update_marketing_flow).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMarketingFlowResponse {
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

impl fmt::Debug for UpdateMarketingFlowResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateMarketingFlowResponse")
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
impl runtime::WriteObject for UpdateMarketingFlowResponse {
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

impl runtime::ReadObject for UpdateMarketingFlowResponse {
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
runtime::by_name!(reply UpdateMarketingFlowResponse);

/// What the runtime knows of `UpdateMarketingFLow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateMarketingFLow",
        "cams:UpdateMarketingFLow",
    )
    .success_values(&["OK"])
    .sensitive(&["Data", "Params"]);
