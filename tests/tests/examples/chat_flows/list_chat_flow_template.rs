// @generated from spec/operations/chat_flows/ListChatFlowTemplate.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListChatFlowTemplate`.

use alibabacloud_cams::chat_flows::ListChatFlowTemplateRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListChatFlowTemplateRequest::builder()
        .trigger_type(types::ChatFlowTriggerType::TriggeredByWhatsApp)
        .keyword("Order")
        .page_no(1)
        .page_size(10)
        .biz_code("ALICOM_OPAAS")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("TriggerType", "TriggeredByWhatsApp"),
            ("Keyword", "Order"),
            ("PageNo", "1"),
            ("PageSize", "10"),
            ("BizCode", "ALICOM_OPAAS"),
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
  "Data": {
    "Response": {}
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListChatFlowTemplateRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
