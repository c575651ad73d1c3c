// @generated from spec/operations/boxes/ListTowns.yaml by `cargo xtask generate`. Do not edit.

//! `ListTowns` as the emulator plays it.

use alibabacloud_emulator::table::{Documented, Example, Kind, Member, Operation, Shape};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListTowns",
    ram_action: "letters:ListTowns",
    rate_limit: None,
    parameters: &[
        Member {
            name: "PageNo",
            required: false,
            shape: &Shape::Text,
        },
        Member {
            name: "PageSize",
            required: false,
            shape: &Shape::Text,
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
  "PageNo": "1",
  "PageSize": "2"
}"#,
            reply: r#"{
  "RequestId": "7B0C1C5E",
  "Code": "OK",
  "Towns": [
    "Harbour"
  ]
}"#,
        },
    ],
};
