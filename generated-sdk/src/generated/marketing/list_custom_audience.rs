// @generated from spec/operations/marketing/ListCustomAudience.yaml by `cargo xtask generate`. Do not edit.

//! `ListCustomAudience`: lists the custom audiences of a Messenger page.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists the custom audiences of a Messenger page.
    ///
    /// Sends a [`ListCustomAudienceRequest`], and yields a [`ListCustomAudienceResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListCustomAudience` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of custom audiences. After a timeout, a reset or a 5xx
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
    /// use alibabacloud_cams::marketing::ListCustomAudiencePage;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_custom_audience()
    ///     .cust_space_id("29348393884****")
    ///     .page(ListCustomAudiencePage::builder().index(1).size(20).build())
    ///     .page_id("10293847566****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_custom_audience(&self) -> ListCustomAudienceBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_custom_audience`](crate::Client::list_custom_audience), but `send` blocks
    /// until the reply is there.
    pub fn list_custom_audience(&self) -> ListCustomAudienceBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListCustomAudience`: what
/// [`Client::list_custom_audience`](crate::Client::list_custom_audience) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCustomAudienceRequest {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    pub ad_account_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the custom audience to list, from `CreateCustomAudience`.
    pub custom_audience_id: Option<String>,
    /// Name of the custom audiences to list.
    pub custom_audience_name: Option<String>,
    /// Which page to return.
    pub page: Option<ListCustomAudiencePage>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
    /// Kind of subscription tokens, such as `customAudience`.
    pub token_type: Option<String>,
}

impl runtime::Request for ListCustomAudienceRequest {
    type Response = ListCustomAudienceResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("AdAccountId", &self.ad_account_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("CustomAudienceId", &self.custom_audience_id);
        parameters.query("CustomAudienceName", &self.custom_audience_name);
        parameters.query_json("Page", &self.page);
        parameters.query("PageId", &self.page_id);
        parameters.query("TokenType", &self.token_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("Page", &self.page);
        limits.member("Page", &self.page);
        limits.required("PageId", &self.page_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListCustomAudienceRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_id: object.take("AdAccountId"),
            cust_space_id: object.take("CustSpaceId"),
            custom_audience_id: object.take("CustomAudienceId"),
            custom_audience_name: object.take("CustomAudienceName"),
            page: object.take("Page"),
            page_id: object.take("PageId"),
            token_type: object.take("TokenType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListCustomAudienceRequest);

impl runtime::PagedRequest for ListCustomAudienceRequest {
    type Item = CustomAudience;

    fn page_number(&self) -> Option<i64> {
        self.page.as_ref()?.index
    }

    fn set_page_number(&mut self, number: i64) {
        self
            .page
            .get_or_insert(ListCustomAudiencePage {
                index: None,
                size: None,
            })
            .index = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page.as_ref()?.size
    }

    fn items(response: &mut ListCustomAudienceResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }

    fn total(response: &ListCustomAudienceResponse) -> Option<i64> {
        response.total
    }
}

impl ListCustomAudienceRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListCustomAudienceBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListCustomAudienceRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomAudienceBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    Page = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<C, ListCustomAudienceRequest, (CustSpaceId, Page, PageId)>,
);

fn builder<C>(client: C) -> ListCustomAudienceBuilder<C> {
    ListCustomAudienceBuilder(
        runtime::Building::new(
            client,
            ListCustomAudienceRequest {
                ad_account_id: None,
                cust_space_id: None,
                custom_audience_id: None,
                custom_audience_name: None,
                page: None,
                page_id: None,
                token_type: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    Page,
    PageId,
> ListCustomAudienceBuilder<C, CustSpaceId, Page, PageId> {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    ///
    /// Example: `82910384****`.
    pub fn ad_account_id(mut self, ad_account_id: impl Into<String>) -> Self {
        self.0.value.ad_account_id = Some(ad_account_id.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ListCustomAudienceBuilder<C, runtime::Set, Page, PageId> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ListCustomAudienceBuilder(self.0.mark())
    }

    /// ID of the custom audience to list, from `CreateCustomAudience`.
    ///
    /// Example: `12021938475****`.
    pub fn custom_audience_id(mut self, custom_audience_id: impl Into<String>) -> Self {
        self.0.value.custom_audience_id = Some(custom_audience_id.into());
        self
    }

    /// Name of the custom audiences to list.
    ///
    /// Example: `Spring sale`.
    pub fn custom_audience_name(
        mut self,
        custom_audience_name: impl Into<String>,
    ) -> Self {
        self.0.value.custom_audience_name = Some(custom_audience_name.into());
        self
    }

    /// Which page to return.
    pub fn page(
        mut self,
        page: impl Into<ListCustomAudiencePage>,
    ) -> ListCustomAudienceBuilder<C, CustSpaceId, runtime::Set, PageId> {
        self.0.value.page = Some(page.into());
        ListCustomAudienceBuilder(self.0.mark())
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> ListCustomAudienceBuilder<C, CustSpaceId, Page, runtime::Set> {
        self.0.value.page_id = Some(page_id.into());
        ListCustomAudienceBuilder(self.0.mark())
    }

    /// Kind of subscription tokens, such as `customAudience`.
    pub fn token_type(mut self, token_type: impl Into<String>) -> Self {
        self.0.value.token_type = Some(token_type.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListCustomAudienceRequest
    where
        CustSpaceId: list_custom_audience_required::CustSpaceId,
        Page: list_custom_audience_required::Page,
        PageId: list_custom_audience_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListCustomAudienceResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_custom_audience_required::CustSpaceId,
        Page: list_custom_audience_required::Page,
        PageId: list_custom_audience_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListCustomAudienceRequest>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_custom_audience_required::CustSpaceId,
        Page: list_custom_audience_required::Page,
        PageId: list_custom_audience_required::PageId,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListCustomAudienceRequest>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_custom_audience_required::CustSpaceId,
        Page: list_custom_audience_required::Page,
        PageId: list_custom_audience_required::PageId,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_custom_audience_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ListCustomAudience and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page` is required by ListCustomAudience and has not been set",
        label = "call `.page(…)` before this"
    )]
    pub trait Page {}
    impl Page for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by ListCustomAudience and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// One page of custom audiences.
