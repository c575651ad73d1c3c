// @generated from spec/operations/instances/GetCustomerSite.yaml by `cargo xtask generate`. Do not edit.

//! `GetCustomerSite`: gets the site of the customer.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the site of the customer.
    ///
    /// Sends a [`GetCustomerSiteRequest`], and yields a [`GetCustomerSiteResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetCustomerSite` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the site. After a timeout, a reset or a 5xx reply the client tries
    /// again.
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
    ///     .get_customer_site()
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_customer_site(&self) -> GetCustomerSiteBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_customer_site`](crate::Client::get_customer_site), but `send` blocks until the
    /// reply is there.
    pub fn get_customer_site(&self) -> GetCustomerSiteBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetCustomerSite`: what
/// [`Client::get_customer_site`](crate::Client::get_customer_site) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerSiteRequest {}

impl runtime::Request for GetCustomerSiteRequest {
    type Response = GetCustomerSiteResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, _parameters: &mut runtime::Parameters) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetCustomerSiteRequest {
    #[inline]
    fn read(_: &mut runtime::Object<'_>) -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetCustomerSiteRequest);

impl GetCustomerSiteRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetCustomerSiteBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetCustomerSiteRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerSiteBuilder<C = runtime::Detached>(
    runtime::Building<C, GetCustomerSiteRequest, ()>,
);

fn builder<C>(client: C) -> GetCustomerSiteBuilder<C> {
    GetCustomerSiteBuilder(runtime::Building::new(client, GetCustomerSiteRequest {}))
}

impl<C> GetCustomerSiteBuilder<C> {
    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetCustomerSiteRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetCustomerSiteResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The site of the customer.
///
/// The reply to [`Client::get_customer_site`](crate::Client::get_customer_site).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerSiteResponse {
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
    /// Site of the customer, as text; its values are not documented.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetCustomerSiteResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetCustomerSiteResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetCustomerSiteResponse);

/// What the runtime knows of `GetCustomerSite`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetCustomerSite",
        "cams:GetCustomerSite",
    )
    .repeatable()
    .success_values(&["OK"]);
