// @generated from spec/operations/phone_numbers/GetChatappVerifyCode.yaml by `cargo xtask generate`. Do not edit.

//! `GetChatappVerifyCode`: gets the verification code for a phone number.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::runtime::emitted::{
    Client, Detached, Dispatch, Limits, Object, Operation, Parameters, RateLimit,
    ReadObject, redacted, Request, Set, Unset,
};

impl Client {
    /// Gets the verification code for a phone number.
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
    /// | HTTP status | Error code | Message | Description |
    /// | --- | --- | --- | --- |
    /// | 400 | `Product.Unsubscript` | You have not subscribed to the specified product. | The account has no subscription to the product. |
    /// | 400 | `Ram.PermissionDeny` | You are not authorized to perform the operation. |  |
    /// | 400 | `System.LimitControl` | The system is under flow control. | The service limits the flow of requests at the moment. |
    /// | 400 | `Unknown.ResourceOwnerId` | The resource does not belong to the current user. | The resource belongs to another user. |
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
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_chatapp_verify_code()
    ///     .phone_number("861380000****")
    ///     .cust_space_id("29348393884****")
    ///     .method("SMS")
    ///     .locale("zh_CN")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chatapp_verify_code(&self) -> GetChatappVerifyCodeBuilder<Self> {
        GetChatappVerifyCodeBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_chatapp_verify_code`](crate::Client::get_chatapp_verify_code), but `send`
    /// blocks until the reply is there.
    pub fn get_chatapp_verify_code(&self) -> GetChatappVerifyCodeBuilder<Self> {
        GetChatappVerifyCodeBuilder::new(self.clone())
    }
}

/// A request of `GetChatappVerifyCode`.
#[derive(Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct GetChatappVerifyCodeRequest {
    /// Phone number to verify.
    pub phone_number: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV).
    pub cust_space_id: Option<String>,
    /// How the verification code is delivered.
    pub method: Option<String>,
    /// Language of the verification message.
    pub locale: Option<String>,
}

impl fmt::Debug for GetChatappVerifyCodeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetChatappVerifyCodeRequest")
            .field("phone_number", &redacted(self.phone_number.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .field("method", &self.method)
            .field("locale", &self.locale)
            .finish()
    }
}

impl Request for GetChatappVerifyCodeRequest {
    type Response = GetChatappVerifyCodeResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("Method", &self.method);
        parameters.query("Locale", &self.locale);
    }

    fn check(&self, limits: &mut Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("Method", &self.method);
        limits.required("Locale", &self.locale);
    }
}

impl GetChatappVerifyCodeRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetChatappVerifyCodeBuilder {
        GetChatappVerifyCodeBuilder::new(Detached)
    }
}

/// Builds a [`GetChatappVerifyCodeRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatappVerifyCodeBuilder<
    C = Detached,
    PhoneNumber = Unset,
    CustSpaceId = Unset,
    Method = Unset,
    Locale = Unset,
> {
    client: C,
    value: GetChatappVerifyCodeRequest,
    state: PhantomData<fn() -> (PhoneNumber, CustSpaceId, Method, Locale)>,
}

impl<C> GetChatappVerifyCodeBuilder<C, Unset, Unset, Unset, Unset> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: GetChatappVerifyCodeRequest {
                phone_number: None,
                cust_space_id: None,
                method: None,
                locale: None,
            },
            state: PhantomData,
        }
    }
}

impl<
    C,
    PhoneNumber,
    CustSpaceId,
    Method,
    Locale,
> GetChatappVerifyCodeBuilder<C, PhoneNumber, CustSpaceId, Method, Locale> {
    /// Phone number to verify.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetChatappVerifyCodeBuilder<C, Set, CustSpaceId, Method, Locale> {
        self.value.phone_number = Some(phone_number.into());
        self.mark()
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV).
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetChatappVerifyCodeBuilder<C, PhoneNumber, Set, Method, Locale> {
        self.value.cust_space_id = Some(cust_space_id.into());
        self.mark()
    }

    /// How the verification code is delivered.
    ///
    /// Example: `SMS`.
    pub fn method(
        mut self,
        method: impl Into<String>,
    ) -> GetChatappVerifyCodeBuilder<C, PhoneNumber, CustSpaceId, Set, Locale> {
        self.value.method = Some(method.into());
        self.mark()
    }

    /// Language of the verification message.
    ///
    /// Example: `zh_CN`.
    pub fn locale(
        mut self,
        locale: impl Into<String>,
    ) -> GetChatappVerifyCodeBuilder<C, PhoneNumber, CustSpaceId, Method, Set> {
        self.value.locale = Some(locale.into());
        self.mark()
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
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetChatappVerifyCodeResponse>
    where
        C: Dispatch,
        PhoneNumber: get_chatapp_verify_code_required::PhoneNumber,
        CustSpaceId: get_chatapp_verify_code_required::CustSpaceId,
        Method: get_chatapp_verify_code_required::Method,
        Locale: get_chatapp_verify_code_required::Locale,
    {
        self.client.dispatch(&self.value)
    }

    /// The same request with other parameters known to be set.
    fn mark<S1, S2, S3, S4>(self) -> GetChatappVerifyCodeBuilder<C, S1, S2, S3, S4> {
        GetChatappVerifyCodeBuilder {
            client: self.client,
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_chatapp_verify_code_required {
    use crate::runtime::emitted::Set;

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetChatappVerifyCode and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetChatappVerifyCode and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for Set {}

    /// `method` has been set.
    #[diagnostic::on_unimplemented(
        message = "`method` is required by GetChatappVerifyCode and has not been set",
        label = "call `.method(…)` before this"
    )]
    pub trait Method {}
    impl Method for Set {}

    /// `locale` has been set.
    #[diagnostic::on_unimplemented(
        message = "`locale` is required by GetChatappVerifyCode and has not been set",
        label = "call `.locale(…)` before this"
    )]
    pub trait Locale {}
    impl Locale for Set {}
}

/// The outcome of the call.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
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
    /// Error message.
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

impl ReadObject for GetChatappVerifyCodeResponse {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

/// What the runtime knows of `GetChatappVerifyCode`.
static OPERATION: Operation = Operation {
    name: "GetChatappVerifyCode",
    ram_action: "cams:GetChatappVerifyCode",
    repeatable: false,
    success_values: &["OK"],
    rate_limit: Some(RateLimit {
        requests: 10,
        period: Duration::from_secs(1),
    }),
    sensitive: &["PhoneNumber"],
};
