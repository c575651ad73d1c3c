// @generated from spec/operations/waba/QueryChatappBindWaba.yaml by `cargo xtask generate`. Do not edit.

//! `QueryChatappBindWaba`: gets the WhatsApp Business account (WABA) that is bound to a space.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the WhatsApp Business account (WABA) that is bound to a space.
    ///
    /// Sends a [`QueryChatappBindWabaRequest`], and yields a [`QueryChatappBindWabaResponse`].
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
    /// | `cams:QueryChatappBindWaba` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the account. After a timeout, a reset or a 5xx reply the client
    /// tries again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`ChatappBindWaba`](Self::chatapp_bind_waba)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .query_chatapp_bind_waba()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_chatapp_bind_waba(&self) -> QueryChatappBindWabaBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::query_chatapp_bind_waba`](crate::Client::query_chatapp_bind_waba), but `send`
    /// blocks until the reply is there.
    pub fn query_chatapp_bind_waba(&self) -> QueryChatappBindWabaBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `QueryChatappBindWaba`: what
/// [`Client::query_chatapp_bind_waba`](crate::Client::query_chatapp_bind_waba) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryChatappBindWabaRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
}

impl fmt::Debug for QueryChatappBindWabaRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QueryChatappBindWabaRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .finish()
    }
}

impl runtime::Request for QueryChatappBindWabaRequest {
    type Response = QueryChatappBindWabaResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("IsvCode", &self.isv_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for QueryChatappBindWabaRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            isv_code: object.take("IsvCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request QueryChatappBindWabaRequest);

impl QueryChatappBindWabaRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> QueryChatappBindWabaBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`QueryChatappBindWabaRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct QueryChatappBindWabaBuilder<C = runtime::Detached>(
    runtime::Building<C, QueryChatappBindWabaRequest, ()>,
);

fn builder<C>(client: C) -> QueryChatappBindWabaBuilder<C> {
    QueryChatappBindWabaBuilder(
        runtime::Building::new(
            client,
            QueryChatappBindWabaRequest {
                cust_space_id: None,
                isv_code: None,
            },
        ),
    )
}

impl<C> QueryChatappBindWabaBuilder<C> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    ///
    /// Example: `skdi3kksloslikdkkdk`. Never printed.
    pub fn isv_code(mut self, isv_code: impl Into<String>) -> Self {
        self.0.value.isv_code = Some(isv_code.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> QueryChatappBindWabaRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<QueryChatappBindWabaResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The returned data.
///
/// The reply to [`Client::query_chatapp_bind_waba`](crate::Client::query_chatapp_bind_waba).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryChatappBindWabaResponse {
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
    /// The WhatsApp Business account (WABA).
    pub data: Option<QueryChatappBindWabaData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for QueryChatappBindWabaResponse {
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

impl runtime::ReadObject for QueryChatappBindWabaResponse {
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
runtime::by_name!(reply QueryChatappBindWabaResponse);

/// The WhatsApp Business account (WABA).
///
/// A part of [`QueryChatappBindWaba`](crate::Client::query_chatapp_bind_waba).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryChatappBindWabaData {
    /// Status of Meta's review of the WhatsApp Business account; a change of it arrives as an audit
    /// report of the type `wabaReviewUpdate`.
    ///
    /// Example: `APPROVED`.
    pub account_review_status: Option<AccountReviewStatus>,
    /// Eligibility of the account for the international rates of authentication messages.
    pub auth_international_rate_eligibility: std::collections::BTreeMap<
        String,
        serde_json::Value,
    >,
    /// ID of the business in Meta Business Manager; `ListProductCatalog` takes it.
    ///
    /// Example: `19288282****`.
    pub business_id: Option<String>,
    /// Name of the business in Meta Business Manager.
    ///
    /// Example: `Example Shop`.
    pub business_name: Option<String>,
    /// Currency that Meta bills the account in, by ISO 4217, such as `USD`.
    ///
    /// Example: `USD`.
    pub currency: Option<String>,
    /// ID of the WhatsApp Business account (WABA); other operations take it as `WabaId`.
    ///
    /// Example: `2293938222343****`.
    pub id: Option<String>,
    /// Whether the account is on the WhatsApp Business app.
    pub is_on_biz_app: Option<String>,
    /// Whether the account may send by Marketing Messages Lite (MM Lite); `UpdateWabaMmlStatus` updates
    /// it. Its values are not documented.
    pub marketing_message_lite_status: Option<String>,
    /// Namespace of the message templates: hexadecimal digits in groups of 8, 4, 4, 4 and 12, joined by
    /// `_`.
    ///
    /// Example: `93e6b26e_8a67_4163_a093_ebfe645a66b0`.
    pub message_template_namespace: Option<String>,
    /// Name of the WhatsApp Business account at Meta.
    ///
    /// Example: `Example Shop`.
    pub name: Option<String>,
    /// Primary location of the business, which international rates depend on.
    pub primary_business_location: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for QueryChatappBindWabaData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AccountReviewStatus", &self.account_review_status);
        object
            .filled(
                "AuthInternationalRateEligibility",
                &self.auth_international_rate_eligibility,
            );
        object.member("BusinessId", &self.business_id);
        object.member("BusinessName", &self.business_name);
        object.member("Currency", &self.currency);
        object.member("Id", &self.id);
        object.member("IsOnBizApp", &self.is_on_biz_app);
        object.member("MarketingMessageLiteStatus", &self.marketing_message_lite_status);
        object.member("MessageTemplateNamespace", &self.message_template_namespace);
        object.member("Name", &self.name);
        object.member("PrimaryBusinessLocation", &self.primary_business_location);
    }
}

impl runtime::ReadObject for QueryChatappBindWabaData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            account_review_status: object.take("AccountReviewStatus"),
            auth_international_rate_eligibility: object
                .take("AuthInternationalRateEligibility")
                .unwrap_or_default(),
            business_id: object.take("BusinessId"),
            business_name: object.take("BusinessName"),
            currency: object.take("Currency"),
            id: object.take("Id"),
            is_on_biz_app: object.take("IsOnBizApp"),
            marketing_message_lite_status: object.take("MarketingMessageLiteStatus"),
            message_template_namespace: object.take("MessageTemplateNamespace"),
            name: object.take("Name"),
            primary_business_location: object.take("PrimaryBusinessLocation"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply QueryChatappBindWabaData);

/// Status of Meta's review of the WhatsApp Business account; a change of it arrives as an audit
/// report of the type `wabaReviewUpdate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountReviewStatus {
    /// `PENDING`: The account is under review.
    Pending,
    /// `APPROVED`: The account is approved.
    Approved,
    /// `REJECTED`: The account is rejected.
    Rejected,
    /// `DISABLED`: The account is disabled.
    Disabled,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    AccountReviewStatus { Pending => "PENDING", Approved => "APPROVED", Rejected =>
    "REJECTED", Disabled => "DISABLED" }
}

/// What the runtime knows of `QueryChatappBindWaba`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "QueryChatappBindWaba",
        "cams:QueryChatappBindWaba",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["IsvCode"]);
