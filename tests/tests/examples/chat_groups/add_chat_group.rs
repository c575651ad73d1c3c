// @generated from spec/operations/chat_groups/AddChatGroup.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `AddChatGroup`.

use alibabacloud_cams::chat_groups::AddChatGroupRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = AddChatGroupRequest::builder()
        .business_number("861380000****")
        .description("News about your orders.")
        .subject("Order news")
        .cust_space_id("29348393884****")
        .channel_type(types::ChatGroupChannel::WhatsApp)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("BusinessNumber", "861380000****"),
            ("Description", "News about your orders."),
            ("Subject", "Order news"),
            ("CustSpaceId", "29348393884****"),
            ("ChannelType", "WHATSAPP"),
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
  "UniqueCode": "6dd31e1b7cc940fc99e293d9952b5b79",
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<AddChatGroupRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.unique_code.as_deref(), Some("6dd31e1b7cc940fc99e293d9952b5b79"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
