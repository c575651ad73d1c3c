// @generated from spec/operations/waba/QueryWabaBusinessInfo.yaml by `cargo xtask generate`. Do not edit.

//! `QueryWabaBusinessInfo`: gets the business that a WhatsApp Business account (WABA) belongs to.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the business that a WhatsApp Business account (WABA) belongs to.
    ///
    /// Sends a [`QueryWabaBusinessInfoRequest`], and yields a [`QueryWabaBusinessInfoResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 10 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:QueryWabaBusinessInfo` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the business. After a timeout, a reset or a 5xx reply the client
    /// tries again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
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
    ///     .query_waba_business_info()
    ///     .cust_space_id("29348393884****")
    ///     .waba_id("2293938222343****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_waba_business_info(&self) -> QueryWabaBusinessInfoBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::query_waba_business_info`](crate::Client::query_waba_business_info), but `send`
    /// blocks until the reply is there.
    pub fn query_waba_business_info(&self) -> QueryWabaBusinessInfoBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `QueryWabaBusinessInfo`: what
/// [`Client::query_waba_business_info`](crate::Client::query_waba_business_info) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryWabaBusinessInfoRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    pub waba_id: Option<String>,
}

impl runtime::Request for QueryWabaBusinessInfoRequest {
    type Response = QueryWabaBusinessInfoResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("WabaId", &self.waba_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("WabaId", &self.waba_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for QueryWabaBusinessInfoRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            waba_id: object.take("WabaId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request QueryWabaBusinessInfoRequest);

impl QueryWabaBusinessInfoRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> QueryWabaBusinessInfoBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`QueryWabaBusinessInfoRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct QueryWabaBusinessInfoBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    WabaId = runtime::Unset,
>(
    runtime::Building<C, QueryWabaBusinessInfoRequest, (CustSpaceId, WabaId)>,
);

fn builder<C>(client: C) -> QueryWabaBusinessInfoBuilder<C> {
    QueryWabaBusinessInfoBuilder(
        runtime::Building::new(
            client,
            QueryWabaBusinessInfoRequest {
                cust_space_id: None,
                waba_id: None,
            },
        ),
    )
}

impl<C, CustSpaceId, WabaId> QueryWabaBusinessInfoBuilder<C, CustSpaceId, WabaId> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> QueryWabaBusinessInfoBuilder<C, runtime::Set, WabaId> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        QueryWabaBusinessInfoBuilder(self.0.mark())
    }

    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    ///
    /// Example: `2293938222343****`.
    pub fn waba_id(
        mut self,
        waba_id: impl Into<String>,
    ) -> QueryWabaBusinessInfoBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.waba_id = Some(waba_id.into());
        QueryWabaBusinessInfoBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> QueryWabaBusinessInfoRequest
    where
        CustSpaceId: query_waba_business_info_required::CustSpaceId,
        WabaId: query_waba_business_info_required::WabaId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<QueryWabaBusinessInfoResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: query_waba_business_info_required::CustSpaceId,
        WabaId: query_waba_business_info_required::WabaId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod query_waba_business_info_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by QueryWabaBusinessInfo and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `waba_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`waba_id` is required by QueryWabaBusinessInfo and has not been set",
        label = "call `.waba_id(…)` before this"
    )]
    pub trait WabaId {}
    impl WabaId for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::query_waba_business_info`](crate::Client::query_waba_business_info).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryWabaBusinessInfoResponse {
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
    /// The business, with its industry and whether Meta has verified it.
    pub data: Option<QueryWabaBusinessInfoData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for QueryWabaBusinessInfoResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for QueryWabaBusinessInfoResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply QueryWabaBusinessInfoResponse);

/// The business, with its industry and whether Meta has verified it.
///
/// A part of [`QueryWabaBusinessInfo`](crate::Client::query_waba_business_info).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryWabaBusinessInfoData {
    /// ID of the business in Meta Business Manager; `ListProductCatalog` takes it.
    ///
    /// Example: `19288282****`.
    pub business_id: Option<String>,
    /// Name of the business in Meta Business Manager.
    ///
    /// Example: `Example Shop`.
    pub business_name: Option<String>,
    /// Verification status of the business. Meta's own values are `expired`, `failed`, `ineligible`,
    /// `not_verified`, `pending`, `pending_need_more_info`, `pending_submission`, `rejected`, `revoked`
    /// and `verified`.
    ///
    /// Example: `verified`.
    pub verification_status: Option<String>,
    /// Industry of the business, such as `RETAIL`, presumably with the values of `BusinessVertical`.
    ///
    /// Example: `RETAIL`.
    pub vertical: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for QueryWabaBusinessInfoData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("BusinessId", &self.business_id);
        object.member("BusinessName", &self.business_name);
        object.member("VerificationStatus", &self.verification_status);
        object.member("Vertical", &self.vertical);
    }
}

impl runtime::ReadObject for QueryWabaBusinessInfoData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_id: object.take("BusinessId"),
            business_name: object.take("BusinessName"),
            verification_status: object.take("VerificationStatus"),
            vertical: object.take("Vertical"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply QueryWabaBusinessInfoData);

/// What the runtime knows of `QueryWabaBusinessInfo`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "QueryWabaBusinessInfo",
        "cams:QueryWabaBusinessInfo",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)));
