// @generated from spec/operations/templates/ModifyChatappTemplateProperties.yaml by `cargo xtask generate`. Do not edit.

//! `ModifyChatappTemplateProperties`: changes whether a message template may be sent.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use crate::generated::types::TemplateType;
use crate::runtime::emitted::{
    Client, Detached, Dispatch, Limits, Object, Operation, Parameters, ReadObject,
    Request, Set, Unset,
};

impl Client {
    /// Changes whether a message template may be sent.
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
    /// `Product.Unsubscript`, `Ram.PermissionDeny`, `System.LimitControl`, `Unknown.ResourceOwnerId`.
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
    /// use alibabacloud_cams::types::TemplateType;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .modify_chatapp_template_properties()
    ///     .template_code("744c4b5c79c9432497a075bdfca3****")
    ///     .language("en")
    ///     .template_type(TemplateType::WhatsApp)
    ///     .cust_space_id("29348393884****")
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
        ModifyChatappTemplatePropertiesBuilder::new(self.clone())
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
        ModifyChatappTemplatePropertiesBuilder::new(self.clone())
    }
}

/// A request of `ModifyChatappTemplateProperties`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ModifyChatappTemplatePropertiesRequest {
    /// Code of the template.
    pub template_code: Option<String>,
    /// Language code of the template.
    pub language: Option<String>,
    /// Chat app that the template is for; only `WHATSAPP`.
    pub template_type: Option<TemplateType>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer.
    pub cust_space_id: Option<String>,
    /// Whether to stop sending the template if its category changes from `UTILITY`.
    pub category_change_paused: Option<bool>,
    /// Whether the template may be sent.
    pub allow_send: Option<bool>,
}

impl Request for ModifyChatappTemplatePropertiesRequest {
    type Response = ModifyChatappTemplatePropertiesResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("TemplateCode", &self.template_code);
        parameters.query("Language", &self.language);
        parameters.query("TemplateType", &self.template_type);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("CategoryChangePaused", &self.category_change_paused);
        parameters.query("AllowSend", &self.allow_send);
    }

    fn check(&self, limits: &mut Limits) {
        limits.required("TemplateCode", &self.template_code);
        limits.required("Language", &self.language);
        limits.required("TemplateType", &self.template_type);
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

impl ModifyChatappTemplatePropertiesRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ModifyChatappTemplatePropertiesBuilder {
        ModifyChatappTemplatePropertiesBuilder::new(Detached)
    }
}

/// Builds a [`ModifyChatappTemplatePropertiesRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyChatappTemplatePropertiesBuilder<
    C = Detached,
    TemplateCode = Unset,
    Language = Unset,
    TemplateTypeState = Unset,
    CustSpaceId = Unset,
> {
    client: C,
    value: ModifyChatappTemplatePropertiesRequest,
    state: PhantomData<fn() -> (TemplateCode, Language, TemplateTypeState, CustSpaceId)>,
}

impl<C> ModifyChatappTemplatePropertiesBuilder<C, Unset, Unset, Unset, Unset> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: ModifyChatappTemplatePropertiesRequest {
                template_code: None,
                language: None,
                template_type: None,
                cust_space_id: None,
                category_change_paused: None,
                allow_send: None,
            },
            state: PhantomData,
        }
    }
}

impl<
    C,
    TemplateCode,
    Language,
    TemplateTypeState,
    CustSpaceId,
> ModifyChatappTemplatePropertiesBuilder<
    C,
    TemplateCode,
    Language,
    TemplateTypeState,
    CustSpaceId,
