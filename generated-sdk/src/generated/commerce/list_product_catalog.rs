// @generated from spec/operations/commerce/ListProductCatalog.yaml by `cargo xtask generate`. Do not edit.

//! `ListProductCatalog`: lists the product catalogs of a business.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists the product catalogs of a business.
    ///
    /// Sends a [`ListProductCatalogRequest`], and yields a [`ListProductCatalogResponse`].
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
    /// | `cams:ListProductCatalog` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of catalogs. After a timeout, a reset or a 5xx reply the
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
    /// - [`ListProduct`](Self::list_product)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_product_catalog()
    ///     .business_id(28)
    ///     .after("kdkii48jfjjei3")
    ///     .fields("id,name")
    ///     .limit(73)
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_product_catalog(&self) -> ListProductCatalogBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_product_catalog`](crate::Client::list_product_catalog), but `send` blocks
    /// until the reply is there.
    pub fn list_product_catalog(&self) -> ListProductCatalogBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListProductCatalog`: what
/// [`Client::list_product_catalog`](crate::Client::list_product_catalog) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListProductCatalogRequest {
    /// ID of the business that the WhatsApp Business account (WABA) belongs to; `QueryWabaBusinessInfo`
    /// returns it, and the console shows it once the WABA is registered.
    pub business_id: Option<i64>,
    /// Cursor to the previous page; `Model.Paging.Cursors.Before` of an earlier reply.
    pub before: Option<String>,
    /// Cursor to the next page; `Model.Paging.Cursors.After` of an earlier reply.
    pub after: Option<String>,
    /// Fields of the catalogs to return, separated by commas.
    pub fields: Option<String>,
    /// Number of items to return.
    pub limit: Option<i64>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for ListProductCatalogRequest {
    type Response = ListProductCatalogResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BusinessId", &self.business_id);
        parameters.query("Before", &self.before);
        parameters.query("After", &self.after);
        parameters.query("Fields", &self.fields);
        parameters.query("Limit", &self.limit);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("BusinessId", &self.business_id);
        limits.number("Limit", self.limit, 1..=1000);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListProductCatalogRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_id: object.take("BusinessId"),
            before: object.take("Before"),
            after: object.take("After"),
            fields: object.take("Fields"),
            limit: object.take("Limit"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListProductCatalogRequest);

impl runtime::PagedRequest for ListProductCatalogRequest {
    type Item = std::collections::BTreeMap<String, serde_json::Value>;
    const BY_TOKEN: bool = true;

    fn page_token(&self) -> Option<&str> {
        self.after.as_deref()
    }

    fn set_page_token(&mut self, token: String) {
        self.after = Some(token);
    }

    fn items(response: &mut ListProductCatalogResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.model.as_mut()?.data)
    }

    fn next_page_token(response: &ListProductCatalogResponse) -> Option<&str> {
        response.model.as_ref()?.paging.as_ref()?.cursors.as_ref()?.after.as_deref()
    }
}

impl ListProductCatalogRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListProductCatalogBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListProductCatalogRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListProductCatalogBuilder<C = runtime::Detached, BusinessId = runtime::Unset>(
    runtime::Building<C, ListProductCatalogRequest, BusinessId>,
);

fn builder<C>(client: C) -> ListProductCatalogBuilder<C> {
    ListProductCatalogBuilder(
        runtime::Building::new(
            client,
            ListProductCatalogRequest {
                business_id: None,
                before: None,
                after: None,
                fields: None,
                limit: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C, BusinessId> ListProductCatalogBuilder<C, BusinessId> {
    /// ID of the business that the WhatsApp Business account (WABA) belongs to; `QueryWabaBusinessInfo`
    /// returns it, and the console shows it once the WABA is registered.
    ///
    /// Example: `28`.
    pub fn business_id(
        mut self,
        business_id: i64,
    ) -> ListProductCatalogBuilder<C, runtime::Set> {
        self.0.value.business_id = Some(business_id);
        ListProductCatalogBuilder(self.0.mark())
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

    /// Fields of the catalogs to return, separated by commas.
    ///
    /// Example: `id,name`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.0.value.fields = Some(fields.into());
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

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListProductCatalogRequest
    where
        BusinessId: list_product_catalog_required::BusinessId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListProductCatalogResponse>
    where
        C: runtime::Dispatch,
        BusinessId: list_product_catalog_required::BusinessId,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListProductCatalogRequest>
    where
        C: runtime::Dispatch,
        BusinessId: list_product_catalog_required::BusinessId,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListProductCatalogRequest>
    where
        C: runtime::Dispatch,
        BusinessId: list_product_catalog_required::BusinessId,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_product_catalog_required {
    /// `business_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`business_id` is required by ListProductCatalog and has not been set",
        label = "call `.business_id(…)` before this"
    )]
    pub trait BusinessId {}
    impl BusinessId for super::runtime::Set {}
}

/// One page of catalogs.
///
/// The reply to [`Client::list_product_catalog`](crate::Client::list_product_catalog).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProductCatalogResponse {
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
    /// One page of catalogs.
    pub model: Option<ListProductCatalogModel>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListProductCatalogResponse {
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

impl runtime::ReadObject for ListProductCatalogResponse {
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
runtime::by_name!(reply ListProductCatalogResponse);

/// One page of catalogs.
///
/// A part of [`ListProductCatalog`](crate::Client::list_product_catalog).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListProductCatalogModel {
    /// Catalogs, each with the fields asked for.
    pub data: Vec<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Where the neighboring pages are.
    pub paging: Option<types::CursorPaging>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListProductCatalogModel {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.filled("Data", &self.data);
        object.member("Paging", &self.paging);
    }
}

impl runtime::ReadObject for ListProductCatalogModel {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            data: object.take("Data").unwrap_or_default(),
            paging: object.take("Paging"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListProductCatalogModel);

/// What the runtime knows of `ListProductCatalog`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListProductCatalog",
        "cams:ListProductCatalog",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)));
