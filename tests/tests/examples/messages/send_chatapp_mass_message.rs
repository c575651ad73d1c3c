// @generated from spec/operations/messages/SendChatappMassMessage.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `SendChatappMassMessage`.

#![allow(deprecated)]
use alibabacloud_cams::messages::{MassMessageRecipient, SendChatappMassMessageRequest};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = SendChatappMassMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .from("861380000****")
        .task_id("100000001")
        .sender_list([
            MassMessageRecipient::builder()
                .template_params([("order", "1001")])
                .to("861390000****")
                .build(),
            MassMessageRecipient::builder()
                .template_params([("order", "1002")])
                .to("861391111****")
                .build(),
        ])
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("From", "861380000****"),
            ("TaskId", "100000001"),
            (
                "SenderList",
                r#"[{"TemplateParams":{"order":"1001"},"To":"861390000****"},{"TemplateParams":{"order":"1002"},"To":"861391111****"}]"#,
            ),
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
  "GroupMessageId": "890000010002****",
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<SendChatappMassMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.group_message_id.as_deref(), Some("890000010002****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}

/// A template with payloads and a flow, and a fallback: the request on the wire.
#[test]
fn request_2() {
    let request = SendChatappMassMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .from("861380000****")
        .fall_back_id("S00001")
        .fall_back_content("Your order is on its way.")
        .task_id("100000002")
        .sender_list([
            MassMessageRecipient::builder()
                .flow_action(
                    types::FlowAction::builder()
                        .flow_action_data([("order", serde_json::json!("1001"))])
                        .flow_token("token-****")
                        .build(),
                )
                .payload(["track"])
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
                .recipient_type(types::RecipientType::Individual)
                .template_params([("order", "1001")])
                .to("861390000****")
                .build(),
        ])
        .cust_space_id("29348393884****")
        .fall_back_duration(120)
        .fall_back_rule(types::FallBackRule::Undelivered)
        .template_name("order_shipped")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("From", "861380000****"),
            ("FallBackId", "S00001"),
            ("FallBackContent", "Your order is on its way."),
            ("TaskId", "100000002"),
            (
                "SenderList",
                r#"[{"FlowAction":{"FlowActionData":{"order":"1001"},"FlowToken":"token-****"},"Payload":["track"],"ProductAction":{"Sections":[{"ProductItems":[{"ProductRetailerId":"shoe-42"}],"Title":"Shoes"}],"ThumbnailProductRetailerId":"shoe-42"},"RecipientType":"individual","TemplateParams":{"order":"1001"},"To":"861390000****"}]"#,
            ),
            ("CustSpaceId", "29348393884****"),
            ("FallBackDuration", "120"),
            ("FallBackRule", "undelivered"),
            ("TemplateName", "order_shipped"),
        ],
    );
}

/// A template with payloads and a flow, and a fallback: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "GroupMessageId": "890000010002****"
}"#;
    let reply = tests::read::<SendChatappMassMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.group_message_id.as_deref(), Some("890000010002****"));
}

/// Viber: the request on the wire.
#[test]
fn request_3() {
    let request = SendChatappMassMessageRequest::builder()
        .channel_type(types::MessageChannel::Viber)
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .from("12345")
        .sender_list([
            MassMessageRecipient::builder()
                .template_params([("order", "1001")])
                .to("861390000****")
                .build(),
        ])
        .cust_space_id("29348393884****")
        .ttl(60)
        .label(types::ViberLabel::Transaction)
        .tag("orders")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "viber"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("From", "12345"),
            (
                "SenderList",
                r#"[{"TemplateParams":{"order":"1001"},"To":"861390000****"}]"#,
            ),
            ("CustSpaceId", "29348393884****"),
            ("Ttl", "60"),
            ("Label", "transaction"),
            ("Tag", "orders"),
        ],
    );
}

/// Viber: the reply, judged and read into its type.
#[test]
fn reply_3() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "GroupMessageId": "890000010002****"
}"#;
    let reply = tests::read::<SendChatappMassMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.group_message_id.as_deref(), Some("890000010002****"));
}

/// On behalf of a customer, in the old way: the request on the wire.
#[test]
fn request_4() {
    let request = SendChatappMassMessageRequest::builder()
        .channel_type(types::MessageChannel::WhatsApp)
        .template_code("744c4b5c79c9432497a075bdfca3****")
        .language("en")
        .from("861380000****")
        .cust_waba_id("65921621816****")
        .sender_list([
            MassMessageRecipient::builder()
                .template_params([("order", "1001")])
                .to("861390000****")
                .build(),
        ])
        .isv_code("skdi3kksloslikdkkdk")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("ChannelType", "whatsapp"),
            ("TemplateCode", "744c4b5c79c9432497a075bdfca3****"),
            ("Language", "en"),
            ("From", "861380000****"),
            ("CustWabaId", "65921621816****"),
            (
                "SenderList",
                r#"[{"TemplateParams":{"order":"1001"},"To":"861390000****"}]"#,
            ),
            ("IsvCode", "skdi3kksloslikdkkdk"),
        ],
    );
}

/// On behalf of a customer, in the old way: the reply, judged and read into its type.
#[test]
fn reply_4() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "GroupMessageId": "890000010002****"
}"#;
    let reply = tests::read::<SendChatappMassMessageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.group_message_id.as_deref(), Some("890000010002****"));
}
