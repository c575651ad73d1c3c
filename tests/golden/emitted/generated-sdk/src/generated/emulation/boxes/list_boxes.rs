// @generated from spec/operations/boxes/ListBoxes.yaml by `cargo xtask generate`. Do not edit.

//! `ListBoxes` as the emulator plays it.

use crate::emulator::table::{Example, Operation};

/// What the emulator knows.
pub(super) static OPERATION: Operation = Operation {
    name: "ListBoxes",
    ram_action: "letters:ListBoxes",
    rate_limit: None,
    parameters: &[],
    errors: &[],
    examples: &[
        Example {
            request: "{}",
            reply: r#"{
  "RequestId": "7B0C1C5E",
  "Code": "OK"
}"#,
        },
    ],
};
