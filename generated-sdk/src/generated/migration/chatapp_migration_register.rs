// @generated from spec/operations/migration/ChatappMigrationRegister.yaml by `cargo xtask generate`. Do not edit.

//! `ChatappMigrationRegister`: registers a phone number that is being migrated.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Registers a phone number that is being migrated.
    ///
    /// Sends a [`ChatappMigrationRegisterRequest`], and yields a [`ChatappMigrationRegisterResponse`].
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
    /// | `cams:ChatappMigrationRegister` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second call can be refused once the phone number is registered. The client
    /// tries again only where the service cannot have acted: a refused connection or a throttled call.
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
    /// - [`ChatappMigrationVerified`](Self::chatapp_migration_verified)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .chatapp_migration_register()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn chatapp_migration_register(&self) -> ChatappMigrationRegisterBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::chatapp_migration_register`](crate::Client::chatapp_migration_register), but `send`
    /// blocks until the reply is there.
    pub fn chatapp_migration_register(&self) -> ChatappMigrationRegisterBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ChatappMigrationRegister`: what
/// [`Client::chatapp_migration_register`](crate::Client::chatapp_migration_register) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatappMigrationRegisterRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number to migrate, digits with the country code.
    pub phone_number: Option<String>,
}

impl fmt::Debug for ChatappMigrationRegisterRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatappMigrationRegisterRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

impl runtime::Request for ChatappMigrationRegisterRequest {
    type Response = ChatappMigrationRegisterResponse;

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
impl runtime::ReadObject for ChatappMigrationRegisterRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ChatappMigrationRegisterRequest);

impl ChatappMigrationRegisterRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ChatappMigrationRegisterBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ChatappMigrationRegisterRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ChatappMigrationRegisterBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<C, ChatappMigrationRegisterRequest, (CustSpaceId, PhoneNumber)>,
);

fn builder<C>(client: C) -> ChatappMigrationRegisterBuilder<C> {
    ChatappMigrationRegisterBuilder(
        runtime::Building::new(
            client,
            ChatappMigrationRegisterRequest {
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
> ChatappMigrationRegisterBuilder<C, CustSpaceId, PhoneNumber> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ChatappMigrationRegisterBuilder<C, runtime::Set, PhoneNumber> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ChatappMigrationRegisterBuilder(self.0.mark())
    }

    /// Phone number to migrate, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> ChatappMigrationRegisterBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        ChatappMigrationRegisterBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ChatappMigrationRegisterRequest
    where
        CustSpaceId: chatapp_migration_register_required::CustSpaceId,
        PhoneNumber: chatapp_migration_register_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ChatappMigrationRegisterResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: chatapp_migration_register_required::CustSpaceId,
        PhoneNumber: chatapp_migration_register_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod chatapp_migration_register_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ChatappMigrationRegister and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by ChatappMigrationRegister and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::chatapp_migration_register`](crate::Client::chatapp_migration_register).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatappMigrationRegisterResponse {
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
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ChatappMigrationRegisterResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ChatappMigrationRegisterResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ChatappMigrationRegisterResponse);

/// What the runtime knows of `ChatappMigrationRegister`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ChatappMigrationRegister",
        "cams:ChatappMigrationRegister",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
