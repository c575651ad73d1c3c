// @generated from spec/operations/phone_numbers/ChatappPhoneNumberDeregister.yaml by `cargo xtask generate`. Do not edit.

//! `ChatappPhoneNumberDeregister`: deregisters a phone number.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::runtime::emitted::{
    Client, Detached, Dispatch, Limits, Object, Operation, Parameters, RateLimit,
    ReadObject, redacted, Request, Set, Unset,
};

impl Client {
    /// Deregisters a phone number.
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
    /// | `cams:ChatappPhoneNumberDeregister` | update | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, although the phone number was
    /// deregistered. The client tries again only where the service cannot have acted: a refused
    /// connection or a throttled call.
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
    /// - [`ChatappPhoneNumberRegister`](Self::chatapp_phone_number_register)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .chatapp_phone_number_deregister()
    ///     .phone_number("861380000****")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn chatapp_phone_number_deregister(
        &self,
    ) -> ChatappPhoneNumberDeregisterBuilder<Self> {
        ChatappPhoneNumberDeregisterBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::chatapp_phone_number_deregister`](crate::Client::chatapp_phone_number_deregister),
    /// but `send` blocks until the reply is there.
    pub fn chatapp_phone_number_deregister(
        &self,
    ) -> ChatappPhoneNumberDeregisterBuilder<Self> {
        ChatappPhoneNumberDeregisterBuilder::new(self.clone())
    }
}

/// A request of `ChatappPhoneNumberDeregister`.
#[derive(Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ChatappPhoneNumberDeregisterRequest {
    /// Phone number to deregister.
    pub phone_number: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV).
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for ChatappPhoneNumberDeregisterRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatappPhoneNumberDeregisterRequest")
            .field("phone_number", &redacted(self.phone_number.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl Request for ChatappPhoneNumberDeregisterRequest {
    type Response = ChatappPhoneNumberDeregisterResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    fn check(&self, limits: &mut Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

impl ChatappPhoneNumberDeregisterRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ChatappPhoneNumberDeregisterBuilder {
        ChatappPhoneNumberDeregisterBuilder::new(Detached)
    }
}

/// Builds a [`ChatappPhoneNumberDeregisterRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ChatappPhoneNumberDeregisterBuilder<
    C = Detached,
    PhoneNumber = Unset,
    CustSpaceId = Unset,
> {
    client: C,
    value: ChatappPhoneNumberDeregisterRequest,
    state: PhantomData<fn() -> (PhoneNumber, CustSpaceId)>,
}

impl<C> ChatappPhoneNumberDeregisterBuilder<C, Unset, Unset> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: ChatappPhoneNumberDeregisterRequest {
                phone_number: None,
                cust_space_id: None,
            },
            state: PhantomData,
        }
    }
}

impl<
    C,
    PhoneNumber,
    CustSpaceId,
> ChatappPhoneNumberDeregisterBuilder<C, PhoneNumber, CustSpaceId> {
    /// Phone number to deregister.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> ChatappPhoneNumberDeregisterBuilder<C, Set, CustSpaceId> {
        self.value.phone_number = Some(phone_number.into());
        self.mark()
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV).
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ChatappPhoneNumberDeregisterBuilder<C, PhoneNumber, Set> {
        self.value.cust_space_id = Some(cust_space_id.into());
        self.mark()
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ChatappPhoneNumberDeregisterRequest
    where
        PhoneNumber: chatapp_phone_number_deregister_required::PhoneNumber,
        CustSpaceId: chatapp_phone_number_deregister_required::CustSpaceId,
    {
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ChatappPhoneNumberDeregisterResponse>
    where
        C: Dispatch,
        PhoneNumber: chatapp_phone_number_deregister_required::PhoneNumber,
        CustSpaceId: chatapp_phone_number_deregister_required::CustSpaceId,
    {
        self.client.dispatch(&self.value)
    }

    /// The same request with other parameters known to be set.
    fn mark<S1, S2>(self) -> ChatappPhoneNumberDeregisterBuilder<C, S1, S2> {
        ChatappPhoneNumberDeregisterBuilder {
            client: self.client,
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod chatapp_phone_number_deregister_required {
    use crate::runtime::emitted::Set;

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by ChatappPhoneNumberDeregister and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ChatappPhoneNumberDeregister and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for Set {}
}

/// The outcome of the call.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
#[non_exhaustive]
pub struct ChatappPhoneNumberDeregisterResponse {
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
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl ReadObject for ChatappPhoneNumberDeregisterResponse {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

/// What the runtime knows of `ChatappPhoneNumberDeregister`.
static OPERATION: Operation = Operation {
    name: "ChatappPhoneNumberDeregister",
    ram_action: "cams:ChatappPhoneNumberDeregister",
    repeatable: false,
    success_values: &["OK"],
    rate_limit: Some(RateLimit {
        requests: 10,
        period: Duration::from_secs(1),
    }),
    sensitive: &["PhoneNumber"],
};
