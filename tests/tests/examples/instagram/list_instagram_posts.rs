// @generated from spec/operations/instagram/ListInstagramPosts.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListInstagramPosts`.

use alibabacloud_cams::instagram::ListInstagramPostsRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListInstagramPostsRequest::builder()
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
  "Success": true,
  "Data": [
    {
      "CreatedTime": "2025-01-01T08:00:00+0000",
      "FullPicture": "https://example.com/picture.jpg",
      "Id": "17900000****",
      "MediaUrl": "https://example.com/picture.jpg",
      "Message": "New in our shop",
      "PermalinkUrl": "https://example.com/p/1"
    }
  ],
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListInstagramPostsRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(reply.data[0].created_time.as_deref(), Some("2025-01-01T08:00:00+0000"));
    assert_eq!(
        reply.data[0].full_picture.as_deref(), Some("https://example.com/picture.jpg")
    );
    assert_eq!(reply.data[0].id.as_deref(), Some("17900000****"));
    assert_eq!(
        reply.data[0].media_url.as_deref(), Some("https://example.com/picture.jpg")
    );
    assert_eq!(reply.data[0].message.as_deref(), Some("New in our shop"));
    assert_eq!(reply.data[0].permalink_url.as_deref(), Some("https://example.com/p/1"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
