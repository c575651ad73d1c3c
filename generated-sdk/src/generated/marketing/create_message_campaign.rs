// @generated from spec/operations/marketing/CreateMessageCampaign.yaml by `cargo xtask generate`. Do not edit.

//! `CreateMessageCampaign`: creates a message campaign with a budget in a Meta ad account.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Creates a message campaign with a budget in a Meta ad account.
    ///
    /// Sends a [`CreateMessageCampaignRequest`], and yields a [`CreateMessageCampaignResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:CreateMessageCampaign` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call creates another campaign with a budget of its own. The client
    /// tries again only where the service cannot have acted: a refused connection or a throttled call.
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
    /// - [`ListPageAdAccount`](Self::list_page_ad_account)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::marketing::CampaignBudgetType;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .create_message_campaign()
    ///     .ad_account_id("82910384****")
    ///     .budget(10_000)
    ///     .budget_type(CampaignBudgetType::Daily)
    ///     .cust_space_id("29348393884****")
    ///     .name("Spring sale")
    ///     .page_id("10293847566****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_message_campaign(&self) -> CreateMessageCampaignBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_message_campaign`](crate::Client::create_message_campaign), but `send`
    /// blocks until the reply is there.
    pub fn create_message_campaign(&self) -> CreateMessageCampaignBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateMessageCampaign`: what
/// [`Client::create_message_campaign`](crate::Client::create_message_campaign) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageCampaignRequest {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    pub ad_account_id: Option<String>,
    /// Budget in cents of the US dollar.
    pub budget: Option<i64>,
    /// What the budget is for.
    pub budget_type: Option<CampaignBudgetType>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Name of the campaign, of your own choice.
    pub name: Option<String>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
}

impl runtime::Request for CreateMessageCampaignRequest {
    type Response = CreateMessageCampaignResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("AdAccountId", &self.ad_account_id);
        parameters.query("Budget", &self.budget);
        parameters.query("BudgetType", &self.budget_type);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("Name", &self.name);
        parameters.query("PageId", &self.page_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AdAccountId", &self.ad_account_id);
        limits.required("Budget", &self.budget);
        limits.required("BudgetType", &self.budget_type);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("Name", &self.name);
        limits.required("PageId", &self.page_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreateMessageCampaignRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_id: object.take("AdAccountId"),
            budget: object.take("Budget"),
            budget_type: object.take("BudgetType"),
            cust_space_id: object.take("CustSpaceId"),
            name: object.take("Name"),
            page_id: object.take("PageId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateMessageCampaignRequest);

impl CreateMessageCampaignRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateMessageCampaignBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateMessageCampaignRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessageCampaignBuilder<
    C = runtime::Detached,
    AdAccountId = runtime::Unset,
    Budget = runtime::Unset,
    BudgetType = runtime::Unset,
    CustSpaceId = runtime::Unset,
    Name = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<
        C,
        CreateMessageCampaignRequest,
        (AdAccountId, Budget, BudgetType, CustSpaceId, Name, PageId),
    >,
);

fn builder<C>(client: C) -> CreateMessageCampaignBuilder<C> {
    CreateMessageCampaignBuilder(
        runtime::Building::new(
            client,
            CreateMessageCampaignRequest {
                ad_account_id: None,
                budget: None,
                budget_type: None,
                cust_space_id: None,
                name: None,
                page_id: None,
            },
        ),
    )
}

impl<
    C,
    AdAccountId,
    Budget,
    BudgetType,
    CustSpaceId,
    Name,
    PageId,
> CreateMessageCampaignBuilder<
    C,
    AdAccountId,
    Budget,
    BudgetType,
    CustSpaceId,
    Name,
    PageId,
> {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    ///
    /// Example: `82910384****`.
    pub fn ad_account_id(
        mut self,
        ad_account_id: impl Into<String>,
    ) -> CreateMessageCampaignBuilder<
        C,
        runtime::Set,
        Budget,
        BudgetType,
        CustSpaceId,
        Name,
        PageId,
    > {
        self.0.value.ad_account_id = Some(ad_account_id.into());
        CreateMessageCampaignBuilder(self.0.mark())
    }

    /// Budget in cents of the US dollar.
    ///
    /// Example: `10000`.
    pub fn budget(
        mut self,
        budget: i64,
    ) -> CreateMessageCampaignBuilder<
        C,
        AdAccountId,
        runtime::Set,
        BudgetType,
        CustSpaceId,
        Name,
        PageId,
    > {
        self.0.value.budget = Some(budget);
        CreateMessageCampaignBuilder(self.0.mark())
    }

    /// What the budget is for.
    pub fn budget_type(
        mut self,
        budget_type: impl Into<CampaignBudgetType>,
    ) -> CreateMessageCampaignBuilder<
        C,
        AdAccountId,
        Budget,
        runtime::Set,
        CustSpaceId,
        Name,
        PageId,
    > {
        self.0.value.budget_type = Some(budget_type.into());
        CreateMessageCampaignBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> CreateMessageCampaignBuilder<
        C,
        AdAccountId,
        Budget,
        BudgetType,
        runtime::Set,
        Name,
        PageId,
    > {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        CreateMessageCampaignBuilder(self.0.mark())
    }

    /// Name of the campaign, of your own choice.
    ///
    /// Example: `Spring sale`.
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> CreateMessageCampaignBuilder<
        C,
        AdAccountId,
        Budget,
        BudgetType,
        CustSpaceId,
        runtime::Set,
        PageId,
    > {
        self.0.value.name = Some(name.into());
        CreateMessageCampaignBuilder(self.0.mark())
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> CreateMessageCampaignBuilder<
        C,
        AdAccountId,
        Budget,
        BudgetType,
        CustSpaceId,
        Name,
        runtime::Set,
    > {
        self.0.value.page_id = Some(page_id.into());
        CreateMessageCampaignBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CreateMessageCampaignRequest
    where
        AdAccountId: create_message_campaign_required::AdAccountId,
        Budget: create_message_campaign_required::Budget,
        BudgetType: create_message_campaign_required::BudgetType,
        CustSpaceId: create_message_campaign_required::CustSpaceId,
        Name: create_message_campaign_required::Name,
        PageId: create_message_campaign_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateMessageCampaignResponse>
    where
        C: runtime::Dispatch,
        AdAccountId: create_message_campaign_required::AdAccountId,
        Budget: create_message_campaign_required::Budget,
        BudgetType: create_message_campaign_required::BudgetType,
        CustSpaceId: create_message_campaign_required::CustSpaceId,
        Name: create_message_campaign_required::Name,
        PageId: create_message_campaign_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod create_message_campaign_required {
    /// `ad_account_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`ad_account_id` is required by CreateMessageCampaign and has not been set",
        label = "call `.ad_account_id(…)` before this"
    )]
    pub trait AdAccountId {}
    impl AdAccountId for super::runtime::Set {}

    /// `budget` has been set.
    #[diagnostic::on_unimplemented(
        message = "`budget` is required by CreateMessageCampaign and has not been set",
        label = "call `.budget(…)` before this"
    )]
    pub trait Budget {}
    impl Budget for super::runtime::Set {}

    /// `budget_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`budget_type` is required by CreateMessageCampaign and has not been set",
        label = "call `.budget_type(…)` before this"
    )]
    pub trait BudgetType {}
    impl BudgetType for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by CreateMessageCampaign and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`name` is required by CreateMessageCampaign and has not been set",
        label = "call `.name(…)` before this"
    )]
    pub trait Name {}
    impl Name for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by CreateMessageCampaign and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// The ID of the campaign that was created.
///
/// The reply to [`Client::create_message_campaign`](crate::Client::create_message_campaign).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageCampaignResponse {
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
    /// ID of the new campaign; `GetMessageCampaignInsights` gets its figures.
    ///
    /// Example: `12021847563****`.
    pub campaign_id: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreateMessageCampaignResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("CampaignId", &self.campaign_id);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for CreateMessageCampaignResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            campaign_id: object.take("CampaignId"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CreateMessageCampaignResponse);

/// What the budget is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignBudgetType {
    /// `daily`: Each day.
    Daily,
    /// `lifetime`: The whole campaign.
    Lifetime,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    CampaignBudgetType { Daily => "daily", Lifetime => "lifetime" }
}

/// What the runtime knows of `CreateMessageCampaign`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateMessageCampaign",
        "cams:CreateMessageCampaign",
    )
    .success_values(&["OK"]);
