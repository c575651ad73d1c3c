// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Phone number migration.

use alibabacloud_emulator::table::Operation;

mod chatapp_migration_register;
mod chatapp_migration_verified;
mod create_chatapp_migration_initiate;
mod get_migration_verify_code;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &chatapp_migration_register::OPERATION,
    &chatapp_migration_verified::OPERATION,
    &create_chatapp_migration_initiate::OPERATION,
    &get_migration_verify_code::OPERATION,
];
