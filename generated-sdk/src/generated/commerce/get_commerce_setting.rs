// @generated from spec/operations/commerce/GetCommerceSetting.yaml by `cargo xtask generate`. Do not edit.

//! `GetCommerceSetting`: gets the catalog and cart settings of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the catalog and cart settings of a phone number.
    ///
    /// Sends a [`GetCommerceSettingRequest`], and yields a [`GetCommerceSettingResponse`].
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
    /// | `cams:GetCommerceSetting` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the settings. After a timeout, a reset or a 5xx reply the client
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
    /// - [`UpdateCommerceSetting`](Self::update_commerce_setting)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_commerce_setting()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("1380000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_commerce_setting(&self) -> GetCommerceSettingBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_commerce_setting`](crate::Client::get_commerce_setting), but `send` blocks
    /// until the reply is there.
    pub fn get_commerce_setting(&self) -> GetCommerceSettingBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetCommerceSetting`: what
/// [`Client::get_commerce_setting`](crate::Client::get_commerce_setting) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCommerceSettingRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number whose chats show the catalog and the cart; `QueryChatappPhoneNumbers` lists them.
    pub phone_number: Option<String>,
}

impl fmt::Debug for GetCommerceSettingRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetCommerceSettingRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

impl runtime::Request for GetCommerceSettingRequest {
    type Response = GetCommerceSettingResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PhoneNumber", &self.phone_number);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetCommerceSettingRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetCommerceSettingRequest);

impl GetCommerceSettingRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetCommerceSettingBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetCommerceSettingRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommerceSettingBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<C, GetCommerceSettingRequest, (CustSpaceId, PhoneNumber)>,
);

fn builder<C>(client: C) -> GetCommerceSettingBuilder<C> {
    GetCommerceSettingBuilder(
        runtime::Building::new(
            client,
            GetCommerceSettingRequest {
                cust_space_id: None,
                phone_number: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
> GetCommerceSettingBuilder<C, CustSpaceId, PhoneNumber> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetCommerceSettingBuilder<C, runtime::Set, PhoneNumber> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetCommerceSettingBuilder(self.0.mark())
    }

    /// Phone number whose chats show the catalog and the cart; `QueryChatappPhoneNumbers` lists them.
    ///
    /// Example: `1380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetCommerceSettingBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        GetCommerceSettingBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetCommerceSettingRequest
    where
        CustSpaceId: get_commerce_setting_required::CustSpaceId,
        PhoneNumber: get_commerce_setting_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetCommerceSettingResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: get_commerce_setting_required::CustSpaceId,
        PhoneNumber: get_commerce_setting_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_commerce_setting_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetCommerceSetting and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetCommerceSetting and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// The settings.
///
/// The reply to [`Client::get_commerce_setting`](crate::Client::get_commerce_setting).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCommerceSettingResponse {
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
    /// Catalog and cart settings.
    pub data: Option<CommerceSetting>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetCommerceSettingResponse {
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

impl runtime::ReadObject for GetCommerceSettingResponse {
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
runtime::by_name!(reply GetCommerceSettingResponse);

/// Catalog and cart settings.
///
/// A part of [`GetCommerceSetting`](crate::Client::get_commerce_setting).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CommerceSetting {
    /// Whether the chat shows the button of the cart; `UpdateCommerceSetting` sets it.
    ///
    /// Example: `false`.
    pub cart_enable: Option<bool>,
    /// Whether the chat shows the button that opens the catalog; `UpdateCommerceSetting` sets it.
    ///
    /// Example: `false`.
    pub catalog_visible: Option<bool>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CommerceSetting {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CartEnable", &self.cart_enable);
        object.member("CatalogVisible", &self.catalog_visible);
    }
}

impl runtime::ReadObject for CommerceSetting {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cart_enable: object.take("CartEnable"),
            catalog_visible: object.take("CatalogVisible"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CommerceSetting);

/// What the runtime knows of `GetCommerceSetting`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetCommerceSetting",
        "cams:GetCommerceSetting",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
