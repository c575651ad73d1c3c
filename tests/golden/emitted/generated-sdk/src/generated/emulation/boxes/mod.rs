// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Letter boxes.

use alibabacloud_emulator::table::Operation;

mod list_boxes;
mod list_postmen;
mod list_streets;
mod list_towns;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &list_boxes::OPERATION,
    &list_postmen::OPERATION,
    &list_streets::OPERATION,
    &list_towns::OPERATION,
];
