// @generated from spec/operations/chat_flows/GetChatFlowTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatFlowTemplate`: gets a template of a chat flow.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets a template of a chat flow.
    ///
    /// Sends a [`GetChatFlowTemplateRequest`], and yields a [`GetChatFlowTemplateResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 100 calls per second for each account. Its RAM users share the limit; each region has
    /// its own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetChatFlowTemplate` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads a template. After a timeout, a reset or a 5xx reply the client
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_chat_flow_template()
    ///     .id(1001)
    ///     .biz_code("ALICOM_OPAAS")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat_flow_template(&self) -> GetChatFlowTemplateBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_chat_flow_template`](crate::Client::get_chat_flow_template), but `send` blocks
    /// until the reply is there.
    pub fn get_chat_flow_template(&self) -> GetChatFlowTemplateBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetChatFlowTemplate`: what
/// [`Client::get_chat_flow_template`](crate::Client::get_chat_flow_template) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatFlowTemplateRequest {
    /// ID of the template, from `ListChatFlowTemplate`.
    pub id: Option<i64>,
    /// Code of the business that the call is made for, such as `ALICOM_OPAAS`.
    pub biz_code: Option<String>,
}

impl runtime::Request for GetChatFlowTemplateRequest {
    type Response = GetChatFlowTemplateResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Id", &self.id);
        parameters.query("BizCode", &self.biz_code);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("BizCode", &self.biz_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetChatFlowTemplateRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            id: object.take("Id"),
            biz_code: object.take("BizCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetChatFlowTemplateRequest);

impl GetChatFlowTemplateRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetChatFlowTemplateBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetChatFlowTemplateRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatFlowTemplateBuilder<C = runtime::Detached, BizCode = runtime::Unset>(
    runtime::Building<C, GetChatFlowTemplateRequest, BizCode>,
);

fn builder<C>(client: C) -> GetChatFlowTemplateBuilder<C> {
    GetChatFlowTemplateBuilder(
        runtime::Building::new(
            client,
            GetChatFlowTemplateRequest {
                id: None,
                biz_code: None,
            },
        ),
    )
}

impl<C, BizCode> GetChatFlowTemplateBuilder<C, BizCode> {
    /// ID of the template, from `ListChatFlowTemplate`.
    ///
    /// Example: `1001`.
    pub fn id(mut self, id: i64) -> Self {
        self.0.value.id = Some(id);
        self
    }

    /// Code of the business that the call is made for, such as `ALICOM_OPAAS`.
    ///
    /// Example: `ALICOM_OPAAS`.
    pub fn biz_code(
        mut self,
        biz_code: impl Into<String>,
    ) -> GetChatFlowTemplateBuilder<C, runtime::Set> {
        self.0.value.biz_code = Some(biz_code.into());
        GetChatFlowTemplateBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetChatFlowTemplateRequest
    where
        BizCode: get_chat_flow_template_required::BizCode,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetChatFlowTemplateResponse>
    where
        C: runtime::Dispatch,
        BizCode: get_chat_flow_template_required::BizCode,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_chat_flow_template_required {
    /// `biz_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`biz_code` is required by GetChatFlowTemplate and has not been set",
        label = "call `.biz_code(…)` before this"
    )]
    pub trait BizCode {}
    impl BizCode for super::runtime::Set {}
}

/// The template.
///
/// The reply to [`Client::get_chat_flow_template`](crate::Client::get_chat_flow_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatFlowTemplateResponse {
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
    /// The template of a chat flow.
    pub data: Option<GetChatFlowTemplateData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetChatFlowTemplateResponse {
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

impl runtime::ReadObject for GetChatFlowTemplateResponse {
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
runtime::by_name!(reply GetChatFlowTemplateResponse);

/// The template of a chat flow.
///
/// A part of [`GetChatFlowTemplate`](crate::Client::get_chat_flow_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatFlowTemplateData {
    /// The template; its members are not documented.
    pub response: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetChatFlowTemplateData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Response", &self.response);
    }
}

impl runtime::ReadObject for GetChatFlowTemplateData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            response: object.take("Response").unwrap_or_default(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetChatFlowTemplateData);

/// What the runtime knows of `GetChatFlowTemplate`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetChatFlowTemplate",
        "cams:GetChatFlowTemplate",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(100, std::time::Duration::from_secs(1)));
