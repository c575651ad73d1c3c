// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Everything emitted from the spec.

#[cfg(feature = "dynamic")]
pub(crate) mod dynamic;
#[cfg(feature = "emulator")]
pub(crate) mod emulation;
mod error_code;
mod service;

#[cfg(feature = "migration")]
pub mod migration;

pub use error_code::ErrorCode;
pub(crate) use service::SERVICE;
