// @generated from spec/operations/chat_flows/ListFlowNodePrototypeV2.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListFlowNodePrototypeV2`.

use alibabacloud_cams::chat_flows::ListFlowNodePrototypeV2Request;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListFlowNodePrototypeV2Request::builder()
        .page_no(1)
        .page_size(10)
        .group_code(types::FlowNodeGroupCode::Messaging)
        .biz_code("ALICOM_OPAAS")
        .keyword("message")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("PageNo", "1"),
            ("PageSize", "10"),
            ("GroupCode", "Messaging"),
            ("BizCode", "ALICOM_OPAAS"),
            ("Keyword", "message"),
        ],
    );
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
        "Code": "SendMessage",
        "GroupCode": "Messaging",
        "PublicExtend": "{\"en\": {\"name\": \"Send a message\", \"remark\": \"Sends a message to the user\"}, \"order\": 1}",
        "Status": "NORMAL"
      }
    ]
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListFlowNodePrototypeV2Request>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.data.as_ref().expect("present").model.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").model[0].code.as_deref(),
        Some("SendMessage")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").model[0].group_code,
        Some(types::FlowNodeGroupCode::Messaging)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").model[0].public_extend.as_deref(),
        Some("{\"en\": {\"name\": \"Send a message\", \"remark\": \"Sends a message to the user\"}, \"order\": 1}")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").model[0].status.as_deref(), Some("NORMAL")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
