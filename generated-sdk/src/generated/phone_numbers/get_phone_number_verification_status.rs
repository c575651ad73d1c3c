// @generated from spec/operations/phone_numbers/GetPhoneNumberVerificationStatus.yaml by `cargo xtask generate`. Do not edit.

//! `GetPhoneNumberVerificationStatus`: gets whether a phone number is verified.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Gets whether a phone number is verified.
    ///
    /// The phone number must have been added and submitted for verification. If it does not belong to
    /// the account yet, call `GetChatappVerifyCode`, then `ChatappVerifyAndRegister`.
    ///
    /// Note: The text of the documentation allows 10 calls per second, its page on quotas 1000; the
    /// client keeps to the smaller number.
    ///
    /// Sends a [`GetPhoneNumberVerificationStatusRequest`], and yields a
    /// [`GetPhoneNumberVerificationStatusResponse`].
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
    /// | `cams:GetPhoneNumberVerificationStatus` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the verification status. After a timeout, a reset or a 5xx reply
    /// the client tries again.
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
    ///     .get_phone_number_verification_status()
    ///     .phone_number("861380000****")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_phone_number_verification_status(
        &self,
    ) -> GetPhoneNumberVerificationStatusBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::get_phone_number_verification_status`](crate::Client::get_phone_number_verification_status),
    /// but `send` blocks until the reply is there.
    pub fn get_phone_number_verification_status(
        &self,
    ) -> GetPhoneNumberVerificationStatusBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetPhoneNumberVerificationStatus`: what
/// [`Client::get_phone_number_verification_status`](crate::Client::get_phone_number_verification_status)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPhoneNumberVerificationStatusRequest {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for GetPhoneNumberVerificationStatusRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPhoneNumberVerificationStatusRequest")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for GetPhoneNumberVerificationStatusRequest {
    type Response = GetPhoneNumberVerificationStatusResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetPhoneNumberVerificationStatusRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetPhoneNumberVerificationStatusRequest);

impl GetPhoneNumberVerificationStatusRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetPhoneNumberVerificationStatusBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetPhoneNumberVerificationStatusRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetPhoneNumberVerificationStatusBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<
        C,
        GetPhoneNumberVerificationStatusRequest,
        (PhoneNumber, CustSpaceId),
    >,
);

fn builder<C>(client: C) -> GetPhoneNumberVerificationStatusBuilder<C> {
    GetPhoneNumberVerificationStatusBuilder(
        runtime::Building::new(
            client,
            GetPhoneNumberVerificationStatusRequest {
                phone_number: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<
    C,
    PhoneNumber,
    CustSpaceId,
> GetPhoneNumberVerificationStatusBuilder<C, PhoneNumber, CustSpaceId> {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetPhoneNumberVerificationStatusBuilder<C, runtime::Set, CustSpaceId> {
        self.0.value.phone_number = Some(phone_number.into());
        GetPhoneNumberVerificationStatusBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetPhoneNumberVerificationStatusBuilder<C, PhoneNumber, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetPhoneNumberVerificationStatusBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetPhoneNumberVerificationStatusRequest
    where
        PhoneNumber: get_phone_number_verification_status_required::PhoneNumber,
        CustSpaceId: get_phone_number_verification_status_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetPhoneNumberVerificationStatusResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: get_phone_number_verification_status_required::PhoneNumber,
        CustSpaceId: get_phone_number_verification_status_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_phone_number_verification_status_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetPhoneNumberVerificationStatus and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetPhoneNumberVerificationStatus and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The verification status.
///
/// The reply to
/// [`Client::get_phone_number_verification_status`](crate::Client::get_phone_number_verification_status).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPhoneNumberVerificationStatusResponse {
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
    /// Verification status of the phone number.
    pub data: Option<PhoneNumberVerification>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetPhoneNumberVerificationStatusResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetPhoneNumberVerificationStatusResponse {
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
runtime::by_name!(reply GetPhoneNumberVerificationStatusResponse);

/// Verification status of the phone number.
///
/// A part of
/// [`GetPhoneNumberVerificationStatus`](crate::Client::get_phone_number_verification_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberVerification {
    /// Whether the phone number was verified by a code; `GetChatappVerifyCode` sends one.
    ///
    /// Example: `VERIFIED`.
    pub code_verification_status: Option<types::CodeVerificationStatus>,
    /// ID of the phone number at Meta; other operations take the number itself.
    ///
    /// Example: `222434****`.
    pub id: Option<String>,
    /// Phone number of the business, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
}

impl fmt::Debug for PhoneNumberVerification {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PhoneNumberVerification")
            .field("code_verification_status", &self.code_verification_status)
            .field("id", &self.id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for PhoneNumberVerification {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CodeVerificationStatus", &self.code_verification_status);
        object.member("Id", &self.id);
        object.member("PhoneNumber", &self.phone_number);
    }
}

impl runtime::ReadObject for PhoneNumberVerification {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            code_verification_status: object.take("CodeVerificationStatus"),
            id: object.take("Id"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply PhoneNumberVerification);

/// What the runtime knows of `GetPhoneNumberVerificationStatus`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetPhoneNumberVerificationStatus",
        "cams:GetPhoneNumberVerificationStatus",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
