// @generated from spec/operations/templates/CreateChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `CreateChatappTemplate`: creates a message template.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Creates a message template.
    ///
    /// The new template is reviewed before it can be sent. What Meta's review says, and later changes
    /// of status and quality, arrive as receipts, in a queue or over HTTP; `UpdateAccountWebhook` sets
    /// where.
    ///
    /// Note: The text of the documentation allows 50 calls per second, its page on quotas 100; the
    /// client keeps to the smaller number.
    ///
    /// Sends a [`CreateChatappTemplateRequest`], and yields a [`CreateChatappTemplateResponse`].
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
    /// | `cams:CreateChatappTemplate` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second call creates the template again, or fails because it exists. The
    /// client tries again only where the service cannot have acted: a refused connection or a throttled
    /// call.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId),
    /// [`InvalidParameter.ButtonTextHaveVariable`](crate::ErrorCode::InvalidParameterButtonTextHaveVariable),
    /// [`InvalidParameter.CreateError`](crate::ErrorCode::InvalidParameterCreateError),
    /// [`InvalidParameter.FooterHaveVariable`](crate::ErrorCode::InvalidParameterFooterHaveVariable),
    /// [`InvalidParameter.HeaderMoreVarable`](crate::ErrorCode::InvalidParameterHeaderMoreVarable),
    /// [`InvalidParameter.HeaderMoreVariable`](crate::ErrorCode::InvalidParameterHeaderMoreVariable),
    /// [`InvalidParameter.HeaderTypeNotSupport`](crate::ErrorCode::InvalidParameterHeaderTypeNotSupport),
    /// [`InvalidParameter.MessageInvalid`](crate::ErrorCode::InvalidParameterMessageInvalid),
    /// [`InvalidParameter.TemplateNameExist`](crate::ErrorCode::InvalidParameterTemplateNameExist),
    /// [`InvalidParameter.UrlMoreVarable`](crate::ErrorCode::InvalidParameterUrlMoreVarable),
    /// [`InvalidParameter.UrlMoreVariable`](crate::ErrorCode::InvalidParameterUrlMoreVariable).
    ///
    /// # See also
    ///
    /// - [`GetChatappTemplateDetail`](Self::get_chatapp_template_detail)
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
    ///     .create_chatapp_template()
    ///     .category(types::TemplateCategory::Utility)
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
    ///     .name("order_shipped")
    ///     .language("en")
    ///     .example([("order", "1001")])
    ///     .template_type(types::TemplateType::WhatsApp)
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chatapp_template(&self) -> CreateChatappTemplateBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_chatapp_template`](crate::Client::create_chatapp_template), but `send`
    /// blocks until the reply is there.
    pub fn create_chatapp_template(&self) -> CreateChatappTemplateBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateChatappTemplate`: what
/// [`Client::create_chatapp_template`](crate::Client::create_chatapp_template) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChatappTemplateRequest {
    /// Category of the template: what it is for on WhatsApp, what it holds on Viber.
    pub category: Option<types::TemplateCategory>,
    /// Components of the template. In the category `AUTHENTICATION`, `HEADER` is not allowed and the
    /// text of `BODY` and `FOOTER` stays empty.
    pub components: Option<Vec<types::TemplateComponent>>,
    /// Name of the template; no two templates of an account and language share one.
    pub name: Option<String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// Sample values of the variables of the template, by name; on the wire one JSON text.
    pub example: Option<std::collections::BTreeMap<String, String>>,
    /// Chat app that the template is for.
    pub template_type: Option<types::TemplateType>,
    /// ID of the WhatsApp Business account (WABA) of the customer of the independent software vendor
    /// (ISV), which the console shows under channel management.
    pub cust_waba_id: Option<String>,
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Whether Meta may change the category so that the template is approved, which made approval
    /// likelier.
    pub allow_category_change: Option<bool>,
    /// Seconds for which WhatsApp tries to deliver a message: 30 to 900 for `AUTHENTICATION`, 30 to
    /// 43200 for `UTILITY`. In 2024 it took 60 to 600, for `AUTHENTICATION` only, and the account had
    /// to be on an allow-list, or the review failed.
    pub message_send_ttl_seconds: Option<i32>,
    /// Whether to stop sending the template if its category changes from `UTILITY` to `MARKETING`.
    pub category_change_paused: Option<bool>,
    /// ID of the set within a product catalog of Meta that the template shows products of.
    pub product_set_id: Option<String>,
}

impl fmt::Debug for CreateChatappTemplateRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateChatappTemplateRequest")
            .field("category", &self.category)
            .field("components", &self.components)
            .field("name", &self.name)
            .field("language", &self.language)
            .field("example", &self.example)
            .field("template_type", &self.template_type)
            .field("cust_waba_id", &self.cust_waba_id)
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("allow_category_change", &self.allow_category_change)
            .field("message_send_ttl_seconds", &self.message_send_ttl_seconds)
            .field("category_change_paused", &self.category_change_paused)
            .field("product_set_id", &self.product_set_id)
            .finish()
    }
}

