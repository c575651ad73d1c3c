// @generated from spec/operations/whatsapp_flows/ListFlow.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListFlow`.

use alibabacloud_cams::whatsapp_flows::{ListFlowPage, ListFlowRequest};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListFlowRequest::builder()
        .flow_name("flow_001")
        .page(ListFlowPage::builder().index(1).size(10).build())
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("FlowName", "flow_001"),
            ("Page", r#"{"Index":1,"Size":10}"#),
            ("CustSpaceId", "29348393884****"),
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
  "Data": [
    {
      "Categories": [
        "SURVEY"
      ],
      "FlowId": "333993838***",
      "FlowName": "flow_001"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].categories.len(), 1);
    assert_eq!(reply.data[0].categories[0], types::WhatsAppFlowCategory::Survey);
    assert_eq!(reply.data[0].flow_id.as_deref(), Some("333993838***"));
    assert_eq!(reply.data[0].flow_name.as_deref(), Some("flow_001"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
