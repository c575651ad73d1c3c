// @generated from spec/operations/direct_mail/ListDmTag.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListDmTag`.

use alibabacloud_cams::direct_mail::ListDmTagRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = ListDmTagRequest::builder().page_index(1).page_size(20).build();
    tests::assert_sends(&request, &[("PageIndex", "1"), ("PageSize", "20")]);
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
      "TagDescription": "Mail about the spring sale",
      "TagId": "10293****",
      "TagName": "spring_sale"
    }
  ],
  "Total": 1,
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<ListDmTagRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.success, Some(true));
    assert_eq!(reply.data.len(), 1);
    assert_eq!(
        reply.data[0].tag_description.as_deref(), Some("Mail about the spring sale")
    );
    assert_eq!(reply.data[0].tag_id.as_deref(), Some("10293****"));
    assert_eq!(reply.data[0].tag_name.as_deref(), Some("spring_sale"));
    assert_eq!(reply.total, Some(1));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
