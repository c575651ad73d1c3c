// @generated from spec/operations/marketing/ListMarketingFlow.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListMarketingFlow`.

use alibabacloud_cams::marketing::ListMarketingFlowRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListMarketingFlowRequest::builder()
        .biz_code("ALICOM_OPAAS")
        .page_index("1")
        .page_size("20")
        .build();
    tests::assert_sends(
        &request,
        &[("BizCode", "ALICOM_OPAAS"), ("PageIndex", "1"), ("PageSize", "20")],
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
  "Data": [
    {
      "ActivityCode": "spring_sale",
      "ActivityDesc": "Messages to the customers of last spring",
      "ActivityName": "Spring sale",
      "BizCode": "ALICOM_OPAAS",
      "CronExpression": "0 0 4 1/1 * ?",
      "ExecutionType": "1",
      "Id": 1024,
      "RelatedFlowCode": "6a1f0c****",
      "RelatedFlowName": "Sale",
      "RelatedGroupId": "2048",
      "RelatedGroupName": "Customers"
    }
  ],
  "TotalCount": 1,
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListMarketingFlowRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].activity_code.as_deref(), Some("spring_sale"));
    assert_eq!(
        reply.data[0].activity_desc.as_deref(),
        Some("Messages to the customers of last spring")
    );
    assert_eq!(reply.data[0].activity_name.as_deref(), Some("Spring sale"));
    assert_eq!(reply.data[0].biz_code.as_deref(), Some("ALICOM_OPAAS"));
    assert_eq!(reply.data[0].cron_expression.as_deref(), Some("0 0 4 1/1 * ?"));
    assert_eq!(reply.data[0].execution_type, Some(types::MarketingExecutionType::Cron));
    assert_eq!(reply.data[0].id, Some(1024));
    assert_eq!(reply.data[0].related_flow_code.as_deref(), Some("6a1f0c****"));
    assert_eq!(reply.data[0].related_flow_name.as_deref(), Some("Sale"));
    assert_eq!(reply.data[0].related_group_id.as_deref(), Some("2048"));
    assert_eq!(reply.data[0].related_group_name.as_deref(), Some("Customers"));
    assert_eq!(reply.total_count, Some(1));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
