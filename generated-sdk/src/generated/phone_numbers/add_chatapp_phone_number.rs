// @generated from spec/operations/phone_numbers/AddChatappPhoneNumber.yaml by `cargo xtask generate`. Do not edit.

//! `AddChatappPhoneNumber`: adds a phone number to a sub-customer.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Adds a phone number to a sub-customer.
    ///
    /// Sends a [`AddChatappPhoneNumberRequest`], and yields a [`AddChatappPhoneNumberResponse`].
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
    /// | `cams:AddChatappPhoneNumber` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, although the phone number was
    /// added. The client tries again only where the service cannot have acted: a refused connection or
    /// a throttled call.
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
    /// - [`GetChatappVerifyCode`](Self::get_chatapp_verify_code)
    /// - [`ChatappVerifyAndRegister`](Self::chatapp_verify_and_register)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .add_chatapp_phone_number()
    ///     .phone_number("1380000****")
    ///     .cust_space_id("29348393884****")
    ///     .cc("86")
    ///     .verified_name("Example Shop")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_chatapp_phone_number(&self) -> AddChatappPhoneNumberBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::add_chatapp_phone_number`](crate::Client::add_chatapp_phone_number), but `send`
    /// blocks until the reply is there.
    pub fn add_chatapp_phone_number(&self) -> AddChatappPhoneNumberBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `AddChatappPhoneNumber`: what
/// [`Client::add_chatapp_phone_number`](crate::Client::add_chatapp_phone_number) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddChatappPhoneNumberRequest {
    /// Phone number to add, without the country code, which [`cc`](AddChatappPhoneNumberBuilder::cc)
    /// holds.
    pub phone_number: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Country code of the phone number for telephony, such as `86`.
    pub cc: Option<String>,
    /// ID of the pre-validated phone number, from `GetPreValidatePhoneId`.
    pub pre_validate_id: Option<String>,
    /// Display name of the phone number, which users see and Meta reviews.
    pub verified_name: Option<String>,
}

impl fmt::Debug for AddChatappPhoneNumberRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddChatappPhoneNumberRequest")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("cc", &self.cc)
            .field("pre_validate_id", &self.pre_validate_id)
            .field("verified_name", &self.verified_name)
            .finish()
    }
}

impl runtime::Request for AddChatappPhoneNumberRequest {
    type Response = AddChatappPhoneNumberResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("Cc", &self.cc);
        parameters.query("PreValidateId", &self.pre_validate_id);
        parameters.query("VerifiedName", &self.verified_name);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("Cc", &self.cc);
        limits.required("VerifiedName", &self.verified_name);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for AddChatappPhoneNumberRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            cust_space_id: object.take("CustSpaceId"),
            cc: object.take("Cc"),
            pre_validate_id: object.take("PreValidateId"),
            verified_name: object.take("VerifiedName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request AddChatappPhoneNumberRequest);

impl AddChatappPhoneNumberRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> AddChatappPhoneNumberBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`AddChatappPhoneNumberRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct AddChatappPhoneNumberBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
    CustSpaceId = runtime::Unset,
    Cc = runtime::Unset,
    VerifiedName = runtime::Unset,
>(
    runtime::Building<
        C,
        AddChatappPhoneNumberRequest,
        (PhoneNumber, CustSpaceId, Cc, VerifiedName),
    >,
);

fn builder<C>(client: C) -> AddChatappPhoneNumberBuilder<C> {
    AddChatappPhoneNumberBuilder(
        runtime::Building::new(
            client,
            AddChatappPhoneNumberRequest {
                phone_number: None,
                cust_space_id: None,
                cc: None,
                pre_validate_id: None,
                verified_name: None,
            },
        ),
    )
}

impl<
    C,
    PhoneNumber,
    CustSpaceId,
    Cc,
    VerifiedName,
> AddChatappPhoneNumberBuilder<C, PhoneNumber, CustSpaceId, Cc, VerifiedName> {
    /// Phone number to add, without the country code, which [`cc`](AddChatappPhoneNumberBuilder::cc)
    /// holds.
    ///
    /// Example: `1380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> AddChatappPhoneNumberBuilder<C, runtime::Set, CustSpaceId, Cc, VerifiedName> {
        self.0.value.phone_number = Some(phone_number.into());
        AddChatappPhoneNumberBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> AddChatappPhoneNumberBuilder<C, PhoneNumber, runtime::Set, Cc, VerifiedName> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        AddChatappPhoneNumberBuilder(self.0.mark())
    }

    /// Country code of the phone number for telephony, such as `86`.
    ///
    /// Example: `86`.
    pub fn cc(
        mut self,
        cc: impl Into<String>,
    ) -> AddChatappPhoneNumberBuilder<
        C,
        PhoneNumber,
        CustSpaceId,
        runtime::Set,
        VerifiedName,
    > {
        self.0.value.cc = Some(cc.into());
        AddChatappPhoneNumberBuilder(self.0.mark())
    }

    /// ID of the pre-validated phone number, from `GetPreValidatePhoneId`.
    ///
    /// Example: `10202020`.
    ///
    /// Deprecated. Leave it out in new code.
    #[deprecated(note = "Deprecated. Leave it out in new code.")]
    pub fn pre_validate_id(mut self, pre_validate_id: impl Into<String>) -> Self {
        self.0.value.pre_validate_id = Some(pre_validate_id.into());
        self
    }

    /// Display name of the phone number, which users see and Meta reviews.
    ///
    /// Example: `Example Shop`.
    pub fn verified_name(
        mut self,
        verified_name: impl Into<String>,
    ) -> AddChatappPhoneNumberBuilder<C, PhoneNumber, CustSpaceId, Cc, runtime::Set> {
        self.0.value.verified_name = Some(verified_name.into());
        AddChatappPhoneNumberBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> AddChatappPhoneNumberRequest
    where
        PhoneNumber: add_chatapp_phone_number_required::PhoneNumber,
        CustSpaceId: add_chatapp_phone_number_required::CustSpaceId,
        Cc: add_chatapp_phone_number_required::Cc,
        VerifiedName: add_chatapp_phone_number_required::VerifiedName,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<AddChatappPhoneNumberResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: add_chatapp_phone_number_required::PhoneNumber,
        CustSpaceId: add_chatapp_phone_number_required::CustSpaceId,
        Cc: add_chatapp_phone_number_required::Cc,
        VerifiedName: add_chatapp_phone_number_required::VerifiedName,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod add_chatapp_phone_number_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by AddChatappPhoneNumber and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by AddChatappPhoneNumber and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `cc` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cc` is required by AddChatappPhoneNumber and has not been set",
        label = "call `.cc(…)` before this"
    )]
    pub trait Cc {}
    impl Cc for super::runtime::Set {}

    /// `verified_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`verified_name` is required by AddChatappPhoneNumber and has not been set",
        label = "call `.verified_name(…)` before this"
    )]
    pub trait VerifiedName {}
    impl VerifiedName for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::add_chatapp_phone_number`](crate::Client::add_chatapp_phone_number).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddChatappPhoneNumberResponse {
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
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for AddChatappPhoneNumberResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for AddChatappPhoneNumberResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply AddChatappPhoneNumberResponse);

/// What the runtime knows of `AddChatappPhoneNumber`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "AddChatappPhoneNumber",
        "cams:AddChatappPhoneNumber",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
