// @generated from spec/operations/phone_numbers/GetChatappVerifyCode.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetChatappVerifyCode`.

use alibabacloud_cams::phone_numbers::{
    GetChatappVerifyCodeRequest, VerificationLocale, VerificationMethod,
};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetChatappVerifyCodeRequest::builder()
        .phone_number("861380000****")
        .cust_space_id("29348393884****")
        .method(VerificationMethod::Sms)
        .locale(VerificationLocale::ZhCn)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("PhoneNumber", "861380000****"),
            ("CustSpaceId", "29348393884****"),
            ("Method", "SMS"),
            ("Locale", "zh_CN"),
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
    let reply = tests::read::<GetChatappVerifyCodeRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// By a call: the request on the wire.
#[test]
fn request_2() {
    let request = GetChatappVerifyCodeRequest::builder()
        .phone_number("861380000****")
        .cust_space_id("29348393884****")
        .method(VerificationMethod::Voice)
        .locale(VerificationLocale::EnUs)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("PhoneNumber", "861380000****"),
            ("CustSpaceId", "29348393884****"),
            ("Method", "VOICE"),
            ("Locale", "en_US"),
        ],
    );
}

/// By a call: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true
}"#;
    let reply = tests::read::<GetChatappVerifyCodeRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
}
