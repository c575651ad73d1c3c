// @generated from spec/operations/marketing/DeleteMessageCampaign.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteMessageCampaign`: deletes a message campaign.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes a message campaign.
    ///
    /// Sends a [`DeleteMessageCampaignRequest`], and yields a [`DeleteMessageCampaignResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:DeleteMessageCampaign` | delete | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second run may report a missing campaign, although the first run deleted
    /// it. The client tries again only where the service cannot have acted: a refused connection or a
    /// throttled call.
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
    ///     .delete_message_campaign()
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
    pub fn delete_message_campaign(&self) -> DeleteMessageCampaignBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_message_campaign`](crate::Client::delete_message_campaign), but `send`
    /// blocks until the reply is there.
    pub fn delete_message_campaign(&self) -> DeleteMessageCampaignBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteMessageCampaign`: what
/// [`Client::delete_message_campaign`](crate::Client::delete_message_campaign) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageCampaignRequest {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    pub ad_account_id: Option<String>,
    /// ID of the campaign; `ListMessageCampaign` lists them.
    pub campaign_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
}

impl runtime::Request for DeleteMessageCampaignRequest {
    type Response = DeleteMessageCampaignResponse;

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
impl runtime::ReadObject for DeleteMessageCampaignRequest {
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
runtime::by_name!(request DeleteMessageCampaignRequest);

impl DeleteMessageCampaignRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteMessageCampaignBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteMessageCampaignRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMessageCampaignBuilder<
    C = runtime::Detached,
    AdAccountId = runtime::Unset,
    CampaignId = runtime::Unset,
    CustSpaceId = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<
        C,
        DeleteMessageCampaignRequest,
        (AdAccountId, CampaignId, CustSpaceId, PageId),
    >,
);

fn builder<C>(client: C) -> DeleteMessageCampaignBuilder<C> {
    DeleteMessageCampaignBuilder(
        runtime::Building::new(
            client,
            DeleteMessageCampaignRequest {
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
> DeleteMessageCampaignBuilder<C, AdAccountId, CampaignId, CustSpaceId, PageId> {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    ///
    /// Example: `82910384****`.
    pub fn ad_account_id(
        mut self,
        ad_account_id: impl Into<String>,
    ) -> DeleteMessageCampaignBuilder<C, runtime::Set, CampaignId, CustSpaceId, PageId> {
        self.0.value.ad_account_id = Some(ad_account_id.into());
        DeleteMessageCampaignBuilder(self.0.mark())
    }

    /// ID of the campaign; `ListMessageCampaign` lists them.
    ///
    /// Example: `12021847563****`.
    pub fn campaign_id(
        mut self,
        campaign_id: impl Into<String>,
    ) -> DeleteMessageCampaignBuilder<
        C,
        AdAccountId,
        runtime::Set,
        CustSpaceId,
        PageId,
    > {
        self.0.value.campaign_id = Some(campaign_id.into());
        DeleteMessageCampaignBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> DeleteMessageCampaignBuilder<C, AdAccountId, CampaignId, runtime::Set, PageId> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        DeleteMessageCampaignBuilder(self.0.mark())
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> DeleteMessageCampaignBuilder<
        C,
        AdAccountId,
        CampaignId,
        CustSpaceId,
        runtime::Set,
    > {
        self.0.value.page_id = Some(page_id.into());
        DeleteMessageCampaignBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> DeleteMessageCampaignRequest
    where
        AdAccountId: delete_message_campaign_required::AdAccountId,
        CampaignId: delete_message_campaign_required::CampaignId,
        CustSpaceId: delete_message_campaign_required::CustSpaceId,
        PageId: delete_message_campaign_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteMessageCampaignResponse>
    where
        C: runtime::Dispatch,
        AdAccountId: delete_message_campaign_required::AdAccountId,
        CampaignId: delete_message_campaign_required::CampaignId,
        CustSpaceId: delete_message_campaign_required::CustSpaceId,
        PageId: delete_message_campaign_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod delete_message_campaign_required {
    /// `ad_account_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`ad_account_id` is required by DeleteMessageCampaign and has not been set",
        label = "call `.ad_account_id(…)` before this"
    )]
    pub trait AdAccountId {}
    impl AdAccountId for super::runtime::Set {}

    /// `campaign_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`campaign_id` is required by DeleteMessageCampaign and has not been set",
        label = "call `.campaign_id(…)` before this"
    )]
    pub trait CampaignId {}
    impl CampaignId for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by DeleteMessageCampaign and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by DeleteMessageCampaign and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::delete_message_campaign`](crate::Client::delete_message_campaign).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageCampaignResponse {
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
impl runtime::WriteObject for DeleteMessageCampaignResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for DeleteMessageCampaignResponse {
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
runtime::by_name!(reply DeleteMessageCampaignResponse);

/// What the runtime knows of `DeleteMessageCampaign`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteMessageCampaign",
        "cams:DeleteMessageCampaign",
    )
    .success_values(&["OK"]);
