// @generated from spec/operations/messenger/GetFbMessengerPages.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetFbMessengerPages`.

use alibabacloud_cams::messenger::GetFbMessengerPagesRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetFbMessengerPagesRequest::builder()
        .access_token("EAAG****")
        .instance_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[("AccessToken", "EAAG****"), ("InstanceId", "29348393884****")],
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
      "PageId": "10215900000****",
      "PageName": "Example Shop"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetFbMessengerPagesRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].page_id.as_deref(), Some("10215900000****"));
    assert_eq!(reply.data[0].page_name.as_deref(), Some("Example Shop"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
