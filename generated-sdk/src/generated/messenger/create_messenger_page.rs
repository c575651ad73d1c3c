// @generated from spec/operations/messenger/CreateMessengerPage.yaml by `cargo xtask generate`. Do not edit.

//! `CreateMessengerPage`: creates a Messenger page from an embedded authorization.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Creates a Messenger page from an embedded authorization.
    ///
    /// Sends a [`CreateMessengerPageRequest`], and yields a [`CreateMessengerPageResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:CreateMessengerPage` | create | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: the first call may use up the authorization code. The client tries again
    /// only where the service cannot have acted: a refused connection or a throttled call.
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
    ///     .create_messenger_page()
    ///     .ad_account_ids(["1200000000****"])
    ///     .authentication_code("AQD****")
    ///     .business_id("19288282****")
    ///     .cust_space_id("29348393884****")
    ///     .page_id("10215900000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_messenger_page(&self) -> CreateMessengerPageBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_messenger_page`](crate::Client::create_messenger_page), but `send` blocks
    /// until the reply is there.
    pub fn create_messenger_page(&self) -> CreateMessengerPageBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateMessengerPage`: what
/// [`Client::create_messenger_page`](crate::Client::create_messenger_page) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMessengerPageRequest {
    /// IDs of the Meta ad accounts that the page may use; `ListPageAdAccount` lists them.
    pub ad_account_ids: Option<Vec<String>>,
    /// Authorization code that the embedded authorization returned.
    pub authentication_code: Option<String>,
    /// ID of the business on the Meta Business platform; `QueryWabaBusinessInfo` returns that of a
    /// WhatsApp Business account.
    pub business_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
}

impl fmt::Debug for CreateMessengerPageRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateMessengerPageRequest")
            .field("ad_account_ids", &self.ad_account_ids)
            .field(
                "authentication_code",
                &runtime::redacted(self.authentication_code.as_ref()),
            )
            .field("business_id", &self.business_id)
            .field("cust_space_id", &self.cust_space_id)
            .field("page_id", &self.page_id)
            .finish()
    }
}

impl runtime::Request for CreateMessengerPageRequest {
    type Response = CreateMessengerPageResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query_json("AdAccountIds", &self.ad_account_ids);
        parameters.query("AuthenticationCode", &self.authentication_code);
        parameters.query("BusinessId", &self.business_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PageId", &self.page_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AdAccountIds", &self.ad_account_ids);
        limits.required("AuthenticationCode", &self.authentication_code);
        limits.required("BusinessId", &self.business_id);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PageId", &self.page_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreateMessengerPageRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_ids: object.take("AdAccountIds"),
            authentication_code: object.take("AuthenticationCode"),
            business_id: object.take("BusinessId"),
            cust_space_id: object.take("CustSpaceId"),
            page_id: object.take("PageId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateMessengerPageRequest);

impl CreateMessengerPageRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateMessengerPageBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateMessengerPageRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessengerPageBuilder<
    C = runtime::Detached,
    AdAccountIds = runtime::Unset,
    AuthenticationCode = runtime::Unset,
    BusinessId = runtime::Unset,
    CustSpaceId = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<
        C,
        CreateMessengerPageRequest,
        (AdAccountIds, AuthenticationCode, BusinessId, CustSpaceId, PageId),
    >,
);

fn builder<C>(client: C) -> CreateMessengerPageBuilder<C> {
    CreateMessengerPageBuilder(
        runtime::Building::new(
            client,
            CreateMessengerPageRequest {
                ad_account_ids: None,
                authentication_code: None,
                business_id: None,
                cust_space_id: None,
                page_id: None,
            },
        ),
    )
}

impl<
    C,
    AdAccountIds,
    AuthenticationCode,
    BusinessId,
    CustSpaceId,
    PageId,
> CreateMessengerPageBuilder<
    C,
    AdAccountIds,
    AuthenticationCode,
    BusinessId,
    CustSpaceId,
    PageId,
> {
    /// IDs of the Meta ad accounts that the page may use; `ListPageAdAccount` lists them.
    pub fn ad_account_ids(
        mut self,
        ad_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> CreateMessengerPageBuilder<
        C,
        runtime::Set,
        AuthenticationCode,
        BusinessId,
        CustSpaceId,
        PageId,
    > {
        self.0.value.ad_account_ids = Some(
            ad_account_ids.into_iter().map(Into::into).collect(),
        );
        CreateMessengerPageBuilder(self.0.mark())
    }

    /// Authorization code that the embedded authorization returned.
    ///
    /// Never printed.
    pub fn authentication_code(
        mut self,
        authentication_code: impl Into<String>,
    ) -> CreateMessengerPageBuilder<
        C,
        AdAccountIds,
        runtime::Set,
        BusinessId,
        CustSpaceId,
        PageId,
    > {
        self.0.value.authentication_code = Some(authentication_code.into());
        CreateMessengerPageBuilder(self.0.mark())
    }

    /// ID of the business on the Meta Business platform; `QueryWabaBusinessInfo` returns that of a
    /// WhatsApp Business account.
    pub fn business_id(
        mut self,
        business_id: impl Into<String>,
    ) -> CreateMessengerPageBuilder<
        C,
        AdAccountIds,
        AuthenticationCode,
        runtime::Set,
        CustSpaceId,
        PageId,
    > {
        self.0.value.business_id = Some(business_id.into());
        CreateMessengerPageBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> CreateMessengerPageBuilder<
        C,
        AdAccountIds,
        AuthenticationCode,
        BusinessId,
        runtime::Set,
        PageId,
    > {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        CreateMessengerPageBuilder(self.0.mark())
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> CreateMessengerPageBuilder<
        C,
        AdAccountIds,
        AuthenticationCode,
        BusinessId,
        CustSpaceId,
        runtime::Set,
    > {
        self.0.value.page_id = Some(page_id.into());
        CreateMessengerPageBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CreateMessengerPageRequest
    where
        AdAccountIds: create_messenger_page_required::AdAccountIds,
        AuthenticationCode: create_messenger_page_required::AuthenticationCode,
        BusinessId: create_messenger_page_required::BusinessId,
        CustSpaceId: create_messenger_page_required::CustSpaceId,
        PageId: create_messenger_page_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateMessengerPageResponse>
    where
        C: runtime::Dispatch,
        AdAccountIds: create_messenger_page_required::AdAccountIds,
        AuthenticationCode: create_messenger_page_required::AuthenticationCode,
        BusinessId: create_messenger_page_required::BusinessId,
        CustSpaceId: create_messenger_page_required::CustSpaceId,
        PageId: create_messenger_page_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod create_messenger_page_required {
    /// `ad_account_ids` has been set.
    #[diagnostic::on_unimplemented(
        message = "`ad_account_ids` is required by CreateMessengerPage and has not been set",
        label = "call `.ad_account_ids(…)` before this"
    )]
    pub trait AdAccountIds {}
    impl AdAccountIds for super::runtime::Set {}

    /// `authentication_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`authentication_code` is required by CreateMessengerPage and has not been set",
        label = "call `.authentication_code(…)` before this"
    )]
    pub trait AuthenticationCode {}
    impl AuthenticationCode for super::runtime::Set {}

    /// `business_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`business_id` is required by CreateMessengerPage and has not been set",
        label = "call `.business_id(…)` before this"
    )]
    pub trait BusinessId {}
    impl BusinessId for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by CreateMessengerPage and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by CreateMessengerPage and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::create_messenger_page`](crate::Client::create_messenger_page).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMessengerPageResponse {
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
impl runtime::WriteObject for CreateMessengerPageResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for CreateMessengerPageResponse {
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
runtime::by_name!(reply CreateMessengerPageResponse);

/// What the runtime knows of `CreateMessengerPage`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateMessengerPage",
        "cams:CreateMessengerPage",
    )
    .success_values(&["OK"])
    .sensitive(&["AuthenticationCode"]);
