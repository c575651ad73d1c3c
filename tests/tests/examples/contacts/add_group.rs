// @generated from spec/operations/contacts/AddGroup.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `AddGroup`.

use alibabacloud_cams::contacts::AddGroupRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = AddGroupRequest::builder()
        .biz_code("ALICOM_OPAAS")
        .group_name("Newsletter")
        .build();
    tests::assert_sends(
        &request,
        &[("BizCode", "ALICOM_OPAAS"), ("GroupName", "Newsletter")],
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
    let reply = tests::read::<AddGroupRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
