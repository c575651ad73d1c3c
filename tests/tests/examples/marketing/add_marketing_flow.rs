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

/// Every morning for a month: the request on the wire.
#[test]
fn request_2() {
    let request = AddMarketingFlowRequest::builder()
        .activity_desc("Messages to the customers of last spring")
        .activity_name("Spring sale")
        .biz_code("ALICOM_OPAAS")
        .cron_expression("0 0 4 1/1 * ?")
        .end_date("2025-04-01 00:00:00")
        .execution_type(types::MarketingExecutionType::Schedule)
        .related_flow_code("6a1f0c****")
        .related_flow_name("Sale")
        .related_group_id(2048)
        .start_date("2025-03-01 00:00:00")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ActivityDesc", "Messages to the customers of last spring"),
            ("ActivityName", "Spring sale"),
            ("BizCode", "ALICOM_OPAAS"),
            ("CronExpression", "0 0 4 1/1 * ?"),
            ("EndDate", "2025-04-01 00:00:00"),
            ("ExecutionType", "Schedule"),
            ("RelatedFlowCode", "6a1f0c****"),
            ("RelatedFlowName", "Sale"),
            ("RelatedGroupId", "2048"),
            ("StartDate", "2025-03-01 00:00:00"),
        ],
    );
}

/// Every morning for a month: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true
}"#;
    let reply = tests::read::<AddMarketingFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
}
