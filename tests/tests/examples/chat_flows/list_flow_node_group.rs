// @generated from spec/operations/chat_flows/ListFlowNodeGroup.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListFlowNodeGroup`.

use alibabacloud_cams::chat_flows::ListFlowNodeGroupRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListFlowNodeGroupRequest::builder().page_no(1).page_size(10).build();
    tests::assert_sends(&request, &[("PageNo", "1"), ("PageSize", "10")]);
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Message": "None",
  "Success": true,
  "Code": "OK",
  "Data": {
    "Model": [
      {
        "Code": "Messaging",
        "PublicExtend": "{}"
      }
    ]
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListFlowNodeGroupRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.data.as_ref().expect("present").model.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").model[0].code.as_deref(), Some("Messaging")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").model[0].public_extend.as_deref(),
        Some("{}")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
