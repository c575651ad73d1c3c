// @generated from spec/operations/phone_numbers/GetChatappVerifyCode.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatappVerifyCode`: gets the verification code for a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the verification code for a phone number.
    ///
    /// Sends a [`GetChatappVerifyCodeRequest`], and yields a [`GetChatappVerifyCodeResponse`].
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
    /// | `cams:GetChatappVerifyCode` | get | All resources (`*`) | None | None |
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
    /// # See also
    ///
    /// - [`ChatappVerifyAndRegister`](Self::chatapp_verify_and_register)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::phone_numbers::{VerificationLocale, VerificationMethod};
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_chatapp_verify_code()
    ///     .phone_number("861380000****")
    ///     .cust_space_id("29348393884****")
    ///     .method(VerificationMethod::Sms)
    ///     .locale(VerificationLocale::ZhCn)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chatapp_verify_code(&self) -> GetChatappVerifyCodeBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_chatapp_verify_code`](crate::Client::get_chatapp_verify_code), but `send`
    /// blocks until the reply is there.
    pub fn get_chatapp_verify_code(&self) -> GetChatappVerifyCodeBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetChatappVerifyCode`: what
/// [`Client::get_chatapp_verify_code`](crate::Client::get_chatapp_verify_code) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatappVerifyCodeRequest {
    /// Phone number to verify, digits with the country code; the code goes to it.
    pub phone_number: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// How the verification code is delivered. An older comment writes `sms` and `Voice`.
    pub method: Option<VerificationMethod>,
    /// Language of the verification message.
    pub locale: Option<VerificationLocale>,
}

impl fmt::Debug for GetChatappVerifyCodeRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetChatappVerifyCodeRequest")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("method", &self.method)
            .field("locale", &self.locale)
            .finish()
    }
}

impl runtime::Request for GetChatappVerifyCodeRequest {
    type Response = GetChatappVerifyCodeResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("Method", &self.method);
        parameters.query("Locale", &self.locale);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("Method", &self.method);
        limits.required("Locale", &self.locale);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetChatappVerifyCodeRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            cust_space_id: object.take("CustSpaceId"),
            method: object.take("Method"),
            locale: object.take("Locale"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetChatappVerifyCodeRequest);

impl GetChatappVerifyCodeRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetChatappVerifyCodeBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetChatappVerifyCodeRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatappVerifyCodeBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
    CustSpaceId = runtime::Unset,
    Method = runtime::Unset,
    Locale = runtime::Unset,
>(
    runtime::Building<
        C,
        GetChatappVerifyCodeRequest,
        (PhoneNumber, CustSpaceId, Method, Locale),
    >,
);

fn builder<C>(client: C) -> GetChatappVerifyCodeBuilder<C> {
    GetChatappVerifyCodeBuilder(
        runtime::Building::new(
            client,
            GetChatappVerifyCodeRequest {
                phone_number: None,
                cust_space_id: None,
                method: None,
                locale: None,
            },
        ),
    )
}

impl<
    C,
    PhoneNumber,
    CustSpaceId,
    Method,
    Locale,
> GetChatappVerifyCodeBuilder<C, PhoneNumber, CustSpaceId, Method, Locale> {
    /// Phone number to verify, digits with the country code; the code goes to it.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetChatappVerifyCodeBuilder<C, runtime::Set, CustSpaceId, Method, Locale> {
        self.0.value.phone_number = Some(phone_number.into());
        GetChatappVerifyCodeBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetChatappVerifyCodeBuilder<C, PhoneNumber, runtime::Set, Method, Locale> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetChatappVerifyCodeBuilder(self.0.mark())
    }

    /// How the verification code is delivered. An older comment writes `sms` and `Voice`.
    ///
    /// Example: `SMS`.
    pub fn method(
        mut self,
        method: impl Into<VerificationMethod>,
    ) -> GetChatappVerifyCodeBuilder<C, PhoneNumber, CustSpaceId, runtime::Set, Locale> {
        self.0.value.method = Some(method.into());
        GetChatappVerifyCodeBuilder(self.0.mark())
    }

    /// Language of the verification message.
    ///
    /// Example: `zh_CN`.
    pub fn locale(
        mut self,
        locale: impl Into<VerificationLocale>,
    ) -> GetChatappVerifyCodeBuilder<C, PhoneNumber, CustSpaceId, Method, runtime::Set> {
        self.0.value.locale = Some(locale.into());
        GetChatappVerifyCodeBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetChatappVerifyCodeRequest
    where
        PhoneNumber: get_chatapp_verify_code_required::PhoneNumber,
        CustSpaceId: get_chatapp_verify_code_required::CustSpaceId,
        Method: get_chatapp_verify_code_required::Method,
        Locale: get_chatapp_verify_code_required::Locale,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetChatappVerifyCodeResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: get_chatapp_verify_code_required::PhoneNumber,
        CustSpaceId: get_chatapp_verify_code_required::CustSpaceId,
        Method: get_chatapp_verify_code_required::Method,
        Locale: get_chatapp_verify_code_required::Locale,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_chatapp_verify_code_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetChatappVerifyCode and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetChatappVerifyCode and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `method` has been set.
    #[diagnostic::on_unimplemented(
        message = "`method` is required by GetChatappVerifyCode and has not been set",
        label = "call `.method(…)` before this"
    )]
    pub trait Method {}
    impl Method for super::runtime::Set {}

    /// `locale` has been set.
    #[diagnostic::on_unimplemented(
        message = "`locale` is required by GetChatappVerifyCode and has not been set",
        label = "call `.locale(…)` before this"
    )]
    pub trait Locale {}
    impl Locale for super::runtime::Set {}
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::get_chatapp_verify_code`](crate::Client::get_chatapp_verify_code).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatappVerifyCodeResponse {
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
impl runtime::WriteObject for GetChatappVerifyCodeResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetChatappVerifyCodeResponse {
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
runtime::by_name!(reply GetChatappVerifyCodeResponse);

/// How the verification code is delivered. An older comment writes `sms` and `Voice`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationMethod {
    /// `SMS`: The code arrives in a text message.
    Sms,
    /// `VOICE`: The code is spoken in a call.
    Voice,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    VerificationMethod { Sms => "SMS", Voice => "VOICE" }
}

/// Language of the verification message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationLocale {
    /// `zh_CN`: Chinese.
    ZhCn,
    /// `en_US`: English.
    EnUs,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    VerificationLocale { ZhCn => "zh_CN", EnUs => "en_US" }
}

/// What the runtime knows of `GetChatappVerifyCode`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetChatappVerifyCode",
        "cams:GetChatappVerifyCode",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(10, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
