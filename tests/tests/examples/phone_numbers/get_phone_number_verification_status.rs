// @generated from spec/operations/phone_numbers/GetPhoneNumberVerificationStatus.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetPhoneNumberVerificationStatus`.

use alibabacloud_cams::phone_numbers::GetPhoneNumberVerificationStatusRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetPhoneNumberVerificationStatusRequest::builder()
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
  "Data": {
    "CodeVerificationStatus": "VERIFIED",
    "Id": "222434****",
    "PhoneNumber": "861380000****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetPhoneNumberVerificationStatusRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(
        reply.data.as_ref().expect("present").code_verification_status,
        Some(types::CodeVerificationStatus::Verified)
    );
    assert_eq!(reply.data.as_ref().expect("present").id.as_deref(), Some("222434****"));
    assert_eq!(
        reply.data.as_ref().expect("present").phone_number.as_deref(),
        Some("861380000****")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
