// @generated from spec/operations/qr_codes/UpdatePhoneMessageQrdl.yaml by `cargo xtask generate`. Do not edit.

//! `UpdatePhoneMessageQrdl`: changes the message and the image format of a QR code.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::generated::types::{MessageQrCode, QrImageFormat};
use crate::runtime::emitted::{
    Client, Detached, Dispatch, Limits, Object, Operation, Parameters, RateLimit,
    ReadObject, redacted, Request, Set, Unset,
};

impl Client {
    /// Changes the message and the image format of a QR code.
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
    /// | `cams:UpdatePhoneMessageQrdl` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a change may return another `QrdlCode`, so that a second run may miss the QR
    /// code. The client tries again only where the service cannot have acted: a refused connection or a
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
    /// use alibabacloud_cams::types::QrImageFormat;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .update_phone_message_qrdl()
    ///     .phone_number("861380000****")
    ///     .generate_qr_image(QrImageFormat::Svg)
    ///     .prefilled_message("Hello again")
    ///     .qrdl_code("D9II3***")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_phone_message_qrdl(&self) -> UpdatePhoneMessageQrdlBuilder<Self> {
        UpdatePhoneMessageQrdlBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_phone_message_qrdl`](crate::Client::update_phone_message_qrdl), but `send`
    /// blocks until the reply is there.
    pub fn update_phone_message_qrdl(&self) -> UpdatePhoneMessageQrdlBuilder<Self> {
        UpdatePhoneMessageQrdlBuilder::new(self.clone())
    }
}

/// A request of `UpdatePhoneMessageQrdl`.
#[derive(Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct UpdatePhoneMessageQrdlRequest {
    /// Phone number that the QR code opens a chat with.
    pub phone_number: Option<String>,
    /// Format of the image of the QR code.
    pub generate_qr_image: Option<QrImageFormat>,
    /// Message that is filled in when the chat opens.
    pub prefilled_message: Option<String>,
    /// Code that identifies the QR code, from `CreatePhoneMessageQrdl`.
    pub qrdl_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for UpdatePhoneMessageQrdlRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdatePhoneMessageQrdlRequest")
            .field("phone_number", &redacted(self.phone_number.as_ref()))
            .field("generate_qr_image", &self.generate_qr_image)
            .field("prefilled_message", &redacted(self.prefilled_message.as_ref()))
            .field("qrdl_code", &self.qrdl_code)
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl Request for UpdatePhoneMessageQrdlRequest {
    type Response = UpdatePhoneMessageQrdlResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("GenerateQrImage", &self.generate_qr_image);
        parameters.query("PrefilledMessage", &self.prefilled_message);
        parameters.query("QrdlCode", &self.qrdl_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    fn check(&self, limits: &mut Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("GenerateQrImage", &self.generate_qr_image);
        limits.required("PrefilledMessage", &self.prefilled_message);
        limits.required("QrdlCode", &self.qrdl_code);
    }
}

impl UpdatePhoneMessageQrdlRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdatePhoneMessageQrdlBuilder {
        UpdatePhoneMessageQrdlBuilder::new(Detached)
    }
}

/// Builds a [`UpdatePhoneMessageQrdlRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePhoneMessageQrdlBuilder<
    C = Detached,
    PhoneNumber = Unset,
    GenerateQrImage = Unset,
    PrefilledMessage = Unset,
    QrdlCode = Unset,
> {
    client: C,
    value: UpdatePhoneMessageQrdlRequest,
    state: PhantomData<
        fn() -> (PhoneNumber, GenerateQrImage, PrefilledMessage, QrdlCode),
    >,
}

impl<C> UpdatePhoneMessageQrdlBuilder<C, Unset, Unset, Unset, Unset> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: UpdatePhoneMessageQrdlRequest {
                phone_number: None,
                generate_qr_image: None,
                prefilled_message: None,
                qrdl_code: None,
                cust_space_id: None,
            },
            state: PhantomData,
        }
    }
}

impl<
    C,
    PhoneNumber,
    GenerateQrImage,
    PrefilledMessage,
    QrdlCode,
> UpdatePhoneMessageQrdlBuilder<
    C,
    PhoneNumber,
    GenerateQrImage,
    PrefilledMessage,
    QrdlCode,
