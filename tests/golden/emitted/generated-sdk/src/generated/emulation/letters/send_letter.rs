// @generated from spec/operations/letters/SendLetter.yaml by `cargo xtask generate`. Do not edit.

//! `SendLetter` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};
use crate::generated::emulation::types::STAMP;

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "SendLetter",
    ram_action: "letters:SendLetter",
    rate_limit: Some((5, 60)),
    parameters: &[
        Member {
            name: "SpaceId",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "From",
            required: true,
            shape: &Shape::Text,
        },
        Member {
            name: "Weight",
            required: false,
            shape: &Shape::Int32,
        },
        Member {
            name: "Cost",
            required: false,
            shape: &Shape::Double,
        },
        Member {
            name: "Registered",
            required: false,
            shape: &Shape::Boolean,
        },
        Member {
            name: "Speed",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Stamps",
            required: true,
            shape: &Shape::List(&STAMP),
        },
        Member {
            name: "Pages",
            required: false,
            shape: &Shape::List(&Shape::Text),
        },
        Member {
            name: "Labels",
            required: false,
            shape: &Shape::Map(&Shape::Text),
        },
        Member {
            name: "Extra",
            required: false,
            shape: &Shape::Any,
        },
        Member {
            name: "Envelope",
            required: false,
            shape: &SEND_LETTER_ENVELOPE,
        },
        Member {
            name: "Pigeon",
            required: false,
            shape: &Shape::Text,
        },
    ],
    errors: &[
        Documented {
            status: 400,
            code: "Letter.TooHeavy",
            message: "The letter is too heavy | really.",
            kind: Kind::Other,
        },
        Documented {
            status: 429,
            code: "Post.Closed",
            message: "Come back later.",
            kind: Kind::Throttled,
        },
        Documented {
            status: 200,
            code: "Post.Strike",
            message: "Nobody works.",
            kind: Kind::Other,
        },
    ],
    examples: &[
        Example {
            request: r#"{
  "SpaceId": "42",
  "From": "Ada",
  "Weight": 35,
  "Cost": 12.5,
  "Registered": true,
  "Speed": "air-mail",
  "Stamps": [
    {
      "type": "red",
      "WABAId": "w1"
    },
    {
      "type": "blue",
      "over": {
        "type": "green"
      }
    }
  ],
  "Pages": [
    "Dear \"Sir\"",
    "line one\nline two"
  ],
  "Labels": {
    "z": "last",
    "a": "first"
  },
  "Extra": {
    "b": [
      1,
      null,
      -2.5
    ],
    "a": true
  },
  "Envelope": {
    "Size": 229,
    "Windows": [
      [
        1,
        2
      ],
      [
        3
      ]
    ]
  }
}"#,
            reply: r#"{
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
}"#,
        },
        Example {
            request: r#"{
  "SpaceId": "42",
  "From": "Ada",
  "Speed": "1",
  "Stamps": [
    {
      "type": "red"
    }
  ],
  "Pages": []
}"#,
            reply: r#"{
  "Code": "OK"
}"#,
        },
    ],
};

/// `SendLetterEnvelope`.
static SEND_LETTER_ENVELOPE: Shape = Shape::Object(
    &[
        Member {
            name: "Size",
            required: true,
            shape: &Shape::Int64,
        },
        Member {
            name: "Windows",
            required: false,
            shape: &Shape::List(&Shape::List(&Shape::Int64)),
        },
    ],
);
