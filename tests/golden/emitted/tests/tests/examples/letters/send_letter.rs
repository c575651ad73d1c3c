// @generated from spec/operations/letters/SendLetter.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `SendLetter`.

#![allow(deprecated)]
use alibabacloud_post::letters::{LetterSpeed, SendLetterEnvelope, SendLetterRequest};
use alibabacloud_post::ErrorCode;
use alibabacloud_post::types;

/// With two stamps: the request on the wire.
#[test]
fn request_1() {
    let request = SendLetterRequest::builder()
        .space_id("42")
        .from("Ada")
        .weight(35)
        .cost(12.5)
        .registered(true)
        .speed(LetterSpeed::AirMail)
        .stamps([
            types::Stamp::builder().kind("red").waba_id("w1").build(),
            types::Stamp::builder()
                .kind("blue")
                .over(types::Stamp::builder().kind("green").build())
                .build(),
        ])
        .pages(["Dear \"Sir\"", "line one\nline two"])
        .labels([("z", "last"), ("a", "first")])
        .extra(serde_json::json!({ "b": [1, null, -2.5], "a": true }))
        .envelope(
            SendLetterEnvelope::builder()
                .size(229)
                .windows([
                    [1, 2].into_iter().collect::<Vec<i64>>(),
                    [3].into_iter().collect::<Vec<i64>>(),
                ])
                .build(),
        )
        .build();
    tests::assert_sends(
        &request,
        &[
            ("SpaceId", "42"),
            ("From", "Ada"),
            ("Weight", "35"),
            ("Cost", "12.5"),
            ("Registered", "true"),
            ("Speed", "air-mail"),
            (
                "Stamps",
                r#"[{"type":"red","WABAId":"w1"},{"type":"blue","over":{"type":"green"}}]"#,
            ),
            ("Pages", r#"["Dear \"Sir\"","line one\nline two"]"#),
            ("Labels", r#"{"z":"last","a":"first"}"#),
            ("Extra", r#"{"b":[1,null,-2.5],"a":true}"#),
            ("Envelope", r#"{"Size":229,"Windows":[[1,2],[3]]}"#),
        ],
    );
}

/// With two stamps: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "7B0C1C5E",
  "Code": "OK",
  "Letter": {
    "Number": 9007199254740993,
    "ReadBy": [
      "Charles"
    ],
    "Stamp": {
      "type": "red",
      "Marks": [
        {
          "type": "tiny"
        }
      ]
    },
    "ByDay": {
      "monday": {
        "Town": "Paris"
      }
    }
  }
}"#;
    let reply = tests::read::<SendLetterRequest>(body);
    assert_eq!(reply.request_id.as_deref(), Some("7B0C1C5E"));
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(
        reply.letter.as_ref().expect("present").number, Some(9_007_199_254_740_993)
    );
    assert_eq!(reply.letter.as_ref().expect("present").read_by.len(), 1);
    assert_eq!(reply.letter.as_ref().expect("present").read_by[0], "Charles");
    assert_eq!(
        reply.letter.as_ref().expect("present").stamp.as_ref().expect("present").kind
        .as_deref(), Some("red")
    );
    assert_eq!(
        reply.letter.as_ref().expect("present").stamp.as_ref().expect("present").marks
        .as_ref().expect("present").len(), 1
    );
    assert_eq!(
        reply.letter.as_ref().expect("present").stamp.as_ref().expect("present").marks
        .as_ref().expect("present") [0].kind.as_deref(), Some("tiny")
    );
    assert_eq!(
        reply.letter.as_ref().expect("present").by_day["monday"].town.as_deref(),
        Some("Paris")
    );
}

/// Slowly: the request on the wire.
#[test]
fn request_2() {
    let request = SendLetterRequest::builder()
        .space_id("42")
        .from("Ada")
        .speed(LetterSpeed::Slow)
        .stamps([types::Stamp::builder().kind("red").build()])
        .pages(Vec::<String>::new())
        .build();
    tests::assert_sends(
        &request,
        &[
            ("SpaceId", "42"),
            ("From", "Ada"),
            ("Speed", "1"),
            ("Stamps", r#"[{"type":"red"}]"#),
            ("Pages", "[]"),
        ],
    );
}

/// Slowly: the reply, judged and read into its type.
#[test]
fn reply_2() {
    let body = r#"{
  "Code": "OK"
}"#;
    let reply = tests::read::<SendLetterRequest>(body);
    assert_eq!(reply.code.as_deref(), Some("OK"));
}

/// Too heavy: the request on the wire, and the error that comes of the answer.
#[test]
fn error_1() {
    let request = SendLetterRequest::builder()
        .space_id("42")
        .from("Ada")
        .speed(LetterSpeed::Slow)
        .stamps([types::Stamp::builder().kind("red").build()])
        .pages(Vec::<String>::new())
        .build();
    tests::assert_sends(
        &request,
        &[
            ("SpaceId", "42"),
            ("From", "Ada"),
            ("Speed", "1"),
            ("Stamps", r#"[{"type":"red"}]"#),
            ("Pages", "[]"),
        ],
    );
    let body = r#"{
  "RequestId": "7B0C1C5E",
  "Code": "Letter.TooHeavy",
  "Message": "The letter is too heavy | really."
}"#;
    let error = tests::read_error::<SendLetterRequest>(400, body);
    assert!(error.code() == Some(ErrorCode::LetterTooHeavy), "{error}");
}
