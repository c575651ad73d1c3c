// @generated from spec/operations/qr_codes/DeletePhoneMessageQrdl.yaml by `cargo xtask generate`. Do not edit.

//! `DeletePhoneMessageQrdl`: deletes a QR code of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes a QR code of a phone number.
    ///
    /// The QR code must exist; `CreatePhoneMessageQrdl` makes it. Once it is deleted, a scan no longer
    /// opens the chat.
    ///
    /// Sends a [`DeletePhoneMessageQrdlRequest`], and yields a [`DeletePhoneMessageQrdlResponse`].
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
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
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
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_phone_message_qrdl`](crate::Client::delete_phone_message_qrdl), but `send`
    /// blocks until the reply is there.
    pub fn delete_phone_message_qrdl(&self) -> DeletePhoneMessageQrdlBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeletePhoneMessageQrdl`: what
/// [`Client::delete_phone_message_qrdl`](crate::Client::delete_phone_message_qrdl) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePhoneMessageQrdlRequest {
    /// Phone number that the QR code opens a chat with, digits with the country code;
    /// `QueryChatappPhoneNumbers` lists them.
    pub phone_number: Option<String>,
    /// Code that identifies the QR code, from `CreatePhoneMessageQrdl` or `UpdatePhoneMessageQrdl`;
    /// `ListPhoneMessageQrdl` lists them.
    pub qrdl_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for DeletePhoneMessageQrdlRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeletePhoneMessageQrdlRequest")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("qrdl_code", &self.qrdl_code)
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for DeletePhoneMessageQrdlRequest {
    type Response = DeletePhoneMessageQrdlResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("QrdlCode", &self.qrdl_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("QrdlCode", &self.qrdl_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DeletePhoneMessageQrdlRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            qrdl_code: object.take("QrdlCode"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeletePhoneMessageQrdlRequest);

impl DeletePhoneMessageQrdlRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeletePhoneMessageQrdlBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeletePhoneMessageQrdlRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePhoneMessageQrdlBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
    QrdlCode = runtime::Unset,
>(
    runtime::Building<C, DeletePhoneMessageQrdlRequest, (PhoneNumber, QrdlCode)>,
);

fn builder<C>(client: C) -> DeletePhoneMessageQrdlBuilder<C> {
    DeletePhoneMessageQrdlBuilder(
        runtime::Building::new(
            client,
            DeletePhoneMessageQrdlRequest {
                phone_number: None,
                qrdl_code: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C, PhoneNumber, QrdlCode> DeletePhoneMessageQrdlBuilder<C, PhoneNumber, QrdlCode> {
    /// Phone number that the QR code opens a chat with, digits with the country code;
    /// `QueryChatappPhoneNumbers` lists them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> DeletePhoneMessageQrdlBuilder<C, runtime::Set, QrdlCode> {
        self.0.value.phone_number = Some(phone_number.into());
        DeletePhoneMessageQrdlBuilder(self.0.mark())
    }

    /// Code that identifies the QR code, from `CreatePhoneMessageQrdl` or `UpdatePhoneMessageQrdl`;
    /// `ListPhoneMessageQrdl` lists them.
    ///
    /// Example: `D9II3***`.
    pub fn qrdl_code(
        mut self,
        qrdl_code: impl Into<String>,
    ) -> DeletePhoneMessageQrdlBuilder<C, PhoneNumber, runtime::Set> {
        self.0.value.qrdl_code = Some(qrdl_code.into());
        DeletePhoneMessageQrdlBuilder(self.0.mark())
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
    pub fn build(self) -> DeletePhoneMessageQrdlRequest
    where
        PhoneNumber: delete_phone_message_qrdl_required::PhoneNumber,
        QrdlCode: delete_phone_message_qrdl_required::QrdlCode,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeletePhoneMessageQrdlResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: delete_phone_message_qrdl_required::PhoneNumber,
        QrdlCode: delete_phone_message_qrdl_required::QrdlCode,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod delete_phone_message_qrdl_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by DeletePhoneMessageQrdl and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `qrdl_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`qrdl_code` is required by DeletePhoneMessageQrdl and has not been set",
        label = "call `.qrdl_code(…)` before this"
    )]
    pub trait QrdlCode {}
    impl QrdlCode for super::runtime::Set {}
}

/// The outcome of the deletion.
///
/// The reply to [`Client::delete_phone_message_qrdl`](crate::Client::delete_phone_message_qrdl).
#[derive(Clone, Debug, Default, PartialEq)]
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
impl runtime::WriteObject for DeletePhoneMessageQrdlResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for DeletePhoneMessageQrdlResponse {
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
runtime::by_name!(reply DeletePhoneMessageQrdlResponse);

/// What the runtime knows of `DeletePhoneMessageQrdl`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeletePhoneMessageQrdl",
        "cams:DeletePhoneMessageQrdl",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["PhoneNumber"]);
