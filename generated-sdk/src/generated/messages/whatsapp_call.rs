// @generated from spec/operations/messages/WhatsappCall.yaml by `cargo xtask generate`. Do not edit.

//! `WhatsappCall`: acts on a WhatsApp call between a business phone number and a user.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Acts on a WhatsApp call between a business phone number and a user.
    ///
    /// Sends a [`WhatsappCallRequest`], and yields a [`WhatsappCallResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:WhatsappCall` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call acts on the phone call anew, and may ring the user again. The
    /// client tries again only where the service cannot have acted: a refused connection or a throttled
    /// call.
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
    /// use alibabacloud_cams::messages::{CallAction, SdpType, WhatsappCallSession};
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .whatsapp_call()
    ///     .business_number("861380000****")
    ///     .call_action(CallAction::Connect)
    ///     .cust_space_id("29348393884****")
    ///     .session(
    ///         WhatsappCallSession::builder().sdp("v=0 ****").sdp_type(SdpType::Offer).build(),
    ///     )
    ///     .user_number("861390000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn whatsapp_call(&self) -> WhatsappCallBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::whatsapp_call`](crate::Client::whatsapp_call), but `send` blocks until the reply is
    /// there.
    pub fn whatsapp_call(&self) -> WhatsappCallBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `WhatsappCall`: what [`Client::whatsapp_call`](crate::Client::whatsapp_call) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsappCallRequest {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub business_number: Option<String>,
    /// Action to take on the call.
    pub call_action: Option<CallAction>,
    /// ID of the call. The documentation shows one that begins with `wamid`; those of Meta begin with
    /// `wacid`.
    pub call_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// What is negotiated about the media of the call.
    pub session: Option<WhatsappCallSession>,
    /// Phone number of the user, digits with the country code; on other channels the ID of the user
    /// there.
    pub user_number: Option<String>,
}

impl fmt::Debug for WhatsappCallRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsappCallRequest")
            .field("business_number", &runtime::redacted(self.business_number.as_ref()))
            .field("call_action", &self.call_action)
            .field("call_id", &self.call_id)
            .field("cust_space_id", &self.cust_space_id)
            .field("session", &self.session)
            .field("user_number", &runtime::redacted(self.user_number.as_ref()))
            .finish()
    }
}

impl runtime::Request for WhatsappCallRequest {
    type Response = WhatsappCallResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BusinessNumber", &self.business_number);
        parameters.query("CallAction", &self.call_action);
        parameters.query("CallId", &self.call_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query_json("Session", &self.session);
        parameters.query("UserNumber", &self.user_number);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("BusinessNumber", &self.business_number);
        limits.required("CallAction", &self.call_action);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.member("Session", &self.session);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsappCallRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_number: object.take("BusinessNumber"),
            call_action: object.take("CallAction"),
            call_id: object.take("CallId"),
            cust_space_id: object.take("CustSpaceId"),
            session: object.take("Session"),
            user_number: object.take("UserNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request WhatsappCallRequest);

impl WhatsappCallRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> WhatsappCallBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`WhatsappCallRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct WhatsappCallBuilder<
    C = runtime::Detached,
    BusinessNumber = runtime::Unset,
    CallActionState = runtime::Unset,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<
        C,
        WhatsappCallRequest,
        (BusinessNumber, CallActionState, CustSpaceId),
    >,
);

fn builder<C>(client: C) -> WhatsappCallBuilder<C> {
    WhatsappCallBuilder(
        runtime::Building::new(
            client,
            WhatsappCallRequest {
                business_number: None,
                call_action: None,
                call_id: None,
                cust_space_id: None,
                session: None,
                user_number: None,
            },
        ),
    )
}

impl<
    C,
    BusinessNumber,
    CallActionState,
    CustSpaceId,
> WhatsappCallBuilder<C, BusinessNumber, CallActionState, CustSpaceId> {
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn business_number(
        mut self,
        business_number: impl Into<String>,
    ) -> WhatsappCallBuilder<C, runtime::Set, CallActionState, CustSpaceId> {
        self.0.value.business_number = Some(business_number.into());
        WhatsappCallBuilder(self.0.mark())
    }

    /// Action to take on the call.
    ///
    /// Example: `connect`.
    pub fn call_action(
        mut self,
        call_action: impl Into<CallAction>,
    ) -> WhatsappCallBuilder<C, BusinessNumber, runtime::Set, CustSpaceId> {
        self.0.value.call_action = Some(call_action.into());
        WhatsappCallBuilder(self.0.mark())
    }

    /// ID of the call. The documentation shows one that begins with `wamid`; those of Meta begin with
    /// `wacid`.
    pub fn call_id(mut self, call_id: impl Into<String>) -> Self {
        self.0.value.call_id = Some(call_id.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> WhatsappCallBuilder<C, BusinessNumber, CallActionState, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        WhatsappCallBuilder(self.0.mark())
    }

    /// What is negotiated about the media of the call.
    pub fn session(mut self, session: impl Into<WhatsappCallSession>) -> Self {
        self.0.value.session = Some(session.into());
        self
    }

    /// Phone number of the user, digits with the country code; on other channels the ID of the user
    /// there.
    ///
    /// Example: `861390000****`. Never printed.
    pub fn user_number(mut self, user_number: impl Into<String>) -> Self {
        self.0.value.user_number = Some(user_number.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> WhatsappCallRequest
    where
        BusinessNumber: whatsapp_call_required::BusinessNumber,
        CallActionState: whatsapp_call_required::CallActionState,
        CustSpaceId: whatsapp_call_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<WhatsappCallResponse>
    where
        C: runtime::Dispatch,
        BusinessNumber: whatsapp_call_required::BusinessNumber,
        CallActionState: whatsapp_call_required::CallActionState,
        CustSpaceId: whatsapp_call_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod whatsapp_call_required {
    /// `business_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`business_number` is required by WhatsappCall and has not been set",
        label = "call `.business_number(…)` before this"
    )]
    pub trait BusinessNumber {}
    impl BusinessNumber for super::runtime::Set {}

