// @generated from spec/operations/phone_numbers/SubmitVerifyCodeResult.yaml by `cargo xtask generate`. Do not edit.

//! `SubmitVerifyCodeResult`: submits the result of the verification that a message was sent for.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Submits the result of the verification that a message was sent for.
    ///
    /// Sends a [`SubmitVerifyCodeResultRequest`], and yields a [`SubmitVerifyCodeResultResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:SubmitVerifyCodeResult` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition may submit the result of the message twice. The client tries
    /// again only where the service cannot have acted: a refused connection or a throttled call.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .submit_verify_code_result()
    ///     .message_id("61851ccb2f1365b16aee****")
    ///     .result(true)
    ///     .to("861380000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit_verify_code_result(&self) -> SubmitVerifyCodeResultBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::submit_verify_code_result`](crate::Client::submit_verify_code_result), but `send`
    /// blocks until the reply is there.
    pub fn submit_verify_code_result(&self) -> SubmitVerifyCodeResultBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `SubmitVerifyCodeResult`: what
/// [`Client::submit_verify_code_result`](crate::Client::submit_verify_code_result) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmitVerifyCodeResultRequest {
    /// ID of the message that carried the verification code, from `SendChatappMessage`.
    pub message_id: Option<String>,
    /// Whether the user has verified with the code that the message carried.
    pub result: Option<bool>,
    /// Phone number of the recipient of the message, digits with the country code.
    pub to: Option<String>,
}

impl fmt::Debug for SubmitVerifyCodeResultRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SubmitVerifyCodeResultRequest")
            .field("message_id", &self.message_id)
            .field("result", &self.result)
            .field("to", &runtime::redacted(self.to.as_ref()))
            .finish()
    }
}

impl runtime::Request for SubmitVerifyCodeResultRequest {
    type Response = SubmitVerifyCodeResultResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("MessageId", &self.message_id);
        parameters.query("Result", &self.result);
        parameters.query("To", &self.to);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("MessageId", &self.message_id);
        limits.required("Result", &self.result);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for SubmitVerifyCodeResultRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            message_id: object.take("MessageId"),
            result: object.take("Result"),
            to: object.take("To"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request SubmitVerifyCodeResultRequest);

impl SubmitVerifyCodeResultRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> SubmitVerifyCodeResultBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`SubmitVerifyCodeResultRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct SubmitVerifyCodeResultBuilder<
    C = runtime::Detached,
    MessageId = runtime::Unset,
    ResultState = runtime::Unset,
>(
    runtime::Building<C, SubmitVerifyCodeResultRequest, (MessageId, ResultState)>,
);

fn builder<C>(client: C) -> SubmitVerifyCodeResultBuilder<C> {
    SubmitVerifyCodeResultBuilder(
        runtime::Building::new(
            client,
            SubmitVerifyCodeResultRequest {
                message_id: None,
                result: None,
                to: None,
            },
        ),
    )
}

impl<
    C,
    MessageId,
    ResultState,
> SubmitVerifyCodeResultBuilder<C, MessageId, ResultState> {
    /// ID of the message that carried the verification code, from `SendChatappMessage`.
    pub fn message_id(
        mut self,
        message_id: impl Into<String>,
    ) -> SubmitVerifyCodeResultBuilder<C, runtime::Set, ResultState> {
        self.0.value.message_id = Some(message_id.into());
        SubmitVerifyCodeResultBuilder(self.0.mark())
    }

    /// Whether the user has verified with the code that the message carried.
    pub fn result(
        mut self,
        result: bool,
    ) -> SubmitVerifyCodeResultBuilder<C, MessageId, runtime::Set> {
        self.0.value.result = Some(result);
        SubmitVerifyCodeResultBuilder(self.0.mark())
    }

    /// Phone number of the recipient of the message, digits with the country code.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.0.value.to = Some(to.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> SubmitVerifyCodeResultRequest
    where
        MessageId: submit_verify_code_result_required::MessageId,
        ResultState: submit_verify_code_result_required::ResultState,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<SubmitVerifyCodeResultResponse>
    where
        C: runtime::Dispatch,
        MessageId: submit_verify_code_result_required::MessageId,
        ResultState: submit_verify_code_result_required::ResultState,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod submit_verify_code_result_required {
    /// `message_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`message_id` is required by SubmitVerifyCodeResult and has not been set",
        label = "call `.message_id(…)` before this"
    )]
    pub trait MessageId {}
    impl MessageId for super::runtime::Set {}

    /// `result` has been set.
    #[diagnostic::on_unimplemented(
        message = "`result` is required by SubmitVerifyCodeResult and has not been set",
        label = "call `.result(…)` before this"
    )]
    pub trait ResultState {}
    impl ResultState for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::submit_verify_code_result`](crate::Client::submit_verify_code_result).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitVerifyCodeResultResponse {
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
    /// The returned data.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for SubmitVerifyCodeResultResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for SubmitVerifyCodeResultResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply SubmitVerifyCodeResultResponse);

/// What the runtime knows of `SubmitVerifyCodeResult`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "SubmitVerifyCodeResult",
        "cams:SubmitVerifyCodeResult",
    )
    .success_values(&["OK"])
    .sensitive(&["To"]);
