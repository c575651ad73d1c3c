// @generated from spec/operations/templates/DeleteChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteChatappTemplate`: deletes a message template.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Deletes a message template.
    ///
    /// In 2024 the chat app had to be named only together with a language; newer metadata requires it
    /// always.
    ///
    /// Sends a [`DeleteChatappTemplateRequest`], and yields a [`DeleteChatappTemplateResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 5 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:DeleteChatappTemplate` | delete | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second call can fail because the first has deleted the template. The
    /// client tries again only where the service cannot have acted: a refused connection or a throttled
    /// call.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId),
    /// [`DelError.TemplateNotExist`](crate::ErrorCode::DelErrorTemplateNotExist).
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
    ///     .delete_chatapp_template()
    ///     .template_code("744c4b5c79c9432497a075bdfca3****")
    ///     .cust_space_id("29348393884****")
    ///     .template_name("order_shipped")
    ///     .language("en")
    ///     .template_type(types::TemplateType::WhatsApp)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_chatapp_template(&self) -> DeleteChatappTemplateBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_chatapp_template`](crate::Client::delete_chatapp_template), but `send`
    /// blocks until the reply is there.
    pub fn delete_chatapp_template(&self) -> DeleteChatappTemplateBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteChatappTemplate`: what
/// [`Client::delete_chatapp_template`](crate::Client::delete_chatapp_template) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatappTemplateRequest {
    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    pub template_code: Option<String>,
    /// ID of the WhatsApp Business account (WABA) of the customer of the independent software vendor
    /// (ISV), which the console shows under channel management.
    pub cust_waba_id: Option<String>,
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Name of the template, as it was created; `ListChatappTemplate` lists it.
    pub template_name: Option<String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// Chat app that the template is for.
    pub template_type: Option<types::TemplateType>,
}

impl fmt::Debug for DeleteChatappTemplateRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeleteChatappTemplateRequest")
            .field("template_code", &self.template_code)
            .field("cust_waba_id", &self.cust_waba_id)
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("template_name", &self.template_name)
            .field("language", &self.language)
            .field("template_type", &self.template_type)
            .finish()
    }
}

impl runtime::Request for DeleteChatappTemplateRequest {
    type Response = DeleteChatappTemplateResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("TemplateCode", &self.template_code);
        parameters.query("CustWabaId", &self.cust_waba_id);
        parameters.query("IsvCode", &self.isv_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("TemplateName", &self.template_name);
        parameters.query("Language", &self.language);
        parameters.query("TemplateType", &self.template_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("TemplateType", &self.template_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DeleteChatappTemplateRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            template_code: object.take("TemplateCode"),
            cust_waba_id: object.take("CustWabaId"),
            isv_code: object.take("IsvCode"),
            cust_space_id: object.take("CustSpaceId"),
            template_name: object.take("TemplateName"),
            language: object.take("Language"),
            template_type: object.take("TemplateType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeleteChatappTemplateRequest);

impl DeleteChatappTemplateRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteChatappTemplateBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteChatappTemplateRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteChatappTemplateBuilder<
    C = runtime::Detached,
    TemplateType = runtime::Unset,
>(
    runtime::Building<C, DeleteChatappTemplateRequest, TemplateType>,
);

fn builder<C>(client: C) -> DeleteChatappTemplateBuilder<C> {
    DeleteChatappTemplateBuilder(
        runtime::Building::new(
            client,
            DeleteChatappTemplateRequest {
                template_code: None,
                cust_waba_id: None,
                isv_code: None,
                cust_space_id: None,
                template_name: None,
                language: None,
                template_type: None,
            },
        ),
    )
}

impl<C, TemplateType> DeleteChatappTemplateBuilder<C, TemplateType> {
    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn template_code(mut self, template_code: impl Into<String>) -> Self {
        self.0.value.template_code = Some(template_code.into());
        self
    }

    /// ID of the WhatsApp Business account (WABA) of the customer of the independent software vendor
    /// (ISV), which the console shows under channel management.
    ///
    /// Example: `65921621816****`.
    ///
    /// Deprecated: use `cust_space_id` instead.
    #[deprecated(note = "Deprecated: use `cust_space_id` instead.")]
    pub fn cust_waba_id(mut self, cust_waba_id: impl Into<String>) -> Self {
        self.0.value.cust_waba_id = Some(cust_waba_id.into());
        self
    }

    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    ///
    /// Example: `skdi3kksloslikdkkdk`. Never printed.
    pub fn isv_code(mut self, isv_code: impl Into<String>) -> Self {
        self.0.value.isv_code = Some(isv_code.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// Name of the template, as it was created; `ListChatappTemplate` lists it.
    ///
    /// Example: `test_name`.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.0.value.template_name = Some(template_name.into());
        self
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.0.value.language = Some(language.into());
        self
    }

    /// Chat app that the template is for.
    ///
    /// Example: `WHATSAPP`.
    pub fn template_type(
        mut self,
        template_type: impl Into<types::TemplateType>,
    ) -> DeleteChatappTemplateBuilder<C, runtime::Set> {
        self.0.value.template_type = Some(template_type.into());
        DeleteChatappTemplateBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> DeleteChatappTemplateRequest
    where
        TemplateType: delete_chatapp_template_required::TemplateType,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteChatappTemplateResponse>
    where
        C: runtime::Dispatch,
        TemplateType: delete_chatapp_template_required::TemplateType,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod delete_chatapp_template_required {
    /// `template_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`template_type` is required by DeleteChatappTemplate and has not been set",
        label = "call `.template_type(…)` before this"
    )]
    pub trait TemplateType {}
    impl TemplateType for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::delete_chatapp_template`](crate::Client::delete_chatapp_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatappTemplateResponse {
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
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for DeleteChatappTemplateResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for DeleteChatappTemplateResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply DeleteChatappTemplateResponse);

/// What the runtime knows of `DeleteChatappTemplate`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteChatappTemplate",
        "cams:DeleteChatappTemplate",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["IsvCode"]);
