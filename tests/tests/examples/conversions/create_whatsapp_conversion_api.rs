// @generated from spec/operations/conversions/CreateWhatsappConversionApi.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `CreateWhatsappConversionApi`.

use alibabacloud_cams::conversions::CreateWhatsappConversionApiRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = CreateWhatsappConversionApiRequest::builder()
        .code("AQB****")
        .instance_id("cams-8c8****")
        .build();
    tests::assert_sends(
        &request,
        &[("Code", "AQB****"), ("InstanceId", "cams-8c8****")],
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
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<CreateWhatsappConversionApiRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
