// @generated from spec/operations/migration/ChatappMigrationVerified.yaml by `cargo xtask generate`. Do not edit.

//! `ChatappMigrationVerified`: verifies a phone number that is being migrated.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Verifies a phone number that is being migrated.
    ///
    /// Sends a [`ChatappMigrationVerifiedRequest`], and yields a [`ChatappMigrationVerifiedResponse`].
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
    /// | `cams:ChatappMigrationVerified` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: the code can be spent by the first call, and a repetition then fails. The
    /// client tries again only where the service cannot have acted: a refused connection or a throttled
    /// call.
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
    /// - [`GetMigrationVerifyCode`](Self::get_migration_verify_code)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .chatapp_migration_verified()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .verify_code("828798")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn chatapp_migration_verified(&self) -> ChatappMigrationVerifiedBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::chatapp_migration_verified`](crate::Client::chatapp_migration_verified), but `send`
    /// blocks until the reply is there.
    pub fn chatapp_migration_verified(&self) -> ChatappMigrationVerifiedBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ChatappMigrationVerified`: what
/// [`Client::chatapp_migration_verified`](crate::Client::chatapp_migration_verified) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatappMigrationVerifiedRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number to migrate, digits with the country code.
    pub phone_number: Option<String>,
    /// Verification code that the phone received; `GetMigrationVerifyCode` has it sent.
    pub verify_code: Option<String>,
}

impl fmt::Debug for ChatappMigrationVerifiedRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatappMigrationVerifiedRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("verify_code", &runtime::redacted(self.verify_code.as_ref()))
            .finish()
    }
}

impl runtime::Request for ChatappMigrationVerifiedRequest {
    type Response = ChatappMigrationVerifiedResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("VerifyCode", &self.verify_code);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("VerifyCode", &self.verify_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ChatappMigrationVerifiedRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
            verify_code: object.take("VerifyCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ChatappMigrationVerifiedRequest);

impl ChatappMigrationVerifiedRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ChatappMigrationVerifiedBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ChatappMigrationVerifiedRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ChatappMigrationVerifiedBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
    VerifyCode = runtime::Unset,
>(
    runtime::Building<
        C,
        ChatappMigrationVerifiedRequest,
        (CustSpaceId, PhoneNumber, VerifyCode),
    >,
);

fn builder<C>(client: C) -> ChatappMigrationVerifiedBuilder<C> {
    ChatappMigrationVerifiedBuilder(
        runtime::Building::new(
            client,
            ChatappMigrationVerifiedRequest {
                cust_space_id: None,
                phone_number: None,
                verify_code: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
    VerifyCode,
> ChatappMigrationVerifiedBuilder<C, CustSpaceId, PhoneNumber, VerifyCode> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ChatappMigrationVerifiedBuilder<C, runtime::Set, PhoneNumber, VerifyCode> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ChatappMigrationVerifiedBuilder(self.0.mark())
    }

    /// Phone number to migrate, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> ChatappMigrationVerifiedBuilder<C, CustSpaceId, runtime::Set, VerifyCode> {
        self.0.value.phone_number = Some(phone_number.into());
        ChatappMigrationVerifiedBuilder(self.0.mark())
    }

    /// Verification code that the phone received; `GetMigrationVerifyCode` has it sent.
    ///
    /// Example: `828798`. Never printed.
    pub fn verify_code(
        mut self,
        verify_code: impl Into<String>,
    ) -> ChatappMigrationVerifiedBuilder<C, CustSpaceId, PhoneNumber, runtime::Set> {
        self.0.value.verify_code = Some(verify_code.into());
        ChatappMigrationVerifiedBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ChatappMigrationVerifiedRequest
    where
        CustSpaceId: chatapp_migration_verified_required::CustSpaceId,
        PhoneNumber: chatapp_migration_verified_required::PhoneNumber,
        VerifyCode: chatapp_migration_verified_required::VerifyCode,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ChatappMigrationVerifiedResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: chatapp_migration_verified_required::CustSpaceId,
        PhoneNumber: chatapp_migration_verified_required::PhoneNumber,
        VerifyCode: chatapp_migration_verified_required::VerifyCode,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod chatapp_migration_verified_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ChatappMigrationVerified and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by ChatappMigrationVerified and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `verify_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`verify_code` is required by ChatappMigrationVerified and has not been set",
        label = "call `.verify_code(…)` before this"
    )]
    pub trait VerifyCode {}
    impl VerifyCode for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::chatapp_migration_verified`](crate::Client::chatapp_migration_verified).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatappMigrationVerifiedResponse {
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
    /// The phone number that was verified.
    pub data: Option<ChatappMigrationVerifiedData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ChatappMigrationVerifiedResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ChatappMigrationVerifiedResponse {
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
runtime::by_name!(reply ChatappMigrationVerifiedResponse);

/// The phone number that was verified.
///
/// A part of [`ChatappMigrationVerified`](crate::Client::chatapp_migration_verified).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatappMigrationVerifiedData {
    /// ID of the phone number at Meta; other operations take the number itself.
    ///
    /// Example: `8282889****`.
    pub id: Option<String>,
    /// Phone number under migration, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
}

impl fmt::Debug for ChatappMigrationVerifiedData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatappMigrationVerifiedData")
            .field("id", &self.id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ChatappMigrationVerifiedData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Id", &self.id);
        object.member("PhoneNumber", &self.phone_number);
    }
}

impl runtime::ReadObject for ChatappMigrationVerifiedData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            id: object.take("Id"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ChatappMigrationVerifiedData);

/// What the runtime knows of `ChatappMigrationVerified`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ChatappMigrationVerified",
        "cams:ChatappMigrationVerified",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber", "VerifyCode"]);
