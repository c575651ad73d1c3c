// @generated from spec/operations/migration/GetMigrationVerifyCode.yaml by `cargo xtask generate`. Do not edit.

//! `GetMigrationVerifyCode`: gets the verification code for migrating a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the verification code for migrating a phone number.
    ///
    /// Note: Editions of the documentation differ: that of 2025 lists `sms` alone, published metadata
    /// of 2024 `voice` too, and an older client writes both in capital letters.
    ///
    /// Sends a [`GetMigrationVerifyCodeRequest`], and yields a [`GetMigrationVerifyCodeResponse`].
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
    /// | `cams:GetMigrationVerifyCode` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call sends another code to the phone. The client tries again only
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
    /// use alibabacloud_cams::migration::VerificationMethod;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_migration_verify_code()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .locale("zh_CN")
    ///     .method(VerificationMethod::Sms)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_migration_verify_code(&self) -> GetMigrationVerifyCodeBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_migration_verify_code`](crate::Client::get_migration_verify_code), but `send`
    /// blocks until the reply is there.
    pub fn get_migration_verify_code(&self) -> GetMigrationVerifyCodeBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetMigrationVerifyCode`: what
/// [`Client::get_migration_verify_code`](crate::Client::get_migration_verify_code) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMigrationVerifyCodeRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number to migrate, digits with the country code.
    pub phone_number: Option<String>,
    /// Language of the verification message.
    pub locale: Option<String>,
    /// How the verification code is delivered.
    pub method: Option<VerificationMethod>,
}

impl fmt::Debug for GetMigrationVerifyCodeRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetMigrationVerifyCodeRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("locale", &self.locale)
            .field("method", &self.method)
            .finish()
    }
}

impl runtime::Request for GetMigrationVerifyCodeRequest {
    type Response = GetMigrationVerifyCodeResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("Locale", &self.locale);
        parameters.query("Method", &self.method);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("Locale", &self.locale);
        limits.required("Method", &self.method);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetMigrationVerifyCodeRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
            locale: object.take("Locale"),
            method: object.take("Method"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetMigrationVerifyCodeRequest);

impl GetMigrationVerifyCodeRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetMigrationVerifyCodeBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetMigrationVerifyCodeRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetMigrationVerifyCodeBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
    Locale = runtime::Unset,
    Method = runtime::Unset,
>(
    runtime::Building<
        C,
        GetMigrationVerifyCodeRequest,
        (CustSpaceId, PhoneNumber, Locale, Method),
    >,
);

fn builder<C>(client: C) -> GetMigrationVerifyCodeBuilder<C> {
    GetMigrationVerifyCodeBuilder(
        runtime::Building::new(
            client,
            GetMigrationVerifyCodeRequest {
                cust_space_id: None,
                phone_number: None,
                locale: None,
                method: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
    Locale,
    Method,
> GetMigrationVerifyCodeBuilder<C, CustSpaceId, PhoneNumber, Locale, Method> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetMigrationVerifyCodeBuilder<C, runtime::Set, PhoneNumber, Locale, Method> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetMigrationVerifyCodeBuilder(self.0.mark())
    }

    /// Phone number to migrate, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetMigrationVerifyCodeBuilder<C, CustSpaceId, runtime::Set, Locale, Method> {
        self.0.value.phone_number = Some(phone_number.into());
        GetMigrationVerifyCodeBuilder(self.0.mark())
    }

    /// Language of the verification message.
    ///
    /// Example: `zh_CN`.
    pub fn locale(
        mut self,
        locale: impl Into<String>,
    ) -> GetMigrationVerifyCodeBuilder<
        C,
        CustSpaceId,
        PhoneNumber,
        runtime::Set,
        Method,
    > {
        self.0.value.locale = Some(locale.into());
        GetMigrationVerifyCodeBuilder(self.0.mark())
    }

    /// How the verification code is delivered.
    ///
    /// Example: `sms`.
    pub fn method(
        mut self,
        method: impl Into<VerificationMethod>,
    ) -> GetMigrationVerifyCodeBuilder<
        C,
        CustSpaceId,
        PhoneNumber,
        Locale,
        runtime::Set,
    > {
        self.0.value.method = Some(method.into());
        GetMigrationVerifyCodeBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetMigrationVerifyCodeRequest
    where
        CustSpaceId: get_migration_verify_code_required::CustSpaceId,
        PhoneNumber: get_migration_verify_code_required::PhoneNumber,
        Locale: get_migration_verify_code_required::Locale,
        Method: get_migration_verify_code_required::Method,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetMigrationVerifyCodeResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: get_migration_verify_code_required::CustSpaceId,
        PhoneNumber: get_migration_verify_code_required::PhoneNumber,
        Locale: get_migration_verify_code_required::Locale,
        Method: get_migration_verify_code_required::Method,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_migration_verify_code_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetMigrationVerifyCode and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetMigrationVerifyCode and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `locale` has been set.
    #[diagnostic::on_unimplemented(
        message = "`locale` is required by GetMigrationVerifyCode and has not been set",
        label = "call `.locale(…)` before this"
    )]
    pub trait Locale {}
    impl Locale for super::runtime::Set {}

    /// `method` has been set.
    #[diagnostic::on_unimplemented(
        message = "`method` is required by GetMigrationVerifyCode and has not been set",
        label = "call `.method(…)` before this"
    )]
    pub trait Method {}
    impl Method for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::get_migration_verify_code`](crate::Client::get_migration_verify_code).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMigrationVerifyCodeResponse {
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
    /// The phone number that the verification code was sent to.
    pub data: Option<GetMigrationVerifyCodeData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetMigrationVerifyCodeResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetMigrationVerifyCodeResponse {
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
runtime::by_name!(reply GetMigrationVerifyCodeResponse);

/// How the verification code is delivered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationMethod {
    /// `sms`: The code arrives in a text message.
    Sms,
    /// `voice`: The code is spoken in a call.
    Voice,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    VerificationMethod { Sms => "sms", Voice => "voice" }
}

/// The phone number that the verification code was sent to.
///
/// A part of [`GetMigrationVerifyCode`](crate::Client::get_migration_verify_code).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMigrationVerifyCodeData {
    /// Phone number under migration, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
    /// ID of the phone number at Meta; other operations take the number itself.
    ///
    /// Example: `8282889****`.
    pub id: Option<String>,
}

impl fmt::Debug for GetMigrationVerifyCodeData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetMigrationVerifyCodeData")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("id", &self.id)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetMigrationVerifyCodeData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("PhoneNumber", &self.phone_number);
        object.member("Id", &self.id);
    }
}

impl runtime::ReadObject for GetMigrationVerifyCodeData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            id: object.take("Id"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetMigrationVerifyCodeData);

/// What the runtime knows of `GetMigrationVerifyCode`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetMigrationVerifyCode",
        "cams:GetMigrationVerifyCode",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
