// @generated from spec/operations/messenger/BindMessengerPage.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `BindMessengerPage`.

use alibabacloud_cams::messenger::BindMessengerPageRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = BindMessengerPageRequest::builder()
        .instance_id("29348393884****")
        .page_id("10215900000****")
        .build();
    tests::assert_sends(
        &request,
        &[("InstanceId", "29348393884****"), ("PageId", "10215900000****")],
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
    let reply = tests::read::<BindMessengerPageRequest>(body);
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
