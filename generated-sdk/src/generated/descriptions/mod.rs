// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! What tools are told of the operations.

/// The operations, group by group: one line of JSON for each.
pub(crate) static GROUPS: &[&str] = &[
    #[cfg(feature = "messages")]
    include_str!("messages.jsonl"),
    #[cfg(feature = "templates")]
    include_str!("templates.jsonl"),
    #[cfg(feature = "phone_numbers")]
    include_str!("phone_numbers.jsonl"),
    #[cfg(feature = "migration")]
    include_str!("migration.jsonl"),
    #[cfg(feature = "waba")]
    include_str!("waba.jsonl"),
    #[cfg(feature = "qr_codes")]
    include_str!("qr_codes.jsonl"),
    #[cfg(feature = "whatsapp_flows")]
    include_str!("whatsapp_flows.jsonl"),
    #[cfg(feature = "chat_flows")]
    include_str!("chat_flows.jsonl"),
    #[cfg(feature = "contacts")]
    include_str!("contacts.jsonl"),
    #[cfg(feature = "chat_groups")]
    include_str!("chat_groups.jsonl"),
    #[cfg(feature = "marketing")]
    include_str!("marketing.jsonl"),
    #[cfg(feature = "conversions")]
    include_str!("conversions.jsonl"),
    #[cfg(feature = "commerce")]
    include_str!("commerce.jsonl"),
    #[cfg(feature = "viber")]
    include_str!("viber.jsonl"),
    #[cfg(feature = "messenger")]
    include_str!("messenger.jsonl"),
    #[cfg(feature = "instagram")]
    include_str!("instagram.jsonl"),
    #[cfg(feature = "instances")]
    include_str!("instances.jsonl"),
    #[cfg(feature = "media")]
    include_str!("media.jsonl"),
    #[cfg(feature = "direct_mail")]
    include_str!("direct_mail.jsonl"),
];
