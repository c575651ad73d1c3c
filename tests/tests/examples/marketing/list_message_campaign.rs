// @generated from spec/operations/marketing/ListMessageCampaign.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListMessageCampaign`.

use alibabacloud_cams::marketing::{ListMessageCampaignPage, ListMessageCampaignRequest};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListMessageCampaignRequest::builder()
        .cust_space_id("29348393884****")
        .page(ListMessageCampaignPage::builder().index(1).size(20).build())
        .page_id("10293847566****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("Page", r#"{"Index":1,"Size":20}"#),
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
      "AdAccountId": "82910384****",
      "Budget": 10000,
      "CampaignId": "12021847563****",
      "CampaignName": "Spring sale",
      "PageId": "10293847566****"
    }
  ],
  "Total": 1,
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListMessageCampaignRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].ad_account_id.as_deref(), Some("82910384****"));
    assert_eq!(reply.data[0].budget, Some(10_000));
    assert_eq!(reply.data[0].campaign_id.as_deref(), Some("12021847563****"));
    assert_eq!(reply.data[0].campaign_name.as_deref(), Some("Spring sale"));
    assert_eq!(reply.data[0].page_id.as_deref(), Some("10293847566****"));
    assert_eq!(reply.total, Some(1));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
