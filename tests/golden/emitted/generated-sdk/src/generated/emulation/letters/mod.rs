// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Letters.

use alibabacloud_emulator::table::Operation;

mod send_letter;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[&send_letter::OPERATION];
