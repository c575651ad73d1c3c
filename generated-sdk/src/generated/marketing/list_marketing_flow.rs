// @generated from spec/operations/marketing/ListMarketingFlow.yaml by `cargo xtask generate`. Do not edit.

//! `ListMarketingFlow`: lists marketing flows.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists marketing flows.
    ///
    /// Sends a [`ListMarketingFlowRequest`], and yields a [`ListMarketingFlowResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListMarketingFlow` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of marketing flows. After a timeout, a reset or a 5xx
    /// reply the client tries again.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # Paging
    ///
    /// The reply holds one page. End with `items` in place of `send` for the items of all pages one by
    /// one, or with `pages` for one reply after the other; see [`Pages`](crate::Pages) for where they
    /// end.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_marketing_flow()
    ///     .biz_code("ALICOM_OPAAS")
    ///     .page_index("1")
    ///     .page_size("20")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_marketing_flow(&self) -> ListMarketingFlowBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_marketing_flow`](crate::Client::list_marketing_flow), but `send` blocks until
    /// the reply is there.
    pub fn list_marketing_flow(&self) -> ListMarketingFlowBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListMarketingFlow`: what
/// [`Client::list_marketing_flow`](crate::Client::list_marketing_flow) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMarketingFlowRequest {
    /// Code of the marketing flow, assigned by the system or of your own choice.
    pub activity_code: Option<String>,
    /// Name of the marketing flows to list.
    pub activity_name: Option<String>,
    /// Status of the marketing flow. The documentation gives an example alone, which is spelled like
    /// this.
    pub activity_status: Option<String>,
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Number of the page, counted from 1.
    pub page_index: Option<String>,
    /// Number of items on a page.
    pub page_size: Option<String>,
    /// Code of the chat flow that the marketing flow runs; `ListChatFlow` lists them.
    pub related_flow_code: Option<String>,
    /// ID of the group of contacts that the marketing flow reaches; `ListAllGroups` lists them.
    pub related_group_id: Option<i64>,
}

impl runtime::Request for ListMarketingFlowRequest {
    type Response = ListMarketingFlowResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ActivityCode", &self.activity_code);
        parameters.query("ActivityName", &self.activity_name);
        parameters.query("ActivityStatus", &self.activity_status);
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("PageIndex", &self.page_index);
        parameters.query("PageSize", &self.page_size);
        parameters.query("RelatedFlowCode", &self.related_flow_code);
        parameters.query("RelatedGroupId", &self.related_group_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListMarketingFlowRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            activity_code: object.take("ActivityCode"),
            activity_name: object.take("ActivityName"),
            activity_status: object.take("ActivityStatus"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            page_index: object.take("PageIndex"),
            page_size: object.take("PageSize"),
            related_flow_code: object.take("RelatedFlowCode"),
            related_group_id: object.take("RelatedGroupId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListMarketingFlowRequest);

impl runtime::PagedRequest for ListMarketingFlowRequest {
    type Item = MarketingFlow;

    fn page_number(&self) -> Option<i64> {
        self.page_index.as_deref()?.parse().ok()
    }

    fn set_page_number(&mut self, number: i64) {
        self.page_index = Some(number.to_string());
    }

    fn page_size(&self) -> Option<i64> {
        self.page_size.as_deref()?.parse().ok()
    }

    fn items(response: &mut ListMarketingFlowResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }

    fn total(response: &ListMarketingFlowResponse) -> Option<i64> {
        response.total_count
    }
}

impl ListMarketingFlowRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListMarketingFlowBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListMarketingFlowRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListMarketingFlowBuilder<C = runtime::Detached>(
    runtime::Building<C, ListMarketingFlowRequest, ()>,
);

fn builder<C>(client: C) -> ListMarketingFlowBuilder<C> {
    ListMarketingFlowBuilder(
        runtime::Building::new(
            client,
            ListMarketingFlowRequest {
                activity_code: None,
                activity_name: None,
                activity_status: None,
                biz_code: None,
                biz_extend: None,
                page_index: None,
                page_size: None,
                related_flow_code: None,
                related_group_id: None,
            },
        ),
    )
}

impl<C> ListMarketingFlowBuilder<C> {
    /// Code of the marketing flow, assigned by the system or of your own choice.
    ///
    /// Example: `spring_sale`.
    pub fn activity_code(mut self, activity_code: impl Into<String>) -> Self {
        self.0.value.activity_code = Some(activity_code.into());
        self
    }

    /// Name of the marketing flows to list.
    ///
    /// Example: `Spring sale`.
    pub fn activity_name(mut self, activity_name: impl Into<String>) -> Self {
        self.0.value.activity_name = Some(activity_name.into());
        self
    }

    /// Status of the marketing flow. The documentation gives an example alone, which is spelled like
    /// this.
    ///
    /// Example: `sucess`.
    pub fn activity_status(mut self, activity_status: impl Into<String>) -> Self {
        self.0.value.activity_status = Some(activity_status.into());
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

    /// Number of the page, counted from 1.
    ///
    /// Example: `1`.
    pub fn page_index(mut self, page_index: impl Into<String>) -> Self {
        self.0.value.page_index = Some(page_index.into());
        self
    }

    /// Number of items on a page.
    ///
    /// Example: `20`.
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.0.value.page_size = Some(page_size.into());
        self
    }

    /// Code of the chat flow that the marketing flow runs; `ListChatFlow` lists them.
    pub fn related_flow_code(mut self, related_flow_code: impl Into<String>) -> Self {
        self.0.value.related_flow_code = Some(related_flow_code.into());
        self
    }

    /// ID of the group of contacts that the marketing flow reaches; `ListAllGroups` lists them.
    pub fn related_group_id(mut self, related_group_id: i64) -> Self {
        self.0.value.related_group_id = Some(related_group_id);
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListMarketingFlowRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListMarketingFlowResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListMarketingFlowRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListMarketingFlowRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// One page of marketing flows.
///
/// The reply to [`Client::list_marketing_flow`](crate::Client::list_marketing_flow).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMarketingFlowResponse {
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
    /// Marketing flows of the page, each with its schedule and the chat flow that it runs.
    pub data: Vec<MarketingFlow>,
    /// Number of items in all pages.
    pub total_count: Option<i64>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListMarketingFlowResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("TotalCount", &self.total_count);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListMarketingFlowResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            total_count: object.take("TotalCount"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListMarketingFlowResponse);

/// Marketing flows of the page, each with its schedule and the chat flow that it runs.
///
/// A part of [`ListMarketingFlow`](crate::Client::list_marketing_flow).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketingFlow {
    /// Code of the marketing flow; other operations name the marketing flow by it.
    ///
    /// Example: `spring_sale`.
    pub activity_code: Option<String>,
    /// Text that describes the marketing flow, as `AddMarketingFlow` or `UpdateMarketingFLow` set it.
    pub activity_desc: Option<String>,
    /// Name of the marketing flow, as `AddMarketingFlow` or `UpdateMarketingFLow` set it.
    ///
    /// Example: `Spring sale`.
    pub activity_name: Option<String>,
    /// Status of the marketing flow; its values are not documented beyond the example.
    ///
    /// Example: `active`.
    pub activity_status: Option<String>,
    /// Code of the business that the marketing flow belongs to.
    ///
    /// Example: `ALICOM_OPAAS`.
    pub biz_code: Option<String>,
    /// Further details of the business that the marketing flow belongs to.
    pub biz_extend: std::collections::BTreeMap<String, serde_json::Value>,
    /// Cron expression that schedules the marketing flow; `0 0 4 1/1 * ?` means every day at 4:00.
    ///
    /// Example: `0 0 4 1/1 * ?`.
    pub cron_expression: Option<String>,
    /// Time when the marketing flow ends, as `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
    pub end_date: Option<String>,
    /// How the marketing flow is started.
    pub execution_type: Option<types::MarketingExecutionType>,
    /// Time of creation. The format is not documented.
    pub gmt_create: Option<String>,
    /// Time of the last change. Presumably a Unix timestamp in milliseconds.
    ///
    /// Deprecated. No replacement is documented.
    pub gmt_modifier: Option<String>,
    /// ID of the marketing flow, which other operations take as `ActivityId`.
    ///
    /// Example: `1024`.
    pub id: Option<i64>,
    /// Whether custom parameters are used.
    pub param_flag: Option<String>,
    /// Custom parameters to pass through.
    ///
    /// Never printed.
    pub params: std::collections::BTreeMap<String, serde_json::Value>,
    /// Code of the chat flow that the marketing flow runs; `ListChatFlow` lists them.
    pub related_flow_code: Option<String>,
    /// Name of the chat flow that the marketing flow runs.
    pub related_flow_name: Option<String>,
    /// ID of the group of contacts that the marketing flow reaches; `ListAllGroups` lists them.
    pub related_group_id: Option<String>,
    /// Name of the group of contacts that the marketing flow reaches.
    pub related_group_name: Option<String>,
    /// Time at which the marketing flow is started, where `execution_type` is `2`. The format is not
    /// documented.
    pub specific_time: Option<String>,
    /// Time when the marketing flow starts, as `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
    pub start_date: Option<String>,
    /// Code of the tenant that the marketing flow belongs to.
    pub tenant_code: Option<String>,
}

