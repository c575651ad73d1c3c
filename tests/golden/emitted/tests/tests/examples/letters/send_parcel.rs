// @generated from spec/operations/letters/SendParcel.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `SendParcel`.

use alibabacloud_post::letters::{ParcelCarrier, SendParcelRequest, SendParcelResponse};
use alibabacloud_post::types;

/// A photograph: the request on the wire.
#[test]
fn request_1() {
    let request = SendParcelRequest::builder()
        .carrier(ParcelCarrier::Pigeon)
        .to("Charles")
        .contents(types::Picture::new("The sea").width(90))
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Carrier", "pigeon"),
            ("Mode", "filled"),
            ("Category", "picture"),
            ("To", "Charles"),
            ("Contents", r#"{"Title":"The sea","Width":90}"#),
        ],
    );
}

/// A photograph: the reply, read into its type.
#[test]
fn reply_1() {
    let reply: SendParcelResponse = tests::read(
        r#"{
  "Code": "OK",
  "AnswerType": "WORD",
  "Answer": "Thank you.",
  "Knots": [
    {
      "type": "bow",
      "Loops": 2
    },
    {
      "type": "hitch"
    }
  ]
}"#,
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.answer_type.as_deref(), Some("WORD"));
    match reply.answer.as_ref().expect("present") {
        types::Answer::Word(held) => {
            assert_eq!(held, "Thank you.");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(reply.knots.len(), 2);
    match &reply.knots[0] {
        types::Knot::Bow(held) => {
            assert_eq!(held.loops, Some(2));
        }
        other => panic!("{other:?}"),
    }
    match &reply.knots[1] {
        types::Knot::Hitch(_) => {}
        other => panic!("{other:?}"),
    }
}

/// Coins, tied up: the request on the wire.
#[test]
fn request_2() {
    let request = SendParcelRequest::builder()
        .carrier(ParcelCarrier::Postman)
        .category("money")
        .to("Charles")
        .contents(types::CoinsInParcel::new(3))
        .knots([
            types::Knot::from(types::Bow::new().loops(2)),
            types::Knot::from(types::Hitch::new()),
        ])
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Carrier", "postman"),
            ("Mode", "filled"),
            ("Category", "money"),
            ("To", "Charles"),
            ("Contents", r#"{"kind":"coin","Count":3}"#),
            ("Knots", r#"[{"type":"bow","Loops":2},{"type":"hitch"}]"#),
        ],
    );
}

/// Coins, tied up: the reply, read into its type.
#[test]
fn reply_2() {
    let reply: SendParcelResponse = tests::read(
        r#"{
  "Code": "OK",
  "AnswerType": "PICTURE",
  "Answer": "{\"Title\": \"The hills\", \"Width\": 40}"
}"#,
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.answer_type.as_deref(), Some("PICTURE"));
    match reply.answer.as_ref().expect("present") {
        types::Answer::Picture(held) => {
            assert_eq!(held.title.as_deref(), Some("The hills"));
            assert_eq!(held.width, Some(40));
        }
        other => panic!("{other:?}"),
    }
}

/// A banknote: the request on the wire.
#[test]
fn request_3() {
    let request = SendParcelRequest::builder()
        .to("Charles")
        .contents(
            types::Banknote::builder()
                .amount(5.0)
                .bank("The bank")
                .serial("A1")
                .year("1850")
                .build(),
        )
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Carrier", "postman"),
            ("Mode", "filled"),
            ("Category", "money"),
            ("To", "Charles"),
            (
                "Contents",
                r#"{"kind":"note","Amount":5,"Bank":"The bank","Serial":"A1","Year":"1850"}"#,
            ),
        ],
    );
}

/// A banknote: the reply, read into its type.
#[test]
fn reply_3() {
    let reply: SendParcelResponse = tests::read(
        r#"{
  "Code": "OK",
  "AnswerType": "PICTURE",
  "Answer": {
    "Title": "The hills"
  }
}"#,
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.answer_type.as_deref(), Some("PICTURE"));
    match reply.answer.as_ref().expect("present") {
        types::Answer::Picture(held) => {
            assert_eq!(held.title.as_deref(), Some("The hills"));
        }
        other => panic!("{other:?}"),
    }
}

/// What is written already: the request on the wire.
#[test]
fn request_4() {
    let request = SendParcelRequest::builder()
        .carrier(ParcelCarrier::Postman)
        .category("word")
        .to("Charles")
        .contents("{ \"b\": 1, \"a\": 2 }")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("Carrier", "postman"),
            ("Mode", "filled"),
            ("Category", "word"),
            ("To", "Charles"),
            ("Contents", r#"{ "b": 1, "a": 2 }"#),
        ],
    );
}

/// What is written already: the reply, read into its type.
#[test]
fn reply_4() {
    let reply: SendParcelResponse = tests::read(
        r#"{
  "Code": "OK",
  "AnswerType": "SONG",
  "Answer": {
    "Verses": 3
  }
}"#,
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.answer_type.as_deref(), Some("SONG"));
    assert_eq!(
        reply.answer, Some(types::Answer::Other(serde_json::json!({ "Verses": 3 })))
    );
}
