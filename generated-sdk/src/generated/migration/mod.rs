// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Phone number migration.
//!
//! Moves a phone number from another provider to Alibaba Cloud.
//!
//! # Operations
//!
//! - [`chatapp_migration_register`](crate::Client::chatapp_migration_register): Registers a phone
//!   number that is being migrated.
//! - [`chatapp_migration_verified`](crate::Client::chatapp_migration_verified): Verifies a phone
//!   number that is being migrated.
//! - [`create_chatapp_migration_initiate`](crate::Client::create_chatapp_migration_initiate):
//!   Starts the migration of a phone number.
//! - [`get_migration_verify_code`](crate::Client::get_migration_verify_code): Gets the verification
//!   code for migrating a phone number.

mod chatapp_migration_register;
mod chatapp_migration_verified;
mod create_chatapp_migration_initiate;
mod get_migration_verify_code;

pub use self::chatapp_migration_register::{
    ChatappMigrationRegisterBuilder, ChatappMigrationRegisterRequest,
    ChatappMigrationRegisterResponse,
};
pub use self::chatapp_migration_verified::{
    ChatappMigrationVerifiedBuilder, ChatappMigrationVerifiedData,
    ChatappMigrationVerifiedRequest, ChatappMigrationVerifiedResponse,
};
pub use self::create_chatapp_migration_initiate::{
    CreateChatappMigrationInitiateBuilder, CreateChatappMigrationInitiateData,
    CreateChatappMigrationInitiateRequest, CreateChatappMigrationInitiateResponse,
    MigrationStatus,
};
pub use self::get_migration_verify_code::{
    GetMigrationVerifyCodeBuilder, GetMigrationVerifyCodeData,
    GetMigrationVerifyCodeRequest, GetMigrationVerifyCodeResponse, VerificationMethod,
};
