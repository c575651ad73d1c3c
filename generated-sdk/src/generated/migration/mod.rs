// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Phone number migration.
//!
//! Moves a phone number from another provider to Alibaba Cloud.

mod get_migration_verify_code;

pub use get_migration_verify_code::{
    GetMigrationVerifyCodeBuilder, GetMigrationVerifyCodeData,
    GetMigrationVerifyCodeRequest, GetMigrationVerifyCodeResponse, VerificationMethod,
};
