// @generated from spec/operations/commerce/GetCommerceSetting.yaml by `cargo xtask generate`. Do not edit.

//! `GetCommerceSetting`: gets the catalog and cart settings of a phone number.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::runtime::emitted::{
    Client, Detached, Dispatch, Limits, Object, Operation, Parameters, RateLimit,
    ReadObject, redacted, Request, Set, Unset,
};

impl Client {
    /// Gets the catalog and cart settings of a phone number.
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
    /// | HTTP status | Error code | Message | Description |
    /// | --- | --- | --- | --- |
    /// | 400 | `Product.Unsubscript` | You have not subscribed to the specified product. | The account has no subscription to the product. |
    /// | 400 | `Ram.PermissionDeny` | You are not authorized to perform the operation. |  |
    /// | 400 | `System.LimitControl` | The system is under flow control. | The service limits the flow of requests at the moment. |
    /// | 400 | `Unknown.ResourceOwnerId` | The resource does not belong to the current user. | The resource belongs to another user. |
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
        GetCommerceSettingBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_commerce_setting`](crate::Client::get_commerce_setting), but `send` blocks
    /// until the reply is there.
    pub fn get_commerce_setting(&self) -> GetCommerceSettingBuilder<Self> {
        GetCommerceSettingBuilder::new(self.clone())
    }
}

/// A request of `GetCommerceSetting`.
#[derive(Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct GetCommerceSettingRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV).
    pub cust_space_id: Option<String>,
    /// Phone number that shows the catalog and the cart.
    pub phone_number: Option<String>,
}

impl fmt::Debug for GetCommerceSettingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetCommerceSettingRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &redacted(self.phone_number.as_ref()))
            .finish()
    }
}

impl Request for GetCommerceSettingRequest {
    type Response = GetCommerceSettingResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PhoneNumber", &self.phone_number);
    }

    fn check(&self, limits: &mut Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
    }
}

impl GetCommerceSettingRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetCommerceSettingBuilder {
        GetCommerceSettingBuilder::new(Detached)
    }
}

/// Builds a [`GetCommerceSettingRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommerceSettingBuilder<
    C = Detached,
    CustSpaceId = Unset,
    PhoneNumber = Unset,
> {
    client: C,
    value: GetCommerceSettingRequest,
    state: PhantomData<fn() -> (CustSpaceId, PhoneNumber)>,
}

impl<C> GetCommerceSettingBuilder<C, Unset, Unset> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: GetCommerceSettingRequest {
                cust_space_id: None,
                phone_number: None,
            },
            state: PhantomData,
        }
    }
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
> GetCommerceSettingBuilder<C, CustSpaceId, PhoneNumber> {
    /// Space ID of the sub-customer of the independent software vendor (ISV).
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetCommerceSettingBuilder<C, Set, PhoneNumber> {
        self.value.cust_space_id = Some(cust_space_id.into());
        self.mark()
    }

    /// Phone number that shows the catalog and the cart.
    ///
    /// Example: `1380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetCommerceSettingBuilder<C, CustSpaceId, Set> {
        self.value.phone_number = Some(phone_number.into());
        self.mark()
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetCommerceSettingRequest
    where
        CustSpaceId: get_commerce_setting_required::CustSpaceId,
        PhoneNumber: get_commerce_setting_required::PhoneNumber,
    {
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetCommerceSettingResponse>
    where
        C: Dispatch,
        CustSpaceId: get_commerce_setting_required::CustSpaceId,
        PhoneNumber: get_commerce_setting_required::PhoneNumber,
    {
        self.client.dispatch(&self.value)
    }

    /// The same request with other parameters known to be set.
    fn mark<S1, S2>(self) -> GetCommerceSettingBuilder<C, S1, S2> {
        GetCommerceSettingBuilder {
            client: self.client,
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_commerce_setting_required {
    use crate::runtime::emitted::Set;

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetCommerceSetting and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetCommerceSetting and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for Set {}
}

/// The settings.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
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
    /// Error message.
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

impl ReadObject for GetCommerceSettingResponse {
    fn read(object: &mut Object<'_>) -> Self {
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

/// Catalog and cart settings.
///
/// A part of [`GetCommerceSetting`](crate::Client::get_commerce_setting).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
#[non_exhaustive]
pub struct CommerceSetting {
    /// Whether the cart is shown.
    ///
    /// Example: `false`.
    pub cart_enable: Option<bool>,
    /// Whether the catalog is shown.
    ///
    /// Example: `false`.
    pub catalog_visible: Option<bool>,
}

impl ReadObject for CommerceSetting {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            cart_enable: object.take("CartEnable"),
            catalog_visible: object.take("CatalogVisible"),
        }
    }
}

/// What the runtime knows of `GetCommerceSetting`.
static OPERATION: Operation = Operation {
    name: "GetCommerceSetting",
    ram_action: "cams:GetCommerceSetting",
    repeatable: true,
    success_values: &["OK"],
    rate_limit: Some(RateLimit {
        requests: 10,
        period: Duration::from_secs(1),
    }),
    sensitive: &["PhoneNumber"],
};