impl runtime::Request for CreateChatappTemplateRequest {
    type Response = CreateChatappTemplateResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Category", &self.category);
        parameters.query_json("Components", &self.components);
        parameters.query("Name", &self.name);
        parameters.query("Language", &self.language);
        parameters.query_json("Example", &self.example);
        parameters.query("TemplateType", &self.template_type);
        parameters.query("CustWabaId", &self.cust_waba_id);
        parameters.query("IsvCode", &self.isv_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("AllowCategoryChange", &self.allow_category_change);
        parameters.query("MessageSendTtlSeconds", &self.message_send_ttl_seconds);
        parameters.query("CategoryChangePaused", &self.category_change_paused);
        parameters.query("ProductSetId", &self.product_set_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Category", &self.category);
        limits.required("Components", &self.components);
        limits.member("Components", &self.components);
        limits.required("Name", &self.name);
        limits.required("Language", &self.language);
        limits.required("TemplateType", &self.template_type);
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
                        "AllowCategoryChange",
                        runtime::Beside::Is("TemplateType", &["WHATSAPP"]),
                        &["VIBER"],
                    ),
                    runtime::Condition::OnlyIf(
                        "CategoryChangePaused",
                        runtime::Beside::Is("TemplateType", &["WHATSAPP"]),
                        &["VIBER"],
                    ),
                ],
                &[
                    (
                        "TemplateType",
                        self.template_type.as_ref().map(runtime::Scalar::text),
                    ),
                    (
                        "AllowCategoryChange",
                        runtime::is_set(&self.allow_category_change),
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
impl runtime::ReadObject for CreateChatappTemplateRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            category: object.take("Category"),
            components: object.take("Components"),
            name: object.take("Name"),
            language: object.take("Language"),
            example: object.take("Example"),
            template_type: object.take("TemplateType"),
            cust_waba_id: object.take("CustWabaId"),
            isv_code: object.take("IsvCode"),
            cust_space_id: object.take("CustSpaceId"),
            allow_category_change: object.take("AllowCategoryChange"),
            message_send_ttl_seconds: object.take("MessageSendTtlSeconds"),
            category_change_paused: object.take("CategoryChangePaused"),
            product_set_id: object.take("ProductSetId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateChatappTemplateRequest);

impl CreateChatappTemplateRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateChatappTemplateBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateChatappTemplateRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChatappTemplateBuilder<
    C = runtime::Detached,
    Category = runtime::Unset,
    Components = runtime::Unset,
    Name = runtime::Unset,
    Language = runtime::Unset,
    TemplateType = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<
        C,
        CreateChatappTemplateRequest,
        (Category, Components, Name, Language, TemplateType, CustSpaceId),
    >,
);

fn builder<C>(client: C) -> CreateChatappTemplateBuilder<C> {
    CreateChatappTemplateBuilder(
        runtime::Building::new(
            client,
            CreateChatappTemplateRequest {
                category: None,
                components: None,
                name: None,
                language: None,
                example: None,
                template_type: None,
                cust_waba_id: None,
                isv_code: None,
                cust_space_id: None,
                allow_category_change: None,
                message_send_ttl_seconds: None,
                category_change_paused: None,
                product_set_id: None,
            },
        ),
    )
}

impl<
    C,
    Category,
    Components,
    Name,
    Language,
    TemplateType,
    CustSpaceId,
> CreateChatappTemplateBuilder<
    C,
    Category,
    Components,
    Name,
    Language,
    TemplateType,
    CustSpaceId,
> {
    /// Category of the template: what it is for on WhatsApp, what it holds on Viber.
    ///
    /// Example: `UTILITY`.
    pub fn category(
        mut self,
        category: impl Into<types::TemplateCategory>,
    ) -> CreateChatappTemplateBuilder<
        C,
        runtime::Set,
        Components,
        Name,
        Language,
        TemplateType,
        CustSpaceId,
    > {
        self.0.value.category = Some(category.into());
        CreateChatappTemplateBuilder(self.0.mark())
    }

    /// Components of the template. In the category `AUTHENTICATION`, `HEADER` is not allowed and the
    /// text of `BODY` and `FOOTER` stays empty.
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = impl Into<types::TemplateComponent>>,
    ) -> CreateChatappTemplateBuilder<
        C,
        Category,
        runtime::Set,
        Name,
        Language,
        TemplateType,
        CustSpaceId,
    > {
        self.0.value.components = Some(components.into_iter().map(Into::into).collect());
        CreateChatappTemplateBuilder(self.0.mark())
    }

    /// Name of the template; no two templates of an account and language share one.
    ///
    /// Example: `hello_whatsapp`.
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> CreateChatappTemplateBuilder<
        C,
        Category,
        Components,
        runtime::Set,
        Language,
        TemplateType,
        CustSpaceId,
    > {
        self.0.value.name = Some(name.into());
        CreateChatappTemplateBuilder(self.0.mark())
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(
        mut self,
        language: impl Into<String>,
    ) -> CreateChatappTemplateBuilder<
        C,
        Category,
        Components,
        Name,
        runtime::Set,
        TemplateType,
        CustSpaceId,
    > {
        self.0.value.language = Some(language.into());
        CreateChatappTemplateBuilder(self.0.mark())
    }

    /// Sample values of the variables of the template, by name; on the wire one JSON text.
    pub fn example(
        mut self,
        example: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.0.value.example = Some(runtime::map(example));
        self
    }

    /// Chat app that the template is for.
    ///
    /// Example: `WHATSAPP`.
    pub fn template_type(
        mut self,
        template_type: impl Into<types::TemplateType>,
    ) -> CreateChatappTemplateBuilder<
        C,
        Category,
        Components,
        Name,
        Language,
        runtime::Set,
        CustSpaceId,
    > {
        self.0.value.template_type = Some(template_type.into());
        CreateChatappTemplateBuilder(self.0.mark())
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
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> CreateChatappTemplateBuilder<
        C,
        Category,
        Components,
        Name,
        Language,
        TemplateType,
        runtime::Set,
    > {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        CreateChatappTemplateBuilder(self.0.mark())
    }

    /// Whether Meta may change the category so that the template is approved, which made approval
    /// likelier.
    ///
    /// Example: `true`. Only if `template_type` is `WHATSAPP`.
    ///
    /// Deprecated. WhatsApp no longer supports it.
    #[deprecated(note = "Deprecated. WhatsApp no longer supports it.")]
    pub fn allow_category_change(mut self, allow_category_change: bool) -> Self {
        self.0.value.allow_category_change = Some(allow_category_change);
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
    pub fn build(self) -> CreateChatappTemplateRequest
    where
        Category: create_chatapp_template_required::Category,
        Components: create_chatapp_template_required::Components,
        Name: create_chatapp_template_required::Name,
        Language: create_chatapp_template_required::Language,
        TemplateType: create_chatapp_template_required::TemplateType,
        CustSpaceId: create_chatapp_template_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateChatappTemplateResponse>
    where
        C: runtime::Dispatch,
        Category: create_chatapp_template_required::Category,
        Components: create_chatapp_template_required::Components,
        Name: create_chatapp_template_required::Name,
        Language: create_chatapp_template_required::Language,
        TemplateType: create_chatapp_template_required::TemplateType,
        CustSpaceId: create_chatapp_template_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod create_chatapp_template_required {
    /// `category` has been set.
    #[diagnostic::on_unimplemented(
        message = "`category` is required by CreateChatappTemplate and has not been set",
        label = "call `.category(…)` before this"
    )]
    pub trait Category {}
    impl Category for super::runtime::Set {}

    /// `components` has been set.
    #[diagnostic::on_unimplemented(
        message = "`components` is required by CreateChatappTemplate and has not been set",
        label = "call `.components(…)` before this"
    )]
    pub trait Components {}
    impl Components for super::runtime::Set {}

    /// `name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`name` is required by CreateChatappTemplate and has not been set",
        label = "call `.name(…)` before this"
    )]
    pub trait Name {}
    impl Name for super::runtime::Set {}

