// @generated from spec/operations/chat_groups/ListChatGroup.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListChatGroup`.

use alibabacloud_cams::chat_groups::{ListChatGroupPage, ListChatGroupRequest};
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListChatGroupRequest::builder()
        .business_number("861380000****")
        .channel_type(types::ChatGroupChannel::WhatsApp)
        .cust_space_id("29348393884****")
        .group_status(types::ChatGroupStatus::Active)
        .page(ListChatGroupPage::builder().index(1).size(10).build())
        .build();
    tests::assert_sends(
        &request,
        &[
            ("BusinessNumber", "861380000****"),
            ("ChannelType", "WHATSAPP"),
            ("CustSpaceId", "29348393884****"),
            ("GroupStatus", "ACTIVE"),
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
  "Data": {
    "List": [
      {
        "BusinessNumber": "861380000****",
        "Description": "News about your orders.",
        "GroupId": "12036304****",
        "GroupStatus": "ACTIVE",
        "InviteLink": "https://example.com/invite",
        "Subject": "Order news",
        "TotalParticipantCount": 3
      }
    ],
    "Total": 1
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListChatGroupRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.as_ref().expect("present").list.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").list[0].business_number.as_deref(),
        Some("861380000****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").list[0].description.as_deref(),
        Some("News about your orders.")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").list[0].group_id.as_deref(),
        Some("12036304****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").list[0].group_status,
        Some(types::ChatGroupStatus::Active)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").list[0].invite_link.as_deref(),
        Some("https://example.com/invite")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").list[0].subject.as_deref(),
        Some("Order news")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").list[0].total_participant_count, Some(3)
    );
    assert_eq!(reply.data.as_ref().expect("present").total, Some(1));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
