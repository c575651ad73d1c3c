// @generated from spec/operations/marketing/CreateMessageCampaign.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CreateMessageCampaign`.

use alibabacloud_cams::marketing::{CampaignBudgetType, CreateMessageCampaignRequest};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CreateMessageCampaignRequest::builder()
        .ad_account_id("82910384****")
        .budget(10_000)
        .budget_type(CampaignBudgetType::Daily)
        .cust_space_id("29348393884****")
        .name("Spring sale")
        .page_id("10293847566****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("AdAccountId", "82910384****"),
            ("Budget", "10000"),
            ("BudgetType", "daily"),
            ("CustSpaceId", "29348393884****"),
            ("Name", "Spring sale"),
            ("PageId", "10293847566****"),
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
  "CampaignId": "12021847563****",
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<CreateMessageCampaignRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.campaign_id.as_deref(), Some("12021847563****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