    /// `language` has been set.
    #[diagnostic::on_unimplemented(
        message = "`language` is required by CreateChatappTemplate and has not been set",
        label = "call `.language(…)` before this"
    )]
    pub trait Language {}
    impl Language for super::runtime::Set {}

    /// `template_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`template_type` is required by CreateChatappTemplate and has not been set",
        label = "call `.template_type(…)` before this"
    )]
    pub trait TemplateType {}
    impl TemplateType for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by CreateChatappTemplate and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::create_chatapp_template`](crate::Client::create_chatapp_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChatappTemplateResponse {
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
    /// The template, which is now under review.
    pub data: Option<CreateChatappTemplateData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreateChatappTemplateResponse {
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

impl runtime::ReadObject for CreateChatappTemplateResponse {
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
runtime::by_name!(reply CreateChatappTemplateResponse);

/// The template, which is now under review.
///
/// A part of [`CreateChatappTemplate`](crate::Client::create_chatapp_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChatappTemplateData {
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
impl runtime::WriteObject for CreateChatappTemplateData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("TemplateCode", &self.template_code);
        object.member("TemplateName", &self.template_name);
    }
}

impl runtime::ReadObject for CreateChatappTemplateData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            template_code: object.take("TemplateCode"),
            template_name: object.take("TemplateName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CreateChatappTemplateData);

/// What the runtime knows of `CreateChatappTemplate`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateChatappTemplate",
        "cams:CreateChatappTemplate",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(50, std::time::Duration::from_secs(1)))
    .sensitive(&["CouponCode", "IsvCode", "PhoneNumber"]);
