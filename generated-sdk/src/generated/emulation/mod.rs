// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! What the emulator knows.

use crate::emulator::table::Operation;

#[cfg(feature = "migration")]
mod migration;

/// All operations, by group.
pub(crate) static OPERATIONS: &[&[&Operation]] = &[
    #[cfg(feature = "migration")]
    migration::OPERATIONS,
];
