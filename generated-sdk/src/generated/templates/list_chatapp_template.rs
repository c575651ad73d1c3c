// @generated from spec/operations/templates/ListChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `ListChatappTemplate`: lists message templates with their review status.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists message templates with their review status.
    ///
    /// Sends a [`ListChatappTemplateRequest`], and yields a [`ListChatappTemplateResponse`].
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
    /// | `cams:ListChatappTemplate` | list | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only lists templates. After a timeout, a reset or a 5xx reply the client
    /// tries again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId),
    /// [`InvalidParameter.AuditStatusNotSupport`](crate::ErrorCode::InvalidParameterAuditStatusNotSupport),
    /// [`InvalidParameter.PageInvalid`](crate::ErrorCode::InvalidParameterPageInvalid),
    /// [`TemplateListError.QueryError`](crate::ErrorCode::TemplateListErrorQueryError).
    ///
    /// # Paging
    ///
    /// The reply holds one page. End with `items` in place of `send` for the items of all pages one by
    /// one, or with `pages` for one reply after the other; see [`Pages`](crate::Pages) for where they
    /// end.
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
    /// use alibabacloud_cams::templates::ListChatappTemplatePage;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_chatapp_template()
    ///     .language("en")
    ///     .audit_status(types::TemplateAuditStatus::Pass)
    ///     .page(ListChatappTemplatePage::builder().index(1).size(10).build())
    ///     .cust_space_id("29348393884****")
    ///     .template_type(types::TemplateType::WhatsApp)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chatapp_template(&self) -> ListChatappTemplateBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_chatapp_template`](crate::Client::list_chatapp_template), but `send` blocks
    /// until the reply is there.
    pub fn list_chatapp_template(&self) -> ListChatappTemplateBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListChatappTemplate`: what
/// [`Client::list_chatapp_template`](crate::Client::list_chatapp_template) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListChatappTemplateRequest {
    /// Name of the template to find; no two templates of an account and language share one.
    pub name: Option<String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// Review status of the templates to list; `pass` leaves those that can be sent.
    pub audit_status: Option<types::TemplateAuditStatus>,
    /// Page to return.
    pub page: Option<ListChatappTemplatePage>,
    /// ID of the WhatsApp Business account (WABA) of the customer of the independent software vendor
    /// (ISV), which the console shows under channel management.
    pub cust_waba_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Chat app that the templates are for.
    pub template_type: Option<types::TemplateType>,
    /// Code of the template to find, from `CreateChatappTemplate`.
    pub code: Option<String>,
    /// Category of the templates to list; on Viber it says what they hold.
    pub category: Option<types::TemplateCategory>,
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
}

impl fmt::Debug for ListChatappTemplateRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListChatappTemplateRequest")
            .field("name", &self.name)
            .field("language", &self.language)
            .field("audit_status", &self.audit_status)
            .field("page", &self.page)
            .field("cust_waba_id", &self.cust_waba_id)
            .field("cust_space_id", &self.cust_space_id)
            .field("template_type", &self.template_type)
            .field("code", &self.code)
            .field("category", &self.category)
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .finish()
    }
}

impl runtime::Request for ListChatappTemplateRequest {
    type Response = ListChatappTemplateResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Name", &self.name);
        parameters.query("Language", &self.language);
        parameters.query("AuditStatus", &self.audit_status);
        parameters.query_json("Page", &self.page);
        parameters.query("CustWabaId", &self.cust_waba_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("TemplateType", &self.template_type);
        parameters.query("Code", &self.code);
        parameters.query("Category", &self.category);
        parameters.query("IsvCode", &self.isv_code);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("Page", &self.page);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListChatappTemplateRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            name: object.take("Name"),
            language: object.take("Language"),
            audit_status: object.take("AuditStatus"),
            page: object.take("Page"),
            cust_waba_id: object.take("CustWabaId"),
            cust_space_id: object.take("CustSpaceId"),
            template_type: object.take("TemplateType"),
            code: object.take("Code"),
            category: object.take("Category"),
            isv_code: object.take("IsvCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListChatappTemplateRequest);

impl runtime::PagedRequest for ListChatappTemplateRequest {
    type Item = TemplateSummary;

    fn page_number(&self) -> Option<i64> {
        self.page.as_ref()?.index.map(i64::from)
    }

    fn set_page_number(&mut self, number: i64) {
        self
            .page
            .get_or_insert(ListChatappTemplatePage {
                index: None,
                size: Some(10),
            })
            .index = i32::try_from(number).ok();
    }

    fn page_size(&self) -> Option<i64> {
        self.page.as_ref()?.size.map(i64::from)
    }

    fn items(
        response: &mut ListChatappTemplateResponse,
    ) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.list_template)
    }

    fn total(response: &ListChatappTemplateResponse) -> Option<i64> {
        response.total.map(i64::from)
    }
}

impl ListChatappTemplateRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListChatappTemplateBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListChatappTemplateRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListChatappTemplateBuilder<C = runtime::Detached>(
    runtime::Building<C, ListChatappTemplateRequest, ()>,
);

fn builder<C>(client: C) -> ListChatappTemplateBuilder<C> {
    ListChatappTemplateBuilder(
        runtime::Building::new(
            client,
            ListChatappTemplateRequest {
                name: None,
                language: None,
                audit_status: None,
                page: None,
                cust_waba_id: None,
                cust_space_id: None,
                template_type: None,
                code: None,
                category: None,
                isv_code: None,
            },
        ),
    )
}

impl<C> ListChatappTemplateBuilder<C> {
    /// Name of the template to find; no two templates of an account and language share one.
    ///
    /// Example: `hello_whatsapp`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.value.name = Some(name.into());
        self
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.0.value.language = Some(language.into());
        self
    }

    /// Review status of the templates to list; `pass` leaves those that can be sent.
    ///
    /// Example: `pass`.
    pub fn audit_status(
        mut self,
        audit_status: impl Into<types::TemplateAuditStatus>,
    ) -> Self {
        self.0.value.audit_status = Some(audit_status.into());
        self
    }

    /// Page to return.
    pub fn page(mut self, page: impl Into<ListChatappTemplatePage>) -> Self {
        self.0.value.page = Some(page.into());
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

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// Chat app that the templates are for.
    ///
    /// Example: `WHATSAPP`. Default: `WHATSAPP`.
    pub fn template_type(
        mut self,
        template_type: impl Into<types::TemplateType>,
    ) -> Self {
        self.0.value.template_type = Some(template_type.into());
        self
    }

    /// Code of the template to find, from `CreateChatappTemplate`.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.0.value.code = Some(code.into());
        self
    }

    /// Category of the templates to list; on Viber it says what they hold.
    ///
    /// Example: `UTILITY`.
    pub fn category(mut self, category: impl Into<types::TemplateCategory>) -> Self {
        self.0.value.category = Some(category.into());
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

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListChatappTemplateRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListChatappTemplateResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListChatappTemplateRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListChatappTemplateRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// The returned data.
///
/// The reply to [`Client::list_chatapp_template`](crate::Client::list_chatapp_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChatappTemplateResponse {
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
    /// Templates on the page, without their components; `GetChatappTemplateDetail` reads those.
    pub list_template: Vec<TemplateSummary>,
    /// Number of templates on all pages.
    ///
    /// Example: `1`.
    pub total: Option<i32>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListChatappTemplateResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("ListTemplate", &self.list_template);
        object.member("Total", &self.total);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListChatappTemplateResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            list_template: object.take("ListTemplate").unwrap_or_default(),
            total: object.take("Total"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListChatappTemplateResponse);

/// Page to return.
///
/// A part of [`ListChatappTemplate`](crate::Client::list_chatapp_template).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListChatappTemplatePage {
    /// Page number, counted from 1.
    pub index: Option<i32>,
    /// Number of templates on each page.
    pub size: Option<i32>,
}

impl ListChatappTemplatePage {
    /// Starts a [`ListChatappTemplatePage`].
    pub fn builder() -> ListChatappTemplatePageBuilder {
        ListChatappTemplatePageBuilder(
            runtime::Building::new(
                (),
                ListChatappTemplatePage {
                    index: None,
                    size: None,
                },
            ),
        )
    }
}

/// Builds a [`ListChatappTemplatePage`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ListChatappTemplatePageBuilder<Index = runtime::Unset, Size = runtime::Unset>(
    runtime::Building<(), ListChatappTemplatePage, (Index, Size)>,
);

impl<Index, Size> ListChatappTemplatePageBuilder<Index, Size> {
    /// Page number, counted from 1.
    ///
    /// Example: `1`. Default: `1`.
    pub fn index(
        mut self,
        index: i32,
    ) -> ListChatappTemplatePageBuilder<runtime::Set, Size> {
        self.0.value.index = Some(index);
        ListChatappTemplatePageBuilder(self.0.mark())
    }

    /// Number of templates on each page.
    ///
    /// Example: `10`. Default: `10`.
    pub fn size(
        mut self,
        size: i32,
    ) -> ListChatappTemplatePageBuilder<Index, runtime::Set> {
        self.0.value.size = Some(size);
        ListChatappTemplatePageBuilder(self.0.mark())
    }

    /// The [`ListChatappTemplatePage`].
    #[must_use]
    pub fn build(self) -> ListChatappTemplatePage
    where
        Index: list_chatapp_template_page_required::Index,
        Size: list_chatapp_template_page_required::Size,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_chatapp_template_page_required {
    /// `index` has been set.
    #[diagnostic::on_unimplemented(
        message = "`index` is required by ListChatappTemplatePage and has not been set",
        label = "call `.index(…)` before this"
    )]
    pub trait Index {}
    impl Index for super::runtime::Set {}

    /// `size` has been set.
    #[diagnostic::on_unimplemented(
        message = "`size` is required by ListChatappTemplatePage and has not been set",
        label = "call `.size(…)` before this"
    )]
    pub trait Size {}
    impl Size for super::runtime::Set {}
}

impl runtime::WriteObject for ListChatappTemplatePage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Index", &self.index);
        object.member("Size", &self.size);
    }
}

impl runtime::CheckLimits for ListChatappTemplatePage {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Index", &self.index);
        limits.required("Size", &self.size);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListChatappTemplatePage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            index: object.take("Index"),
            size: object.take("Size"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ListChatappTemplatePage);

/// Templates on the page, without their components; `GetChatappTemplateDetail` reads those.
///
/// A part of [`ListChatappTemplate`](crate::Client::list_chatapp_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateSummary {
    /// Review status of the template; messages can be sent by it only with `pass`.
    ///
    /// Example: `pass`.
    pub audit_status: Option<types::TemplateAuditStatus>,
    /// Category of the template: what it is for on WhatsApp, what it holds on Viber.
    ///
    /// Example: `UTILITY`.
    pub category: Option<types::TemplateCategory>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub language: Option<String>,
    /// Time when the template was last changed, as a Unix timestamp in milliseconds.
    ///
    /// Example: `1693107714687`.
    pub last_update_time: Option<i64>,
    /// Why the template was rejected, where `audit_status` is `fail`; otherwise such as `None`.
    ///
    /// Example: `None`.
    pub reason: Option<String>,
    /// Code that the service gave to the template; other operations name the template by it.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub template_code: Option<String>,
    /// Name of the template, by which messages can be sent too.
    ///
    /// Example: `hello_whatsapp`.
    pub template_name: Option<String>,
    /// Chat app that the template is for.
    ///
    /// Example: `WHATSAPP`.
    pub template_type: Option<types::TemplateType>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for TemplateSummary {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AuditStatus", &self.audit_status);
        object.member("Category", &self.category);
        object.member("Language", &self.language);
        object.member("LastUpdateTime", &self.last_update_time);
        object.member("Reason", &self.reason);
        object.member("TemplateCode", &self.template_code);
        object.member("TemplateName", &self.template_name);
        object.member("TemplateType", &self.template_type);
    }
}

impl runtime::ReadObject for TemplateSummary {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            audit_status: object.take("AuditStatus"),
            category: object.take("Category"),
            language: object.take("Language"),
            last_update_time: object.take("LastUpdateTime"),
            reason: object.take("Reason"),
            template_code: object.take("TemplateCode"),
            template_name: object.take("TemplateName"),
            template_type: object.take("TemplateType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply TemplateSummary);

/// What the runtime knows of `ListChatappTemplate`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListChatappTemplate",
        "cams:ListChatappTemplate",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["IsvCode"]);