///
/// The reply to [`Client::list_custom_audience`](crate::Client::list_custom_audience).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomAudienceResponse {
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
    /// Custom audiences of the page, with the number of tokens in each.
    pub data: Vec<CustomAudience>,
    /// Number of items in all pages.
    pub total: Option<i64>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListCustomAudienceResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("Total", &self.total);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListCustomAudienceResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            total: object.take("Total"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListCustomAudienceResponse);

/// Which page to return.
///
/// A part of [`ListCustomAudience`](crate::Client::list_custom_audience).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCustomAudiencePage {
    /// Page number, counted from 1.
    pub index: Option<i64>,
    /// Number of items on a page.
    pub size: Option<i64>,
}

impl ListCustomAudiencePage {
    /// Starts a [`ListCustomAudiencePage`].
    pub fn builder() -> ListCustomAudiencePageBuilder {
        ListCustomAudiencePageBuilder(
            runtime::Building::new(
                (),
                ListCustomAudiencePage {
                    index: None,
                    size: None,
                },
            ),
        )
    }
}

/// Builds a [`ListCustomAudiencePage`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ListCustomAudiencePageBuilder<Index = runtime::Unset, Size = runtime::Unset>(
    runtime::Building<(), ListCustomAudiencePage, (Index, Size)>,
);

impl<Index, Size> ListCustomAudiencePageBuilder<Index, Size> {
    /// Page number, counted from 1.
    ///
    /// Example: `1`.
    pub fn index(
        mut self,
        index: i64,
    ) -> ListCustomAudiencePageBuilder<runtime::Set, Size> {
        self.0.value.index = Some(index);
        ListCustomAudiencePageBuilder(self.0.mark())
    }

