// @generated from spec/operations/phone_numbers/ModifyPhoneBusinessProfile.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ModifyPhoneBusinessProfile`.

use alibabacloud_cams::phone_numbers::ModifyPhoneBusinessProfileRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ModifyPhoneBusinessProfileRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .address("1 Example Road")
        .description("Online shop")
        .vertical(types::BusinessVertical::NotListed)
        .email("info@example.com")
        .profile_picture_url("https://example.com/picture.png")
        .websites(["https://example.com"])
        .about("business profile")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("PhoneNumber", "861380000****"),
            ("Address", "1 Example Road"),
            ("Description", "Online shop"),
            ("Vertical", "OTHER"),
            ("Email", "info@example.com"),
            ("ProfilePictureUrl", "https://example.com/picture.png"),
            ("Websites", r#"["https://example.com"]"#),
            ("About", "business profile"),
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
  "Success": true,
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ModifyPhoneBusinessProfileRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
