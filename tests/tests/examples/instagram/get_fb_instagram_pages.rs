// @generated from spec/operations/instagram/GetFbInstagramPages.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetFbInstagramPages`.

use alibabacloud_cams::instagram::GetFbInstagramPagesRequest;
use alibabacloud_cams::types;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetFbInstagramPagesRequest::builder()
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
      "AccountId": "10215****",
      "AccountName": "Example Shop",
      "ConnectionStatus": "Disconnected",
      "PageId": "17841400000****",
      "PageName": "Example Shop"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetFbInstagramPagesRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].account_id.as_deref(), Some("10215****"));
    assert_eq!(reply.data[0].account_name.as_deref(), Some("Example Shop"));
    assert_eq!(
        reply.data[0].connection_status,
        Some(types::InstagramConnectionStatus::Disconnected)
    );
    assert_eq!(reply.data[0].page_id.as_deref(), Some("17841400000****"));
    assert_eq!(reply.data[0].page_name.as_deref(), Some("Example Shop"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
