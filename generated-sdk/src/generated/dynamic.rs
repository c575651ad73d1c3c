// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Operations by name.

use crate::dynamic::Dynamic;
#[cfg(feature = "migration")]
use crate::generated::migration;

/// All operations, by group.
pub(crate) static OPERATIONS: &[&[Dynamic]] = &[
    #[cfg(feature = "migration")]
    &[Dynamic::of::<migration::GetMigrationVerifyCodeRequest>()],
];
