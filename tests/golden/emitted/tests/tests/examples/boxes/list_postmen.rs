// @generated from spec/operations/boxes/ListPostmen.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `ListPostmen`.

use alibabacloud_post::boxes::{ListPostmenRequest, ListPostmenRound};

/// The first page: the request on the wire.
#[test]
fn request_1() {
    let request = ListPostmenRequest::builder()
        .round(ListPostmenRound::builder().most(1).build())
        .build();
    tests::assert_sends(&request, &[("Round", r#"{"Most":1}"#)]);
}

/// The first page: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "7B0C1C5E",
  "Code": "OK",
  "Data": {
    "Names": [
      "Anders"
    ],
    "Next": {
      "After": "q7"
    }
  }
}"#;
    let reply = tests::read::<ListPostmenRequest>(body);
    assert_eq!(reply.request_id.as_deref(), Some("7B0C1C5E"));
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.data.as_ref().expect("present").names.len(), 1);
    assert_eq!(reply.data.as_ref().expect("present").names[0], "Anders");
    assert_eq!(
        reply.data.as_ref().expect("present").next.as_ref().expect("present").after
        .as_deref(), Some("q7")
    );
}
