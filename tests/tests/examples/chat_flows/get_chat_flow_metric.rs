// @generated from spec/operations/chat_flows/GetChatFlowMetric.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetChatFlowMetric`.

use alibabacloud_cams::chat_flows::{ChatFlowMetric, GetChatFlowMetricRequest};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetChatFlowMetricRequest::builder()
        .biz_code("ALICOM_OPAAS")
        .biz_extend(std::collections::BTreeMap::<String, serde_json::Value>::new())
        .from(1_735_689_600)
        .to(1_735_776_000)
        .flow_code("flow_001")
        .flow_version("1")
        .metric_name(ChatFlowMetric::NodeErrorDetails)
        .metric_param([
            ("pageNo", serde_json::json!(1)),
            ("pageSize", serde_json::json!(10)),
            ("nodeId", serde_json::json!("node_001")),
        ])
        .build();
    tests::assert_sends(
        &request,
        &[
            ("BizCode", "ALICOM_OPAAS"),
            ("BizExtend", "{}"),
            ("From", "1735689600"),
            ("To", "1735776000"),
            ("FlowCode", "flow_001"),
            ("FlowVersion", "1"),
            ("MetricName", "nodeErrorDetails"),
            ("MetricParam", r#"{"pageNo":1,"pageSize":10,"nodeId":"node_001"}"#),
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
  "Data": {},
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetChatFlowMetricRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
