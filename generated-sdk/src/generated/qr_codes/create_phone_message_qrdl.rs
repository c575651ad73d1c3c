// @generated from spec/operations/qr_codes/CreatePhoneMessageQrdl.yaml by `cargo xtask generate`. Do not edit.

//! `CreatePhoneMessageQrdl`: creates a QR code and a deep link that open a chat with a phone
//! number.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::generated::types::{MessageQrCode, QrImageFormat};
use crate::runtime::emitted::{
    Client, Detached, Dispatch, Limits, Object, Operation, Parameters, RateLimit,
    ReadObject, redacted, Request, Set, Unset,
};

impl Client {
    /// Creates a QR code and a deep link that open a chat with a phone number.
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
    /// | `cams:CreatePhoneMessageQrdl` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call creates another QR code. The client tries again only where the
    /// service cannot have acted: a refused connection or a throttled call.
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
    ///     .create_phone_message_qrdl()
    ///     .phone_number("861380000****")
    ///     .generate_qr_image(QrImageFormat::Png)
    ///     .prefilled_message("Hello")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_phone_message_qrdl(&self) -> CreatePhoneMessageQrdlBuilder<Self> {
        CreatePhoneMessageQrdlBuilder::new(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_phone_message_qrdl`](crate::Client::create_phone_message_qrdl), but `send`
    /// blocks until the reply is there.
    pub fn create_phone_message_qrdl(&self) -> CreatePhoneMessageQrdlBuilder<Self> {
        CreatePhoneMessageQrdlBuilder::new(self.clone())
    }
}

/// A request of `CreatePhoneMessageQrdl`.
#[derive(Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct CreatePhoneMessageQrdlRequest {
    /// Phone number that the QR code opens a chat with.
    pub phone_number: Option<String>,
    /// Format of the image of the QR code.
    pub generate_qr_image: Option<QrImageFormat>,
    /// Message that is filled in when the chat opens.
    pub prefilled_message: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for CreatePhoneMessageQrdlRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreatePhoneMessageQrdlRequest")
            .field("phone_number", &redacted(self.phone_number.as_ref()))
            .field("generate_qr_image", &self.generate_qr_image)
            .field("prefilled_message", &redacted(self.prefilled_message.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl Request for CreatePhoneMessageQrdlRequest {
    type Response = CreatePhoneMessageQrdlResponse;

    fn operation() -> &'static Operation {
        &OPERATION
    }

    fn write(&self, parameters: &mut Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("GenerateQrImage", &self.generate_qr_image);
        parameters.query("PrefilledMessage", &self.prefilled_message);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    fn check(&self, limits: &mut Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("GenerateQrImage", &self.generate_qr_image);
        limits.required("PrefilledMessage", &self.prefilled_message);
    }
}

impl CreatePhoneMessageQrdlRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreatePhoneMessageQrdlBuilder {
        CreatePhoneMessageQrdlBuilder::new(Detached)
    }
}

/// Builds a [`CreatePhoneMessageQrdlRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePhoneMessageQrdlBuilder<
    C = Detached,
    PhoneNumber = Unset,
    GenerateQrImage = Unset,
    PrefilledMessage = Unset,
> {
    client: C,
    value: CreatePhoneMessageQrdlRequest,
    state: PhantomData<fn() -> (PhoneNumber, GenerateQrImage, PrefilledMessage)>,
}

impl<C> CreatePhoneMessageQrdlBuilder<C, Unset, Unset, Unset> {
    fn new(client: C) -> Self {
        Self {
            client,
            value: CreatePhoneMessageQrdlRequest {
                phone_number: None,
                generate_qr_image: None,
                prefilled_message: None,
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
> CreatePhoneMessageQrdlBuilder<C, PhoneNumber, GenerateQrImage, PrefilledMessage> {
    /// Phone number that the QR code opens a chat with.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> CreatePhoneMessageQrdlBuilder<C, Set, GenerateQrImage, PrefilledMessage> {
        self.value.phone_number = Some(phone_number.into());
        self.mark()
    }

    /// Format of the image of the QR code.
    ///
    /// Example: `PNG`.
    pub fn generate_qr_image(
        mut self,
        generate_qr_image: impl Into<QrImageFormat>,
    ) -> CreatePhoneMessageQrdlBuilder<C, PhoneNumber, Set, PrefilledMessage> {
        self.value.generate_qr_image = Some(generate_qr_image.into());
        self.mark()
    }

    /// Message that is filled in when the chat opens.
    ///
    /// Example: `Hello`. Never printed.
    pub fn prefilled_message(
        mut self,
        prefilled_message: impl Into<String>,
    ) -> CreatePhoneMessageQrdlBuilder<C, PhoneNumber, GenerateQrImage, Set> {
        self.value.prefilled_message = Some(prefilled_message.into());
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
    pub fn build(self) -> CreatePhoneMessageQrdlRequest
    where
        PhoneNumber: create_phone_message_qrdl_required::PhoneNumber,
        GenerateQrImage: create_phone_message_qrdl_required::GenerateQrImage,
        PrefilledMessage: create_phone_message_qrdl_required::PrefilledMessage,
    {
        self.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreatePhoneMessageQrdlResponse>
    where
        C: Dispatch,
        PhoneNumber: create_phone_message_qrdl_required::PhoneNumber,
        GenerateQrImage: create_phone_message_qrdl_required::GenerateQrImage,
        PrefilledMessage: create_phone_message_qrdl_required::PrefilledMessage,
    {
        self.client.dispatch(&self.value)
    }

    /// The same request with other parameters known to be set.
    fn mark<S1, S2, S3>(self) -> CreatePhoneMessageQrdlBuilder<C, S1, S2, S3> {
        CreatePhoneMessageQrdlBuilder {
            client: self.client,
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod create_phone_message_qrdl_required {
    use crate::runtime::emitted::Set;

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by CreatePhoneMessageQrdl and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for Set {}

    /// `generate_qr_image` has been set.
    #[diagnostic::on_unimplemented(
        message = "`generate_qr_image` is required by CreatePhoneMessageQrdl and has not been set",
        label = "call `.generate_qr_image(…)` before this"
    )]
    pub trait GenerateQrImage {}
    impl GenerateQrImage for Set {}

    /// `prefilled_message` has been set.
    #[diagnostic::on_unimplemented(
        message = "`prefilled_message` is required by CreatePhoneMessageQrdl and has not been set",
        label = "call `.prefilled_message(…)` before this"
    )]
    pub trait PrefilledMessage {}
    impl PrefilledMessage for Set {}
}

/// The new QR code.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", default)
)]
#[non_exhaustive]
pub struct CreatePhoneMessageQrdlResponse {
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
    /// The new QR code.
    pub data: Option<MessageQrCode>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl ReadObject for CreatePhoneMessageQrdlResponse {
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

/// What the runtime knows of `CreatePhoneMessageQrdl`.
static OPERATION: Operation = Operation {
    name: "CreatePhoneMessageQrdl",
    ram_action: "cams:CreatePhoneMessageQrdl",
    repeatable: false,
    success_values: &["OK"],
    rate_limit: Some(RateLimit {
        requests: 5,
        period: Duration::from_secs(1),
    }),
    sensitive: &["PhoneNumber", "PrefilledMessage"],
};
