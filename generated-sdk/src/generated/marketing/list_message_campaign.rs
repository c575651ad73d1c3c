// @generated from spec/operations/marketing/ListMessageCampaign.yaml by `cargo xtask generate`. Do not edit.

//! `ListMessageCampaign`: lists the message campaigns of a Messenger page.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists the message campaigns of a Messenger page.
    ///
    /// Sends a [`ListMessageCampaignRequest`], and yields a [`ListMessageCampaignResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListMessageCampaign` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of campaigns. After a timeout, a reset or a 5xx reply the
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
    /// use alibabacloud_cams::marketing::ListMessageCampaignPage;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_message_campaign()
    ///     .cust_space_id("29348393884****")
    ///     .page(ListMessageCampaignPage::builder().index(1).size(20).build())
    ///     .page_id("10293847566****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_message_campaign(&self) -> ListMessageCampaignBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_message_campaign`](crate::Client::list_message_campaign), but `send` blocks
    /// until the reply is there.
    pub fn list_message_campaign(&self) -> ListMessageCampaignBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListMessageCampaign`: what
/// [`Client::list_message_campaign`](crate::Client::list_message_campaign) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMessageCampaignRequest {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    pub ad_account_id: Option<String>,
    /// ID of the campaign to list, from `CreateMessageCampaign`.
    pub campaign_id: Option<String>,
    /// Name of the campaigns to list.
    pub campaign_name: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Which page to return.
    pub page: Option<ListMessageCampaignPage>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
    /// Status of the campaign; its values are not documented.
    pub status: Option<String>,
}

impl runtime::Request for ListMessageCampaignRequest {
    type Response = ListMessageCampaignResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("AdAccountId", &self.ad_account_id);
        parameters.query("CampaignId", &self.campaign_id);
        parameters.query("CampaignName", &self.campaign_name);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query_json("Page", &self.page);
        parameters.query("PageId", &self.page_id);
        parameters.query("Status", &self.status);
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
impl runtime::ReadObject for ListMessageCampaignRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_id: object.take("AdAccountId"),
            campaign_id: object.take("CampaignId"),
            campaign_name: object.take("CampaignName"),
            cust_space_id: object.take("CustSpaceId"),
            page: object.take("Page"),
            page_id: object.take("PageId"),
            status: object.take("Status"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListMessageCampaignRequest);

impl runtime::PagedRequest for ListMessageCampaignRequest {
    type Item = MessageCampaign;

    fn page_number(&self) -> Option<i64> {
        self.page.as_ref()?.index
    }

    fn set_page_number(&mut self, number: i64) {
        self
            .page
            .get_or_insert(ListMessageCampaignPage {
                index: None,
                size: None,
            })
            .index = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page.as_ref()?.size
    }

    fn items(
        response: &mut ListMessageCampaignResponse,
    ) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }

    fn total(response: &ListMessageCampaignResponse) -> Option<i64> {
        response.total
    }
}

impl ListMessageCampaignRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListMessageCampaignBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListMessageCampaignRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessageCampaignBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    Page = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<C, ListMessageCampaignRequest, (CustSpaceId, Page, PageId)>,
);

fn builder<C>(client: C) -> ListMessageCampaignBuilder<C> {
    ListMessageCampaignBuilder(
        runtime::Building::new(
            client,
            ListMessageCampaignRequest {
                ad_account_id: None,
                campaign_id: None,
                campaign_name: None,
                cust_space_id: None,
                page: None,
                page_id: None,
                status: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    Page,
    PageId,
> ListMessageCampaignBuilder<C, CustSpaceId, Page, PageId> {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    ///
    /// Example: `82910384****`.
    pub fn ad_account_id(mut self, ad_account_id: impl Into<String>) -> Self {
        self.0.value.ad_account_id = Some(ad_account_id.into());
        self
    }

    /// ID of the campaign to list, from `CreateMessageCampaign`.
    ///
    /// Example: `12021847563****`.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.0.value.campaign_id = Some(campaign_id.into());
        self
    }

    /// Name of the campaigns to list.
    ///
    /// Example: `Spring sale`.
    pub fn campaign_name(mut self, campaign_name: impl Into<String>) -> Self {
        self.0.value.campaign_name = Some(campaign_name.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ListMessageCampaignBuilder<C, runtime::Set, Page, PageId> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ListMessageCampaignBuilder(self.0.mark())
    }

    /// Which page to return.
    pub fn page(
        mut self,
        page: impl Into<ListMessageCampaignPage>,
    ) -> ListMessageCampaignBuilder<C, CustSpaceId, runtime::Set, PageId> {
        self.0.value.page = Some(page.into());
        ListMessageCampaignBuilder(self.0.mark())
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> ListMessageCampaignBuilder<C, CustSpaceId, Page, runtime::Set> {
        self.0.value.page_id = Some(page_id.into());
        ListMessageCampaignBuilder(self.0.mark())
    }

    /// Status of the campaign; its values are not documented.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.value.status = Some(status.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListMessageCampaignRequest
    where
        CustSpaceId: list_message_campaign_required::CustSpaceId,
        Page: list_message_campaign_required::Page,
        PageId: list_message_campaign_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListMessageCampaignResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_message_campaign_required::CustSpaceId,
        Page: list_message_campaign_required::Page,
        PageId: list_message_campaign_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListMessageCampaignRequest>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_message_campaign_required::CustSpaceId,
        Page: list_message_campaign_required::Page,
        PageId: list_message_campaign_required::PageId,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListMessageCampaignRequest>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_message_campaign_required::CustSpaceId,
        Page: list_message_campaign_required::Page,
        PageId: list_message_campaign_required::PageId,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_message_campaign_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ListMessageCampaign and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page` is required by ListMessageCampaign and has not been set",
        label = "call `.page(…)` before this"
    )]
    pub trait Page {}
    impl Page for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by ListMessageCampaign and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// One page of campaigns.
