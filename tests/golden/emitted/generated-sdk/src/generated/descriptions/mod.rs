// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! What tools are told of the operations.

/// The operations, group by group: one line of JSON for each.
pub(crate) static GROUPS: &[&str] = &[
    #[cfg(feature = "letters")]
    include_str!("letters.jsonl"),
    #[cfg(feature = "boxes")]
    include_str!("boxes.jsonl"),
];
