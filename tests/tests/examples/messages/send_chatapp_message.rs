// @generated from spec/operations/messages/SendChatappMessage.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `SendChatappMessage`.

#![allow(deprecated)]
use alibabacloud_cams::messages::{MessageType, SendChatappMessageRequest, SendType};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .send_type(SendType::Template)
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .from("861380000****")
        .to("861390000****")
        .template_params([("order", "1001")])
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "template"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            ("TemplateParams", r#"{"order":"1001"}"#),
            ("CustSpaceId", "29348393884****"),
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
  "MessageId": "61851ccb2f1365b16aee****",
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<SendChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// Text: the request on the wire.
#[test]
fn request_2() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .send_type(SendType::Message)
        .message_type(MessageType::Text)
        .from("861380000****")
        .to("861390000****")
        .content("{\"text\": \"Your order is on its way.\"}")
        .cust_space_id("29348393884****")
        .context_message_id("61851ccb2f1365b16aed****")
        .recipient_type(types::RecipientType::Individual)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "message"),
            ("MessageType", "text"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            ("Content", r#"{"text": "Your order is on its way."}"#),
            ("CustSpaceId", "29348393884****"),
            ("ContextMessageId", "61851ccb2f1365b16aed****"),
            ("RecipientType", "individual"),
        ],
    );
}

/// Text: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#;
    let reply = tests::read::<SendChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
}

/// Image: the request on the wire.
#[test]
fn request_3() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .send_type(SendType::Message)
        .message_type(MessageType::Image)
        .from("861380000****")
        .to("861390000****")
        .content(
            "{\"link\": \"https://example.com/parcel.jpg\", \"caption\": \"Your parcel\"}",
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "message"),
            ("MessageType", "image"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"link": "https://example.com/parcel.jpg", "caption": "Your parcel"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Image: the reply, judged and read into its type.
#[test]
fn reply_3() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#;
    let reply = tests::read::<SendChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
}

/// Document: the request on the wire.
#[test]
fn request_4() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .send_type(SendType::Message)
        .message_type(MessageType::Document)
        .from("861380000****")
        .to("861390000****")
        .content(
            "{\"link\": \"https://example.com/invoice.pdf\", \"fileName\": \"invoice.pdf\"}",
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "message"),
            ("MessageType", "document"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"link": "https://example.com/invoice.pdf", "fileName": "invoice.pdf"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Document: the reply, judged and read into its type.
#[test]
fn reply_4() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#;
    let reply = tests::read::<SendChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
}

/// Location: the request on the wire.
#[test]
fn request_5() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .send_type(SendType::Message)
        .message_type(MessageType::Location)
        .from("861380000****")
        .to("861390000****")
        .content(
            "{\"latitude\": \"30.27\", \"longitude\": \"120.15\", \"name\": \"Example Shop\", \"address\": \"1 Example Road\"}",
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "message"),
            ("MessageType", "location"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"latitude": "30.27", "longitude": "120.15", "name": "Example Shop", "address": "1 Example Road"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Location: the reply, judged and read into its type.
#[test]
fn reply_5() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#;
    let reply = tests::read::<SendChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
}

