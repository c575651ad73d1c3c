// @generated from spec/operations/marketing/GetMessageCampaignInsights.yaml by `cargo xtask generate`. Do not edit.

//! `GetMessageCampaignInsights`: gets the figures of a message campaign: deliveries, clicks, reads
//! and costs.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the figures of a message campaign: deliveries, clicks, reads and costs.
    ///
    /// Sends a [`GetMessageCampaignInsightsRequest`], and yields a
    /// [`GetMessageCampaignInsightsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetMessageCampaignInsights` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads figures of the campaign. After a timeout, a reset or a 5xx reply
    /// the client tries again.
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
    ///     .get_message_campaign_insights()
    ///     .ad_account_id("82910384****")
    ///     .campaign_id("12021847563****")
    ///     .cust_space_id("29348393884****")
    ///     .page_id("10293847566****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message_campaign_insights(
        &self,
    ) -> GetMessageCampaignInsightsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_message_campaign_insights`](crate::Client::get_message_campaign_insights), but
    /// `send` blocks until the reply is there.
    pub fn get_message_campaign_insights(
        &self,
    ) -> GetMessageCampaignInsightsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetMessageCampaignInsights`: what
/// [`Client::get_message_campaign_insights`](crate::Client::get_message_campaign_insights) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMessageCampaignInsightsRequest {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    pub ad_account_id: Option<String>,
    /// ID of the campaign; `ListMessageCampaign` lists them.
    pub campaign_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the Messenger page that the campaign belongs to; `ListMessageCampaign` lists it.
    pub page_id: Option<String>,
}

impl runtime::Request for GetMessageCampaignInsightsRequest {
    type Response = GetMessageCampaignInsightsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("AdAccountId", &self.ad_account_id);
        parameters.query("CampaignId", &self.campaign_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PageId", &self.page_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AdAccountId", &self.ad_account_id);
        limits.required("CampaignId", &self.campaign_id);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PageId", &self.page_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetMessageCampaignInsightsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_id: object.take("AdAccountId"),
            campaign_id: object.take("CampaignId"),
            cust_space_id: object.take("CustSpaceId"),
            page_id: object.take("PageId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetMessageCampaignInsightsRequest);

impl GetMessageCampaignInsightsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetMessageCampaignInsightsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetMessageCampaignInsightsRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetMessageCampaignInsightsBuilder<
    C = runtime::Detached,
    AdAccountId = runtime::Unset,
    CampaignId = runtime::Unset,
    CustSpaceId = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<
        C,
        GetMessageCampaignInsightsRequest,
        (AdAccountId, CampaignId, CustSpaceId, PageId),
    >,
);

fn builder<C>(client: C) -> GetMessageCampaignInsightsBuilder<C> {
    GetMessageCampaignInsightsBuilder(
        runtime::Building::new(
            client,
            GetMessageCampaignInsightsRequest {
                ad_account_id: None,
                campaign_id: None,
                cust_space_id: None,
                page_id: None,
            },
        ),
    )
}

impl<
    C,
    AdAccountId,
    CampaignId,
    CustSpaceId,
    PageId,
> GetMessageCampaignInsightsBuilder<C, AdAccountId, CampaignId, CustSpaceId, PageId> {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    ///
    /// Example: `82910384****`.
    pub fn ad_account_id(
        mut self,
        ad_account_id: impl Into<String>,
    ) -> GetMessageCampaignInsightsBuilder<
        C,
        runtime::Set,
        CampaignId,
        CustSpaceId,
        PageId,
    > {
        self.0.value.ad_account_id = Some(ad_account_id.into());
        GetMessageCampaignInsightsBuilder(self.0.mark())
    }

    /// ID of the campaign; `ListMessageCampaign` lists them.
    ///
    /// Example: `12021847563****`.
    pub fn campaign_id(
        mut self,
        campaign_id: impl Into<String>,
    ) -> GetMessageCampaignInsightsBuilder<
        C,
        AdAccountId,
        runtime::Set,
        CustSpaceId,
        PageId,
    > {
        self.0.value.campaign_id = Some(campaign_id.into());
        GetMessageCampaignInsightsBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetMessageCampaignInsightsBuilder<
        C,
        AdAccountId,
        CampaignId,
        runtime::Set,
        PageId,
    > {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetMessageCampaignInsightsBuilder(self.0.mark())
    }

    /// ID of the Messenger page that the campaign belongs to; `ListMessageCampaign` lists it.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> GetMessageCampaignInsightsBuilder<
        C,
        AdAccountId,
        CampaignId,
        CustSpaceId,
        runtime::Set,
    > {
        self.0.value.page_id = Some(page_id.into());
        GetMessageCampaignInsightsBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetMessageCampaignInsightsRequest
    where
        AdAccountId: get_message_campaign_insights_required::AdAccountId,
        CampaignId: get_message_campaign_insights_required::CampaignId,
        CustSpaceId: get_message_campaign_insights_required::CustSpaceId,
        PageId: get_message_campaign_insights_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetMessageCampaignInsightsResponse>
    where
        C: runtime::Dispatch,
        AdAccountId: get_message_campaign_insights_required::AdAccountId,
        CampaignId: get_message_campaign_insights_required::CampaignId,
        CustSpaceId: get_message_campaign_insights_required::CustSpaceId,
        PageId: get_message_campaign_insights_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_message_campaign_insights_required {
    /// `ad_account_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`ad_account_id` is required by GetMessageCampaignInsights and has not been set",
        label = "call `.ad_account_id(…)` before this"
    )]
    pub trait AdAccountId {}
    impl AdAccountId for super::runtime::Set {}

    /// `campaign_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`campaign_id` is required by GetMessageCampaignInsights and has not been set",
        label = "call `.campaign_id(…)` before this"
    )]
    pub trait CampaignId {}
    impl CampaignId for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetMessageCampaignInsights and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by GetMessageCampaignInsights and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// The figures of the campaign.
///
/// The reply to
/// [`Client::get_message_campaign_insights`](crate::Client::get_message_campaign_insights).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageCampaignInsightsResponse {
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
    /// Figures of the campaign, one entry for each period.
    pub data: Vec<MessageCampaignInsights>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetMessageCampaignInsightsResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetMessageCampaignInsightsResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetMessageCampaignInsightsResponse);

