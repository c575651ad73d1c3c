// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`MessageQrCode`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// QR code and deep link that open a chat with a phone number.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageQrCode {
    /// Deep link that opens the chat; it can carry the message that is filled in.
    ///
    /// Example: `https://example.com/qr/D9II3`. Never printed.
    pub deep_link_url: Option<String>,
    /// Format of the image of the QR code at `qr_image_url`.
    ///
    /// Example: `PNG`.
    pub generate_qr_image: Option<types::QrImageFormat>,
    /// Phone number that the QR code opens a chat with.
    ///
    /// Example: `861380000****`. Never printed.
    pub phone_number: Option<String>,
    /// Message that is filled in when the chat opens.
    ///
    /// Example: `Hello`. Never printed.
    pub prefilled_message: Option<String>,
    /// URL of the image of the QR code, in the format `generate_qr_image`.
    ///
    /// Example: `https://example.com/qr.png`. Never printed.
    pub qr_image_url: Option<String>,
    /// Code that identifies the QR code; `UpdatePhoneMessageQrdl` and `DeletePhoneMessageQrdl` take it.
    ///
    /// Example: `D9II3***`.
    pub qrdl_code: Option<String>,
}

impl fmt::Debug for MessageQrCode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageQrCode")
            .field("deep_link_url", &runtime::redacted(self.deep_link_url.as_ref()))
            .field("generate_qr_image", &self.generate_qr_image)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field(
                "prefilled_message",
                &runtime::redacted(self.prefilled_message.as_ref()),
            )
            .field("qr_image_url", &runtime::redacted(self.qr_image_url.as_ref()))
            .field("qrdl_code", &self.qrdl_code)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for MessageQrCode {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("DeepLinkUrl", &self.deep_link_url);
        object.member("GenerateQrImage", &self.generate_qr_image);
        object.member("PhoneNumber", &self.phone_number);
        object.member("PrefilledMessage", &self.prefilled_message);
        object.member("QrImageUrl", &self.qr_image_url);
        object.member("QrdlCode", &self.qrdl_code);
    }
}

impl runtime::ReadObject for MessageQrCode {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            deep_link_url: object.take("DeepLinkUrl"),
            generate_qr_image: object.take("GenerateQrImage"),
            phone_number: object.take("PhoneNumber"),
            prefilled_message: object.take("PrefilledMessage"),
            qr_image_url: object.take("QrImageUrl"),
            qrdl_code: object.take("QrdlCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply MessageQrCode);
