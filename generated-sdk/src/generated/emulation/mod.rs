// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! What the emulator knows.

use alibabacloud_emulator::table::Operation;

#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "templates")]
mod templates;
#[cfg(feature = "phone_numbers")]
mod phone_numbers;
#[cfg(feature = "migration")]
mod migration;
#[cfg(feature = "waba")]
mod waba;
#[cfg(feature = "qr_codes")]
mod qr_codes;
#[cfg(feature = "whatsapp_flows")]
mod whatsapp_flows;
#[cfg(feature = "chat_flows")]
mod chat_flows;
#[cfg(feature = "contacts")]
mod contacts;
#[cfg(feature = "chat_groups")]
mod chat_groups;
#[cfg(feature = "marketing")]
mod marketing;
#[cfg(feature = "conversions")]
mod conversions;
#[cfg(feature = "commerce")]
mod commerce;
#[cfg(feature = "viber")]
mod viber;
#[cfg(feature = "messenger")]
mod messenger;
#[cfg(feature = "instagram")]
mod instagram;
#[cfg(feature = "instances")]
mod instances;
#[cfg(feature = "media")]
mod media;
#[cfg(feature = "direct_mail")]
mod direct_mail;

mod types;

/// All operations, by group.
pub(crate) static OPERATIONS: &[&[&Operation]] = &[
    #[cfg(feature = "messages")]
    messages::OPERATIONS,
    #[cfg(feature = "templates")]
    templates::OPERATIONS,
    #[cfg(feature = "phone_numbers")]
    phone_numbers::OPERATIONS,
    #[cfg(feature = "migration")]
    migration::OPERATIONS,
    #[cfg(feature = "waba")]
    waba::OPERATIONS,
    #[cfg(feature = "qr_codes")]
    qr_codes::OPERATIONS,
    #[cfg(feature = "whatsapp_flows")]
    whatsapp_flows::OPERATIONS,
    #[cfg(feature = "chat_flows")]
    chat_flows::OPERATIONS,
    #[cfg(feature = "contacts")]
    contacts::OPERATIONS,
    #[cfg(feature = "chat_groups")]
    chat_groups::OPERATIONS,
    #[cfg(feature = "marketing")]
    marketing::OPERATIONS,
    #[cfg(feature = "conversions")]
    conversions::OPERATIONS,
    #[cfg(feature = "commerce")]
    commerce::OPERATIONS,
    #[cfg(feature = "viber")]
    viber::OPERATIONS,
    #[cfg(feature = "messenger")]
    messenger::OPERATIONS,
    #[cfg(feature = "instagram")]
    instagram::OPERATIONS,
    #[cfg(feature = "instances")]
    instances::OPERATIONS,
    #[cfg(feature = "media")]
    media::OPERATIONS,
    #[cfg(feature = "direct_mail")]
    direct_mail::OPERATIONS,
];
