// @generated from spec/operations/phone_numbers/QueryPhoneBusinessProfile.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `QueryPhoneBusinessProfile`.

use alibabacloud_cams::phone_numbers::QueryPhoneBusinessProfileRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = QueryPhoneBusinessProfileRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .build();
    tests::assert_sends(
        &request,
        &[("CustSpaceId", "29348393884****"), ("PhoneNumber", "861380000****")],
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
  "Data": {
    "About": "business profile",
    "Address": "1 Example Road",
    "Description": "Online shop",
    "Email": "info@example.com",
    "ProfilePictureUrl": "https://example.com/picture.png",
    "Vertical": "OTHER",
    "Websites": [
      "https://example.com"
    ]
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<QueryPhoneBusinessProfileRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").about.as_deref(), Some("business profile")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").address.as_deref(), Some("1 Example Road")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").description.as_deref(), Some("Online shop")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").email.as_deref(), Some("info@example.com")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").profile_picture_url.as_deref(),
        Some("https://example.com/picture.png")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").vertical,
        Some(types::BusinessVertical::NotListed)
    );
    assert_eq!(reply.data.as_ref().expect("present").websites.len(), 1);
    assert_eq!(reply.data.as_ref().expect("present").websites[0], "https://example.com");
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
