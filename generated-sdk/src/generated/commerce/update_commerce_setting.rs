// @generated from spec/operations/commerce/UpdateCommerceSetting.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateCommerceSetting`: sets whether a phone number shows the catalog and the cart.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Sets whether a phone number shows the catalog and the cart.
    ///
    /// Sends a [`UpdateCommerceSettingRequest`], and yields a [`UpdateCommerceSettingResponse`].
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
    /// | `cams:UpdateCommerceSetting` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: a second run sets the same two switches to the same values. After a timeout, a
    /// reset or a 5xx reply the client tries again.
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
    /// - [`GetCommerceSetting`](Self::get_commerce_setting)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .update_commerce_setting()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("1380000****")
    ///     .cart_enable(true)
    ///     .catalog_visible(false)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_commerce_setting(&self) -> UpdateCommerceSettingBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_commerce_setting`](crate::Client::update_commerce_setting), but `send`
    /// blocks until the reply is there.
    pub fn update_commerce_setting(&self) -> UpdateCommerceSettingBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateCommerceSetting`: what
/// [`Client::update_commerce_setting`](crate::Client::update_commerce_setting) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCommerceSettingRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number whose chats show the catalog and the cart; `QueryChatappPhoneNumbers` lists them.
    pub phone_number: Option<String>,
    /// Whether users can collect products in a cart, whose button the chat then shows.
    pub cart_enable: Option<bool>,
    /// Whether the chat shows the button that opens the catalog.
    pub catalog_visible: Option<bool>,
}

impl fmt::Debug for UpdateCommerceSettingRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateCommerceSettingRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("cart_enable", &self.cart_enable)
            .field("catalog_visible", &self.catalog_visible)
            .finish()
    }
}

impl runtime::Request for UpdateCommerceSettingRequest {
    type Response = UpdateCommerceSettingResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("CartEnable", &self.cart_enable);
        parameters.query("CatalogVisible", &self.catalog_visible);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("CartEnable", &self.cart_enable);
        limits.required("CatalogVisible", &self.catalog_visible);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateCommerceSettingRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
            cart_enable: object.take("CartEnable"),
            catalog_visible: object.take("CatalogVisible"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateCommerceSettingRequest);

impl UpdateCommerceSettingRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateCommerceSettingBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateCommerceSettingRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCommerceSettingBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
    CartEnable = runtime::Unset,
    CatalogVisible = runtime::Unset,
>(
    runtime::Building<
        C,
        UpdateCommerceSettingRequest,
        (CustSpaceId, PhoneNumber, CartEnable, CatalogVisible),
    >,
);

fn builder<C>(client: C) -> UpdateCommerceSettingBuilder<C> {
    UpdateCommerceSettingBuilder(
        runtime::Building::new(
            client,
            UpdateCommerceSettingRequest {
                cust_space_id: None,
                phone_number: None,
                cart_enable: None,
                catalog_visible: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
    CartEnable,
    CatalogVisible,
> UpdateCommerceSettingBuilder<C, CustSpaceId, PhoneNumber, CartEnable, CatalogVisible> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> UpdateCommerceSettingBuilder<
        C,
        runtime::Set,
        PhoneNumber,
        CartEnable,
        CatalogVisible,
    > {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        UpdateCommerceSettingBuilder(self.0.mark())
    }

    /// Phone number whose chats show the catalog and the cart; `QueryChatappPhoneNumbers` lists them.
    ///
    /// Example: `1380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> UpdateCommerceSettingBuilder<
        C,
        CustSpaceId,
        runtime::Set,
        CartEnable,
        CatalogVisible,
    > {
        self.0.value.phone_number = Some(phone_number.into());
        UpdateCommerceSettingBuilder(self.0.mark())
    }

    /// Whether users can collect products in a cart, whose button the chat then shows.
    ///
    /// Example: `true`.
    pub fn cart_enable(
        mut self,
        cart_enable: bool,
    ) -> UpdateCommerceSettingBuilder<
        C,
        CustSpaceId,
        PhoneNumber,
        runtime::Set,
        CatalogVisible,
    > {
        self.0.value.cart_enable = Some(cart_enable);
        UpdateCommerceSettingBuilder(self.0.mark())
    }

    /// Whether the chat shows the button that opens the catalog.
    ///
    /// Example: `false`.
    pub fn catalog_visible(
        mut self,
        catalog_visible: bool,
    ) -> UpdateCommerceSettingBuilder<
        C,
        CustSpaceId,
        PhoneNumber,
        CartEnable,
        runtime::Set,
    > {
        self.0.value.catalog_visible = Some(catalog_visible);
        UpdateCommerceSettingBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateCommerceSettingRequest
    where
        CustSpaceId: update_commerce_setting_required::CustSpaceId,
        PhoneNumber: update_commerce_setting_required::PhoneNumber,
        CartEnable: update_commerce_setting_required::CartEnable,
        CatalogVisible: update_commerce_setting_required::CatalogVisible,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateCommerceSettingResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: update_commerce_setting_required::CustSpaceId,
        PhoneNumber: update_commerce_setting_required::PhoneNumber,
        CartEnable: update_commerce_setting_required::CartEnable,
        CatalogVisible: update_commerce_setting_required::CatalogVisible,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_commerce_setting_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by UpdateCommerceSetting and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by UpdateCommerceSetting and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `cart_enable` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cart_enable` is required by UpdateCommerceSetting and has not been set",
        label = "call `.cart_enable(…)` before this"
    )]
    pub trait CartEnable {}
    impl CartEnable for super::runtime::Set {}

    /// `catalog_visible` has been set.
    #[diagnostic::on_unimplemented(
        message = "`catalog_visible` is required by UpdateCommerceSetting and has not been set",
        label = "call `.catalog_visible(…)` before this"
    )]
    pub trait CatalogVisible {}
    impl CatalogVisible for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::update_commerce_setting`](crate::Client::update_commerce_setting).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCommerceSettingResponse {
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
impl runtime::WriteObject for UpdateCommerceSettingResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for UpdateCommerceSettingResponse {
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
runtime::by_name!(reply UpdateCommerceSettingResponse);

/// What the runtime knows of `UpdateCommerceSetting`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateCommerceSetting",
        "cams:UpdateCommerceSetting",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