> {
    /// Code of the template.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn template_code(
        mut self,
        template_code: impl Into<String>,
    ) -> ModifyChatappTemplatePropertiesBuilder<
        C,
        Set,
        Language,
        TemplateTypeState,
        CustSpaceId,
    > {
        self.value.template_code = Some(template_code.into());
        self.mark()
    }

    /// Language code of the template.
    ///
    /// Example: `en`.
    pub fn language(
        mut self,
        language: impl Into<String>,
    ) -> ModifyChatappTemplatePropertiesBuilder<
        C,
        TemplateCode,
        Set,
        TemplateTypeState,
        CustSpaceId,
    > {
        self.value.language = Some(language.into());
        self.mark()
    }

    /// Chat app that the template is for; only `WHATSAPP`.
    ///
    /// Example: `WHATSAPP`.
    pub fn template_type(
        mut self,
        template_type: impl Into<TemplateType>,
    ) -> ModifyChatappTemplatePropertiesBuilder<
        C,
        TemplateCode,
        Language,
        Set,
        CustSpaceId,
    > {
        self.value.template_type = Some(template_type.into());
        self.mark()
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ModifyChatappTemplatePropertiesBuilder<
        C,
        TemplateCode,
        Language,
        TemplateTypeState,
        Set,
    > {
        self.value.cust_space_id = Some(cust_space_id.into());
        self.mark()
    }

    /// Whether to stop sending the template if its category changes from `UTILITY`.
    pub fn category_change_paused(mut self, category_change_paused: bool) -> Self {
        self.value.category_change_paused = Some(category_change_paused);
        self
    }

    /// Whether the template may be sent.
    pub fn allow_send(mut self, allow_send: bool) -> Self {
        self.value.allow_send = Some(allow_send);
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ModifyChatappTemplatePropertiesRequest
    where
        TemplateCode: modify_chatapp_template_properties_required::TemplateCode,
        Language: modify_chatapp_template_properties_required::Language,
        TemplateTypeState: modify_chatapp_template_properties_required::TemplateTypeState,
        CustSpaceId: modify_chatapp_template_properties_required::CustSpaceId,
    {
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ModifyChatappTemplatePropertiesResponse>
    where
        C: Dispatch,
        TemplateCode: modify_chatapp_template_properties_required::TemplateCode,
        Language: modify_chatapp_template_properties_required::Language,
        TemplateTypeState: modify_chatapp_template_properties_required::TemplateTypeState,
        CustSpaceId: modify_chatapp_template_properties_required::CustSpaceId,
    {
        self.client.dispatch(&self.value)
    }

    /// The same request with other parameters known to be set.
    fn mark<S1, S2, S3, S4>(
        self,
    ) -> ModifyChatappTemplatePropertiesBuilder<C, S1, S2, S3, S4> {
        ModifyChatappTemplatePropertiesBuilder {
            client: self.client,
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod modify_chatapp_template_properties_required {
    use crate::runtime::emitted::Set;

    /// `template_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`template_code` is required by ModifyChatappTemplateProperties and has not been set",
        label = "call `.template_code(…)` before this"
    )]
    pub trait TemplateCode {}
    impl TemplateCode for Set {}

    /// `language` has been set.
    #[diagnostic::on_unimplemented(
        message = "`language` is required by ModifyChatappTemplateProperties and has not been set",
        label = "call `.language(…)` before this"
    )]
    pub trait Language {}
    impl Language for Set {}

    /// `template_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`template_type` is required by ModifyChatappTemplateProperties and has not been set",
        label = "call `.template_type(…)` before this"
    )]
    pub trait TemplateTypeState {}
    impl TemplateTypeState for Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ModifyChatappTemplateProperties and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for Set {}
}

/// The returned data.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
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
    /// Error message.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// The returned data.
    pub model: BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl ReadObject for ModifyChatappTemplatePropertiesResponse {
    fn read(object: &mut Object<'_>) -> Self {
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

/// What the runtime knows of `ModifyChatappTemplateProperties`.
static OPERATION: Operation = Operation {
    name: "ModifyChatappTemplateProperties",
    ram_action: "cams:ModifyChatappTemplateProperties",
    repeatable: true,
    success_values: &["OK"],
    rate_limit: None,
    sensitive: &[],
};
