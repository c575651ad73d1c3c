// @generated from spec/operations/boxes/ListPostmen.yaml by `cargo xtask generate`. Do not edit.

//! `ListPostmen` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListPostmen",
    ram_action: "letters:ListPostmen",
    rate_limit: None,
    parameters: &[
        Member {
            name: "Round",
            required: false,
            shape: &LIST_POSTMEN_ROUND,
        },
    ],
    errors: &[
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
  "Round": {
    "Most": 1
  }
}"#,
            reply: r#"{
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
}"#,
        },
    ],
};

/// `ListPostmenRound`.
static LIST_POSTMEN_ROUND: Shape = Shape::Object(
    &[
        Member {
            name: "After",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "Most",
            required: false,
            shape: &Shape::Int64,
        },
    ],
);
