// @generated from spec/operations/phone_numbers/GetPreValidatePhoneId.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetPreValidatePhoneId`.

use alibabacloud_cams::phone_numbers::GetPreValidatePhoneIdRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetPreValidatePhoneIdRequest::builder()
        .phone_number("861380000****")
        .verify_code("208393")
        .build();
    tests::assert_sends(
        &request,
        &[("PhoneNumber", "861380000****"), ("VerifyCode", "208393")],
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
    "PhoneNumber": "861380000****",
    "PhoneNumberId": "929833"
  }
}"#;
    let reply = tests::read::<GetPreValidatePhoneIdRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(
        reply.data.as_ref().expect("present").phone_number.as_deref(),
        Some("861380000****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").phone_number_id.as_deref(), Some("929833")
    );
}
