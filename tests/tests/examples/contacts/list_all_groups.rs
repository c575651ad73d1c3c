// @generated from spec/operations/contacts/ListAllGroups.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListAllGroups`.

use alibabacloud_cams::contacts::ListAllGroupsRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListAllGroupsRequest::builder().biz_code("ALICOM_OPAAS").build();
    tests::assert_sends(&request, &[("BizCode", "ALICOM_OPAAS")]);
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": [
    {
      "GmtCreate": "2025-01-01 08:00:00",
      "GroupName": "Newsletter",
      "Id": "10****"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListAllGroupsRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].gmt_create.as_deref(), Some("2025-01-01 08:00:00"));
    assert_eq!(reply.data[0].group_name.as_deref(), Some("Newsletter"));
    assert_eq!(reply.data[0].id.as_deref(), Some("10****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
