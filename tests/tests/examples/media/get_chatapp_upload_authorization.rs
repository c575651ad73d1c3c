// @generated from spec/operations/media/GetChatappUploadAuthorization.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GetChatappUploadAuthorization`.

use alibabacloud_cams::media::GetChatappUploadAuthorizationRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GetChatappUploadAuthorizationRequest::builder()
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(&request, &[("CustSpaceId", "29348393884****")]);
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "Data": {
    "AccessKeyId": "2skeuurfj****",
    "AccessKeySecret": "skdkdukeuuuu****",
    "BucketName": "oss",
    "Dir": "1000102939",
    "EndPoint": "https://oss.example.com",
    "Expire": 3600,
    "SecurityToken": "dkdieiii****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GetChatappUploadAuthorizationRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(
        reply.data.as_ref().expect("present").access_key_id.as_deref(),
        Some("2skeuurfj****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").access_key_secret.as_deref(),
        Some("skdkdukeuuuu****")
    );
    assert_eq!(
        reply.data.as_ref().expect("present").bucket_name.as_deref(), Some("oss")
    );
    assert_eq!(reply.data.as_ref().expect("present").dir.as_deref(), Some("1000102939"));
    assert_eq!(
        reply.data.as_ref().expect("present").end_point.as_deref(),
        Some("https://oss.example.com")
    );
    assert_eq!(reply.data.as_ref().expect("present").expire, Some(3600));
    assert_eq!(
        reply.data.as_ref().expect("present").security_token.as_deref(),
        Some("dkdieiii****")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