/// Interactive message with reply buttons: the request on the wire.
#[test]
fn request_6() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .send_type(SendType::Message)
        .message_type(MessageType::Interactive)
        .from("861380000****")
        .to("861390000****")
        .content(
            "{\"type\": \"button\", \"body\": {\"text\": \"Shall we deliver today?\"}, \"action\": {\"buttons\": [{\"type\": \"reply\", \"reply\": {\"id\": \"yes\", \"title\": \"Yes\"}}, {\"type\": \"reply\", \"reply\": {\"id\": \"no\", \"title\": \"No\"}}]}}",
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "message"),
            ("MessageType", "interactive"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"type": "button", "body": {"text": "Shall we deliver today?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "yes", "title": "Yes"}}, {"type": "reply", "reply": {"id": "no", "title": "No"}}]}}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Interactive message with reply buttons: the reply, judged and read into its type.
#[test]
fn reply_6() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#;
    let reply = tests::read::<SendChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
}

/// Reaction: the request on the wire.
#[test]
fn request_7() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .send_type(SendType::Message)
        .message_type(MessageType::Reaction)
        .from("861380000****")
        .to("861390000****")
        .content("{\"messageId\": \"61851ccb2f1365b16aee****\", \"emoji\": \"👍\"}")
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "message"),
            ("MessageType", "reaction"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            ("Content", r#"{"messageId": "61851ccb2f1365b16aee****", "emoji": "👍"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Reaction: the reply, judged and read into its type.
#[test]
fn reply_7() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#;
    let reply = tests::read::<SendChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
}

/// Template with quick replies, a flow and products: the request on the wire.
#[test]
fn request_8() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .send_type(SendType::Template)
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .from("861380000****")
        .to("861390000****")
        .template_params([("order", "1001")])
        .payload(["track", "cancel"])
        .cust_space_id("29348393884****")
        .task_id("100000001")
        .product_action(
            types::ProductAction::builder()
                .sections([
                    types::ProductSection::builder()
                        .product_items([
                            types::ProductItem::builder()
                                .product_retailer_id("shoe-42")
                                .build(),
                        ])
                        .title("Shoes")
                        .build(),
                ])
                .thumbnail_product_retailer_id("shoe-42")
                .build(),
        )
        .flow_action(
            types::FlowAction::builder()
                .flow_action_data([("order", serde_json::json!("1001"))])
                .flow_token("token-****")
                .build(),
        )
        .template_name("order_shipped")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "template"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            ("TemplateParams", r#"{"order":"1001"}"#),
            ("Payload", r#"["track","cancel"]"#),
            ("CustSpaceId", "29348393884****"),
            ("TaskId", "100000001"),
            (
                "ProductAction",
                r#"{"Sections":[{"ProductItems":[{"ProductRetailerId":"shoe-42"}],"Title":"Shoes"}],"ThumbnailProductRetailerId":"shoe-42"}"#,
            ),
            (
                "FlowAction",
                r#"{"FlowActionData":{"order":"1001"},"FlowToken":"token-****"}"#,
            ),
            ("TemplateName", "order_shipped"),
        ],
    );
}

/// Template with quick replies, a flow and products: the reply, judged and read into its type.
#[test]
fn reply_8() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#;
    let reply = tests::read::<SendChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
}

/// Viber message with a button, and a fallback: the request on the wire.
#[test]
fn request_9() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::Viber)
        .send_type(SendType::Message)
        .message_type(MessageType::TextButton)
        .from("12345")
        .to("861390000****")
        .content(
            "{\"text\": \"Your order is on its way.\", \"caption\": \"Track it\", \"action\": \"https://example.com/orders\"}",
        )
        .fall_back_id("S_000001")
        .fall_back_content("Your order is on its way.")
        .cust_space_id("29348393884****")
        .tracking_data("tracking_id:123456")
        .label(types::ViberLabel::Transaction)
        .ttl(60)
        .tag("orders")
        .fall_back_duration(120)
        .fall_back_rule(types::FallBackRule::Undelivered)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("Type", "message"),
            ("MessageType", "text_button"),
            ("From", "12345"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"text": "Your order is on its way.", "caption": "Track it", "action": "https://example.com/orders"}"#,
            ),
            ("FallBackId", "S_000001"),
            ("FallBackContent", "Your order is on its way."),
            ("CustSpaceId", "29348393884****"),
            ("TrackingData", "tracking_id:123456"),
            ("Label", "transaction"),
            ("Ttl", "60"),
            ("Tag", "orders"),
            ("FallBackDuration", "120"),
            ("FallBackRule", "undelivered"),
        ],
    );
}

/// Viber message with a button, and a fallback: the reply, judged and read into its type.
#[test]
fn reply_9() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****"
}"#;
    let reply = tests::read::<SendChatappMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
}
