// @generated from spec/operations/boxes/ListTowns.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListTowns`.

use alibabacloud_post::boxes::ListTownsRequest;

/// The first page: the request on the wire.
#[test]
fn request_1() {
    let request = ListTownsRequest::builder().page_no("1").page_size("2").build();
    tests::assert_sends(&request, &[("PageNo", "1"), ("PageSize", "2")]);
}

/// The first page: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "7B0C1C5E",
  "Code": "OK",
  "Towns": [
    "Harbour"
  ]
}"#;
    let reply = tests::read::<ListTownsRequest>(body);
    assert_eq!(reply.request_id.as_deref(), Some("7B0C1C5E"));
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.towns.len(), 1);
    assert_eq!(reply.towns[0], "Harbour");
}
