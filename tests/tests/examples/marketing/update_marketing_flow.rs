// @generated from spec/operations/marketing/UpdateMarketingFLow.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `UpdateMarketingFLow`.

use alibabacloud_cams::marketing::UpdateMarketingFlowRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = UpdateMarketingFlowRequest::builder()
        .activity_code("spring_sale")
        .activity_name("Spring sale")
        .cron_expression("0 0 4 1/1 * ?")
        .execution_type(types::MarketingExecutionType::Cron)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ActivityCode", "spring_sale"),
            ("ActivityName", "Spring sale"),
            ("CronExpression", "0 0 4 1/1 * ?"),
            ("ExecutionType", "1"),
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
    let reply = tests::read::<UpdateMarketingFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// A longer sale for another group: the request on the wire.
#[test]
fn request_2() {
    let request = UpdateMarketingFlowRequest::builder()
        .activity_code("spring_sale")
        .activity_desc("Messages to all customers")
        .activity_name("Spring sale")
        .cron_expression("0 0 4 1/1 * ?")
        .end_date("2025-12-25 09:59:00")
        .execution_type(types::MarketingExecutionType::Cron)
        .related_flow_code("6a1f0c****")
        .related_flow_name("Sale")
        .related_group_id(4096)
        .start_date("2025-11-25 09:59:00")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ActivityCode", "spring_sale"),
            ("ActivityDesc", "Messages to all customers"),
            ("ActivityName", "Spring sale"),
            ("CronExpression", "0 0 4 1/1 * ?"),
            ("EndDate", "2025-12-25 09:59:00"),
            ("ExecutionType", "1"),
            ("RelatedFlowCode", "6a1f0c****"),
            ("RelatedFlowName", "Sale"),
            ("RelatedGroupId", "4096"),
            ("StartDate", "2025-11-25 09:59:00"),
        ],
    );
}

/// A longer sale for another group: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true
}"#;
    let reply = tests::read::<UpdateMarketingFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
}
