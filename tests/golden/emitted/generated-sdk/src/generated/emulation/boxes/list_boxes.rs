// @generated from spec/operations/boxes/ListBoxes.yaml by `cargo xtask generate`. Do not edit.

//! `ListBoxes` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListBoxes",
    ram_action: "letters:ListBoxes",
    rate_limit: None,
    parameters: &[
        Member {
            name: "Page",
            required: false,
            shape: &LIST_BOXES_PAGE,
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
  "Page": {
    "Index": 2,
    "Size": 2
  }
}"#,
            reply: r#"{
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
}"#,
        },
    ],
};

/// `ListBoxesPage`.
static LIST_BOXES_PAGE: Shape = Shape::Object(
    &[
        Member {
            name: "Index",
            required: false,
            shape: &Shape::Int32,
        },
        Member {
            name: "Size",
            required: false,
            shape: &Shape::Int64,
        },
    ],
);
