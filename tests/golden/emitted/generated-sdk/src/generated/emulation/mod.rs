// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! What the emulator knows.

use alibabacloud_emulator::table::Operation;

#[cfg(feature = "letters")]
mod letters;
#[cfg(feature = "boxes")]
mod boxes;

mod types;

/// All operations, by group.
pub(crate) static OPERATIONS: &[&[&Operation]] = &[
    #[cfg(feature = "letters")]
    letters::OPERATIONS,
    #[cfg(feature = "boxes")]
    boxes::OPERATIONS,
];
