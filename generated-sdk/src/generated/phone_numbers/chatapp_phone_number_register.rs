// @generated from spec/operations/phone_numbers/ChatappPhoneNumberRegister.yaml by `cargo xtask generate`. Do not edit.

//! `ChatappPhoneNumberRegister`: registers a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Registers a phone number.
    ///
    /// Sends a [`ChatappPhoneNumberRegisterRequest`], and yields a
    /// [`ChatappPhoneNumberRegisterResponse`].
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
    /// | `cams:ChatappPhoneNumberRegister` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, although the phone number was
    /// registered. The client tries again only where the service cannot have acted: a refused
    /// connection or a throttled call.
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
    /// - [`ChatappVerifyAndRegister`](Self::chatapp_verify_and_register)
    /// - [`ChatappPhoneNumberDeregister`](Self::chatapp_phone_number_deregister)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .chatapp_phone_number_register()
    ///     .phone_number("861380000****")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn chatapp_phone_number_register(
        &self,
    ) -> ChatappPhoneNumberRegisterBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::chatapp_phone_number_register`](crate::Client::chatapp_phone_number_register), but
    /// `send` blocks until the reply is there.
    pub fn chatapp_phone_number_register(
        &self,
    ) -> ChatappPhoneNumberRegisterBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ChatappPhoneNumberRegister`: what
/// [`Client::chatapp_phone_number_register`](crate::Client::chatapp_phone_number_register) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatappPhoneNumberRegisterRequest {
    /// Phone number to register, digits with the country code; it must be verified.
    pub phone_number: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for ChatappPhoneNumberRegisterRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatappPhoneNumberRegisterRequest")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for ChatappPhoneNumberRegisterRequest {
    type Response = ChatappPhoneNumberRegisterResponse;

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
impl runtime::ReadObject for ChatappPhoneNumberRegisterRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ChatappPhoneNumberRegisterRequest);

impl ChatappPhoneNumberRegisterRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ChatappPhoneNumberRegisterBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ChatappPhoneNumberRegisterRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ChatappPhoneNumberRegisterBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<C, ChatappPhoneNumberRegisterRequest, (PhoneNumber, CustSpaceId)>,
);

fn builder<C>(client: C) -> ChatappPhoneNumberRegisterBuilder<C> {
    ChatappPhoneNumberRegisterBuilder(
        runtime::Building::new(
            client,
            ChatappPhoneNumberRegisterRequest {
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
> ChatappPhoneNumberRegisterBuilder<C, PhoneNumber, CustSpaceId> {
    /// Phone number to register, digits with the country code; it must be verified.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> ChatappPhoneNumberRegisterBuilder<C, runtime::Set, CustSpaceId> {
        self.0.value.phone_number = Some(phone_number.into());
        ChatappPhoneNumberRegisterBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ChatappPhoneNumberRegisterBuilder<C, PhoneNumber, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ChatappPhoneNumberRegisterBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ChatappPhoneNumberRegisterRequest
    where
        PhoneNumber: chatapp_phone_number_register_required::PhoneNumber,
        CustSpaceId: chatapp_phone_number_register_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ChatappPhoneNumberRegisterResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: chatapp_phone_number_register_required::PhoneNumber,
        CustSpaceId: chatapp_phone_number_register_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod chatapp_phone_number_register_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by ChatappPhoneNumberRegister and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ChatappPhoneNumberRegister and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to
/// [`Client::chatapp_phone_number_register`](crate::Client::chatapp_phone_number_register).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatappPhoneNumberRegisterResponse {
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
impl runtime::WriteObject for ChatappPhoneNumberRegisterResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ChatappPhoneNumberRegisterResponse {
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
runtime::by_name!(reply ChatappPhoneNumberRegisterResponse);

/// What the runtime knows of `ChatappPhoneNumberRegister`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ChatappPhoneNumberRegister",
        "cams:ChatappPhoneNumberRegister",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
