// @generated from spec/operations/marketing/ListPageAdAccount.yaml by `cargo xtask generate`. Do not edit.

//! `ListPageAdAccount`: lists the Meta ad accounts of a Messenger page.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists the Meta ad accounts of a Messenger page.
    ///
    /// Sends a [`ListPageAdAccountRequest`], and yields a [`ListPageAdAccountResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListPageAdAccount` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of ad accounts. After a timeout, a reset or a 5xx reply
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
    ///     .list_page_ad_account()
    ///     .cust_space_id("29348393884****")
    ///     .page_id("10293847566****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_page_ad_account(&self) -> ListPageAdAccountBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_page_ad_account`](crate::Client::list_page_ad_account), but `send` blocks
    /// until the reply is there.
    pub fn list_page_ad_account(&self) -> ListPageAdAccountBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListPageAdAccount`: what
/// [`Client::list_page_ad_account`](crate::Client::list_page_ad_account) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPageAdAccountRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
}

impl runtime::Request for ListPageAdAccountRequest {
    type Response = ListPageAdAccountResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PageId", &self.page_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PageId", &self.page_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListPageAdAccountRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            page_id: object.take("PageId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListPageAdAccountRequest);

impl ListPageAdAccountRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListPageAdAccountBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListPageAdAccountRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListPageAdAccountBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PageId = runtime::Unset,
>(
    runtime::Building<C, ListPageAdAccountRequest, (CustSpaceId, PageId)>,
);

fn builder<C>(client: C) -> ListPageAdAccountBuilder<C> {
    ListPageAdAccountBuilder(
        runtime::Building::new(
            client,
            ListPageAdAccountRequest {
                cust_space_id: None,
                page_id: None,
            },
        ),
    )
}

impl<C, CustSpaceId, PageId> ListPageAdAccountBuilder<C, CustSpaceId, PageId> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ListPageAdAccountBuilder<C, runtime::Set, PageId> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ListPageAdAccountBuilder(self.0.mark())
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> ListPageAdAccountBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.page_id = Some(page_id.into());
        ListPageAdAccountBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListPageAdAccountRequest
    where
        CustSpaceId: list_page_ad_account_required::CustSpaceId,
        PageId: list_page_ad_account_required::PageId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListPageAdAccountResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_page_ad_account_required::CustSpaceId,
        PageId: list_page_ad_account_required::PageId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_page_ad_account_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ListPageAdAccount and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by ListPageAdAccount and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}
}

/// The ad accounts of the page.
///
/// The reply to [`Client::list_page_ad_account`](crate::Client::list_page_ad_account).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPageAdAccountResponse {
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
    /// Meta ad accounts of the page.
    pub data: Vec<PageAdAccount>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListPageAdAccountResponse {
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

impl runtime::ReadObject for ListPageAdAccountResponse {
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
runtime::by_name!(reply ListPageAdAccountResponse);

/// Meta ad accounts of the page.
///
/// A part of [`ListPageAdAccount`](crate::Client::list_page_ad_account).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageAdAccount {
    /// ID of the Meta ad account; other operations take it as `ad_account_id`.
    ///
    /// Example: `82910384****`.
    pub ad_account_id: Option<String>,
    /// Name of the ad account, as Meta shows it.
    ///
    /// Example: `Example Shop`.
    pub ad_account_name: Option<String>,
    /// Currency of the ad account by ISO 4217, such as `USD`.
    ///
    /// Example: `USD`.
    pub currency: Option<String>,
    /// ID of the Messenger page that it belongs to; `GetFbMessengerPages` lists those that an access
    /// token reaches.
    ///
    /// Example: `10293847566****`.
    pub page_id: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for PageAdAccount {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AdAccountId", &self.ad_account_id);
        object.member("AdAccountName", &self.ad_account_name);
        object.member("Currency", &self.currency);
        object.member("PageId", &self.page_id);
    }
}

impl runtime::ReadObject for PageAdAccount {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_id: object.take("AdAccountId"),
            ad_account_name: object.take("AdAccountName"),
            currency: object.take("Currency"),
            page_id: object.take("PageId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply PageAdAccount);

/// What the runtime knows of `ListPageAdAccount`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListPageAdAccount",
        "cams:ListPageAdAccount",
    )
    .repeatable()
    .success_values(&["OK"]);
