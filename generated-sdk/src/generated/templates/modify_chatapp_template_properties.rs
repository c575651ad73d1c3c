// @generated from spec/operations/templates/ModifyChatappTemplateProperties.yaml by `cargo xtask generate`. Do not edit.

//! `ModifyChatappTemplateProperties`: changes whether a message template may be sent.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Changes whether a message template may be sent.
    ///
    /// Sends a [`ModifyChatappTemplatePropertiesRequest`], and yields a
    /// [`ModifyChatappTemplatePropertiesResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ModifyChatappTemplateProperties` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: a second call sets the same properties again. After a timeout, a reset or a 5xx
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
    /// # See also
    ///
    /// - [`ModifyChatappTemplate`](Self::modify_chatapp_template)
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
    ///     .modify_chatapp_template_properties()
    ///     .template_code("744c4b5c79c9432497a075bdfca3****")
    ///     .language("en")
    ///     .template_type(types::TemplateType::WhatsApp)
    ///     .cust_space_id("29348393884****")
    ///     .category_change_paused(true)
    ///     .allow_send(true)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn modify_chatapp_template_properties(
        &self,
    ) -> ModifyChatappTemplatePropertiesBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::modify_chatapp_template_properties`](crate::Client::modify_chatapp_template_properties),
    /// but `send` blocks until the reply is there.
    pub fn modify_chatapp_template_properties(
        &self,
    ) -> ModifyChatappTemplatePropertiesBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ModifyChatappTemplateProperties`: what
/// [`Client::modify_chatapp_template_properties`](crate::Client::modify_chatapp_template_properties)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModifyChatappTemplatePropertiesRequest {
    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    pub template_code: Option<String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// Chat app that the template is for; only `WHATSAPP`.
    pub template_type: Option<types::TemplateType>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Whether to stop sending the template if its category changes from `UTILITY`.
    pub category_change_paused: Option<bool>,
    /// Whether the template may be sent; `GetChatappTemplateDetail` returns it, for the category
    /// `MARKETING` only.
    pub allow_send: Option<bool>,
}

impl runtime::Request for ModifyChatappTemplatePropertiesRequest {
    type Response = ModifyChatappTemplatePropertiesResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("TemplateCode", &self.template_code);
        parameters.query("Language", &self.language);
        parameters.query("TemplateType", &self.template_type);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("CategoryChangePaused", &self.category_change_paused);
        parameters.query("AllowSend", &self.allow_send);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("TemplateCode", &self.template_code);
        limits.required("Language", &self.language);
        limits.required("TemplateType", &self.template_type);
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ModifyChatappTemplatePropertiesRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            template_code: object.take("TemplateCode"),
            language: object.take("Language"),
            template_type: object.take("TemplateType"),
            cust_space_id: object.take("CustSpaceId"),
            category_change_paused: object.take("CategoryChangePaused"),
            allow_send: object.take("AllowSend"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ModifyChatappTemplatePropertiesRequest);

impl ModifyChatappTemplatePropertiesRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ModifyChatappTemplatePropertiesBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ModifyChatappTemplatePropertiesRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyChatappTemplatePropertiesBuilder<
    C = runtime::Detached,
    TemplateCode = runtime::Unset,
    Language = runtime::Unset,
    TemplateType = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<
        C,
        ModifyChatappTemplatePropertiesRequest,
        (TemplateCode, Language, TemplateType, CustSpaceId),
    >,
);

fn builder<C>(client: C) -> ModifyChatappTemplatePropertiesBuilder<C> {
    ModifyChatappTemplatePropertiesBuilder(
        runtime::Building::new(
            client,
            ModifyChatappTemplatePropertiesRequest {
                template_code: None,
                language: None,
                template_type: None,
                cust_space_id: None,
                category_change_paused: None,
                allow_send: None,
            },
        ),
    )
}

impl<
    C,
    TemplateCode,
    Language,
    TemplateType,
    CustSpaceId,
> ModifyChatappTemplatePropertiesBuilder<
    C,
    TemplateCode,
    Language,
    TemplateType,
    CustSpaceId,
