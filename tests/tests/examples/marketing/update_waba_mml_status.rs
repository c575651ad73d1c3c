// @generated from spec/operations/marketing/UpdateWabaMmlStatus.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `UpdateWabaMmlStatus`.

use alibabacloud_cams::marketing::UpdateWabaMmlStatusRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = UpdateWabaMmlStatusRequest::builder()
        .code("AQB****")
        .cust_space_id("29348393884****")
        .waba_id("29293939****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Code", "AQB****"),
            ("CustSpaceId", "29348393884****"),
            ("WabaId", "29293939****"),
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
  "Model": {},
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<UpdateWabaMmlStatusRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
