// @generated from spec/operations/migration/GetMigrationVerifyCode.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetMigrationVerifyCode`.

use alibabacloud_cams::migration::{GetMigrationVerifyCodeRequest, VerificationMethod};
use alibabacloud_cams::ErrorCode;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetMigrationVerifyCodeRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("PhoneNumber", "861380000****"),
            ("Locale", "zh_CN"),
            ("Method", "sms"),
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
    "PhoneNumber": "861380000****",
    "Id": "8282889****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetMigrationVerifyCodeRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(
        reply.data.as_ref().expect("present").phone_number.as_deref(),
        Some("861380000****")
    );
    assert_eq!(reply.data.as_ref().expect("present").id.as_deref(), Some("8282889****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// The account has no subscription: the request on the wire, and the error that comes of the answer.
#[test]
fn error_1() {
    let request = GetMigrationVerifyCodeRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("PhoneNumber", "861380000****"),
            ("Locale", "zh_CN"),
            ("Method", "sms"),
        ],
    );
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "Product.Unsubscript",
  "Message": "You have not subscribed to the specified product."
}"#;
    let error = tests::read_error::<GetMigrationVerifyCodeRequest>(400, body);
    assert!(error.code() == Some(ErrorCode::ProductUnsubscript), "{error}");
}