///
/// The reply to [`Client::list_message_campaign`](crate::Client::list_message_campaign).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMessageCampaignResponse {
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
    /// Campaigns of the page, each with its budget.
    pub data: Vec<MessageCampaign>,
    /// Number of items in all pages.
    pub total: Option<i64>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListMessageCampaignResponse {
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

impl runtime::ReadObject for ListMessageCampaignResponse {
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
runtime::by_name!(reply ListMessageCampaignResponse);

/// Which page to return.
///
/// A part of [`ListMessageCampaign`](crate::Client::list_message_campaign).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMessageCampaignPage {
    /// Page number, counted from 1.
    pub index: Option<i64>,
    /// Number of items on a page.
    pub size: Option<i64>,
}

impl ListMessageCampaignPage {
    /// Starts a [`ListMessageCampaignPage`].
    pub fn builder() -> ListMessageCampaignPageBuilder {
        ListMessageCampaignPageBuilder(
            runtime::Building::new(
                (),
                ListMessageCampaignPage {
                    index: None,
                    size: None,
                },
            ),
        )
    }
}

/// Builds a [`ListMessageCampaignPage`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ListMessageCampaignPageBuilder<Index = runtime::Unset, Size = runtime::Unset>(
    runtime::Building<(), ListMessageCampaignPage, (Index, Size)>,
);

impl<Index, Size> ListMessageCampaignPageBuilder<Index, Size> {
    /// Page number, counted from 1.
    ///
    /// Example: `1`.
    pub fn index(
        mut self,
        index: i64,
    ) -> ListMessageCampaignPageBuilder<runtime::Set, Size> {
        self.0.value.index = Some(index);
        ListMessageCampaignPageBuilder(self.0.mark())
    }

    /// Number of items on a page.
    ///
    /// Example: `20`.
    pub fn size(
        mut self,
        size: i64,
    ) -> ListMessageCampaignPageBuilder<Index, runtime::Set> {
        self.0.value.size = Some(size);
        ListMessageCampaignPageBuilder(self.0.mark())
    }

    /// The [`ListMessageCampaignPage`].
    #[must_use]
    pub fn build(self) -> ListMessageCampaignPage
    where
        Index: list_message_campaign_page_required::Index,
        Size: list_message_campaign_page_required::Size,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_message_campaign_page_required {
    /// `index` has been set.
    #[diagnostic::on_unimplemented(
        message = "`index` is required by ListMessageCampaignPage and has not been set",
        label = "call `.index(…)` before this"
    )]
    pub trait Index {}
    impl Index for super::runtime::Set {}

    /// `size` has been set.
    #[diagnostic::on_unimplemented(
        message = "`size` is required by ListMessageCampaignPage and has not been set",
        label = "call `.size(…)` before this"
    )]
    pub trait Size {}
    impl Size for super::runtime::Set {}
}

impl runtime::WriteObject for ListMessageCampaignPage {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Index", &self.index);
        object.member("Size", &self.size);
    }
}

impl runtime::CheckLimits for ListMessageCampaignPage {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Index", &self.index);
        limits.required("Size", &self.size);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListMessageCampaignPage {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            index: object.take("Index"),
            size: object.take("Size"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ListMessageCampaignPage);

/// Campaigns of the page, each with its budget.
///
/// A part of [`ListMessageCampaign`](crate::Client::list_message_campaign).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageCampaign {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    ///
    /// Example: `82910384****`.
    pub ad_account_id: Option<String>,
    /// Budget of the campaign, in cents of the US dollar where it was set by `CreateMessageCampaign`.
    ///
    /// Example: `10000`.
    pub budget: Option<i64>,
    /// What the budget is for: `daily` or `lifetime`.
    pub budget_type: Option<String>,
    /// ID of the campaign; `GetMessageCampaignInsights` gets its figures.
    ///
    /// Example: `12021847563****`.
    pub campaign_id: Option<String>,
    /// Name of the campaign, as `CreateMessageCampaign` set it.
    ///
    /// Example: `Spring sale`.
    pub campaign_name: Option<String>,
    /// Time of creation, presumably a Unix timestamp in milliseconds.
    pub create_time: Option<i64>,
    /// ID of the Messenger page that it belongs to; `GetFbMessengerPages` lists those that an access
    /// token reaches.
    ///
    /// Example: `10293847566****`.
    pub page_id: Option<String>,
    /// Status of the campaign; its values are not documented.
    pub status: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for MessageCampaign {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AdAccountId", &self.ad_account_id);
        object.member("Budget", &self.budget);
        object.member("BudgetType", &self.budget_type);
        object.member("CampaignId", &self.campaign_id);
        object.member("CampaignName", &self.campaign_name);
        object.member("CreateTime", &self.create_time);
        object.member("PageId", &self.page_id);
        object.member("Status", &self.status);
    }
}

impl runtime::ReadObject for MessageCampaign {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_id: object.take("AdAccountId"),
            budget: object.take("Budget"),
            budget_type: object.take("BudgetType"),
            campaign_id: object.take("CampaignId"),
            campaign_name: object.take("CampaignName"),
            create_time: object.take("CreateTime"),
            page_id: object.take("PageId"),
            status: object.take("Status"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply MessageCampaign);

/// What the runtime knows of `ListMessageCampaign`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListMessageCampaign",
        "cams:ListMessageCampaign",
    )
    .repeatable()
    .success_values(&["OK"]);
