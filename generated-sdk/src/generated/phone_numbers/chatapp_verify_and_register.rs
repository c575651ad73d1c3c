// @generated from spec/operations/phone_numbers/ChatappVerifyAndRegister.yaml by `cargo xtask generate`. Do not edit.

//! `ChatappVerifyAndRegister`: verifies a phone number with its verification code, and registers
//! it.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Verifies a phone number with its verification code, and registers it.
    ///
    /// Sends a [`ChatappVerifyAndRegisterRequest`], and yields a [`ChatappVerifyAndRegisterResponse`].
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
    /// | `cams:ChatappVerifyAndRegister` | update | All resources (`*`) | None | None |
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
    /// # See also
    ///
    /// - [`GetChatappVerifyCode`](Self::get_chatapp_verify_code)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .chatapp_verify_and_register()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .verify_code("223222")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn chatapp_verify_and_register(&self) -> ChatappVerifyAndRegisterBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::chatapp_verify_and_register`](crate::Client::chatapp_verify_and_register), but
    /// `send` blocks until the reply is there.
    pub fn chatapp_verify_and_register(&self) -> ChatappVerifyAndRegisterBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ChatappVerifyAndRegister`: what
/// [`Client::chatapp_verify_and_register`](crate::Client::chatapp_verify_and_register) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatappVerifyAndRegisterRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number to verify and register, digits with the country code.
    pub phone_number: Option<String>,
    /// Verification code that the phone received; `GetChatappVerifyCode` has it sent.
    pub verify_code: Option<String>,
}

impl fmt::Debug for ChatappVerifyAndRegisterRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatappVerifyAndRegisterRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("verify_code", &runtime::redacted(self.verify_code.as_ref()))
            .finish()
    }
}

impl runtime::Request for ChatappVerifyAndRegisterRequest {
    type Response = ChatappVerifyAndRegisterResponse;

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
impl runtime::ReadObject for ChatappVerifyAndRegisterRequest {
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
runtime::by_name!(request ChatappVerifyAndRegisterRequest);

impl ChatappVerifyAndRegisterRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ChatappVerifyAndRegisterBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ChatappVerifyAndRegisterRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ChatappVerifyAndRegisterBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
    VerifyCode = runtime::Unset,
>(
    runtime::Building<
        C,
        ChatappVerifyAndRegisterRequest,
        (CustSpaceId, PhoneNumber, VerifyCode),
    >,
);

fn builder<C>(client: C) -> ChatappVerifyAndRegisterBuilder<C> {
    ChatappVerifyAndRegisterBuilder(
        runtime::Building::new(
            client,
            ChatappVerifyAndRegisterRequest {
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
> ChatappVerifyAndRegisterBuilder<C, CustSpaceId, PhoneNumber, VerifyCode> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ChatappVerifyAndRegisterBuilder<C, runtime::Set, PhoneNumber, VerifyCode> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ChatappVerifyAndRegisterBuilder(self.0.mark())
    }

    /// Phone number to verify and register, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> ChatappVerifyAndRegisterBuilder<C, CustSpaceId, runtime::Set, VerifyCode> {
        self.0.value.phone_number = Some(phone_number.into());
        ChatappVerifyAndRegisterBuilder(self.0.mark())
    }

    /// Verification code that the phone received; `GetChatappVerifyCode` has it sent.
    ///
    /// Example: `223222`. Never printed.
    pub fn verify_code(
        mut self,
        verify_code: impl Into<String>,
    ) -> ChatappVerifyAndRegisterBuilder<C, CustSpaceId, PhoneNumber, runtime::Set> {
        self.0.value.verify_code = Some(verify_code.into());
        ChatappVerifyAndRegisterBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ChatappVerifyAndRegisterRequest
    where
        CustSpaceId: chatapp_verify_and_register_required::CustSpaceId,
        PhoneNumber: chatapp_verify_and_register_required::PhoneNumber,
        VerifyCode: chatapp_verify_and_register_required::VerifyCode,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ChatappVerifyAndRegisterResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: chatapp_verify_and_register_required::CustSpaceId,
        PhoneNumber: chatapp_verify_and_register_required::PhoneNumber,
        VerifyCode: chatapp_verify_and_register_required::VerifyCode,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod chatapp_verify_and_register_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ChatappVerifyAndRegister and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by ChatappVerifyAndRegister and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `verify_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`verify_code` is required by ChatappVerifyAndRegister and has not been set",
        label = "call `.verify_code(…)` before this"
    )]
    pub trait VerifyCode {}
    impl VerifyCode for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to
/// [`Client::chatapp_verify_and_register`](crate::Client::chatapp_verify_and_register).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatappVerifyAndRegisterResponse {
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
impl runtime::WriteObject for ChatappVerifyAndRegisterResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ChatappVerifyAndRegisterResponse {
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
runtime::by_name!(reply ChatappVerifyAndRegisterResponse);

/// What the runtime knows of `ChatappVerifyAndRegister`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ChatappVerifyAndRegister",
        "cams:ChatappVerifyAndRegister",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber", "VerifyCode"]);
