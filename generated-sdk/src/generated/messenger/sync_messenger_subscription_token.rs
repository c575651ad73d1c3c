// @generated from spec/operations/messenger/SyncMessengerSubscriptionToken.yaml by `cargo xtask generate`. Do not edit.

//! `SyncMessengerSubscriptionToken`: synchronizes the subscription tokens of the users of a
//! Messenger page.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Synchronizes the subscription tokens of the users of a Messenger page.
    ///
    /// Sends a [`SyncMessengerSubscriptionTokenRequest`], and yields a
    /// [`SyncMessengerSubscriptionTokenResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:SyncMessengerSubscriptionToken` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call may start another task. The client tries again only where the
    /// service cannot have acted: a refused connection or a throttled call.
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
    /// - [`ListMessengerSubscriptionToken`](Self::list_messenger_subscription_token)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .sync_messenger_subscription_token()
    ///     .cust_space_id("29348393884****")
    ///     .page_id("10215900000****")
    ///     .token_type("MARKETING")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_messenger_subscription_token(
        &self,
    ) -> SyncMessengerSubscriptionTokenBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::sync_messenger_subscription_token`](crate::Client::sync_messenger_subscription_token),
    /// but `send` blocks until the reply is there.
    pub fn sync_messenger_subscription_token(
        &self,
    ) -> SyncMessengerSubscriptionTokenBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `SyncMessengerSubscriptionToken`: what
/// [`Client::sync_messenger_subscription_token`](crate::Client::sync_messenger_subscription_token)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyncMessengerSubscriptionTokenRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the custom audience whose tokens are synchronized; `ListCustomAudience` lists them.
    pub custom_audience_id: Option<String>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
    /// Type of the subscription tokens; other values than the example are not documented.
    pub token_type: Option<String>,
}

impl runtime::Request for SyncMessengerSubscriptionTokenRequest {
    type Response = SyncMessengerSubscriptionTokenResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("CustomAudienceId", &self.custom_audience_id);
        parameters.query("PageId", &self.page_id);
        parameters.query("TokenType", &self.token_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PageId", &self.page_id);
        limits.required("TokenType", &self.token_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for SyncMessengerSubscriptionTokenRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            custom_audience_id: object.take("CustomAudienceId"),
            page_id: object.take("PageId"),
            token_type: object.take("TokenType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request SyncMessengerSubscriptionTokenRequest);

impl SyncMessengerSubscriptionTokenRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> SyncMessengerSubscriptionTokenBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`SyncMessengerSubscriptionTokenRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct SyncMessengerSubscriptionTokenBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PageId = runtime::Unset,
    TokenType = runtime::Unset,
>(
    runtime::Building<
        C,
        SyncMessengerSubscriptionTokenRequest,
        (CustSpaceId, PageId, TokenType),
    >,
);

fn builder<C>(client: C) -> SyncMessengerSubscriptionTokenBuilder<C> {
    SyncMessengerSubscriptionTokenBuilder(
        runtime::Building::new(
            client,
            SyncMessengerSubscriptionTokenRequest {
                cust_space_id: None,
                custom_audience_id: None,
                page_id: None,
                token_type: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PageId,
    TokenType,
> SyncMessengerSubscriptionTokenBuilder<C, CustSpaceId, PageId, TokenType> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> SyncMessengerSubscriptionTokenBuilder<C, runtime::Set, PageId, TokenType> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        SyncMessengerSubscriptionTokenBuilder(self.0.mark())
    }

    /// ID of the custom audience whose tokens are synchronized; `ListCustomAudience` lists them.
    pub fn custom_audience_id(mut self, custom_audience_id: impl Into<String>) -> Self {
        self.0.value.custom_audience_id = Some(custom_audience_id.into());
        self
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> SyncMessengerSubscriptionTokenBuilder<C, CustSpaceId, runtime::Set, TokenType> {
        self.0.value.page_id = Some(page_id.into());
        SyncMessengerSubscriptionTokenBuilder(self.0.mark())
    }

    /// Type of the subscription tokens; other values than the example are not documented.
    ///
    /// Example: `customAudience`.
    pub fn token_type(
        mut self,
        token_type: impl Into<String>,
    ) -> SyncMessengerSubscriptionTokenBuilder<C, CustSpaceId, PageId, runtime::Set> {
        self.0.value.token_type = Some(token_type.into());
        SyncMessengerSubscriptionTokenBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> SyncMessengerSubscriptionTokenRequest
    where
        CustSpaceId: sync_messenger_subscription_token_required::CustSpaceId,
        PageId: sync_messenger_subscription_token_required::PageId,
        TokenType: sync_messenger_subscription_token_required::TokenType,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<SyncMessengerSubscriptionTokenResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: sync_messenger_subscription_token_required::CustSpaceId,
        PageId: sync_messenger_subscription_token_required::PageId,
        TokenType: sync_messenger_subscription_token_required::TokenType,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod sync_messenger_subscription_token_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by SyncMessengerSubscriptionToken and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by SyncMessengerSubscriptionToken and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}

    /// `token_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`token_type` is required by SyncMessengerSubscriptionToken and has not been set",
        label = "call `.token_type(…)` before this"
    )]
    pub trait TokenType {}
    impl TokenType for super::runtime::Set {}
}

/// The task that synchronizes.
///
/// The reply to
/// [`Client::sync_messenger_subscription_token`](crate::Client::sync_messenger_subscription_token).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncMessengerSubscriptionTokenResponse {
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
    /// Code of the task that synchronizes the tokens in the background.
    pub task_code: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SyncMessengerSubscriptionTokenResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("TaskCode", &self.task_code);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for SyncMessengerSubscriptionTokenResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            task_code: object.take("TaskCode"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SyncMessengerSubscriptionTokenResponse);

/// What the runtime knows of `SyncMessengerSubscriptionToken`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "SyncMessengerSubscriptionToken",
        "cams:SyncMessengerSubscriptionToken",
    )
    .success_values(&["OK"]);
