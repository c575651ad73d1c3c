// @generated from spec/operations/instances/GetChatappOpenStatus.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetChatappOpenStatus`.

use alibabacloud_cams::instances::GetChatappOpenStatusRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetChatappOpenStatusRequest::builder().build();
    tests::assert_sends(&request, &[]);
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "OpenStatus": true
}"#;
    let reply = tests::read::<GetChatappOpenStatusRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.open_status, Some(true));
}
