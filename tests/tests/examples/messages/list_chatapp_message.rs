// @generated from spec/operations/messages/ListChatappMessage.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListChatappMessage`.

use alibabacloud_cams::messages::{ListChatappMessagePage, ListChatappMessageRequest};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListChatappMessageRequest::builder()
        .business_number("861380000****")
        .start_time(1_693_107_714_687)
        .end_time(1_693_407_714_687)
        .event_action(types::MessageDirection::Down)
        .channel_type(types::MessageChannel::WhatsApp)
        .cust_space_id("29348393884****")
        .page(ListChatappMessagePage::builder().index(1).size(10).build())
        .build();
    tests::assert_sends(
        &request,
        &[
            ("BusinessNumber", "861380000****"),
            ("StartTime", "1693107714687"),
            ("EndTime", "1693407714687"),
            ("EventAction", "DOWN"),
            ("ChannelType", "whatsapp"),
            ("CustSpaceId", "29348393884****"),
            ("Page", r#"{"Index":1,"Size":10}"#),
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
      "BusinessNumber": "861380000****",
      "ChannelType": "whatsapp",
      "EventAction": "DOWN",
      "FailBackFlag": "N",
      "LanguageCode": "en",
      "Message": "Your order has been shipped.",
      "MessageId": "61851ccb2f1365b16aee****",
      "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
      "TemplateName": "hello_whatsapp",
      "UserNumber": "861390000****"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].business_number.as_deref(), Some("861380000****"));
    assert_eq!(reply.data[0].channel_type.as_deref(), Some("whatsapp"));
    assert_eq!(reply.data[0].event_action, Some(types::MessageDirection::Down));
    assert_eq!(reply.data[0].fail_back_flag, Some(types::YesNo::No));
    assert_eq!(reply.data[0].language_code.as_deref(), Some("en"));
    assert_eq!(reply.data[0].message.as_deref(), Some("Your order has been shipped."));
    assert_eq!(reply.data[0].message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
    assert_eq!(
        reply.data[0].template_code.as_deref(), Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(reply.data[0].template_name.as_deref(), Some("hello_whatsapp"));
    assert_eq!(reply.data[0].user_number.as_deref(), Some("861390000****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// Which messages of a bulk message were received: the request on the wire.
#[test]
fn request_2() {
    let request = ListChatappMessageRequest::builder()
        .business_number("861380000****")
        .start_time(1_693_107_714_687)
        .end_time(1_693_407_714_687)
        .user_number("861390000****")
        .channel_type(types::MessageChannel::WhatsApp)
        .client_accept_status("success")
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .group_message_id("890000010002****")
        .message_status("success")
        .cust_space_id("29348393884****")
        .page(ListChatappMessagePage::builder().index(1).size(10).build())
        .build();
    tests::assert_sends(
        &request,
        &[
            ("BusinessNumber", "861380000****"),
            ("StartTime", "1693107714687"),
            ("EndTime", "1693407714687"),
            ("UserNumber", "861390000****"),
            ("ChannelType", "whatsapp"),
            ("ClientAcceptStatus", "success"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("GroupMessageId", "890000010002****"),
            ("MessageStatus", "success"),
            ("CustSpaceId", "29348393884****"),
            ("Page", r#"{"Index":1,"Size":10}"#),
        ],
    );
}

/// Which messages of a bulk message were received: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Success": true,
  "Data": [
    {
      "BusinessNumber": "861380000****",
      "ChannelType": "whatsapp",
      "ConversationId": "c-1****",
      "EventAction": "DOWN",
      "EventActionName": "DOWN",
      "FailBackFlag": "N",
      "LanguageCode": "en",
      "Message": "Your order has been shipped.",
      "MessageId": "61851ccb2f1365b16aee****",
      "MessageStatus": "success",
      "MessageType": "text",
      "TemplateCode": "744c4b5c79c9432497a075bdfca3****",
      "TemplateName": "order_shipped",
      "UniqueMessageId": "u-1****",
      "UserNumber": "861390000****"
    }
  ]
}"#;
    let reply = tests::read::<ListChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].business_number.as_deref(), Some("861380000****"));
    assert_eq!(reply.data[0].channel_type.as_deref(), Some("whatsapp"));
    assert_eq!(reply.data[0].conversation_id.as_deref(), Some("c-1****"));
    assert_eq!(reply.data[0].event_action, Some(types::MessageDirection::Down));
    assert_eq!(reply.data[0].event_action_name, Some(types::MessageDirection::Down));
    assert_eq!(reply.data[0].fail_back_flag, Some(types::YesNo::No));
    assert_eq!(reply.data[0].language_code.as_deref(), Some("en"));
    assert_eq!(reply.data[0].message.as_deref(), Some("Your order has been shipped."));
    assert_eq!(reply.data[0].message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
    assert_eq!(reply.data[0].message_status.as_deref(), Some("success"));
    assert_eq!(reply.data[0].message_type.as_deref(), Some("text"));
    assert_eq!(
        reply.data[0].template_code.as_deref(), Some("744c4b5c79c9432497a075bdfca3****")
    );
    assert_eq!(reply.data[0].template_name.as_deref(), Some("order_shipped"));
    assert_eq!(reply.data[0].unique_message_id.as_deref(), Some("u-1****"));
    assert_eq!(reply.data[0].user_number.as_deref(), Some("861390000****"));
}
