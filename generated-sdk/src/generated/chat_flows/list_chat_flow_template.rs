// @generated from spec/operations/chat_flows/ListChatFlowTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `ListChatFlowTemplate`: lists the templates of chat flows.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists the templates of chat flows.
    ///
    /// Without filters, all templates are listed.
    ///
    /// Sends a [`ListChatFlowTemplateRequest`], and yields a [`ListChatFlowTemplateResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListChatFlowTemplate` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of templates. After a timeout, a reset or a 5xx reply the
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
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_chat_flow_template()
    ///     .trigger_type(types::ChatFlowTriggerType::TriggeredByWhatsApp)
    ///     .keyword("Order")
    ///     .page_no(1)
    ///     .page_size(10)
    ///     .biz_code("ALICOM_OPAAS")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_flow_template(&self) -> ListChatFlowTemplateBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_chat_flow_template`](crate::Client::list_chat_flow_template), but `send`
    /// blocks until the reply is there.
    pub fn list_chat_flow_template(&self) -> ListChatFlowTemplateBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListChatFlowTemplate`: what
/// [`Client::list_chat_flow_template`](crate::Client::list_chat_flow_template) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListChatFlowTemplateRequest {
    /// What triggers the flows that the listed templates are for.
    pub trigger_type: Option<types::ChatFlowTriggerType>,
    /// Text to search the names of templates for; matches are fuzzy.
    pub keyword: Option<String>,
    /// Number of the page, counted from 1.
    pub page_no: Option<i64>,
    /// Number of items on a page.
    pub page_size: Option<i64>,
    /// Code of the business that the call is made for, such as `ALICOM_OPAAS`.
    pub biz_code: Option<String>,
}

impl runtime::Request for ListChatFlowTemplateRequest {
    type Response = ListChatFlowTemplateResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("TriggerType", &self.trigger_type);
        parameters.query("Keyword", &self.keyword);
        parameters.query("PageNo", &self.page_no);
        parameters.query("PageSize", &self.page_size);
        parameters.query("BizCode", &self.biz_code);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("BizCode", &self.biz_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListChatFlowTemplateRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            trigger_type: object.take("TriggerType"),
            keyword: object.take("Keyword"),
            page_no: object.take("PageNo"),
            page_size: object.take("PageSize"),
            biz_code: object.take("BizCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListChatFlowTemplateRequest);

impl ListChatFlowTemplateRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListChatFlowTemplateBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListChatFlowTemplateRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListChatFlowTemplateBuilder<C = runtime::Detached, BizCode = runtime::Unset>(
    runtime::Building<C, ListChatFlowTemplateRequest, BizCode>,
);

fn builder<C>(client: C) -> ListChatFlowTemplateBuilder<C> {
    ListChatFlowTemplateBuilder(
        runtime::Building::new(
            client,
            ListChatFlowTemplateRequest {
                trigger_type: None,
                keyword: None,
                page_no: None,
                page_size: None,
                biz_code: None,
            },
        ),
    )
}

impl<C, BizCode> ListChatFlowTemplateBuilder<C, BizCode> {
    /// What triggers the flows that the listed templates are for.
    pub fn trigger_type(
        mut self,
        trigger_type: impl Into<types::ChatFlowTriggerType>,
    ) -> Self {
        self.0.value.trigger_type = Some(trigger_type.into());
        self
    }

    /// Text to search the names of templates for; matches are fuzzy.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.0.value.keyword = Some(keyword.into());
        self
    }

    /// Number of the page, counted from 1.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.0.value.page_no = Some(page_no);
        self
    }

    /// Number of items on a page.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.value.page_size = Some(page_size);
        self
    }

    /// Code of the business that the call is made for, such as `ALICOM_OPAAS`.
    ///
    /// Example: `ALICOM_OPAAS`.
    pub fn biz_code(
        mut self,
        biz_code: impl Into<String>,
    ) -> ListChatFlowTemplateBuilder<C, runtime::Set> {
        self.0.value.biz_code = Some(biz_code.into());
        ListChatFlowTemplateBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListChatFlowTemplateRequest
    where
        BizCode: list_chat_flow_template_required::BizCode,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListChatFlowTemplateResponse>
    where
        C: runtime::Dispatch,
        BizCode: list_chat_flow_template_required::BizCode,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_chat_flow_template_required {
    /// `biz_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`biz_code` is required by ListChatFlowTemplate and has not been set",
        label = "call `.biz_code(…)` before this"
    )]
    pub trait BizCode {}
    impl BizCode for super::runtime::Set {}
}

/// One page of templates.
///
/// The reply to [`Client::list_chat_flow_template`](crate::Client::list_chat_flow_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChatFlowTemplateResponse {
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
    /// One page of templates of chat flows.
    pub data: Option<ListChatFlowTemplateData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListChatFlowTemplateResponse {
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

impl runtime::ReadObject for ListChatFlowTemplateResponse {
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
runtime::by_name!(reply ListChatFlowTemplateResponse);

/// One page of templates of chat flows.
///
/// A part of [`ListChatFlowTemplate`](crate::Client::list_chat_flow_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChatFlowTemplateData {
    /// The templates; the members are not documented.
    pub response: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListChatFlowTemplateData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Response", &self.response);
    }
}

impl runtime::ReadObject for ListChatFlowTemplateData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            response: object.take("Response").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListChatFlowTemplateData);

/// What the runtime knows of `ListChatFlowTemplate`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListChatFlowTemplate",
        "cams:ListChatFlowTemplate",
    )
    .repeatable()
    .success_values(&["OK"]);
