// @generated from spec/operations/commerce/ListProduct.yaml by `cargo xtask generate`. Do not edit.

//! `ListProduct`: lists the products of a catalog.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists the products of a catalog.
    ///
    /// Sends a [`ListProductRequest`], and yields a [`ListProductResponse`].
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
    /// | `cams:ListProduct` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of products. After a timeout, a reset or a 5xx reply the
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
    /// # Paging
    ///
    /// The reply holds one page. End with `items` in place of `send` for the items of all pages one by
    /// one, or with `pages` for one reply after the other; see [`Pages`](crate::Pages) for where they
    /// end.
    ///
    /// # See also
    ///
    /// - [`ListProductCatalog`](Self::list_product_catalog)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_product()
    ///     .catalog_id("29398389292")
    ///     .fields("id,name")
    ///     .after("kdkii48jfjjei3")
    ///     .limit(73)
    ///     .cust_space_id("29348393884****")
    ///     .waba_id("38487474747")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_product(&self) -> ListProductBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_product`](crate::Client::list_product), but `send` blocks until the reply is
    /// there.
    pub fn list_product(&self) -> ListProductBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListProduct`: what [`Client::list_product`](crate::Client::list_product) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListProductRequest {
    /// ID of the catalog, as the Meta platform shows it; `ListProductCatalog` lists them.
    pub catalog_id: Option<String>,
    /// Fields of the products to return, separated by commas.
    pub fields: Option<String>,
    /// Cursor to the previous page; `Model.Paging.Cursors.Before` of an earlier reply.
    pub before: Option<String>,
    /// Cursor to the next page; `Model.Paging.Cursors.After` of an earlier reply.
    pub after: Option<String>,
    /// Number of items to return.
    pub limit: Option<i64>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    pub waba_id: Option<String>,
}

impl runtime::Request for ListProductRequest {
    type Response = ListProductResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CatalogId", &self.catalog_id);
        parameters.query("Fields", &self.fields);
        parameters.query("Before", &self.before);
        parameters.query("After", &self.after);
        parameters.query("Limit", &self.limit);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("WabaId", &self.waba_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CatalogId", &self.catalog_id);
        limits.number("Limit", self.limit, 1..=1000);
        limits.required("WabaId", &self.waba_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListProductRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            catalog_id: object.take("CatalogId"),
            fields: object.take("Fields"),
            before: object.take("Before"),
            after: object.take("After"),
            limit: object.take("Limit"),
            cust_space_id: object.take("CustSpaceId"),
            waba_id: object.take("WabaId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListProductRequest);

impl runtime::PagedRequest for ListProductRequest {
    type Item = std::collections::BTreeMap<String, serde_json::Value>;
    const BY_TOKEN: bool = true;

    fn page_token(&self) -> Option<&str> {
        self.after.as_deref()
    }

    fn set_page_token(&mut self, token: String) {
        self.after = Some(token);
    }

    fn items(response: &mut ListProductResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.model.as_mut()?.data)
    }

    fn next_page_token(response: &ListProductResponse) -> Option<&str> {
        response.model.as_ref()?.paging.as_ref()?.cursors.as_ref()?.after.as_deref()
    }
}

impl ListProductRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListProductBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListProductRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListProductBuilder<
    C = runtime::Detached,
    CatalogId = runtime::Unset,
    WabaId = runtime::Unset,
>(
    runtime::Building<C, ListProductRequest, (CatalogId, WabaId)>,
);

fn builder<C>(client: C) -> ListProductBuilder<C> {
    ListProductBuilder(
        runtime::Building::new(
            client,
            ListProductRequest {
                catalog_id: None,
                fields: None,
                before: None,
                after: None,
                limit: None,
                cust_space_id: None,
                waba_id: None,
            },
        ),
    )
}

impl<C, CatalogId, WabaId> ListProductBuilder<C, CatalogId, WabaId> {
    /// ID of the catalog, as the Meta platform shows it; `ListProductCatalog` lists them.
    ///
    /// Example: `29398389292`.
    pub fn catalog_id(
        mut self,
        catalog_id: impl Into<String>,
    ) -> ListProductBuilder<C, runtime::Set, WabaId> {
        self.0.value.catalog_id = Some(catalog_id.into());
        ListProductBuilder(self.0.mark())
    }

    /// Fields of the products to return, separated by commas.
    ///
    /// Example: `id,name`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.0.value.fields = Some(fields.into());
        self
    }

    /// Cursor to the previous page; `Model.Paging.Cursors.Before` of an earlier reply.
    ///
    /// Example: `wiidkd939kek93`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.0.value.before = Some(before.into());
        self
    }

    /// Cursor to the next page; `Model.Paging.Cursors.After` of an earlier reply.
    ///
    /// Example: `kdkii48jfjjei3`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.0.value.after = Some(after.into());
        self
    }

    /// Number of items to return.
    ///
    /// Example: `73`. From 1 to 1000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.value.limit = Some(limit);
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// ID of the WhatsApp Business account (WABA); `QueryChatappBindWaba` returns that of a space, and
    /// the console shows it.
    ///
    /// Example: `38487474747`.
    pub fn waba_id(
        mut self,
        waba_id: impl Into<String>,
    ) -> ListProductBuilder<C, CatalogId, runtime::Set> {
        self.0.value.waba_id = Some(waba_id.into());
        ListProductBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListProductRequest
    where
        CatalogId: list_product_required::CatalogId,
        WabaId: list_product_required::WabaId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListProductResponse>
    where
        C: runtime::Dispatch,
        CatalogId: list_product_required::CatalogId,
        WabaId: list_product_required::WabaId,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListProductRequest>
    where
        C: runtime::Dispatch,
        CatalogId: list_product_required::CatalogId,
        WabaId: list_product_required::WabaId,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListProductRequest>
    where
        C: runtime::Dispatch,
        CatalogId: list_product_required::CatalogId,
        WabaId: list_product_required::WabaId,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_product_required {
    /// `catalog_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`catalog_id` is required by ListProduct and has not been set",
        label = "call `.catalog_id(…)` before this"
    )]
    pub trait CatalogId {}
    impl CatalogId for super::runtime::Set {}

    /// `waba_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`waba_id` is required by ListProduct and has not been set",
        label = "call `.waba_id(…)` before this"
    )]
    pub trait WabaId {}
    impl WabaId for super::runtime::Set {}
}

/// One page of products.
///
/// The reply to [`Client::list_product`](crate::Client::list_product).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProductResponse {
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
    /// One page of products.
    pub model: Option<ListProductModel>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListProductResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Model", &self.model);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListProductResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            model: object.take("Model"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListProductResponse);

/// One page of products.
///
/// A part of [`ListProduct`](crate::Client::list_product).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProductModel {
    /// Products, each with the fields asked for.
    pub data: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Where the neighboring pages are.
    pub paging: Option<types::CursorPaging>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListProductModel {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Data", &self.data);
        object.member("Paging", &self.paging);
    }
}

impl runtime::ReadObject for ListProductModel {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            data: object.take("Data").unwrap_or_default(),
            paging: object.take("Paging"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListProductModel);

/// What the runtime knows of `ListProduct`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListProduct",
        "cams:ListProduct",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)));
