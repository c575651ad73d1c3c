// @generated from spec/operations/chat_flows/ListChatFlow.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListChatFlow`.

use alibabacloud_cams::chat_flows::{ChatFlowStatus, ListChatFlowRequest};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListChatFlowRequest::builder()
        .status(ChatFlowStatus::Normal)
        .page_no(1)
        .page_size(10)
        .flow_trigger_type(types::ChatFlowTriggerType::TriggeredByWhatsApp)
        .return_with_online_version(true)
        .keyword("Order")
        .biz_code("ALICOM_OPAAS")
        .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Status", "NORMAL"),
            ("PageNo", "1"),
            ("PageSize", "10"),
            ("FlowTriggerType", "TriggeredByWhatsApp"),
            ("ReturnWithOnlineVersion", "true"),
            ("Keyword", "Order"),
            ("BizCode", "ALICOM_OPAAS"),
            ("BizExtend", "{}"),
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
  "Response": {},
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListChatFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// Which flow a phone number runs: the request on the wire.
#[test]
fn request_2() {
    let request = ListChatFlowRequest::builder()
        .page_no(1)
        .page_size(10)
        .flow_code("flow_001")
        .flow_status("NORMAL")
        .phone_number("861380000****")
        .title("Order status")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("PageNo", "1"),
            ("PageSize", "10"),
            ("FlowCode", "flow_001"),
            ("FlowStatus", "NORMAL"),
            ("PhoneNumber", "861380000****"),
            ("Title", "Order status"),
        ],
    );
}

/// Which flow a phone number runs: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true
}"#;
    let reply = tests::read::<ListChatFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
}
