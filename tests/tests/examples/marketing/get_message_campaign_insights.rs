// @generated from spec/operations/marketing/GetMessageCampaignInsights.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetMessageCampaignInsights`.

use alibabacloud_cams::marketing::GetMessageCampaignInsightsRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetMessageCampaignInsightsRequest::builder()
        .ad_account_id("82910384****")
        .campaign_id("12021847563****")
        .cust_space_id("29348393884****")
        .page_id("10293847566****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("AdAccountId", "82910384****"),
            ("CampaignId", "12021847563****"),
            ("CustSpaceId", "29348393884****"),
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
  "Data": [
    {
      "DateStart": "2025-01-01",
      "DateStop": "2025-01-31",
      "MarketingMessagesCostPerDelivered": "0.05",
      "MarketingMessagesCostPerLinkBtnClick": "0.5",
      "MarketingMessagesDelivered": "200",
      "MarketingMessagesLinkBtnClick": "20",
      "MarketingMessagesSpend": "10"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetMessageCampaignInsightsRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].date_start.as_deref(), Some("2025-01-01"));
    assert_eq!(reply.data[0].date_stop.as_deref(), Some("2025-01-31"));
    assert_eq!(
        reply.data[0].marketing_messages_cost_per_delivered.as_deref(), Some("0.05")
    );
    assert_eq!(
        reply.data[0].marketing_messages_cost_per_link_btn_click.as_deref(), Some("0.5")
    );
    assert_eq!(reply.data[0].marketing_messages_delivered.as_deref(), Some("200"));
    assert_eq!(reply.data[0].marketing_messages_link_btn_click.as_deref(), Some("20"));
    assert_eq!(reply.data[0].marketing_messages_spend.as_deref(), Some("10"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
