// @generated from spec/operations/qr_codes/DeletePhoneMessageQrdl.yaml by `cargo xtask generate`. Do not edit.

//! `DeletePhoneMessageQrdl`: deletes a QR code of a phone number.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::runtime::emitted::{
    Client, Detached, Dispatch, Limits, Object, Operation, Parameters, RateLimit,
    ReadObject, redacted, Request, Set, Unset,
};

impl Client {
    /// Deletes a QR code of a phone number.
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
    /// | `cams:DeletePhoneMessageQrdl` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second run may report a missing QR code, although the first run deleted
    /// it. The client tries again only where the service cannot have acted: a refused connection or a
    /// throttled call.
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .delete_phone_message_qrdl()
    ///     .phone_number("861380000****")
    ///     .qrdl_code("D9II3***")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_phone_message_qrdl(&self) -> DeletePhoneMessageQrdlBuilder<Self> {
        DeletePhoneMessageQrdlBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_phone_message_qrdl`](crate::Client::delete_phone_message_qrdl), but `send`
    /// blocks until the reply is there.
    pub fn delete_phone_message_qrdl(&self) -> DeletePhoneMessageQrdlBuilder<Self> {
        DeletePhoneMessageQrdlBuilder::new(self.clone())
    }
}

/// A request of `DeletePhoneMessageQrdl`.
#[derive(Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct DeletePhoneMessageQrdlRequest {
    /// Phone number that the QR code opens a chat with.
    pub phone_number: Option<String>,
    /// Code that identifies the QR code, from `CreatePhoneMessageQrdl` or `UpdatePhoneMessageQrdl`.
    pub qrdl_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for DeletePhoneMessageQrdlRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeletePhoneMessageQrdlRequest")
            .field("phone_number", &redacted(self.phone_number.as_ref()))
            .field("qrdl_code", &self.qrdl_code)
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl Request for DeletePhoneMessageQrdlRequest {
    type Response = DeletePhoneMessageQrdlResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("QrdlCode", &self.qrdl_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    fn check(&self, limits: &mut Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("QrdlCode", &self.qrdl_code);
    }
}

impl DeletePhoneMessageQrdlRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeletePhoneMessageQrdlBuilder {
        DeletePhoneMessageQrdlBuilder::new(Detached)
    }
}

/// Builds a [`DeletePhoneMessageQrdlRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePhoneMessageQrdlBuilder<
    C = Detached,
    PhoneNumber = Unset,
    QrdlCode = Unset,
> {
    client: C,
    value: DeletePhoneMessageQrdlRequest,
    state: PhantomData<fn() -> (PhoneNumber, QrdlCode)>,
}

impl<C> DeletePhoneMessageQrdlBuilder<C, Unset, Unset> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: DeletePhoneMessageQrdlRequest {
                phone_number: None,
                qrdl_code: None,
                cust_space_id: None,
            },
            state: PhantomData,
        }
    }
}

impl<C, PhoneNumber, QrdlCode> DeletePhoneMessageQrdlBuilder<C, PhoneNumber, QrdlCode> {
    /// Phone number that the QR code opens a chat with.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> DeletePhoneMessageQrdlBuilder<C, Set, QrdlCode> {
        self.value.phone_number = Some(phone_number.into());
        self.mark()
    }

    /// Code that identifies the QR code, from `CreatePhoneMessageQrdl` or `UpdatePhoneMessageQrdl`.
    ///
    /// Example: `D9II3***`.
    pub fn qrdl_code(
        mut self,
        qrdl_code: impl Into<String>,
    ) -> DeletePhoneMessageQrdlBuilder<C, PhoneNumber, Set> {
        self.value.qrdl_code = Some(qrdl_code.into());
        self.mark()
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> DeletePhoneMessageQrdlRequest
    where
        PhoneNumber: delete_phone_message_qrdl_required::PhoneNumber,
        QrdlCode: delete_phone_message_qrdl_required::QrdlCode,
    {
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeletePhoneMessageQrdlResponse>
    where
        C: Dispatch,
        PhoneNumber: delete_phone_message_qrdl_required::PhoneNumber,
        QrdlCode: delete_phone_message_qrdl_required::QrdlCode,
    {
        self.client.dispatch(&self.value)
    }

    /// The same request with other parameters known to be set.
    fn mark<S1, S2>(self) -> DeletePhoneMessageQrdlBuilder<C, S1, S2> {
        DeletePhoneMessageQrdlBuilder {
            client: self.client,
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod delete_phone_message_qrdl_required {
    use crate::runtime::emitted::Set;

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by DeletePhoneMessageQrdl and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for Set {}

    /// `qrdl_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`qrdl_code` is required by DeletePhoneMessageQrdl and has not been set",
        label = "call `.qrdl_code(…)` before this"
    )]
    pub trait QrdlCode {}
    impl QrdlCode for Set {}
}

/// The outcome of the deletion.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
#[non_exhaustive]
pub struct DeletePhoneMessageQrdlResponse {
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

impl ReadObject for DeletePhoneMessageQrdlResponse {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

/// What the runtime knows of `DeletePhoneMessageQrdl`.
static OPERATION: Operation = Operation {
    name: "DeletePhoneMessageQrdl",
    ram_action: "cams:DeletePhoneMessageQrdl",
    repeatable: false,
    success_values: &["OK"],
    rate_limit: Some(RateLimit {
        requests: 5,
        period: Duration::from_secs(1),
    }),
    sensitive: &["PhoneNumber"],
};