/// Figures of the campaign, one entry for each period.
///
/// A part of [`GetMessageCampaignInsights`](crate::Client::get_message_campaign_insights).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageCampaignInsights {
    /// First day of the period, as `YYYY-MM-DD`.
    ///
    /// Example: `2025-01-01`.
    pub date_start: Option<String>,
    /// Last day of the period, as `YYYY-MM-DD`.
    ///
    /// Example: `2025-01-31`.
    pub date_stop: Option<String>,
    /// Average cost of a delivered message, presumably in the currency of the ad account.
    pub marketing_messages_cost_per_delivered: Option<String>,
    /// Average cost of a click on a link, without messages to Europe, Argentina, Türkiye, South Korea
    /// and Japan.
    pub marketing_messages_cost_per_link_btn_click: Option<String>,
    /// Number of messages delivered, without messages to Europe and Japan. The number may be an
    /// estimate and differ slightly from the bill.
    pub marketing_messages_delivered: Option<String>,
    /// Share of the messages that were delivered; whether in percent is not documented.
    pub marketing_messages_delivery_rate: Option<String>,
    /// Number of clicks and taps on links in the messages, without messages to Europe, Argentina,
    /// Türkiye, South Korea and Japan.
    pub marketing_messages_link_btn_click: Option<String>,
    /// Share of the delivered messages whose link was clicked, in percent, without messages to Europe,
    /// Argentina, Türkiye, South Korea and Japan.
    pub marketing_messages_link_btn_click_rate: Option<String>,
    /// Number of messages read, divided by the number delivered, without messages to Europe and Japan.
    /// Messages to users who turned read receipts off may be missing.
    pub marketing_messages_read_rate: Option<String>,
    /// Amount spent in all on the campaign, message group or message.
    pub marketing_messages_spend: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for MessageCampaignInsights {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("DateStart", &self.date_start);
        object.member("DateStop", &self.date_stop);
        object
            .member(
                "MarketingMessagesCostPerDelivered",
                &self.marketing_messages_cost_per_delivered,
            );
        object
            .member(
                "MarketingMessagesCostPerLinkBtnClick",
                &self.marketing_messages_cost_per_link_btn_click,
            );
        object.member("MarketingMessagesDelivered", &self.marketing_messages_delivered);
        object
            .member(
                "MarketingMessagesDeliveryRate",
                &self.marketing_messages_delivery_rate,
            );
        object
            .member(
                "MarketingMessagesLinkBtnClick",
                &self.marketing_messages_link_btn_click,
            );
        object
            .member(
                "MarketingMessagesLinkBtnClickRate",
                &self.marketing_messages_link_btn_click_rate,
            );
        object.member("MarketingMessagesReadRate", &self.marketing_messages_read_rate);
        object.member("MarketingMessagesSpend", &self.marketing_messages_spend);
    }
}

impl runtime::ReadObject for MessageCampaignInsights {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            date_start: object.take("DateStart"),
            date_stop: object.take("DateStop"),
            marketing_messages_cost_per_delivered: object
                .take("MarketingMessagesCostPerDelivered"),
            marketing_messages_cost_per_link_btn_click: object
                .take("MarketingMessagesCostPerLinkBtnClick"),
            marketing_messages_delivered: object.take("MarketingMessagesDelivered"),
            marketing_messages_delivery_rate: object
                .take("MarketingMessagesDeliveryRate"),
            marketing_messages_link_btn_click: object
                .take("MarketingMessagesLinkBtnClick"),
            marketing_messages_link_btn_click_rate: object
                .take("MarketingMessagesLinkBtnClickRate"),
            marketing_messages_read_rate: object.take("MarketingMessagesReadRate"),
            marketing_messages_spend: object.take("MarketingMessagesSpend"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply MessageCampaignInsights);

/// What the runtime knows of `GetMessageCampaignInsights`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetMessageCampaignInsights",
        "cams:GetMessageCampaignInsights",
    )
    .repeatable()
    .success_values(&["OK"]);
