// @generated from spec/operations/media/GeneratePresignedUrl.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `GeneratePresignedUrl`.

use alibabacloud_cams::media::GeneratePresignedUrlRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = GeneratePresignedUrlRequest::builder()
        .file_path("media/picture.png")
        .build();
    tests::assert_sends(&request, &[("FilePath", "media/picture.png")]);
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
    "Url": "https://example.com/media/picture.png?Signature=****"
  },
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<GeneratePresignedUrlRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(
        reply.data.as_ref().expect("present").url.as_deref(),
        Some("https://example.com/media/picture.png?Signature=****")
    );
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
