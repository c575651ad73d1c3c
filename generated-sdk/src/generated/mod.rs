// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Everything emitted from the spec.

#[cfg(feature = "dynamic")]
pub(crate) mod descriptions;
#[cfg(feature = "dynamic")]
pub(crate) mod dynamic;
#[cfg(feature = "emulator")]
pub(crate) mod emulation;
mod error_code;
mod service;

#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "templates")]
pub mod templates;
#[cfg(feature = "phone_numbers")]
pub mod phone_numbers;
#[cfg(feature = "migration")]
pub mod migration;
#[cfg(feature = "waba")]
pub mod waba;
#[cfg(feature = "qr_codes")]
pub mod qr_codes;
#[cfg(feature = "whatsapp_flows")]
pub mod whatsapp_flows;
#[cfg(feature = "chat_flows")]
pub mod chat_flows;
#[cfg(feature = "contacts")]
pub mod contacts;
#[cfg(feature = "chat_groups")]
pub mod chat_groups;
#[cfg(feature = "marketing")]
pub mod marketing;
#[cfg(feature = "conversions")]
pub mod conversions;
#[cfg(feature = "commerce")]
pub mod commerce;
#[cfg(feature = "viber")]
pub mod viber;
#[cfg(feature = "messenger")]
pub mod messenger;
#[cfg(feature = "instagram")]
pub mod instagram;
#[cfg(feature = "instances")]
pub mod instances;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "direct_mail")]
pub mod direct_mail;

pub mod events;

pub mod types;

pub use self::error_code::ErrorCode;
pub(crate) use self::service::SERVICE;
