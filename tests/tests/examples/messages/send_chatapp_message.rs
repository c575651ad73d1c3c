// @generated from spec/operations/messages/SendChatappMessage.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `SendChatappMessage`.

#![allow(deprecated)]
use alibabacloud_cams::messages::{
    SendChatappMessageRequest, SendChatappMessageResponse, SendType,
};
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

/// Success: the reply, read into its type.
#[test]
fn reply_1() {
    let reply: SendChatappMessageResponse = tests::read(
        r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "MessageId": "61851ccb2f1365b16aee****",
  "AccessDeniedDetail": "None"
}"#,
    );
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.message_id.as_deref(), Some("61851ccb2f1365b16aee****"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
