// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! The examples of the spec: what they send, and how their replies are read.

#[path = "migration/get_migration_verify_code.rs"]
mod get_migration_verify_code;
