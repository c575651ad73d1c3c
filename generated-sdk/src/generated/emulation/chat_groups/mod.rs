// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Chat groups.

use alibabacloud_emulator::table::Operation;

mod add_chat_group;
mod add_chat_group_invite_link;
mod delete_chat_group;
mod delete_chat_group_invite_link;
mod delete_chat_group_participants;
mod list_chat_group;
mod list_chat_group_participants;
mod update_chat_group;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &add_chat_group::OPERATION,
    &add_chat_group_invite_link::OPERATION,
    &delete_chat_group::OPERATION,
    &delete_chat_group_invite_link::OPERATION,
    &delete_chat_group_participants::OPERATION,
    &list_chat_group::OPERATION,
    &list_chat_group_participants::OPERATION,
    &update_chat_group::OPERATION,
];