impl fmt::Debug for MarketingFlow {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MarketingFlow")
            .field("activity_code", &self.activity_code)
            .field("activity_desc", &self.activity_desc)
            .field("activity_name", &self.activity_name)
            .field("activity_status", &self.activity_status)
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .field("cron_expression", &self.cron_expression)
            .field("end_date", &self.end_date)
            .field("execution_type", &self.execution_type)
            .field("gmt_create", &self.gmt_create)
            .field("gmt_modifier", &self.gmt_modifier)
            .field("id", &self.id)
            .field("param_flag", &self.param_flag)
            .field("params", &runtime::redacted(Some(&self.params)))
            .field("related_flow_code", &self.related_flow_code)
            .field("related_flow_name", &self.related_flow_name)
            .field("related_group_id", &self.related_group_id)
            .field("related_group_name", &self.related_group_name)
            .field("specific_time", &self.specific_time)
            .field("start_date", &self.start_date)
            .field("tenant_code", &self.tenant_code)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for MarketingFlow {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ActivityCode", &self.activity_code);
        object.member("ActivityDesc", &self.activity_desc);
        object.member("ActivityName", &self.activity_name);
        object.member("ActivityStatus", &self.activity_status);
        object.member("BizCode", &self.biz_code);
        object.filled("BizExtend", &self.biz_extend);
        object.member("CronExpression", &self.cron_expression);
        object.member("EndDate", &self.end_date);
        object.member("ExecutionType", &self.execution_type);
        object.member("GmtCreate", &self.gmt_create);
        object.member("GmtModifier", &self.gmt_modifier);
        object.member("Id", &self.id);
        object.member("ParamFlag", &self.param_flag);
        object.filled("Params", &self.params);
        object.member("RelatedFlowCode", &self.related_flow_code);
        object.member("RelatedFlowName", &self.related_flow_name);
        object.member("RelatedGroupId", &self.related_group_id);
        object.member("RelatedGroupName", &self.related_group_name);
        object.member("SpecificTime", &self.specific_time);
        object.member("StartDate", &self.start_date);
        object.member("TenantCode", &self.tenant_code);
    }
}

impl runtime::ReadObject for MarketingFlow {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            activity_code: object.take("ActivityCode"),
            activity_desc: object.take("ActivityDesc"),
            activity_name: object.take("ActivityName"),
            activity_status: object.take("ActivityStatus"),
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend").unwrap_or_default(),
            cron_expression: object.take("CronExpression"),
            end_date: object.take("EndDate"),
            execution_type: object.take("ExecutionType"),
            gmt_create: object.take("GmtCreate"),
            gmt_modifier: object.take("GmtModifier"),
            id: object.take("Id"),
            param_flag: object.take("ParamFlag"),
            params: object.take("Params").unwrap_or_default(),
            related_flow_code: object.take("RelatedFlowCode"),
            related_flow_name: object.take("RelatedFlowName"),
            related_group_id: object.take("RelatedGroupId"),
            related_group_name: object.take("RelatedGroupName"),
            specific_time: object.take("SpecificTime"),
            start_date: object.take("StartDate"),
            tenant_code: object.take("TenantCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply MarketingFlow);

/// What the runtime knows of `ListMarketingFlow`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListMarketingFlow",
        "cams:ListMarketingFlow",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Params"]);
