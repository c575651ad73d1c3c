// @generated from spec/operations/boxes/StampParcels.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `StampParcels`.

use alibabacloud_post::boxes::StampParcelsRequest;
use alibabacloud_post::types;

/// On trial: the request on the wire.
#[test]
fn request_1() {
    let request = StampParcelsRequest::builder()
        .parcel(["17", "18"])
        .office(["north"])
        .ink([("round", "red")])
        .stamp(types::Stamp::builder().kind("round").build())
        .x_trial(true)
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Parcel.1", "17"),
            ("Parcel.2", "18"),
            ("Office", "north"),
            ("Ink.round", "red"),
            ("Stamp", r#"{"type":"round"}"#),
            ("X-Trial", "true"),
        ],
    );
}

/// On trial: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "Code": "OK"
}"#;
    let reply = tests::read::<StampParcelsRequest>(body);
    assert_eq!(reply.code.as_deref(), Some("OK"));
}
