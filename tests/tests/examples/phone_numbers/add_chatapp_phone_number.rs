// @generated from spec/operations/phone_numbers/AddChatappPhoneNumber.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `AddChatappPhoneNumber`.

#![allow(deprecated)]
use alibabacloud_cams::phone_numbers::AddChatappPhoneNumberRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = AddChatappPhoneNumberRequest::builder()
        .phone_number("1380000****")
        .cust_space_id("29348393884****")
        .cc("86")
        .verified_name("Example Shop")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("PhoneNumber", "1380000****"),
            ("CustSpaceId", "29348393884****"),
            ("Cc", "86"),
            ("VerifiedName", "Example Shop"),
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
    let reply = tests::read::<AddChatappPhoneNumberRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// A number that was validated before: the request on the wire.
#[test]
fn request_2() {
    let request = AddChatappPhoneNumberRequest::builder()
        .phone_number("1380000****")
        .cust_space_id("29348393884****")
        .cc("86")
        .pre_validate_id("10202020")
        .verified_name("Example Shop")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("PhoneNumber", "1380000****"),
            ("CustSpaceId", "29348393884****"),
            ("Cc", "86"),
            ("PreValidateId", "10202020"),
            ("VerifiedName", "Example Shop"),
        ],
    );
}

/// A number that was validated before: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true
}"#;
    let reply = tests::read::<AddChatappPhoneNumberRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
}
