// @generated from spec/operations/qr_codes/CreatePhoneMessageQrdl.yaml by `cargo xtask generate`. Do not edit.

//! `CreatePhoneMessageQrdl`: creates a QR code and a deep link that open a chat with a phone
//! number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Creates a QR code and a deep link that open a chat with a phone number.
    ///
    /// A WhatsApp channel must exist.
    ///
    /// Note: The text of the documentation allows 5 calls per second, its page on quotas 50; the client
    /// keeps to the smaller number.
    ///
    /// Sends a [`CreatePhoneMessageQrdlRequest`], and yields a [`CreatePhoneMessageQrdlResponse`].
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
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .create_phone_message_qrdl()
    ///     .phone_number("861380000****")
    ///     .generate_qr_image(types::QrImageFormat::Png)
    ///     .prefilled_message("Hello")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_phone_message_qrdl(&self) -> CreatePhoneMessageQrdlBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_phone_message_qrdl`](crate::Client::create_phone_message_qrdl), but `send`
    /// blocks until the reply is there.
    pub fn create_phone_message_qrdl(&self) -> CreatePhoneMessageQrdlBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreatePhoneMessageQrdl`: what
/// [`Client::create_phone_message_qrdl`](crate::Client::create_phone_message_qrdl) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePhoneMessageQrdlRequest {
    /// Phone number that the QR code opens a chat with, digits with the country code;
    /// `QueryChatappPhoneNumbers` lists them.
    pub phone_number: Option<String>,
    /// Format of the image of the QR code, which `QrImageUrl` in the reply leads to.
    pub generate_qr_image: Option<types::QrImageFormat>,
    /// Message that is filled in when the chat opens.
    pub prefilled_message: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for CreatePhoneMessageQrdlRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreatePhoneMessageQrdlRequest")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("generate_qr_image", &self.generate_qr_image)
            .field(
                "prefilled_message",
                &runtime::redacted(self.prefilled_message.as_ref()),
            )
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for CreatePhoneMessageQrdlRequest {
    type Response = CreatePhoneMessageQrdlResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("GenerateQrImage", &self.generate_qr_image);
        parameters.query("PrefilledMessage", &self.prefilled_message);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("GenerateQrImage", &self.generate_qr_image);
        limits.required("PrefilledMessage", &self.prefilled_message);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreatePhoneMessageQrdlRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            generate_qr_image: object.take("GenerateQrImage"),
            prefilled_message: object.take("PrefilledMessage"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreatePhoneMessageQrdlRequest);

impl CreatePhoneMessageQrdlRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreatePhoneMessageQrdlBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreatePhoneMessageQrdlRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePhoneMessageQrdlBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
    GenerateQrImage = runtime::Unset,
    PrefilledMessage = runtime::Unset,
>(
    runtime::Building<
        C,
        CreatePhoneMessageQrdlRequest,
        (PhoneNumber, GenerateQrImage, PrefilledMessage),
    >,
);

fn builder<C>(client: C) -> CreatePhoneMessageQrdlBuilder<C> {
    CreatePhoneMessageQrdlBuilder(
        runtime::Building::new(
            client,
            CreatePhoneMessageQrdlRequest {
                phone_number: None,
                generate_qr_image: None,
                prefilled_message: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<
    C,
    PhoneNumber,
    GenerateQrImage,
    PrefilledMessage,
> CreatePhoneMessageQrdlBuilder<C, PhoneNumber, GenerateQrImage, PrefilledMessage> {
    /// Phone number that the QR code opens a chat with, digits with the country code;
    /// `QueryChatappPhoneNumbers` lists them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> CreatePhoneMessageQrdlBuilder<
        C,
        runtime::Set,
        GenerateQrImage,
        PrefilledMessage,
    > {
        self.0.value.phone_number = Some(phone_number.into());
        CreatePhoneMessageQrdlBuilder(self.0.mark())
    }

    /// Format of the image of the QR code, which `QrImageUrl` in the reply leads to.
    ///
    /// Example: `PNG`.
    pub fn generate_qr_image(
        mut self,
        generate_qr_image: impl Into<types::QrImageFormat>,
    ) -> CreatePhoneMessageQrdlBuilder<C, PhoneNumber, runtime::Set, PrefilledMessage> {
        self.0.value.generate_qr_image = Some(generate_qr_image.into());
        CreatePhoneMessageQrdlBuilder(self.0.mark())
    }

    /// Message that is filled in when the chat opens.
    ///
    /// Example: `Hello`. Never printed.
    pub fn prefilled_message(
        mut self,
        prefilled_message: impl Into<String>,
    ) -> CreatePhoneMessageQrdlBuilder<C, PhoneNumber, GenerateQrImage, runtime::Set> {
        self.0.value.prefilled_message = Some(prefilled_message.into());
        CreatePhoneMessageQrdlBuilder(self.0.mark())
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
    pub fn build(self) -> CreatePhoneMessageQrdlRequest
    where
        PhoneNumber: create_phone_message_qrdl_required::PhoneNumber,
        GenerateQrImage: create_phone_message_qrdl_required::GenerateQrImage,
        PrefilledMessage: create_phone_message_qrdl_required::PrefilledMessage,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreatePhoneMessageQrdlResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: create_phone_message_qrdl_required::PhoneNumber,
        GenerateQrImage: create_phone_message_qrdl_required::GenerateQrImage,
        PrefilledMessage: create_phone_message_qrdl_required::PrefilledMessage,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod create_phone_message_qrdl_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by CreatePhoneMessageQrdl and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `generate_qr_image` has been set.
    #[diagnostic::on_unimplemented(
        message = "`generate_qr_image` is required by CreatePhoneMessageQrdl and has not been set",
        label = "call `.generate_qr_image(…)` before this"
    )]
    pub trait GenerateQrImage {}
    impl GenerateQrImage for super::runtime::Set {}

    /// `prefilled_message` has been set.
    #[diagnostic::on_unimplemented(
        message = "`prefilled_message` is required by CreatePhoneMessageQrdl and has not been set",
        label = "call `.prefilled_message(…)` before this"
    )]
    pub trait PrefilledMessage {}
    impl PrefilledMessage for super::runtime::Set {}
}

/// The new QR code.
///
/// The reply to [`Client::create_phone_message_qrdl`](crate::Client::create_phone_message_qrdl).
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// What went wrong, in the service's words; `None` or `OK` on success.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// The new QR code.
    pub data: Option<types::MessageQrCode>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreatePhoneMessageQrdlResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for CreatePhoneMessageQrdlResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CreatePhoneMessageQrdlResponse);

/// What the runtime knows of `CreatePhoneMessageQrdl`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreatePhoneMessageQrdl",
        "cams:CreatePhoneMessageQrdl",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["DeepLinkUrl", "PhoneNumber", "PrefilledMessage", "QrImageUrl"]);
