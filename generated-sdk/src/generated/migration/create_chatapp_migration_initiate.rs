// @generated from spec/operations/migration/CreateChatappMigrationInitiate.yaml by `cargo xtask generate`. Do not edit.

//! `CreateChatappMigrationInitiate`: starts the migration of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Starts the migration of a phone number.
    ///
    /// Note: The text of the documentation allows 10 calls per second, its page on quotas 5; the client
    /// keeps to the smaller number.
    ///
    /// Sends a [`CreateChatappMigrationInitiateRequest`], and yields a
    /// [`CreateChatappMigrationInitiateResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 5 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:CreateChatappMigrationInitiate` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second call can be refused while the first migration is under way. The
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
    ///     .create_chatapp_migration_initiate()
    ///     .cust_space_id("29348393884****")
    ///     .mobile_number("1390000****")
    ///     .country_code("86")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chatapp_migration_initiate(
        &self,
    ) -> CreateChatappMigrationInitiateBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::create_chatapp_migration_initiate`](crate::Client::create_chatapp_migration_initiate),
    /// but `send` blocks until the reply is there.
    pub fn create_chatapp_migration_initiate(
        &self,
    ) -> CreateChatappMigrationInitiateBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateChatappMigrationInitiate`: what
/// [`Client::create_chatapp_migration_initiate`](crate::Client::create_chatapp_migration_initiate)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChatappMigrationInitiateRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number to migrate, without the country code.
    pub mobile_number: Option<String>,
    /// Country code of the phone number for telephony, such as `86`.
    pub country_code: Option<String>,
}

impl fmt::Debug for CreateChatappMigrationInitiateRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateChatappMigrationInitiateRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("mobile_number", &runtime::redacted(self.mobile_number.as_ref()))
            .field("country_code", &self.country_code)
            .finish()
    }
}

impl runtime::Request for CreateChatappMigrationInitiateRequest {
    type Response = CreateChatappMigrationInitiateResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("MobileNumber", &self.mobile_number);
        parameters.query("CountryCode", &self.country_code);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("MobileNumber", &self.mobile_number);
        limits.required("CountryCode", &self.country_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreateChatappMigrationInitiateRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            mobile_number: object.take("MobileNumber"),
            country_code: object.take("CountryCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateChatappMigrationInitiateRequest);

impl CreateChatappMigrationInitiateRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateChatappMigrationInitiateBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateChatappMigrationInitiateRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChatappMigrationInitiateBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    MobileNumber = runtime::Unset,
    CountryCode = runtime::Unset,
>(
    runtime::Building<
        C,
        CreateChatappMigrationInitiateRequest,
        (CustSpaceId, MobileNumber, CountryCode),
    >,
);

fn builder<C>(client: C) -> CreateChatappMigrationInitiateBuilder<C> {
    CreateChatappMigrationInitiateBuilder(
        runtime::Building::new(
            client,
            CreateChatappMigrationInitiateRequest {
                cust_space_id: None,
                mobile_number: None,
                country_code: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    MobileNumber,
    CountryCode,
> CreateChatappMigrationInitiateBuilder<C, CustSpaceId, MobileNumber, CountryCode> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> CreateChatappMigrationInitiateBuilder<
        C,
        runtime::Set,
        MobileNumber,
        CountryCode,
    > {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        CreateChatappMigrationInitiateBuilder(self.0.mark())
    }

    /// Phone number to migrate, without the country code.
    ///
    /// Example: `1390000****`. Never printed.
    pub fn mobile_number(
        mut self,
        mobile_number: impl Into<String>,
    ) -> CreateChatappMigrationInitiateBuilder<
        C,
        CustSpaceId,
        runtime::Set,
        CountryCode,
    > {
        self.0.value.mobile_number = Some(mobile_number.into());
        CreateChatappMigrationInitiateBuilder(self.0.mark())
    }

    /// Country code of the phone number for telephony, such as `86`.
    ///
    /// Example: `86`.
    pub fn country_code(
        mut self,
        country_code: impl Into<String>,
    ) -> CreateChatappMigrationInitiateBuilder<
        C,
        CustSpaceId,
        MobileNumber,
        runtime::Set,
    > {
        self.0.value.country_code = Some(country_code.into());
        CreateChatappMigrationInitiateBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CreateChatappMigrationInitiateRequest
    where
        CustSpaceId: create_chatapp_migration_initiate_required::CustSpaceId,
        MobileNumber: create_chatapp_migration_initiate_required::MobileNumber,
        CountryCode: create_chatapp_migration_initiate_required::CountryCode,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateChatappMigrationInitiateResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: create_chatapp_migration_initiate_required::CustSpaceId,
        MobileNumber: create_chatapp_migration_initiate_required::MobileNumber,
        CountryCode: create_chatapp_migration_initiate_required::CountryCode,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod create_chatapp_migration_initiate_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by CreateChatappMigrationInitiate and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `mobile_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`mobile_number` is required by CreateChatappMigrationInitiate and has not been set",
        label = "call `.mobile_number(…)` before this"
    )]
    pub trait MobileNumber {}
    impl MobileNumber for super::runtime::Set {}

    /// `country_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`country_code` is required by CreateChatappMigrationInitiate and has not been set",
        label = "call `.country_code(…)` before this"
    )]
    pub trait CountryCode {}
    impl CountryCode for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to
/// [`Client::create_chatapp_migration_initiate`](crate::Client::create_chatapp_migration_initiate).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChatappMigrationInitiateResponse {
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
    /// The phone number under migration.
    pub data: Option<CreateChatappMigrationInitiateData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreateChatappMigrationInitiateResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for CreateChatappMigrationInitiateResponse {
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
runtime::by_name!(reply CreateChatappMigrationInitiateResponse);

/// The phone number under migration.
///
/// A part of [`CreateChatappMigrationInitiate`](crate::Client::create_chatapp_migration_initiate).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateChatappMigrationInitiateData {
    /// ID of the phone number at Meta; other operations take the number itself.
    ///
    /// Example: `8282889****`.
    pub id: Option<String>,
    /// Phone number under migration, digits with the country code.
    ///
    /// Example: `861390000****`. Never printed.
    pub phone_number: Option<String>,
    /// Status of the phone number; `MIGRATING` is the only one documented here.
    ///
    /// Example: `MIGRATING`.
    pub status: Option<MigrationStatus>,
}

impl fmt::Debug for CreateChatappMigrationInitiateData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateChatappMigrationInitiateData")
            .field("id", &self.id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("status", &self.status)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreateChatappMigrationInitiateData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Id", &self.id);
        object.member("PhoneNumber", &self.phone_number);
        object.member("Status", &self.status);
    }
}

impl runtime::ReadObject for CreateChatappMigrationInitiateData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            id: object.take("Id"),
            phone_number: object.take("PhoneNumber"),
            status: object.take("Status"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CreateChatappMigrationInitiateData);

/// Status of the phone number; `MIGRATING` is the only one documented here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationStatus {
    /// `MIGRATING`: The phone number is being migrated.
    Migrating,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    MigrationStatus { Migrating => "MIGRATING" }
}

/// What the runtime knows of `CreateChatappMigrationInitiate`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateChatappMigrationInitiate",
        "cams:CreateChatappMigrationInitiate",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["MobileNumber", "PhoneNumber"]);
