// @generated from spec/operations/instagram/ListInstagramPage.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListInstagramPage`.

use alibabacloud_cams::instagram::ListInstagramPageRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListInstagramPageRequest::builder()
        .instance_id("29348393884****")
        .build();
    tests::assert_sends(&request, &[("InstanceId", "29348393884****")]);
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
    "BeebotInfo": {
      "BeebotInstanceId": "chatbot-****",
      "BeebotNamespaceId": "1****"
    },
    "InstagramInfo": {
      "AccountId": "10215****",
      "AccountName": "Example Shop",
      "ConnectionStatus": "Connected",
      "HttpFlag": "Y",
      "PageId": "17841400000****",
      "PageName": "Example Shop",
      "QueueFlag": "N",
      "StatusCallbackUrl": "https://example.com/status",
      "UpCallbackUrl": "https://example.com/inbound"
    }
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListInstagramPageRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").beebot_info.as_ref().expect("present")
        .beebot_instance_id.as_deref(), Some("chatbot-****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").beebot_info.as_ref().expect("present")
        .beebot_namespace_id.as_deref(), Some("1****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instagram_info.as_ref().expect("present")
        .account_id.as_deref(), Some("10215****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instagram_info.as_ref().expect("present")
        .account_name.as_deref(), Some("Example Shop")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instagram_info.as_ref().expect("present")
        .connection_status, Some(types::InstagramConnectionStatus::Connected)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instagram_info.as_ref().expect("present")
        .http_flag, Some(types::YesNo::Yes)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instagram_info.as_ref().expect("present")
        .page_id.as_deref(), Some("17841400000****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instagram_info.as_ref().expect("present")
        .page_name.as_deref(), Some("Example Shop")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instagram_info.as_ref().expect("present")
        .queue_flag, Some(types::YesNo::No)
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instagram_info.as_ref().expect("present")
        .status_callback_url.as_deref(), Some("https://example.com/status")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").instagram_info.as_ref().expect("present")
        .up_callback_url.as_deref(), Some("https://example.com/inbound")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