    /// `call_action` has been set.
    #[diagnostic::on_unimplemented(
        message = "`call_action` is required by WhatsappCall and has not been set",
        label = "call `.call_action(…)` before this"
    )]
    pub trait CallActionState {}
    impl CallActionState for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by WhatsappCall and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::whatsapp_call`](crate::Client::whatsapp_call).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappCallResponse {
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
    /// The call, by the ID that further actions on it need.
    pub model: Option<WhatsappCallModel>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for WhatsappCallResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Model", &self.model);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for WhatsappCallResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            model: object.take("Model"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply WhatsappCallResponse);

/// Action to take on the call.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallAction {
    /// `connect`: Start the call.
    Connect,
    /// `pre_accept`: Set up media before the call is accepted.
    PreAccept,
    /// `accept`: Accept the call.
    Accept,
    /// `reject`: Refuse the call.
    Reject,
    /// `terminate`: End the call.
    Terminate,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    CallAction { Connect => "connect", PreAccept => "pre_accept", Accept => "accept",
    Reject => "reject", Terminate => "terminate" }
}

/// What is negotiated about the media of the call.
///
/// A part of [`WhatsappCall`](crate::Client::whatsapp_call).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsappCallSession {
    /// Session description of the call, in the Session Description Protocol (SDP).
    pub sdp: Option<String>,
    /// Whether the session description offers or answers.
    pub sdp_type: Option<SdpType>,
}

impl fmt::Debug for WhatsappCallSession {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WhatsappCallSession")
            .field("sdp", &runtime::redacted(self.sdp.as_ref()))
            .field("sdp_type", &self.sdp_type)
            .finish()
    }
}

impl WhatsappCallSession {
    /// Starts a [`WhatsappCallSession`].
    pub fn builder() -> WhatsappCallSessionBuilder {
        WhatsappCallSessionBuilder(
            runtime::Building::new(
                (),
                WhatsappCallSession {
                    sdp: None,
                    sdp_type: None,
                },
            ),
        )
    }
}

/// Builds a [`WhatsappCallSession`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct WhatsappCallSessionBuilder(runtime::Building<(), WhatsappCallSession, ()>);

impl WhatsappCallSessionBuilder {
    /// Session description of the call, in the Session Description Protocol (SDP).
    ///
    /// Never printed.
    pub fn sdp(mut self, sdp: impl Into<String>) -> Self {
        self.0.value.sdp = Some(sdp.into());
        self
    }

    /// Whether the session description offers or answers.
    ///
    /// Example: `offer`.
    pub fn sdp_type(mut self, sdp_type: impl Into<SdpType>) -> Self {
        self.0.value.sdp_type = Some(sdp_type.into());
        self
    }

    /// The [`WhatsappCallSession`].
    #[must_use]
    pub fn build(self) -> WhatsappCallSession {
        self.0.value
    }
}

impl runtime::WriteObject for WhatsappCallSession {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Sdp", &self.sdp);
        object.member("SdpType", &self.sdp_type);
    }
}

impl runtime::CheckLimits for WhatsappCallSession {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsappCallSession {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            sdp: object.take("Sdp"),
            sdp_type: object.take("SdpType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsappCallSession);

/// Whether the session description offers or answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SdpType {
    /// `offer`: An offer.
    Offer,
    /// `answer`: The answer to an offer.
    Answer,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    SdpType { Offer => "offer", Answer => "answer" }
}

/// The call, by the ID that further actions on it need.
///
/// A part of [`WhatsappCall`](crate::Client::whatsapp_call).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappCallModel {
    /// ID of the call, by which further actions on it refer to it.
    pub call_id: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for WhatsappCallModel {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CallId", &self.call_id);
    }
}

impl runtime::ReadObject for WhatsappCallModel {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            call_id: object.take("CallId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply WhatsappCallModel);

/// What the runtime knows of `WhatsappCall`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "WhatsappCall",
        "cams:WhatsappCall",
    )
    .success_values(&["OK"])
    .sensitive(&["BusinessNumber", "Sdp", "UserNumber"]);
