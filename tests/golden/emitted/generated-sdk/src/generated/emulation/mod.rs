// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! What the emulator knows.

/// Structures that operations share, as JSON by name.
pub(crate) static TYPES: &str = include_str!("types.jsonl");

/// What the service sends on its own: one line of JSON for each event.
pub(crate) static EVENTS: &str = include_str!("events.jsonl");

/// The operations, group by group: one line of JSON for each.
pub(crate) static GROUPS: &[&str] = &[
    #[cfg(feature = "letters")]
    include_str!("letters.jsonl"),
    #[cfg(feature = "boxes")]
    include_str!("boxes.jsonl"),
];
