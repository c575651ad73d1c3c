// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! QR codes.

use alibabacloud_emulator::table::Operation;

mod create_phone_message_qrdl;
mod delete_phone_message_qrdl;
mod list_phone_message_qrdl;
mod update_phone_message_qrdl;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &create_phone_message_qrdl::OPERATION,
    &delete_phone_message_qrdl::OPERATION,
    &list_phone_message_qrdl::OPERATION,
    &update_phone_message_qrdl::OPERATION,
];
