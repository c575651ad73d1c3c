// @generated from spec/operations/marketing/AddMarketingFlow.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `AddMarketingFlow`.

use alibabacloud_cams::marketing::AddMarketingFlowRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = AddMarketingFlowRequest::builder()
        .activity_name("Spring sale")
        .biz_code("ALICOM_OPAAS")
        .cron_expression("0 0 4 1/1 * ?")
        .execution_type(types::MarketingExecutionType::Schedule)
        .related_flow_code("6a1f0c****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ActivityName", "Spring sale"),
            ("BizCode", "ALICOM_OPAAS"),
            ("CronExpression", "0 0 4 1/1 * ?"),
            ("ExecutionType", "Schedule"),
            ("RelatedFlowCode", "6a1f0c****"),
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
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<AddMarketingFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
