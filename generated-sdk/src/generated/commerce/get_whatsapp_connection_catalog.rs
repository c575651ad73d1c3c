// @generated from spec/operations/commerce/GetWhatsappConnectionCatalog.yaml by `cargo xtask generate`. Do not edit.

//! `GetWhatsappConnectionCatalog`: gets the product catalog that a WhatsApp Business account (WABA)
//! is connected to.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the product catalog that a WhatsApp Business account (WABA) is connected to.
    ///
    /// Sends a [`GetWhatsappConnectionCatalogRequest`], and yields a
    /// [`GetWhatsappConnectionCatalogResponse`].
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
    /// | `cams:GetWhatsappConnectionCatalog` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the connected catalog. After a timeout, a reset or a 5xx reply the
    /// client tries again.
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
    ///     .get_whatsapp_connection_catalog()
    ///     .waba_id("292939399393")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_whatsapp_connection_catalog(
        &self,
    ) -> GetWhatsappConnectionCatalogBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_whatsapp_connection_catalog`](crate::Client::get_whatsapp_connection_catalog),
    /// but `send` blocks until the reply is there.
    pub fn get_whatsapp_connection_catalog(
        &self,
    ) -> GetWhatsappConnectionCatalogBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetWhatsappConnectionCatalog`: what
/// [`Client::get_whatsapp_connection_catalog`](crate::Client::get_whatsapp_connection_catalog)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappConnectionCatalogRequest {
    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    pub waba_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for GetWhatsappConnectionCatalogRequest {
    type Response = GetWhatsappConnectionCatalogResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("WabaId", &self.waba_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("WabaId", &self.waba_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetWhatsappConnectionCatalogRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            waba_id: object.take("WabaId"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetWhatsappConnectionCatalogRequest);

impl GetWhatsappConnectionCatalogRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetWhatsappConnectionCatalogBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetWhatsappConnectionCatalogRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetWhatsappConnectionCatalogBuilder<
    C = runtime::Detached,
    WabaId = runtime::Unset,
>(
    runtime::Building<C, GetWhatsappConnectionCatalogRequest, WabaId>,
);

fn builder<C>(client: C) -> GetWhatsappConnectionCatalogBuilder<C> {
    GetWhatsappConnectionCatalogBuilder(
        runtime::Building::new(
            client,
            GetWhatsappConnectionCatalogRequest {
                waba_id: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C, WabaId> GetWhatsappConnectionCatalogBuilder<C, WabaId> {
    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    ///
    /// Example: `292939399393`.
    pub fn waba_id(
        mut self,
        waba_id: impl Into<String>,
    ) -> GetWhatsappConnectionCatalogBuilder<C, runtime::Set> {
        self.0.value.waba_id = Some(waba_id.into());
        GetWhatsappConnectionCatalogBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetWhatsappConnectionCatalogRequest
    where
        WabaId: get_whatsapp_connection_catalog_required::WabaId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetWhatsappConnectionCatalogResponse>
    where
        C: runtime::Dispatch,
        WabaId: get_whatsapp_connection_catalog_required::WabaId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_whatsapp_connection_catalog_required {
    /// `waba_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`waba_id` is required by GetWhatsappConnectionCatalog and has not been set",
        label = "call `.waba_id(…)` before this"
    )]
    pub trait WabaId {}
    impl WabaId for super::runtime::Set {}
}

/// The connected catalog.
///
/// The reply to
/// [`Client::get_whatsapp_connection_catalog`](crate::Client::get_whatsapp_connection_catalog).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappConnectionCatalogResponse {
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
    /// Catalog; `id` holds its ID, which `ListProduct` takes.
    ///
    /// Example: `{"id":"200292992"}`.
    pub model: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetWhatsappConnectionCatalogResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Model", &self.model);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetWhatsappConnectionCatalogResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            model: object.take("Model").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetWhatsappConnectionCatalogResponse);

/// What the runtime knows of `GetWhatsappConnectionCatalog`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetWhatsappConnectionCatalog",
        "cams:GetWhatsappConnectionCatalog",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)));
