// @generated from spec/operations/qr_codes/CreatePhoneMessageQrdl.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CreatePhoneMessageQrdl`.

use alibabacloud_cams::qr_codes::CreatePhoneMessageQrdlRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CreatePhoneMessageQrdlRequest::builder()
        .phone_number("861380000****")
        .generate_qr_image(types::QrImageFormat::Png)
        .prefilled_message("Hello")
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("PhoneNumber", "861380000****"),
            ("GenerateQrImage", "PNG"),
            ("PrefilledMessage", "Hello"),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Data": {
    "DeepLinkUrl": "https://example.com/qr/D9II3",
    "GenerateQrImage": "PNG",
    "PhoneNumber": "861380000****",
    "PrefilledMessage": "Hello",
    "QrImageUrl": "https://example.com/qr.png",
    "QrdlCode": "D9II3***"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<CreatePhoneMessageQrdlRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(
        reply.data.as_ref().expect("present").deep_link_url.as_deref(),
        Some("https://example.com/qr/D9II3")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").generate_qr_image,
        Some(types::QrImageFormat::Png)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").phone_number.as_deref(),
        Some("861380000****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").prefilled_message.as_deref(), Some("Hello")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").qr_image_url.as_deref(),
        Some("https://example.com/qr.png")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").qrdl_code.as_deref(), Some("D9II3***")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
