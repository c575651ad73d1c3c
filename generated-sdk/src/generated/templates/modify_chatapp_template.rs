// @generated from spec/operations/templates/ModifyChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `ModifyChatappTemplate`: changes a message template.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Changes a message template.
    ///
    /// Only templates that are not reviewed yet, or failed the review, can be changed. What Meta's
    /// review says, and later changes of status and quality, arrive as receipts, in a queue or over
    /// HTTP; `UpdateAccountWebhook` sets where.
    ///
    /// Sends a [`ModifyChatappTemplateRequest`], and yields a [`ModifyChatappTemplateResponse`].
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
    /// | `cams:ModifyChatappTemplate` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call can submit the template for review again, or be refused while a
    /// review is under way. The client tries again only where the service cannot have acted: a refused
    /// connection or a throttled call.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId),
    /// [`InvalidParameter.ButtonTextHaveVariable`](crate::ErrorCode::InvalidParameterButtonTextHaveVariable),
    /// [`InvalidParameter.FooterHaveVariable`](crate::ErrorCode::InvalidParameterFooterHaveVariable),
    /// [`InvalidParameter.HeaderMoreVarable`](crate::ErrorCode::InvalidParameterHeaderMoreVarable),
    /// [`InvalidParameter.HeaderMoreVariable`](crate::ErrorCode::InvalidParameterHeaderMoreVariable),
    /// [`InvalidParameter.HeaderTypeNotSupport`](crate::ErrorCode::InvalidParameterHeaderTypeNotSupport),
    /// [`InvalidParameter.MessageInvalid`](crate::ErrorCode::InvalidParameterMessageInvalid),
    /// [`InvalidParameter.UrlMoreVarable`](crate::ErrorCode::InvalidParameterUrlMoreVarable),
    /// [`InvalidParameter.UrlMoreVariable`](crate::ErrorCode::InvalidParameterUrlMoreVariable).
    ///
    /// # See also
    ///
    /// - [`ModifyChatappTemplateProperties`](Self::modify_chatapp_template_properties)
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
    ///     .modify_chatapp_template()
    ///     .components([
    ///         types::TemplateComponent::from(
    ///             types::TemplateBody::new().text("Your order $(order) has been shipped."),
    ///         ),
    ///         types::TemplateComponent::from(
    ///             types::TemplateButtons::new([
    ///                 types::TemplateButton::from(
    ///                     types::TemplateUrlButton::new()
    ///                         .text("Track it")
    ///                         .url("https://example.com/orders")
    ///                         .url_type(types::TemplateUrlType::Static),
    ///                 ),
    ///             ]),
    ///         ),
    ///     ])
    ///     .language("en")
    ///     .example([("order", "1001")])
    ///     .template_code("744c4b5c79c9432497a075bdfca3****")
    ///     .cust_space_id("29348393884****")
    ///     .category(types::TemplateCategory::Utility)
    ///     .template_type(types::TemplateType::WhatsApp)
    ///     .template_name("order_shipped")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn modify_chatapp_template(&self) -> ModifyChatappTemplateBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::modify_chatapp_template`](crate::Client::modify_chatapp_template), but `send`
    /// blocks until the reply is there.
    pub fn modify_chatapp_template(&self) -> ModifyChatappTemplateBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ModifyChatappTemplate`: what
/// [`Client::modify_chatapp_template`](crate::Client::modify_chatapp_template) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyChatappTemplateRequest {
    /// Components of the template. In the category `AUTHENTICATION`, `HEADER` is not allowed and the
    /// text of `BODY` and `FOOTER` stays empty.
    pub components: Option<Vec<types::TemplateComponent>>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// Sample values of the variables of the template, by name; on the wire one JSON text.
    pub example: Option<std::collections::BTreeMap<String, String>>,
    /// ID of the WhatsApp Business account (WABA) of the customer of the independent software vendor
    /// (ISV), which the console shows under channel management.
    pub cust_waba_id: Option<String>,
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    pub template_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Category of the template. By the documentation of 2024 it can be changed for Viber alone and has
    /// no effect for WhatsApp; today's client says that it cannot be changed.
    pub category: Option<types::TemplateCategory>,
    /// Chat app that the template is for; only `WHATSAPP`.
    pub template_type: Option<types::TemplateType>,
    /// Seconds for which WhatsApp tries to deliver a message: 30 to 900 for `AUTHENTICATION`, 30 to
    /// 43200 for `UTILITY`. In 2024 it took 60 to 600, for `AUTHENTICATION` only, and the account had
    /// to be on an allow-list, or the review failed.
    pub message_send_ttl_seconds: Option<i32>,
    /// Name of the template, as it was created; `ListChatappTemplate` lists it.
    pub template_name: Option<String>,
    /// Whether to stop sending the template if its category changes from `UTILITY` to `MARKETING`.
    pub category_change_paused: Option<bool>,
    /// ID of the set within a product catalog of Meta that the template shows products of.
    pub product_set_id: Option<String>,
}

impl fmt::Debug for ModifyChatappTemplateRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModifyChatappTemplateRequest")
            .field("components", &self.components)
            .field("language", &self.language)
            .field("example", &self.example)
            .field("cust_waba_id", &self.cust_waba_id)
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .field("template_code", &self.template_code)
            .field("cust_space_id", &self.cust_space_id)
            .field("category", &self.category)
            .field("template_type", &self.template_type)
            .field("message_send_ttl_seconds", &self.message_send_ttl_seconds)
            .field("template_name", &self.template_name)
            .field("category_change_paused", &self.category_change_paused)
            .field("product_set_id", &self.product_set_id)
            .finish()
    }
}

impl runtime::Request for ModifyChatappTemplateRequest {
    type Response = ModifyChatappTemplateResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query_json("Components", &self.components);
        parameters.query("Language", &self.language);
        parameters.query_json("Example", &self.example);
        parameters.query("CustWabaId", &self.cust_waba_id);
        parameters.query("IsvCode", &self.isv_code);
        parameters.query("TemplateCode", &self.template_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("Category", &self.category);
        parameters.query("TemplateType", &self.template_type);
        parameters.query("MessageSendTtlSeconds", &self.message_send_ttl_seconds);
        parameters.query("TemplateName", &self.template_name);
        parameters.query("CategoryChangePaused", &self.category_change_paused);
        parameters.query("ProductSetId", &self.product_set_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Components", &self.components);
        limits.member("Components", &self.components);
        limits.required("Language", &self.language);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits
            .number(
                "MessageSendTtlSeconds",
                self.message_send_ttl_seconds,
                30..=2_592_000,
            );
        limits
            .conditions(
                &[
                    runtime::Condition::OnlyIf(
                        "CategoryChangePaused",
                        runtime::Beside::IsByDefault(
                            "TemplateType",
                            &["WHATSAPP"],
                            "WHATSAPP",
                        ),
                        &["VIBER"],
                    ),
                ],
                &[
                    (
                        "TemplateType",
                        self.template_type.as_ref().map(runtime::Scalar::text),
                    ),
                    (
                        "CategoryChangePaused",
                        runtime::is_set(&self.category_change_paused),
                    ),
                ],
            );
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ModifyChatappTemplateRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            components: object.take("Components"),
            language: object.take("Language"),
            example: object.take("Example"),
            cust_waba_id: object.take("CustWabaId"),
            isv_code: object.take("IsvCode"),
            template_code: object.take("TemplateCode"),
            cust_space_id: object.take("CustSpaceId"),
            category: object.take("Category"),
            template_type: object.take("TemplateType"),
            message_send_ttl_seconds: object.take("MessageSendTtlSeconds"),
            template_name: object.take("TemplateName"),
            category_change_paused: object.take("CategoryChangePaused"),
            product_set_id: object.take("ProductSetId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ModifyChatappTemplateRequest);

impl ModifyChatappTemplateRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ModifyChatappTemplateBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ModifyChatappTemplateRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyChatappTemplateBuilder<
    C = runtime::Detached,
    Components = runtime::Unset,
    Language = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<
        C,
        ModifyChatappTemplateRequest,
        (Components, Language, CustSpaceId),
    >,
);

fn builder<C>(client: C) -> ModifyChatappTemplateBuilder<C> {
    ModifyChatappTemplateBuilder(
        runtime::Building::new(
            client,
            ModifyChatappTemplateRequest {
                components: None,
                language: None,
                example: None,
                cust_waba_id: None,
                isv_code: None,
                template_code: None,
                cust_space_id: None,
                category: None,
                template_type: None,
                message_send_ttl_seconds: None,
                template_name: None,
                category_change_paused: None,
                product_set_id: None,
            },
        ),
    )
}

impl<
    C,
    Components,
    Language,
    CustSpaceId,
> ModifyChatappTemplateBuilder<C, Components, Language, CustSpaceId> {
    /// Components of the template. In the category `AUTHENTICATION`, `HEADER` is not allowed and the
    /// text of `BODY` and `FOOTER` stays empty.
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = impl Into<types::TemplateComponent>>,
    ) -> ModifyChatappTemplateBuilder<C, runtime::Set, Language, CustSpaceId> {
        self.0.value.components = Some(components.into_iter().map(Into::into).collect());
        ModifyChatappTemplateBuilder(self.0.mark())
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(
        mut self,
        language: impl Into<String>,
    ) -> ModifyChatappTemplateBuilder<C, Components, runtime::Set, CustSpaceId> {
        self.0.value.language = Some(language.into());
        ModifyChatappTemplateBuilder(self.0.mark())
    }

    /// Sample values of the variables of the template, by name; on the wire one JSON text.
    pub fn example(
        mut self,
        example: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.0.value.example = Some(runtime::map(example));
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

    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn template_code(mut self, template_code: impl Into<String>) -> Self {
        self.0.value.template_code = Some(template_code.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ModifyChatappTemplateBuilder<C, Components, Language, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ModifyChatappTemplateBuilder(self.0.mark())
    }

    /// Category of the template. By the documentation of 2024 it can be changed for Viber alone and has
    /// no effect for WhatsApp; today's client says that it cannot be changed.
    ///
    /// Example: `UTILITY`.
    pub fn category(mut self, category: impl Into<types::TemplateCategory>) -> Self {
        self.0.value.category = Some(category.into());
        self
    }

    /// Chat app that the template is for; only `WHATSAPP`.
    ///
    /// Example: `WHATSAPP`. Default: `WHATSAPP`.
    pub fn template_type(
        mut self,
        template_type: impl Into<types::TemplateType>,
    ) -> Self {
        self.0.value.template_type = Some(template_type.into());
        self
    }

    /// Seconds for which WhatsApp tries to deliver a message: 30 to 900 for `AUTHENTICATION`, 30 to
    /// 43200 for `UTILITY`. In 2024 it took 60 to 600, for `AUTHENTICATION` only, and the account had
    /// to be on an allow-list, or the review failed.
    ///
    /// Example: `120`. From 30 to 2592000.
    pub fn message_send_ttl_seconds(mut self, message_send_ttl_seconds: i32) -> Self {
        self.0.value.message_send_ttl_seconds = Some(message_send_ttl_seconds);
        self
    }

    /// Name of the template, as it was created; `ListChatappTemplate` lists it.
    ///
    /// Example: `test_name`.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.0.value.template_name = Some(template_name.into());
        self
    }

    /// Whether to stop sending the template if its category changes from `UTILITY` to `MARKETING`.
    ///
    /// Only if `template_type` is `WHATSAPP`.
    pub fn category_change_paused(mut self, category_change_paused: bool) -> Self {
        self.0.value.category_change_paused = Some(category_change_paused);
        self
    }

    /// ID of the set within a product catalog of Meta that the template shows products of.
    pub fn product_set_id(mut self, product_set_id: impl Into<String>) -> Self {
        self.0.value.product_set_id = Some(product_set_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ModifyChatappTemplateRequest
    where
        Components: modify_chatapp_template_required::Components,
        Language: modify_chatapp_template_required::Language,
        CustSpaceId: modify_chatapp_template_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ModifyChatappTemplateResponse>
    where
        C: runtime::Dispatch,
        Components: modify_chatapp_template_required::Components,
        Language: modify_chatapp_template_required::Language,
        CustSpaceId: modify_chatapp_template_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod modify_chatapp_template_required {
    /// `components` has been set.
    #[diagnostic::on_unimplemented(
        message = "`components` is required by ModifyChatappTemplate and has not been set",
        label = "call `.components(…)` before this"
    )]
    pub trait Components {}
    impl Components for super::runtime::Set {}

    /// `language` has been set.
    #[diagnostic::on_unimplemented(
        message = "`language` is required by ModifyChatappTemplate and has not been set",
        label = "call `.language(…)` before this"
    )]
    pub trait Language {}
    impl Language for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ModifyChatappTemplate and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::modify_chatapp_template`](crate::Client::modify_chatapp_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyChatappTemplateResponse {
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
    /// The changed template, which is now under review.
    pub data: Option<ModifyChatappTemplateData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ModifyChatappTemplateResponse {
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

impl runtime::ReadObject for ModifyChatappTemplateResponse {
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
runtime::by_name!(reply ModifyChatappTemplateResponse);

/// The changed template, which is now under review.
///
/// A part of [`ModifyChatappTemplate`](crate::Client::modify_chatapp_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyChatappTemplateData {
    /// Code that the service gave to the template; `SendChatappMessage` sends by it, and
    /// `GetChatappTemplateDetail` tells what the review says.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub template_code: Option<String>,
    /// Name of the template, by which messages can be sent too.
    ///
    /// Example: `hello_whatsapp`.
    pub template_name: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ModifyChatappTemplateData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("TemplateCode", &self.template_code);
        object.member("TemplateName", &self.template_name);
    }
}

impl runtime::ReadObject for ModifyChatappTemplateData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            template_code: object.take("TemplateCode"),
            template_name: object.take("TemplateName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ModifyChatappTemplateData);

/// What the runtime knows of `ModifyChatappTemplate`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ModifyChatappTemplate",
        "cams:ModifyChatappTemplate",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(50, std::time::Duration::from_secs(1)))
    .sensitive(&["CouponCode", "IsvCode", "PhoneNumber"]);
