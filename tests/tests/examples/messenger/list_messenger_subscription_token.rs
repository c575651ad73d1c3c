// @generated from spec/operations/messenger/ListMessengerSubscriptionToken.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListMessengerSubscriptionToken`.

use alibabacloud_cams::messenger::{
    ListMessengerSubscriptionTokenRequest, ListedTokenType,
};

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListMessengerSubscriptionTokenRequest::builder()
        .cust_space_id("29348393884****")
        .custom_audience_id("2385000000****")
        .limit(100)
        .page_id("10215900000****")
        .token_type(ListedTokenType::CustomAudience)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("CustSpaceId", "29348393884****"),
            ("CustomAudienceId", "2385000000****"),
            ("Limit", "100"),
            ("PageId", "10215900000****"),
            ("TokenType", "customAudience"),
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
      "CreationTimestamp": 1735689600000,
      "CustomAudienceId": "2385000000****",
      "NextEligibleTime": 1735776000000,
      "NotificationMessagesTimezone": "Asia/Singapore",
      "NotificationMessagesToken": "64239****",
      "PageId": "10215900000****",
      "RecipientId": "62590****",
      "TokenExpiryTimestamp": 1767225600000,
      "TopicTitle": "New in our shop"
    }
  ],
  "NextPage": "MTAw****",
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListMessengerSubscriptionTokenRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].creation_timestamp, Some(1_735_689_600_000));
    assert_eq!(reply.data[0].custom_audience_id.as_deref(), Some("2385000000****"));
    assert_eq!(reply.data[0].next_eligible_time, Some(1_735_776_000_000));
    assert_eq!(
        reply.data[0].notification_messages_timezone.as_deref(), Some("Asia/Singapore")
    );
    assert_eq!(reply.data[0].notification_messages_token.as_deref(), Some("64239****"));
    assert_eq!(reply.data[0].page_id.as_deref(), Some("10215900000****"));
    assert_eq!(reply.data[0].recipient_id.as_deref(), Some("62590****"));
    assert_eq!(reply.data[0].token_expiry_timestamp, Some(1_767_225_600_000));
    assert_eq!(reply.data[0].topic_title.as_deref(), Some("New in our shop"));
    assert_eq!(reply.next_page.as_deref(), Some("MTAw****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