> {
    /// Phone number that the QR code opens a chat with.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> UpdatePhoneMessageQrdlBuilder<
        C,
        Set,
        GenerateQrImage,
        PrefilledMessage,
        QrdlCode,
    > {
        self.value.phone_number = Some(phone_number.into());
        self.mark()
    }

    /// Format of the image of the QR code.
    ///
    /// Example: `PNG`.
    pub fn generate_qr_image(
        mut self,
        generate_qr_image: impl Into<QrImageFormat>,
    ) -> UpdatePhoneMessageQrdlBuilder<C, PhoneNumber, Set, PrefilledMessage, QrdlCode> {
        self.value.generate_qr_image = Some(generate_qr_image.into());
        self.mark()
    }

    /// Message that is filled in when the chat opens.
    ///
    /// Example: `Hello`. Never printed.
    pub fn prefilled_message(
        mut self,
        prefilled_message: impl Into<String>,
    ) -> UpdatePhoneMessageQrdlBuilder<C, PhoneNumber, GenerateQrImage, Set, QrdlCode> {
        self.value.prefilled_message = Some(prefilled_message.into());
        self.mark()
    }

    /// Code that identifies the QR code, from `CreatePhoneMessageQrdl`.
    ///
    /// Example: `D9II3***`.
    pub fn qrdl_code(
        mut self,
        qrdl_code: impl Into<String>,
    ) -> UpdatePhoneMessageQrdlBuilder<
        C,
        PhoneNumber,
        GenerateQrImage,
        PrefilledMessage,
        Set,
    > {
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
    pub fn build(self) -> UpdatePhoneMessageQrdlRequest
    where
        PhoneNumber: update_phone_message_qrdl_required::PhoneNumber,
        GenerateQrImage: update_phone_message_qrdl_required::GenerateQrImage,
        PrefilledMessage: update_phone_message_qrdl_required::PrefilledMessage,
        QrdlCode: update_phone_message_qrdl_required::QrdlCode,
    {
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdatePhoneMessageQrdlResponse>
    where
        C: Dispatch,
        PhoneNumber: update_phone_message_qrdl_required::PhoneNumber,
        GenerateQrImage: update_phone_message_qrdl_required::GenerateQrImage,
        PrefilledMessage: update_phone_message_qrdl_required::PrefilledMessage,
        QrdlCode: update_phone_message_qrdl_required::QrdlCode,
    {
        self.client.dispatch(&self.value)
    }

    /// The same request with other parameters known to be set.
    fn mark<S1, S2, S3, S4>(self) -> UpdatePhoneMessageQrdlBuilder<C, S1, S2, S3, S4> {
        UpdatePhoneMessageQrdlBuilder {
            client: self.client,
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_phone_message_qrdl_required {
    use crate::runtime::emitted::Set;

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by UpdatePhoneMessageQrdl and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for Set {}

    /// `generate_qr_image` has been set.
    #[diagnostic::on_unimplemented(
        message = "`generate_qr_image` is required by UpdatePhoneMessageQrdl and has not been set",
        label = "call `.generate_qr_image(…)` before this"
    )]
    pub trait GenerateQrImage {}
    impl GenerateQrImage for Set {}

    /// `prefilled_message` has been set.
    #[diagnostic::on_unimplemented(
        message = "`prefilled_message` is required by UpdatePhoneMessageQrdl and has not been set",
        label = "call `.prefilled_message(…)` before this"
    )]
    pub trait PrefilledMessage {}
    impl PrefilledMessage for Set {}

    /// `qrdl_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`qrdl_code` is required by UpdatePhoneMessageQrdl and has not been set",
        label = "call `.qrdl_code(…)` before this"
    )]
    pub trait QrdlCode {}
    impl QrdlCode for Set {}
}

/// The QR code after the change.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
#[non_exhaustive]
pub struct UpdatePhoneMessageQrdlResponse {
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
    /// The QR code after the change.
    pub data: Option<MessageQrCode>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl ReadObject for UpdatePhoneMessageQrdlResponse {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

/// What the runtime knows of `UpdatePhoneMessageQrdl`.
static OPERATION: Operation = Operation {
    name: "UpdatePhoneMessageQrdl",
    ram_action: "cams:UpdatePhoneMessageQrdl",
    repeatable: false,
    success_values: &["OK"],
    rate_limit: Some(RateLimit {
        requests: 5,
        period: Duration::from_secs(1),
    }),
    sensitive: &["PhoneNumber", "PrefilledMessage"],
};
