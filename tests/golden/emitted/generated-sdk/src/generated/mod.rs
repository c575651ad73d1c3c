// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Everything emitted from the spec.

#[cfg(feature = "dynamic")]
pub(crate) mod descriptions;
#[cfg(feature = "dynamic")]
pub(crate) mod dynamic;
#[cfg(feature = "emulator")]
pub(crate) mod emulation;
mod error_code;
mod service;

#[cfg(feature = "letters")]
pub mod letters;
#[cfg(feature = "boxes")]
pub mod boxes;

pub mod events;

pub mod types;

pub use self::error_code::ErrorCode;
pub(crate) use self::service::SERVICE;