    /// Number of items on a page.
    ///
    /// Example: `20`.
    pub fn size(
        mut self,
        size: i64,
    ) -> ListCustomAudiencePageBuilder<Index, runtime::Set> {
        self.0.value.size = Some(size);
        ListCustomAudiencePageBuilder(self.0.mark())
    }

    /// The [`ListCustomAudiencePage`].
    #[must_use]
    pub fn build(self) -> ListCustomAudiencePage
    where
        Index: list_custom_audience_page_required::Index,
        Size: list_custom_audience_page_required::Size,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_custom_audience_page_required {
    /// `index` has been set.
    #[diagnostic::on_unimplemented(
        message = "`index` is required by ListCustomAudiencePage and has not been set",
        label = "call `.index(…)` before this"
    )]
    pub trait Index {}
    impl Index for super::runtime::Set {}

    /// `size` has been set.
    #[diagnostic::on_unimplemented(
        message = "`size` is required by ListCustomAudiencePage and has not been set",
        label = "call `.size(…)` before this"
    )]
    pub trait Size {}
    impl Size for super::runtime::Set {}
}

impl runtime::WriteObject for ListCustomAudiencePage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Index", &self.index);
        object.member("Size", &self.size);
    }
}

impl runtime::CheckLimits for ListCustomAudiencePage {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Index", &self.index);
        limits.required("Size", &self.size);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListCustomAudiencePage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            index: object.take("Index"),
            size: object.take("Size"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ListCustomAudiencePage);

/// Custom audiences of the page, with the number of tokens in each.
///
/// A part of [`ListCustomAudience`](crate::Client::list_custom_audience).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomAudience {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    ///
    /// Example: `82910384****`.
    pub ad_account_id: Option<String>,
    /// Time of creation, presumably a Unix timestamp in milliseconds.
    pub create_time: Option<i64>,
    /// ID of the custom audience; `AddCustomAudienceUser` adds users to it.
    ///
    /// Example: `12021938475****`.
    pub custom_audience_id: Option<String>,
    /// Name of the custom audience, as `CreateCustomAudience` set it.
    ///
    /// Example: `Spring sale`.
    pub custom_audience_name: Option<String>,
    /// Text that describes the custom audience, as `CreateCustomAudience` set it.
    pub description: Option<String>,
    /// ID of the Messenger page that it belongs to; `GetFbMessengerPages` lists those that an access
    /// token reaches.
    ///
    /// Example: `10293847566****`.
    pub page_id: Option<String>,
    /// Status of the custom audience; its values are not documented.
    pub status: Option<String>,
    /// Number of subscription tokens in the custom audience.
    ///
    /// Example: `1000`.
    pub token_total: Option<i64>,
    /// Kind of subscription tokens, such as `customAudience`.
    pub token_type: Option<String>,
    /// Time of the last change, presumably a Unix timestamp in milliseconds.
    pub update_time: Option<i64>,
    /// How users are uploaded.
    pub upload_type: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CustomAudience {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AdAccountId", &self.ad_account_id);
        object.member("CreateTime", &self.create_time);
        object.member("CustomAudienceId", &self.custom_audience_id);
        object.member("CustomAudienceName", &self.custom_audience_name);
        object.member("Description", &self.description);
        object.member("PageId", &self.page_id);
        object.member("Status", &self.status);
        object.member("TokenTotal", &self.token_total);
        object.member("TokenType", &self.token_type);
        object.member("UpdateTime", &self.update_time);
        object.member("UploadType", &self.upload_type);
    }
}

impl runtime::ReadObject for CustomAudience {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_id: object.take("AdAccountId"),
            create_time: object.take("CreateTime"),
            custom_audience_id: object.take("CustomAudienceId"),
            custom_audience_name: object.take("CustomAudienceName"),
            description: object.take("Description"),
            page_id: object.take("PageId"),
            status: object.take("Status"),
            token_total: object.take("TokenTotal"),
            token_type: object.take("TokenType"),
            update_time: object.take("UpdateTime"),
            upload_type: object.take("UploadType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CustomAudience);

/// What the runtime knows of `ListCustomAudience`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListCustomAudience",
        "cams:ListCustomAudience",
    )
    .repeatable()
    .success_values(&["OK"]);
