// @generated from spec/operations/boxes/FindParcels.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `FindParcels`.

use alibabacloud_post::boxes::{FindParcelsRequest, FindParcelsSize, FindParcelsTag};

/// Red ones: the request on the wire.
#[test]
fn request_1() {
    let request = FindParcelsRequest::builder()
        .boxes(["north", "south & east"])
        .tag([
            FindParcelsTag::builder().key("for").value("Aunt").build(),
            FindParcelsTag::builder().key("fragile").build(),
        ])
        .size(FindParcelsSize::builder().lightest(20).sides([1.5, 2.0]).build())
        .colour(["red", "dark red"])
        .x_acs_office("north")
        .x_urgency(2)
        .x_read_by(["Aunt", "Uncle"])
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Boxes.1", "north"),
            ("Boxes.2", "south & east"),
            ("Tag.1.Key", "for"),
            ("Tag.1.Value", "Aunt"),
            ("Tag.2.Key", "fragile"),
            ("Size.Min.Grams", "20"),
            ("Size.Sides.1", "1.5"),
            ("Size.Sides.2", "2"),
            ("Colour", "red,dark red"),
            ("x-acs-office", "north"),
            ("X-Urgency", "2"),
            ("X-Read-By", "Aunt,Uncle"),
        ],
    );
}

/// Red ones: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "1",
  "Code": "OK",
  "Parcels": [
    "17"
  ]
}"#;
    let reply = tests::read::<FindParcelsRequest>(body);
    assert_eq!(reply.request_id.as_deref(), Some("1"));
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.parcels.len(), 1);
    assert_eq!(reply.parcels[0], "17");
}
