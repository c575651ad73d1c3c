// @generated from spec/operations/phone_numbers/GetChatappPhoneNumberSetting.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatappPhoneNumberSetting`: gets the settings of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the settings of a phone number.
    ///
    /// Sends a [`GetChatappPhoneNumberSettingRequest`], and yields a
    /// [`GetChatappPhoneNumberSettingResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetChatappPhoneNumberSetting` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the settings. After a timeout, a reset or a 5xx reply the client
    /// tries again.
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
    ///     .get_chatapp_phone_number_setting()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chatapp_phone_number_setting(
        &self,
    ) -> GetChatappPhoneNumberSettingBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::get_chatapp_phone_number_setting`](crate::Client::get_chatapp_phone_number_setting),
    /// but `send` blocks until the reply is there.
    pub fn get_chatapp_phone_number_setting(
        &self,
    ) -> GetChatappPhoneNumberSettingBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetChatappPhoneNumberSetting`: what
/// [`Client::get_chatapp_phone_number_setting`](crate::Client::get_chatapp_phone_number_setting)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatappPhoneNumberSettingRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
}

impl fmt::Debug for GetChatappPhoneNumberSettingRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetChatappPhoneNumberSettingRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

impl runtime::Request for GetChatappPhoneNumberSettingRequest {
    type Response = GetChatappPhoneNumberSettingResponse;

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
        limits.required("PhoneNumber", &self.phone_number);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetChatappPhoneNumberSettingRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetChatappPhoneNumberSettingRequest);

impl GetChatappPhoneNumberSettingRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetChatappPhoneNumberSettingBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetChatappPhoneNumberSettingRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatappPhoneNumberSettingBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<C, GetChatappPhoneNumberSettingRequest, PhoneNumber>,
);

fn builder<C>(client: C) -> GetChatappPhoneNumberSettingBuilder<C> {
    GetChatappPhoneNumberSettingBuilder(
        runtime::Building::new(
            client,
            GetChatappPhoneNumberSettingRequest {
                cust_space_id: None,
                phone_number: None,
            },
        ),
    )
}

impl<C, PhoneNumber> GetChatappPhoneNumberSettingBuilder<C, PhoneNumber> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetChatappPhoneNumberSettingBuilder<C, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        GetChatappPhoneNumberSettingBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetChatappPhoneNumberSettingRequest
    where
        PhoneNumber: get_chatapp_phone_number_setting_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetChatappPhoneNumberSettingResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: get_chatapp_phone_number_setting_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_chatapp_phone_number_setting_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetChatappPhoneNumberSetting and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// The settings of the phone number.
///
/// The reply to
/// [`Client::get_chatapp_phone_number_setting`](crate::Client::get_chatapp_phone_number_setting).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatappPhoneNumberSettingResponse {
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
    /// Settings of the phone number, such as whether its marketing is paused.
    pub model: Option<PhoneNumberSetting>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetChatappPhoneNumberSettingResponse {
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

impl runtime::ReadObject for GetChatappPhoneNumberSettingResponse {
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
runtime::by_name!(reply GetChatappPhoneNumberSettingResponse);

/// Settings of the phone number, such as whether its marketing is paused.
///
/// A part of [`GetChatappPhoneNumberSetting`](crate::Client::get_chatapp_phone_number_setting).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberSetting {
    /// Whether marketing is paused: `Y`, otherwise presumably `N`.
    ///
    /// Example: `Y`.
    pub marketing_paused: Option<String>,
    /// Phone number of the business, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
}

impl fmt::Debug for PhoneNumberSetting {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PhoneNumberSetting")
            .field("marketing_paused", &self.marketing_paused)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for PhoneNumberSetting {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("MarketingPaused", &self.marketing_paused);
        object.member("PhoneNumber", &self.phone_number);
    }
}

impl runtime::ReadObject for PhoneNumberSetting {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            marketing_paused: object.take("MarketingPaused"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply PhoneNumberSetting);

/// What the runtime knows of `GetChatappPhoneNumberSetting`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetChatappPhoneNumberSetting",
        "cams:GetChatappPhoneNumberSetting",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["PhoneNumber"]);
