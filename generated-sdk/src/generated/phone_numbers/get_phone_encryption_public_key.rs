// @generated from spec/operations/phone_numbers/GetPhoneEncryptionPublicKey.yaml by `cargo xtask generate`. Do not edit.

//! `GetPhoneEncryptionPublicKey`: gets the public key for encryption of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the public key for encryption of a phone number.
    ///
    /// The phone number must belong to the account and be verified; see `GetChatappVerifyCode` and
    /// `ChatappVerifyAndRegister`.
    ///
    /// Note: The text of the documentation allows 5 calls per second, its page on quotas 50; the client
    /// keeps to the smaller number.
    ///
    /// Sends a [`GetPhoneEncryptionPublicKeyRequest`], and yields a
    /// [`GetPhoneEncryptionPublicKeyResponse`].
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
    /// | `cams:GetPhoneEncryptionPublicKey` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the public key. After a timeout, a reset or a 5xx reply the client
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
    /// - [`UpdatePhoneEncryptionPublicKey`](Self::update_phone_encryption_public_key)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_phone_encryption_public_key()
    ///     .phone_number("861380000****")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_phone_encryption_public_key(
        &self,
    ) -> GetPhoneEncryptionPublicKeyBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_phone_encryption_public_key`](crate::Client::get_phone_encryption_public_key),
    /// but `send` blocks until the reply is there.
    pub fn get_phone_encryption_public_key(
        &self,
    ) -> GetPhoneEncryptionPublicKeyBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetPhoneEncryptionPublicKey`: what
/// [`Client::get_phone_encryption_public_key`](crate::Client::get_phone_encryption_public_key)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPhoneEncryptionPublicKeyRequest {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for GetPhoneEncryptionPublicKeyRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPhoneEncryptionPublicKeyRequest")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for GetPhoneEncryptionPublicKeyRequest {
    type Response = GetPhoneEncryptionPublicKeyResponse;

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
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetPhoneEncryptionPublicKeyRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetPhoneEncryptionPublicKeyRequest);

impl GetPhoneEncryptionPublicKeyRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetPhoneEncryptionPublicKeyBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetPhoneEncryptionPublicKeyRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetPhoneEncryptionPublicKeyBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<C, GetPhoneEncryptionPublicKeyRequest, PhoneNumber>,
);

fn builder<C>(client: C) -> GetPhoneEncryptionPublicKeyBuilder<C> {
    GetPhoneEncryptionPublicKeyBuilder(
        runtime::Building::new(
            client,
            GetPhoneEncryptionPublicKeyRequest {
                phone_number: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C, PhoneNumber> GetPhoneEncryptionPublicKeyBuilder<C, PhoneNumber> {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetPhoneEncryptionPublicKeyBuilder<C, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        GetPhoneEncryptionPublicKeyBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetPhoneEncryptionPublicKeyRequest
    where
        PhoneNumber: get_phone_encryption_public_key_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetPhoneEncryptionPublicKeyResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: get_phone_encryption_public_key_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_phone_encryption_public_key_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetPhoneEncryptionPublicKey and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// The public key.
///
/// The reply to
/// [`Client::get_phone_encryption_public_key`](crate::Client::get_phone_encryption_public_key).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPhoneEncryptionPublicKeyResponse {
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
    /// Public key of the phone number.
    pub data: Option<PhoneEncryptionPublicKey>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetPhoneEncryptionPublicKeyResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetPhoneEncryptionPublicKeyResponse {
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
runtime::by_name!(reply GetPhoneEncryptionPublicKeyResponse);

/// Public key of the phone number.
///
/// A part of [`GetPhoneEncryptionPublicKey`](crate::Client::get_phone_encryption_public_key).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneEncryptionPublicKey {
    /// Public key by which WhatsApp Flows encrypt what they send to the data endpoint.
    ///
    /// Example: `-----BEGIN PUBLIC KEY----- AAA BBB CCC -----END PUBLIC KEY-----`.
    pub encryption_public_key: Option<String>,
    /// Whether the public key is valid.
    ///
    /// Example: `VALID`.
    pub encryption_public_key_status: Option<EncryptionPublicKeyStatus>,
    /// Phone number of the business, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
}

impl fmt::Debug for PhoneEncryptionPublicKey {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PhoneEncryptionPublicKey")
            .field("encryption_public_key", &self.encryption_public_key)
            .field("encryption_public_key_status", &self.encryption_public_key_status)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for PhoneEncryptionPublicKey {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("EncryptionPublicKey", &self.encryption_public_key);
        object.member("EncryptionPublicKeyStatus", &self.encryption_public_key_status);
        object.member("PhoneNumber", &self.phone_number);
    }
}

impl runtime::ReadObject for PhoneEncryptionPublicKey {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            encryption_public_key: object.take("EncryptionPublicKey"),
            encryption_public_key_status: object.take("EncryptionPublicKeyStatus"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply PhoneEncryptionPublicKey);

/// Whether the public key is valid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptionPublicKeyStatus {
    /// `VALID`: The key is valid.
    Valid,
    /// `MISMATCH`: The key is not valid.
    Mismatch,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    EncryptionPublicKeyStatus { Valid => "VALID", Mismatch => "MISMATCH" }
}

/// What the runtime knows of `GetPhoneEncryptionPublicKey`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetPhoneEncryptionPublicKey",
        "cams:GetPhoneEncryptionPublicKey",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
