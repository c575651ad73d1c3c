// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Phone number migration.

use crate::emulator::table::Operation;

mod get_migration_verify_code;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[&get_migration_verify_code::OPERATION];
