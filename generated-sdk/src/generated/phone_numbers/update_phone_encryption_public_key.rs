// @generated from spec/operations/phone_numbers/UpdatePhoneEncryptionPublicKey.yaml by `cargo xtask generate`. Do not edit.

//! `UpdatePhoneEncryptionPublicKey`: sets the public key for encryption of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Sets the public key for encryption of a phone number.
    ///
    /// The phone number must belong to the account and be verified; see `GetChatappVerifyCode` and
    /// `ChatappVerifyAndRegister`.
    ///
    /// Sends a [`UpdatePhoneEncryptionPublicKeyRequest`], and yields a
    /// [`UpdatePhoneEncryptionPublicKeyResponse`].
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
    /// | `cams:UpdatePhoneEncryptionPublicKey` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: a repetition sets the same public key again. After a timeout, a reset or a 5xx
    /// reply the client tries again.
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
    /// - [`GetPhoneEncryptionPublicKey`](Self::get_phone_encryption_public_key)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .update_phone_encryption_public_key()
    ///     .phone_number("861380000****")
    ///     .encryption_public_key(
    ///         "-----BEGIN PUBLIC KEY-----\nAAA\nBBB\nCCC\n-----END PUBLIC KEY-----",
    ///     )
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_phone_encryption_public_key(
        &self,
    ) -> UpdatePhoneEncryptionPublicKeyBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::update_phone_encryption_public_key`](crate::Client::update_phone_encryption_public_key),
    /// but `send` blocks until the reply is there.
    pub fn update_phone_encryption_public_key(
        &self,
    ) -> UpdatePhoneEncryptionPublicKeyBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdatePhoneEncryptionPublicKey`: what
/// [`Client::update_phone_encryption_public_key`](crate::Client::update_phone_encryption_public_key)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePhoneEncryptionPublicKeyRequest {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
    /// Public key by which WhatsApp Flows encrypt what they send to the data endpoint.
    pub encryption_public_key: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for UpdatePhoneEncryptionPublicKeyRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdatePhoneEncryptionPublicKeyRequest")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("encryption_public_key", &self.encryption_public_key)
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for UpdatePhoneEncryptionPublicKeyRequest {
    type Response = UpdatePhoneEncryptionPublicKeyResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("EncryptionPublicKey", &self.encryption_public_key);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("EncryptionPublicKey", &self.encryption_public_key);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdatePhoneEncryptionPublicKeyRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            encryption_public_key: object.take("EncryptionPublicKey"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdatePhoneEncryptionPublicKeyRequest);

impl UpdatePhoneEncryptionPublicKeyRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdatePhoneEncryptionPublicKeyBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdatePhoneEncryptionPublicKeyRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePhoneEncryptionPublicKeyBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
    EncryptionPublicKey = runtime::Unset,
>(
    runtime::Building<
        C,
        UpdatePhoneEncryptionPublicKeyRequest,
        (PhoneNumber, EncryptionPublicKey),
    >,
);

fn builder<C>(client: C) -> UpdatePhoneEncryptionPublicKeyBuilder<C> {
    UpdatePhoneEncryptionPublicKeyBuilder(
        runtime::Building::new(
            client,
            UpdatePhoneEncryptionPublicKeyRequest {
                phone_number: None,
                encryption_public_key: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<
    C,
    PhoneNumber,
    EncryptionPublicKey,
> UpdatePhoneEncryptionPublicKeyBuilder<C, PhoneNumber, EncryptionPublicKey> {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> UpdatePhoneEncryptionPublicKeyBuilder<C, runtime::Set, EncryptionPublicKey> {
        self.0.value.phone_number = Some(phone_number.into());
        UpdatePhoneEncryptionPublicKeyBuilder(self.0.mark())
    }

    /// Public key by which WhatsApp Flows encrypt what they send to the data endpoint.
    ///
    /// Example: `-----BEGIN PUBLIC KEY----- AAA BBB CCC -----END PUBLIC KEY-----`.
    pub fn encryption_public_key(
        mut self,
        encryption_public_key: impl Into<String>,
    ) -> UpdatePhoneEncryptionPublicKeyBuilder<C, PhoneNumber, runtime::Set> {
        self.0.value.encryption_public_key = Some(encryption_public_key.into());
        UpdatePhoneEncryptionPublicKeyBuilder(self.0.mark())
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
    pub fn build(self) -> UpdatePhoneEncryptionPublicKeyRequest
    where
        PhoneNumber: update_phone_encryption_public_key_required::PhoneNumber,
        EncryptionPublicKey: update_phone_encryption_public_key_required::EncryptionPublicKey,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdatePhoneEncryptionPublicKeyResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: update_phone_encryption_public_key_required::PhoneNumber,
        EncryptionPublicKey: update_phone_encryption_public_key_required::EncryptionPublicKey,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_phone_encryption_public_key_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by UpdatePhoneEncryptionPublicKey and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `encryption_public_key` has been set.
    #[diagnostic::on_unimplemented(
        message = "`encryption_public_key` is required by UpdatePhoneEncryptionPublicKey and has not been set",
        label = "call `.encryption_public_key(…)` before this"
    )]
    pub trait EncryptionPublicKey {}
    impl EncryptionPublicKey for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to
/// [`Client::update_phone_encryption_public_key`](crate::Client::update_phone_encryption_public_key).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePhoneEncryptionPublicKeyResponse {
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
impl runtime::WriteObject for UpdatePhoneEncryptionPublicKeyResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for UpdatePhoneEncryptionPublicKeyResponse {
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
runtime::by_name!(reply UpdatePhoneEncryptionPublicKeyResponse);

/// What the runtime knows of `UpdatePhoneEncryptionPublicKey`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdatePhoneEncryptionPublicKey",
        "cams:UpdatePhoneEncryptionPublicKey",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
