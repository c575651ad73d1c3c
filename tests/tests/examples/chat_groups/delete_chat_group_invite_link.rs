// @generated from spec/operations/chat_groups/DeleteChatGroupInviteLink.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `DeleteChatGroupInviteLink`.

use alibabacloud_cams::chat_groups::DeleteChatGroupInviteLinkRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = DeleteChatGroupInviteLinkRequest::builder()
        .business_number("861380000****")
        .channel_type(types::ChatGroupChannel::WhatsApp)
        .group_id("12036304****")
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("BusinessNumber", "861380000****"),
            ("ChannelType", "WHATSAPP"),
            ("GroupId", "12036304****"),
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
  "Success": true,
  "Result": 1,
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<DeleteChatGroupInviteLinkRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.result, Some(1));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
