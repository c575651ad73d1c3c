// @generated from spec/operations/contacts/DeleteGroupById.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `DeleteGroupById`.

use alibabacloud_cams::contacts::DeleteGroupByIdRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = DeleteGroupByIdRequest::builder().group_id("10****").build();
    tests::assert_sends(&request, &[("GroupId", "10****")]);
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
    let reply = tests::read::<DeleteGroupByIdRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
