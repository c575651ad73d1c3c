// @generated from spec/operations/conversions/GetWhatsappConversionApi.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetWhatsappConversionApi`.

use alibabacloud_cams::conversions::GetWhatsappConversionApiRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetWhatsappConversionApiRequest::builder()
        .instance_id("cams-8c8****")
        .build();
    tests::assert_sends(&request, &[("InstanceId", "cams-8c8****")]);
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
      "DatasetId": "73829104756****",
      "PageId": "10293847566****",
      "PageName": "Example Shop"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetWhatsappConversionApiRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].dataset_id.as_deref(), Some("73829104756****"));
    assert_eq!(reply.data[0].page_id.as_deref(), Some("10293847566****"));
    assert_eq!(reply.data[0].page_name.as_deref(), Some("Example Shop"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