> {
    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn template_code(
        mut self,
        template_code: impl Into<String>,
    ) -> ModifyChatappTemplatePropertiesBuilder<
        C,
        runtime::Set,
        Language,
        TemplateType,
        CustSpaceId,
    > {
        self.0.value.template_code = Some(template_code.into());
        ModifyChatappTemplatePropertiesBuilder(self.0.mark())
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(
        mut self,
        language: impl Into<String>,
    ) -> ModifyChatappTemplatePropertiesBuilder<
        C,
        TemplateCode,
        runtime::Set,
        TemplateType,
        CustSpaceId,
    > {
        self.0.value.language = Some(language.into());
        ModifyChatappTemplatePropertiesBuilder(self.0.mark())
    }

    /// Chat app that the template is for; only `WHATSAPP`.
    ///
    /// Example: `WHATSAPP`.
    pub fn template_type(
        mut self,
        template_type: impl Into<types::TemplateType>,
    ) -> ModifyChatappTemplatePropertiesBuilder<
        C,
        TemplateCode,
        Language,
        runtime::Set,
        CustSpaceId,
    > {
        self.0.value.template_type = Some(template_type.into());
        ModifyChatappTemplatePropertiesBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ModifyChatappTemplatePropertiesBuilder<
        C,
        TemplateCode,
        Language,
        TemplateType,
        runtime::Set,
    > {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ModifyChatappTemplatePropertiesBuilder(self.0.mark())
    }

    /// Whether to stop sending the template if its category changes from `UTILITY`.
    pub fn category_change_paused(mut self, category_change_paused: bool) -> Self {
        self.0.value.category_change_paused = Some(category_change_paused);
        self
    }

    /// Whether the template may be sent; `GetChatappTemplateDetail` returns it, for the category
    /// `MARKETING` only.
    pub fn allow_send(mut self, allow_send: bool) -> Self {
        self.0.value.allow_send = Some(allow_send);
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ModifyChatappTemplatePropertiesRequest
    where
        TemplateCode: modify_chatapp_template_properties_required::TemplateCode,
        Language: modify_chatapp_template_properties_required::Language,
        TemplateType: modify_chatapp_template_properties_required::TemplateType,
        CustSpaceId: modify_chatapp_template_properties_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ModifyChatappTemplatePropertiesResponse>
    where
        C: runtime::Dispatch,
        TemplateCode: modify_chatapp_template_properties_required::TemplateCode,
        Language: modify_chatapp_template_properties_required::Language,
        TemplateType: modify_chatapp_template_properties_required::TemplateType,
        CustSpaceId: modify_chatapp_template_properties_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod modify_chatapp_template_properties_required {
    /// `template_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`template_code` is required by ModifyChatappTemplateProperties and has not been set",
        label = "call `.template_code(…)` before this"
    )]
    pub trait TemplateCode {}
    impl TemplateCode for super::runtime::Set {}

    /// `language` has been set.
    #[diagnostic::on_unimplemented(
        message = "`language` is required by ModifyChatappTemplateProperties and has not been set",
        label = "call `.language(…)` before this"
    )]
    pub trait Language {}
    impl Language for super::runtime::Set {}

    /// `template_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`template_type` is required by ModifyChatappTemplateProperties and has not been set",
        label = "call `.template_type(…)` before this"
    )]
    pub trait TemplateType {}
    impl TemplateType for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ModifyChatappTemplateProperties and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to
/// [`Client::modify_chatapp_template_properties`](crate::Client::modify_chatapp_template_properties).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyChatappTemplatePropertiesResponse {
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
    pub model: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for ModifyChatappTemplatePropertiesResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModifyChatappTemplatePropertiesResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("model", &runtime::redacted(Some(&self.model)))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ModifyChatappTemplatePropertiesResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Model", &self.model);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ModifyChatappTemplatePropertiesResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            model: object.take("Model").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ModifyChatappTemplatePropertiesResponse);

/// What the runtime knows of `ModifyChatappTemplateProperties`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ModifyChatappTemplateProperties",
        "cams:ModifyChatappTemplateProperties",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["Model"]);
