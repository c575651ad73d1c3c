// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Direct Mail accounts.

use alibabacloud_emulator::table::Operation;

mod bind_dm_account;
mod list_bind_dm_account;
mod list_dm_account;
mod list_dm_tag;
mod unbind_dm_account;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &bind_dm_account::OPERATION,
    &list_bind_dm_account::OPERATION,
    &list_dm_account::OPERATION,
    &list_dm_tag::OPERATION,
    &unbind_dm_account::OPERATION,
];
