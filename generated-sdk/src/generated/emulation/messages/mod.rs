// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Messages.

use alibabacloud_emulator::table::Operation;

mod check_direct_send_message_sample;
mod list_chatapp_message;
mod send_chatapp_mass_message;
mod send_chatapp_message;
mod whatsapp_call;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &check_direct_send_message_sample::OPERATION,
    &list_chatapp_message::OPERATION,
    &send_chatapp_mass_message::OPERATION,
    &send_chatapp_message::OPERATION,
    &whatsapp_call::OPERATION,
];
