// @generated from spec/operations/phone_numbers/SubmitVerifyCodeResult.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `SubmitVerifyCodeResult`.

use alibabacloud_cams::phone_numbers::SubmitVerifyCodeResultRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = SubmitVerifyCodeResultRequest::builder()
        .message_id("61851ccb2f1365b16aee****")
        .result(true)
        .to("861380000****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("MessageId", "61851ccb2f1365b16aee****"),
            ("Result", "true"),
            ("To", "861380000****"),
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
  "Data": "None",
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<SubmitVerifyCodeResultRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.as_deref(), Some("None"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
