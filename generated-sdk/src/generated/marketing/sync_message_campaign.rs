// @generated from spec/operations/marketing/SyncMessageCampaign.yaml by `cargo xtask generate`. Do not edit.

//! `SyncMessageCampaign`: synchronizes the message campaigns of a Meta ad account.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Synchronizes the message campaigns of a Meta ad account.
    ///
    /// Sends a [`SyncMessageCampaignRequest`], and yields a [`SyncMessageCampaignResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:SyncMessageCampaign` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: it is not documented what a second run does while the first is under way.
    /// The client tries again only where the service cannot have acted: a refused connection or a
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
    ///     .sync_message_campaign()
    ///     .ad_account_id("82910384****")
    ///     .page_id("10293847566****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_message_campaign(&self) -> SyncMessageCampaignBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::sync_message_campaign`](crate::Client::sync_message_campaign), but `send` blocks
    /// until the reply is there.
    pub fn sync_message_campaign(&self) -> SyncMessageCampaignBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `SyncMessageCampaign`: what
/// [`Client::sync_message_campaign`](crate::Client::sync_message_campaign) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyncMessageCampaignRequest {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    pub ad_account_id: Option<String>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
}

impl runtime::Request for SyncMessageCampaignRequest {
    type Response = SyncMessageCampaignResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("AdAccountId", &self.ad_account_id);
        parameters.query("PageId", &self.page_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AdAccountId", &self.ad_account_id);
        limits.required("PageId", &self.page_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for SyncMessageCampaignRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_id: object.take("AdAccountId"),
            page_id: object.take("PageId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request SyncMessageCampaignRequest);

impl SyncMessageCampaignRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> SyncMessageCampaignBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`SyncMessageCampaignRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct SyncMessageCampaignBuilder<
    C = runtime::Detached,
    AdAccountId = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<C, SyncMessageCampaignRequest, (AdAccountId, PageId)>,
);

fn builder<C>(client: C) -> SyncMessageCampaignBuilder<C> {
    SyncMessageCampaignBuilder(
        runtime::Building::new(
            client,
            SyncMessageCampaignRequest {
                ad_account_id: None,
                page_id: None,
            },
        ),
    )
}

impl<C, AdAccountId, PageId> SyncMessageCampaignBuilder<C, AdAccountId, PageId> {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    ///
    /// Example: `82910384****`.
    pub fn ad_account_id(
        mut self,
        ad_account_id: impl Into<String>,
    ) -> SyncMessageCampaignBuilder<C, runtime::Set, PageId> {
        self.0.value.ad_account_id = Some(ad_account_id.into());
        SyncMessageCampaignBuilder(self.0.mark())
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> SyncMessageCampaignBuilder<C, AdAccountId, runtime::Set> {
        self.0.value.page_id = Some(page_id.into());
        SyncMessageCampaignBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> SyncMessageCampaignRequest
    where
        AdAccountId: sync_message_campaign_required::AdAccountId,
        PageId: sync_message_campaign_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<SyncMessageCampaignResponse>
    where
        C: runtime::Dispatch,
        AdAccountId: sync_message_campaign_required::AdAccountId,
        PageId: sync_message_campaign_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod sync_message_campaign_required {
    /// `ad_account_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`ad_account_id` is required by SyncMessageCampaign and has not been set",
        label = "call `.ad_account_id(…)` before this"
    )]
    pub trait AdAccountId {}
    impl AdAccountId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by SyncMessageCampaign and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::sync_message_campaign`](crate::Client::sync_message_campaign).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncMessageCampaignResponse {
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
impl runtime::WriteObject for SyncMessageCampaignResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for SyncMessageCampaignResponse {
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
runtime::by_name!(reply SyncMessageCampaignResponse);

/// What the runtime knows of `SyncMessageCampaign`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "SyncMessageCampaign",
        "cams:SyncMessageCampaign",
    )
    .success_values(&["OK"]);
