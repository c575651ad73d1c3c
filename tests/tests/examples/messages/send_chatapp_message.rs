// @generated from spec/operations/messages/SendChatappMessage.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `SendChatappMessage`.

#![allow(deprecated)]
use alibabacloud_cams::messages::{MessageType, SendChatappMessageRequest, SendType};
use alibabacloud_cams::ErrorCode;
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
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppText::new(
                    "Your order is on its way: https://example.com/orders",
                )
                .preview_url(true),
        )
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
            (
                "Content",
                r#"{"text":"Your order is on its way: https://example.com/orders","previewUrl":true}"#,
            ),
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
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppImage::new("https://example.com/parcel.jpg")
                .caption("Your parcel"),
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
                r#"{"link":"https://example.com/parcel.jpg","caption":"Your parcel"}"#,
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
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppDocument::new(
                "https://example.com/invoice.pdf",
                "invoice.pdf",
            ),
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
                r#"{"link":"https://example.com/invoice.pdf","fileName":"invoice.pdf"}"#,
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
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppLocation::new("30.27", "120.15")
                .name("Example Shop")
                .address("1 Example Road"),
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
                r#"{"latitude":"30.27","longitude":"120.15","name":"Example Shop","address":"1 Example Road"}"#,
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
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppReplyButtons::new(
                    types::WhatsAppBody::new("Shall we deliver today?"),
                    types::WhatsAppButtonAction::new([
                        types::WhatsAppButton::from(
                            types::WhatsAppReplyButton::new(
                                types::WhatsAppReply::new("yes", "Yes"),
                            ),
                        ),
                        types::WhatsAppButton::from(
                            types::WhatsAppReplyButton::new(
                                types::WhatsAppReply::new("no", "No"),
                            ),
                        ),
                    ]),
                )
                .header(
                    serde_json::json!(
                        { "type": "image", "image": { "link" :
                        "https://example.com/parcel.jpg" } }
                    ),
                )
                .footer(types::WhatsAppFooter::new("Example Shop")),
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
                r#"{"type":"button","body":{"text":"Shall we deliver today?"},"action":{"buttons":[{"type":"reply","reply":{"id":"yes","title":"Yes"}},{"type":"reply","reply":{"id":"no","title":"No"}}]},"header":{"type":"image","image":{"link":"https://example.com/parcel.jpg"}},"footer":{"text":"Example Shop"}}"#,
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
        .from("861380000****")
        .to("861390000****")
        .content(types::WhatsAppReaction::new("61851ccb2f1365b16aee****", "👍"))
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
            ("Content", r#"{"messageId":"61851ccb2f1365b16aee****","emoji":"👍"}"#),
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
        .from("12345")
        .to("861390000****")
        .content(
            types::ViberTextButton::new(
                "Your order is on its way.",
                "Track it",
                "https://example.com/orders",
            ),
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
                r#"{"text":"Your order is on its way.","caption":"Track it","action":"https://example.com/orders"}"#,
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

/// Video on WhatsApp: the request on the wire.
#[test]
fn request_10() {
    let request = SendChatappMessageRequest::builder()
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppVideo::new("https://example.com/parcel.mp4")
                .caption("Your parcel"),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "message"),
            ("MessageType", "video"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"link":"https://example.com/parcel.mp4","caption":"Your parcel"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Video on WhatsApp: the reply, judged and read into its type.
#[test]
fn reply_10() {
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

/// Audio on WhatsApp: the request on the wire.
#[test]
fn request_11() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .from("861380000****")
        .to("861390000****")
        .content(types::AudioContent::new("https://example.com/parcel.mp3"))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "message"),
            ("MessageType", "audio"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            ("Content", r#"{"link":"https://example.com/parcel.mp3"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Audio on WhatsApp: the reply, judged and read into its type.
#[test]
fn reply_11() {
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

/// Sticker on WhatsApp: the request on the wire.
#[test]
fn request_12() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .from("861380000****")
        .to("861390000****")
        .content(types::StickerContent::new("https://example.com/parcel.webp"))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "message"),
            ("MessageType", "sticker"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            ("Content", r#"{"link":"https://example.com/parcel.webp"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Sticker on WhatsApp: the reply, judged and read into its type.
#[test]
fn reply_12() {
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

/// Contacts on WhatsApp: the request on the wire.
#[test]
fn request_13() {
    let request = SendChatappMessageRequest::builder()
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppContacts::new([
                types::WhatsAppContact::new(
                        types::WhatsAppContactName::new("Dr. Alex B. Example Jr.")
                            .first_name("Alex")
                            .last_name("Example")
                            .middle_name("B.")
                            .suffix("Jr.")
                            .prefix("Dr."),
                    )
                    .phones([
                        types::WhatsAppContactPhone::new()
                            .phone("861390000****")
                            .wa_id("861390000****")
                            .kind("WORK"),
                    ])
                    .emails([
                        types::WhatsAppContactEmail::new()
                            .email("a@example.com")
                            .kind("WORK"),
                    ])
                    .addresses([
                        serde_json::json!(
                            { "street": "1 Example Road", "city": "Hangzhou", "zip" :
                            "310000", "country": "China", "country_code": "cn", "type"
                           : "WORK" }
                        ),
                    ])
                    .birthday("1990-01-31")
                    .org(
                        serde_json::json!(
                            { "company": "Example Shop", "department": "Service",
                            "title": "Manager" }
                        ),
                    )
                    .urls([
                        serde_json::json!(
                            { "url": "https://example.com", "type": "WORK" }
                        ),
                    ]),
            ]),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("Type", "message"),
            ("MessageType", "contacts"),
            ("From", "861380000****"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"contacts":[{"name":{"formatted_name":"Dr. Alex B. Example Jr.","first_name":"Alex","last_name":"Example","middle_name":"B.","suffix":"Jr.","prefix":"Dr."},"phones":[{"phone":"861390000****","wa_id":"861390000****","type":"WORK"}],"emails":[{"email":"a@example.com","type":"WORK"}],"addresses":[{"street":"1 Example Road","city":"Hangzhou","zip":"310000","country":"China","country_code":"cn","type":"WORK"}],"birthday":"1990-01-31","org":{"company":"Example Shop","department":"Service","title":"Manager"},"urls":[{"url":"https://example.com","type":"WORK"}]}]}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Contacts on WhatsApp: the reply, judged and read into its type.
#[test]
fn reply_13() {
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

/// List on WhatsApp: the request on the wire.
#[test]
fn request_14() {
    let request = SendChatappMessageRequest::builder()
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppList::new(
                    types::WhatsAppListBody::new("When shall we deliver?"),
                    types::WhatsAppListAction::new(
                        "Choose a day",
                        [
                            types::WhatsAppListSection::new([
                                    types::WhatsAppListRow::new("monday", "Monday")
                                        .description("From 8 to 12"),
                                    types::WhatsAppListRow::new("tuesday", "Tuesday"),
                                ])
                                .title("Days"),
                        ],
                    ),
                )
                .header(serde_json::json!({ "type": "text", "text": "Your parcel" }))
                .footer(types::WhatsAppFooter::new("Example Shop")),
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
                r#"{"type":"list","body":{"text":"When shall we deliver?"},"action":{"button":"Choose a day","sections":[{"rows":[{"id":"monday","title":"Monday","description":"From 8 to 12"},{"id":"tuesday","title":"Tuesday"}],"title":"Days"}]},"header":{"type":"text","text":"Your parcel"},"footer":{"text":"Example Shop"}}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// List on WhatsApp: the reply, judged and read into its type.
#[test]
fn reply_14() {
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

/// Link button on WhatsApp: the request on the wire.
#[test]
fn request_15() {
    let request = SendChatappMessageRequest::builder()
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppLinkButton::new(
                    types::WhatsAppBody::new("Your order is on its way."),
                    types::OpenPage::new(
                        types::OpenPageParameters::new(
                            "Track it",
                            "https://example.com/orders",
                        ),
                    ),
                )
                .header(serde_json::json!({ "type": "text", "text": "Your parcel" }))
                .footer(types::WhatsAppFooter::new("Example Shop")),
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
                r#"{"type":"cta_url","body":{"text":"Your order is on its way."},"action":{"name":"cta_url","parameters":{"display_text":"Track it","url":"https://example.com/orders"}},"header":{"type":"text","text":"Your parcel"},"footer":{"text":"Example Shop"}}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Link button on WhatsApp: the reply, judged and read into its type.
#[test]
fn reply_15() {
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

/// Product on WhatsApp: the request on the wire.
#[test]
fn request_16() {
    let request = SendChatappMessageRequest::builder()
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppProduct::new(
                    types::WhatsAppProductAction::new("1234567890****", "shoe-42"),
                )
                .body(types::WhatsAppBody::new("Your size is here."))
                .footer(types::WhatsAppFooter::new("Example Shop")),
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
                r#"{"type":"product","action":{"catalog_id":"1234567890****","product_retailer_id":"shoe-42"},"body":{"text":"Your size is here."},"footer":{"text":"Example Shop"}}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Product on WhatsApp: the reply, judged and read into its type.
#[test]
fn reply_16() {
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

/// Products on WhatsApp: the request on the wire.
#[test]
fn request_17() {
    let request = SendChatappMessageRequest::builder()
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppProductList::new(
                    serde_json::json!({ "type": "text", "text": "Shoes" }),
                    types::WhatsAppBody::new("Your size is here."),
                    types::WhatsAppProductListAction::new(
                        "1234567890****",
                        [
                            serde_json::json!(
                                { "title": "Shoes", "product_items": [{
                                "product_retailer_id": "shoe-42" }] }
                            ),
                        ],
                    ),
                )
                .footer(types::WhatsAppFooter::new("Example Shop")),
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
                r#"{"type":"product_list","header":{"type":"text","text":"Shoes"},"body":{"text":"Your size is here."},"action":{"catalog_id":"1234567890****","sections":[{"title":"Shoes","product_items":[{"product_retailer_id":"shoe-42"}]}]},"footer":{"text":"Example Shop"}}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Products on WhatsApp: the reply, judged and read into its type.
#[test]
fn reply_17() {
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

/// Flow on WhatsApp: the request on the wire.
#[test]
fn request_18() {
    let request = SendChatappMessageRequest::builder()
        .from("861380000****")
        .to("861390000****")
        .content(
            types::WhatsAppFlowButton::new(
                    types::WhatsAppBody::new("When shall we deliver?"),
                    types::OpenFlow::new(
                        types::OpenFlowParameters::new(
                                "3",
                                "1234567890****",
                                "Book a day",
                            )
                            .flow_token("token-****")
                            .flow_action("navigate")
                            .flow_action_payload(
                                types::OpenFlowPayload::new("DAYS")
                                    .data(serde_json::json!({ "order": "1001" })),
                            ),
                    ),
                )
                .header(serde_json::json!({ "type": "text", "text": "Your parcel" }))
                .footer(types::WhatsAppFooter::new("Example Shop")),
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
                r#"{"type":"flow","body":{"text":"When shall we deliver?"},"action":{"name":"flow","parameters":{"flow_message_version":"3","flow_id":"1234567890****","flow_cta":"Book a day","flow_token":"token-****","flow_action":"navigate","flow_action_payload":{"screen":"DAYS","data":{"order":"1001"}}}},"header":{"type":"text","text":"Your parcel"},"footer":{"text":"Example Shop"}}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Flow on WhatsApp: the reply, judged and read into its type.
#[test]
fn reply_18() {
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

/// Text on Viber: the request on the wire.
#[test]
fn request_19() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::Viber)
        .from("12345")
        .to("861390000****")
        .content(types::TextContent::new("Your order is on its way."))
        .cust_space_id("29348393884****")
        .label(types::ViberLabel::Transaction)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("Type", "message"),
            ("MessageType", "text"),
            ("From", "12345"),
            ("To", "861390000****"),
            ("Content", r#"{"text":"Your order is on its way."}"#),
            ("CustSpaceId", "29348393884****"),
            ("Label", "transaction"),
        ],
    );
}

/// Text on Viber: the reply, judged and read into its type.
#[test]
fn reply_19() {
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

/// Image on Viber: the request on the wire.
#[test]
fn request_20() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::Viber)
        .from("12345")
        .to("861390000****")
        .content(types::ImageContent::new("https://example.com/parcel.jpg"))
        .cust_space_id("29348393884****")
        .label(types::ViberLabel::Transaction)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("Type", "message"),
            ("MessageType", "image"),
            ("From", "12345"),
            ("To", "861390000****"),
            ("Content", r#"{"link":"https://example.com/parcel.jpg"}"#),
            ("CustSpaceId", "29348393884****"),
            ("Label", "transaction"),
        ],
    );
}

/// Image on Viber: the reply, judged and read into its type.
#[test]
fn reply_20() {
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

/// Video on Viber: the request on the wire.
#[test]
fn request_21() {
    let request = SendChatappMessageRequest::builder()
        .from("12345")
        .to("861390000****")
        .content(
            types::ViberVideo::builder()
                .link("https://example.com/parcel.mp4")
                .thumbnail("https://example.com/parcel.jpg")
                .file_size(4)
                .duration(30)
                .build(),
        )
        .cust_space_id("29348393884****")
        .label(types::ViberLabel::Transaction)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("Type", "message"),
            ("MessageType", "video"),
            ("From", "12345"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"link":"https://example.com/parcel.mp4","thumbnail":"https://example.com/parcel.jpg","fileSize":4,"duration":30}"#,
            ),
            ("CustSpaceId", "29348393884****"),
            ("Label", "transaction"),
        ],
    );
}

/// Video on Viber: the reply, judged and read into its type.
#[test]
fn reply_21() {
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

/// File on Viber: the request on the wire.
#[test]
fn request_22() {
    let request = SendChatappMessageRequest::builder()
        .from("12345")
        .to("861390000****")
        .content(
            types::ViberDocument::new(
                "https://example.com/invoice.pdf",
                "invoice.pdf",
                "pdf",
            ),
        )
        .cust_space_id("29348393884****")
        .label(types::ViberLabel::Transaction)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("Type", "message"),
            ("MessageType", "document"),
            ("From", "12345"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"link":"https://example.com/invoice.pdf","fileName":"invoice.pdf","fileType":"pdf"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
            ("Label", "transaction"),
        ],
    );
}

/// File on Viber: the reply, judged and read into its type.
#[test]
fn reply_22() {
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

/// Text and image on Viber: the request on the wire.
#[test]
fn request_23() {
    let request = SendChatappMessageRequest::builder()
        .from("12345")
        .to("861390000****")
        .content(
            types::ViberTextImage::new(
                "Your order is on its way.",
                "https://example.com/parcel.jpg",
            ),
        )
        .cust_space_id("29348393884****")
        .label(types::ViberLabel::Transaction)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("Type", "message"),
            ("MessageType", "text_image"),
            ("From", "12345"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"text":"Your order is on its way.","link":"https://example.com/parcel.jpg"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
            ("Label", "transaction"),
        ],
    );
}

/// Text and image on Viber: the reply, judged and read into its type.
#[test]
fn reply_23() {
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

/// Text, image and button on Viber: the request on the wire.
#[test]
fn request_24() {
    let request = SendChatappMessageRequest::builder()
        .from("12345")
        .to("861390000****")
        .content(
            types::ViberTextImageButton::builder()
                .text("Your order is on its way.")
                .link("https://example.com/parcel.jpg")
                .caption("Track it")
                .action("https://example.com/orders")
                .build(),
        )
        .cust_space_id("29348393884****")
        .label(types::ViberLabel::Transaction)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("Type", "message"),
            ("MessageType", "text_image_button"),
            ("From", "12345"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"text":"Your order is on its way.","link":"https://example.com/parcel.jpg","caption":"Track it","action":"https://example.com/orders"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
            ("Label", "transaction"),
        ],
    );
}

/// Text, image and button on Viber: the reply, judged and read into its type.
#[test]
fn reply_24() {
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

/// Text and video on Viber: the request on the wire.
#[test]
fn request_25() {
    let request = SendChatappMessageRequest::builder()
        .from("12345")
        .to("861390000****")
        .content(
            types::ViberTextVideo::builder()
                .text("Your order is on its way.")
                .link("https://example.com/parcel.mp4")
                .thumbnail("https://example.com/parcel.jpg")
                .file_size(4)
                .duration(30)
                .build(),
        )
        .cust_space_id("29348393884****")
        .label(types::ViberLabel::Transaction)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("Type", "message"),
            ("MessageType", "text_video"),
            ("From", "12345"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"text":"Your order is on its way.","link":"https://example.com/parcel.mp4","thumbnail":"https://example.com/parcel.jpg","fileSize":4,"duration":30}"#,
            ),
            ("CustSpaceId", "29348393884****"),
            ("Label", "transaction"),
        ],
    );
}

/// Text and video on Viber: the reply, judged and read into its type.
#[test]
fn reply_25() {
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

/// Text, video and button on Viber: the request on the wire.
#[test]
fn request_26() {
    let request = SendChatappMessageRequest::builder()
        .from("12345")
        .to("861390000****")
        .content(
            types::ViberTextVideoButton::builder()
                .text("Your order is on its way.")
                .link("https://example.com/parcel.mp4")
                .thumbnail("https://example.com/parcel.jpg")
                .file_size(4)
                .duration(30)
                .caption("Track it")
                .build(),
        )
        .cust_space_id("29348393884****")
        .label(types::ViberLabel::Transaction)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("Type", "message"),
            ("MessageType", "text_video_button"),
            ("From", "12345"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"text":"Your order is on its way.","link":"https://example.com/parcel.mp4","thumbnail":"https://example.com/parcel.jpg","fileSize":4,"duration":30,"caption":"Track it"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
            ("Label", "transaction"),
        ],
    );
}

/// Text, video and button on Viber: the reply, judged and read into its type.
#[test]
fn reply_26() {
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

/// Video on Messenger: the request on the wire.
#[test]
fn request_27() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::Messenger)
        .from("1234567890****")
        .to("9876543210****")
        .content(types::VideoContent::new("https://example.com/parcel.mp4"))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "messenger"),
            ("Type", "message"),
            ("MessageType", "video"),
            ("From", "1234567890****"),
            ("To", "9876543210****"),
            ("Content", r#"{"link":"https://example.com/parcel.mp4"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Video on Messenger: the reply, judged and read into its type.
#[test]
fn reply_27() {
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

/// File on Messenger: the request on the wire.
#[test]
fn request_28() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::Messenger)
        .from("1234567890****")
        .to("9876543210****")
        .content(types::DocumentContent::new("https://example.com/invoice.pdf"))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "messenger"),
            ("Type", "message"),
            ("MessageType", "document"),
            ("From", "1234567890****"),
            ("To", "9876543210****"),
            ("Content", r#"{"link":"https://example.com/invoice.pdf"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// File on Messenger: the reply, judged and read into its type.
#[test]
fn reply_28() {
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

/// Image on Instagram: the request on the wire.
#[test]
fn request_29() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::Instagram)
        .from("1234567890****")
        .to("9876543210****")
        .content(types::ImageContent::new("https://example.com/parcel.jpg"))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "instagram"),
            ("Type", "message"),
            ("MessageType", "image"),
            ("From", "1234567890****"),
            ("To", "9876543210****"),
            ("Content", r#"{"link":"https://example.com/parcel.jpg"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Image on Instagram: the reply, judged and read into its type.
#[test]
fn reply_29() {
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

/// Animated image on Telegram: the request on the wire.
#[test]
fn request_30() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("9876543210")
        .content(types::TelegramGif::new("https://example.com/parcel.gif"))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "telegram"),
            ("Type", "message"),
            ("MessageType", "gif"),
            ("From", "1234567890"),
            ("To", "9876543210"),
            ("Content", r#"{"link":"https://example.com/parcel.gif"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Animated image on Telegram: the reply, judged and read into its type.
#[test]
fn reply_30() {
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

/// Location on Telegram: the request on the wire.
#[test]
fn request_31() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("9876543210")
        .content(types::TelegramLocation::new("30.27", "120.15"))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "telegram"),
            ("Type", "message"),
            ("MessageType", "location"),
            ("From", "1234567890"),
            ("To", "9876543210"),
            ("Content", r#"{"latitude":"30.27","longitude":"120.15"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Location on Telegram: the reply, judged and read into its type.
#[test]
fn reply_31() {
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

/// Message in the words of Telegram: the request on the wire.
#[test]
fn request_32() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::Telegram)
        .message_type(MessageType::Interactive)
        .from("1234567890")
        .to("9876543210")
        .content(
            "{\"type\": \"sendPhoto\", \"sendPhoto\": {\"photo\": \"https://example.com/parcel.jpg\", \"caption\": \"Your parcel\"}}",
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "telegram"),
            ("Type", "message"),
            ("MessageType", "interactive"),
            ("From", "1234567890"),
            ("To", "9876543210"),
            (
                "Content",
                r#"{"type": "sendPhoto", "sendPhoto": {"photo": "https://example.com/parcel.jpg", "caption": "Your parcel"}}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Message in the words of Telegram: the reply, judged and read into its type.
#[test]
fn reply_32() {
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

/// Image on LINE: the request on the wire.
#[test]
fn request_33() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(
            types::LineImage::new(
                "https://example.com/parcel.jpg",
                "https://example.com/small.jpg",
            ),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "image"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            (
                "Content",
                r#"{"link":"https://example.com/parcel.jpg","previewImageUrl":"https://example.com/small.jpg"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Image on LINE: the reply, judged and read into its type.
#[test]
fn reply_33() {
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

/// Video on LINE: the request on the wire.
#[test]
fn request_34() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(
            types::LineVideo::new(
                "https://example.com/parcel.mp4",
                "https://example.com/small.jpg",
            ),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "video"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            (
                "Content",
                r#"{"link":"https://example.com/parcel.mp4","previewImageUrl":"https://example.com/small.jpg"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Video on LINE: the reply, judged and read into its type.
#[test]
fn reply_34() {
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

/// Audio on LINE: the request on the wire.
#[test]
fn request_35() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(types::LineAudio::new("https://example.com/parcel.m4a", 60_000))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "audio"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            ("Content", r#"{"link":"https://example.com/parcel.m4a","duration":60000}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Audio on LINE: the reply, judged and read into its type.
#[test]
fn reply_35() {
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

/// Buttons on LINE: the request on the wire.
#[test]
fn request_36() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(
            types::LineButtons::new(
                "When shall we deliver?",
                [
                    serde_json::json!(
                        { "type": "message", "label": "Today", "text": "Today" }
                    ),
                    serde_json::json!(
                        { "type": "message", "label": "Tomorrow", "text": "Tomorrow" }
                    ),
                ],
            ),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "buttons"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            (
                "Content",
                r#"{"text":"When shall we deliver?","actions":[{"type":"message","label":"Today","text":"Today"},{"type":"message","label":"Tomorrow","text":"Tomorrow"}]}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Buttons on LINE: the reply, judged and read into its type.
#[test]
fn reply_36() {
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

/// Confirmation on LINE: the request on the wire.
#[test]
fn request_37() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(
            types::LineConfirm::new(
                "When shall we deliver?",
                [
                    serde_json::json!(
                        { "type": "message", "label": "Today", "text": "Today" }
                    ),
                    serde_json::json!(
                        { "type": "message", "label": "Tomorrow", "text": "Tomorrow" }
                    ),
                ],
            ),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "confirm"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            (
                "Content",
                r#"{"text":"When shall we deliver?","actions":[{"type":"message","label":"Today","text":"Today"},{"type":"message","label":"Tomorrow","text":"Tomorrow"}]}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Confirmation on LINE: the reply, judged and read into its type.
#[test]
fn reply_37() {
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

/// Carousel on LINE: the request on the wire.
#[test]
fn request_38() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(
            types::LineCarousel::new([
                serde_json::json!(
                    { "text": "Shoes", "actions": [{ "type": "message", "label" :
                    "Today", "text": "Today" }] }
                ),
            ]),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "carousel"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            (
                "Content",
                r#"{"columns":[{"text":"Shoes","actions":[{"type":"message","label":"Today","text":"Today"}]}]}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Carousel on LINE: the reply, judged and read into its type.
#[test]
fn reply_38() {
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

/// Carousel of images on LINE: the request on the wire.
#[test]
fn request_39() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(
            types::LineImageCarousel::new([
                serde_json::json!(
                    { "imageUrl": "https://example.com/parcel.jpg", "action": { "type"
                   : "uri", "label": "Track it", "uri": "https://example.com/orders" }
                    }
                ),
            ]),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "imageCarousel"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            (
                "Content",
                r#"{"columns":[{"imageUrl":"https://example.com/parcel.jpg","action":{"type":"uri","label":"Track it","uri":"https://example.com/orders"}}]}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Carousel of images on LINE: the reply, judged and read into its type.
#[test]
fn reply_39() {
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

/// Quick reply on LINE: the request on the wire.
#[test]
fn request_40() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(
            types::LineQuickReply::new(
                "When shall we deliver?",
                [
                    serde_json::json!(
                        { "type": "action", "action": { "type": "message", "label" :
                        "Today", "text": "Today" } }
                    ),
                ],
            ),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "quickReply"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            (
                "Content",
                r#"{"text":"When shall we deliver?","items":[{"type":"action","action":{"type":"message","label":"Today","text":"Today"}}]}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Quick reply on LINE: the reply, judged and read into its type.
#[test]
fn reply_40() {
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

/// Sticker on LINE: the request on the wire.
#[test]
fn request_41() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(types::LineSticker::new("446", "1988"))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "sticker"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            ("Content", r#"{"packageId":"446","stickerId":"1988"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Sticker on LINE: the reply, judged and read into its type.
#[test]
fn reply_41() {
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

/// Location on LINE: the request on the wire.
#[test]
fn request_42() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(
            types::LineLocation::builder()
                .title("Example Shop")
                .address("1 Example Road")
                .latitude("30.27")
                .longitude("120.15")
                .build(),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "location"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            (
                "Content",
                r#"{"title":"Example Shop","address":"1 Example Road","latitude":"30.27","longitude":"120.15"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Location on LINE: the reply, judged and read into its type.
#[test]
fn reply_42() {
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

/// Coupon on LINE: the request on the wire.
#[test]
fn request_43() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(types::LineCoupon::new("01JYNW8JMQVFBNWF1APF8Z3FS7"))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "coupon"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            ("Content", r#"{"couponId":"01JYNW8JMQVFBNWF1APF8Z3FS7"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Coupon on LINE: the reply, judged and read into its type.
#[test]
fn reply_43() {
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

/// Image map on LINE: the request on the wire.
#[test]
fn request_44() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(types::LineImagemap::new("https://example.com/map", "A map"))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "imagemap"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            ("Content", r#"{"baseUrl":"https://example.com/map","altText":"A map"}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Image map on LINE: the reply, judged and read into its type.
#[test]
fn reply_44() {
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

/// Flex message on LINE: the request on the wire.
#[test]
fn request_45() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(
            types::LineFlex::new(
                "Your order",
                serde_json::json!(
                    { "type": "bubble", "body": { "type": "box", "layout" :
                    "vertical", "contents": [{ "type": "text", "text": "On its way" }]
                    } }
                ),
            ),
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "flex"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            (
                "Content",
                r#"{"altText":"Your order","contents":{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"text","text":"On its way"}]}}}"#,
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Flex message on LINE: the reply, judged and read into its type.
#[test]
fn reply_45() {
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

/// Text with placeholders on LINE: the request on the wire.
#[test]
fn request_46() {
    let request = SendChatappMessageRequest::builder()
        .from("1234567890")
        .to("U4af4980629****")
        .content(types::LineTextV2::new("Your order is on its way."))
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "line"),
            ("Type", "message"),
            ("MessageType", "textV2"),
            ("From", "1234567890"),
            ("To", "U4af4980629****"),
            ("Content", r#"{"text":"Your order is on its way."}"#),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Text with placeholders on LINE: the reply, judged and read into its type.
#[test]
fn reply_46() {
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

/// On behalf of a customer, in the old way: the request on the wire.
#[test]
fn request_47() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .send_type(SendType::Template)
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .from("861380000****")
        .to("861390000****")
        .template_params([("order", "1001")])
        .cust_waba_id("65921621816****")
        .isv_code("skdi3kksloslikdkkdk")
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
            ("CustWabaId", "65921621816****"),
            ("IsvCode", "skdi3kksloslikdkkdk"),
        ],
    );
}

/// On behalf of a customer, in the old way: the reply, judged and read into its type.
#[test]
fn reply_47() {
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

/// Text, video and button on Viber, with an address for the button: the request on the wire.
#[test]
fn request_48() {
    let request = SendChatappMessageRequest::builder()
        .from("12345")
        .to("861390000****")
        .content(
            types::ViberTextVideoButton::builder()
                .text("Your order is on its way.")
                .link("https://example.com/parcel.mp4")
                .thumbnail("https://example.com/parcel.jpg")
                .file_size(4)
                .duration(30)
                .caption("Watch")
                .action("https://example.com/parcel")
                .build(),
        )
        .cust_space_id("29348393884****")
        .label(types::ViberLabel::Transaction)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("Type", "message"),
            ("MessageType", "text_video_button"),
            ("From", "12345"),
            ("To", "861390000****"),
            (
                "Content",
                r#"{"text":"Your order is on its way.","link":"https://example.com/parcel.mp4","thumbnail":"https://example.com/parcel.jpg","fileSize":4,"duration":30,"caption":"Watch","action":"https://example.com/parcel"}"#,
            ),
            ("CustSpaceId", "29348393884****"),
            ("Label", "transaction"),
        ],
    );
}

/// Text, video and button on Viber, with an address for the button: the reply, judged and read into its type.
#[test]
fn reply_48() {
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

/// The caller lacks the permission: the request on the wire, and the error that comes of the answer.
#[test]
fn error_1() {
    let request = SendChatappMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .send_type(SendType::Template)
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .from("861380000****")
        .to("861390000****")
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
            ("CustSpaceId", "29348393884****"),
        ],
    );
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "Ram.PermissionDeny",
  "Message": "You are not authorized to perform the operation."
}"#;
    let error = tests::read_error::<SendChatappMessageRequest>(400, body);
    assert!(error.code() == Some(ErrorCode::RamPermissionDeny), "{error}");
}
