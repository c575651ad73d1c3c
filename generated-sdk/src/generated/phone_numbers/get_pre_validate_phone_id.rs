// @generated from spec/operations/phone_numbers/GetPreValidatePhoneId.yaml by `cargo xtask generate`. Do not edit.

//! `GetPreValidatePhoneId`: gets the ID of a pre-validated phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the ID of a pre-validated phone number.
    ///
    /// With the ID the phone number can be chosen in the embedded sign-up without another verification
    /// code.
    ///
    /// Sends a [`GetPreValidatePhoneIdRequest`], and yields a [`GetPreValidatePhoneIdResponse`].
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
    /// | `cams:GetPreValidatePhoneId` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: the first call may use up the verification code. The client tries again only
    /// where the service cannot have acted: a refused connection or a throttled call.
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
    ///     .get_pre_validate_phone_id()
    ///     .phone_number("861380000****")
    ///     .verify_code("208393")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pre_validate_phone_id(&self) -> GetPreValidatePhoneIdBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_pre_validate_phone_id`](crate::Client::get_pre_validate_phone_id), but `send`
    /// blocks until the reply is there.
    pub fn get_pre_validate_phone_id(&self) -> GetPreValidatePhoneIdBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetPreValidatePhoneId`: what
/// [`Client::get_pre_validate_phone_id`](crate::Client::get_pre_validate_phone_id) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPreValidatePhoneIdRequest {
    /// Phone number that was bought with its validation, digits with the country code.
    pub phone_number: Option<String>,
    /// Verification code that came with the purchase of the phone number.
    pub verify_code: Option<String>,
}

impl fmt::Debug for GetPreValidatePhoneIdRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPreValidatePhoneIdRequest")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("verify_code", &runtime::redacted(self.verify_code.as_ref()))
            .finish()
    }
}

impl runtime::Request for GetPreValidatePhoneIdRequest {
    type Response = GetPreValidatePhoneIdResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.body("PhoneNumber", &self.phone_number);
        parameters.body("VerifyCode", &self.verify_code);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("VerifyCode", &self.verify_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetPreValidatePhoneIdRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            verify_code: object.take("VerifyCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetPreValidatePhoneIdRequest);

impl GetPreValidatePhoneIdRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetPreValidatePhoneIdBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetPreValidatePhoneIdRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetPreValidatePhoneIdBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
    VerifyCode = runtime::Unset,
>(
    runtime::Building<C, GetPreValidatePhoneIdRequest, (PhoneNumber, VerifyCode)>,
);

fn builder<C>(client: C) -> GetPreValidatePhoneIdBuilder<C> {
    GetPreValidatePhoneIdBuilder(
        runtime::Building::new(
            client,
            GetPreValidatePhoneIdRequest {
                phone_number: None,
                verify_code: None,
            },
        ),
    )
}

impl<
    C,
    PhoneNumber,
    VerifyCode,
> GetPreValidatePhoneIdBuilder<C, PhoneNumber, VerifyCode> {
    /// Phone number that was bought with its validation, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetPreValidatePhoneIdBuilder<C, runtime::Set, VerifyCode> {
        self.0.value.phone_number = Some(phone_number.into());
        GetPreValidatePhoneIdBuilder(self.0.mark())
    }

    /// Verification code that came with the purchase of the phone number.
    ///
    /// Example: `208393`. Never printed.
    pub fn verify_code(
        mut self,
        verify_code: impl Into<String>,
    ) -> GetPreValidatePhoneIdBuilder<C, PhoneNumber, runtime::Set> {
        self.0.value.verify_code = Some(verify_code.into());
        GetPreValidatePhoneIdBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetPreValidatePhoneIdRequest
    where
        PhoneNumber: get_pre_validate_phone_id_required::PhoneNumber,
        VerifyCode: get_pre_validate_phone_id_required::VerifyCode,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetPreValidatePhoneIdResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: get_pre_validate_phone_id_required::PhoneNumber,
        VerifyCode: get_pre_validate_phone_id_required::VerifyCode,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_pre_validate_phone_id_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetPreValidatePhoneId and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `verify_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`verify_code` is required by GetPreValidatePhoneId and has not been set",
        label = "call `.verify_code(…)` before this"
    )]
    pub trait VerifyCode {}
    impl VerifyCode for super::runtime::Set {}
}

/// The ID of the phone number.
///
/// The reply to [`Client::get_pre_validate_phone_id`](crate::Client::get_pre_validate_phone_id).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPreValidatePhoneIdResponse {
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
    /// The phone number and its ID for the embedded sign-up.
    pub data: Option<PreValidatedPhoneNumber>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetPreValidatePhoneIdResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
    }
}

impl runtime::ReadObject for GetPreValidatePhoneIdResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            data: object.take("Data"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetPreValidatePhoneIdResponse);

/// The phone number and its ID for the embedded sign-up.
///
/// A part of [`GetPreValidatePhoneId`](crate::Client::get_pre_validate_phone_id).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreValidatedPhoneNumber {
    /// Phone number, as in the request.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
    /// ID under which Meta knows the phone number before it is verified.
    ///
    /// Example: `929833`.
    pub phone_number_id: Option<String>,
}

impl fmt::Debug for PreValidatedPhoneNumber {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreValidatedPhoneNumber")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("phone_number_id", &self.phone_number_id)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for PreValidatedPhoneNumber {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("PhoneNumber", &self.phone_number);
        object.member("PhoneNumberId", &self.phone_number_id);
    }
}

impl runtime::ReadObject for PreValidatedPhoneNumber {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            phone_number_id: object.take("PhoneNumberId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply PreValidatedPhoneNumber);

/// What the runtime knows of `GetPreValidatePhoneId`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetPreValidatePhoneId",
        "cams:GetPreValidatePhoneId",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber", "VerifyCode"]);
