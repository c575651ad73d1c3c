// @generated from spec/operations/qr_codes/ListPhoneMessageQrdl.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListPhoneMessageQrdl`.

use alibabacloud_cams::qr_codes::ListPhoneMessageQrdlRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListPhoneMessageQrdlRequest::builder()
        .phone_number("861380000****")
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[("PhoneNumber", "861380000****"), ("CustSpaceId", "29348393884****")],
    );
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Data": [
    {
      "DeepLinkUrl": "https://example.com/qr/D9II3",
      "GenerateQrImage": "PNG",
      "PhoneNumber": "861380000****",
      "PrefilledMessage": "Hello",
      "QrImageUrl": "https://example.com/qr.png",
      "QrdlCode": "D9II3***"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListPhoneMessageQrdlRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(
        reply.data[0].deep_link_url.as_deref(), Some("https://example.com/qr/D9II3")
    );
    assert_eq!(reply.data[0].generate_qr_image, Some(types::QrImageFormat::Png));
    assert_eq!(reply.data[0].phone_number.as_deref(), Some("861380000****"));
    assert_eq!(reply.data[0].prefilled_message.as_deref(), Some("Hello"));
    assert_eq!(
        reply.data[0].qr_image_url.as_deref(), Some("https://example.com/qr.png")
    );
    assert_eq!(reply.data[0].qrdl_code.as_deref(), Some("D9II3***"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
