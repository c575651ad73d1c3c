// @generated from spec/operations/waba/ChatappBindWaba.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ChatappBindWaba`.

use alibabacloud_cams::waba::ChatappBindWabaRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ChatappBindWabaRequest::builder().waba_id("2293938222343****").build();
    tests::assert_sends(&request, &[("WabaId", "2293938222343****")]);
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
    "CustSpaceId": "29348393884****",
    "WabaId": "2293938222343****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ChatappBindWabaRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").cust_space_id.as_deref(),
        Some("29348393884****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").waba_id.as_deref(),
        Some("2293938222343****")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
