// @generated from spec/operations/boxes/ListBoxes.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListBoxes`.

use alibabacloud_post::boxes::{ListBoxesPage, ListBoxesRequest};

/// The second page: the request on the wire.
#[test]
fn request_1() {
    let request = ListBoxesRequest::builder()
        .page(ListBoxesPage::builder().index(2).size(2).build())
        .build();
    tests::assert_sends(&request, &[("Page", r#"{"Index":2,"Size":2}"#)]);
}

/// The second page: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "7B0C1C5E",
  "Code": "OK",
  "Data": {
    "List": [
      {
        "Street": "Harbour Lane"
      }
    ],
    "Total": 3
  }
}"#;
    let reply = tests::read::<ListBoxesRequest>(body);
    assert_eq!(reply.request_id.as_deref(), Some("7B0C1C5E"));
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.data.as_ref().expect("present").list.len(), 1);
    assert_eq!(
        reply.data.as_ref().expect("present").list[0].street.as_deref(),
        Some("Harbour Lane")
    );
    assert_eq!(reply.data.as_ref().expect("present").total, Some(3));
}
