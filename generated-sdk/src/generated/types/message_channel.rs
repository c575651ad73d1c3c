// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`MessageChannel`].

use alibabacloud_runtime::emitted as runtime;

/// Chat app that messages travel over.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageChannel {
    /// `whatsapp`: WhatsApp.
    WhatsApp,
    /// `viber`: Viber.
    Viber,
    /// `messenger`: Facebook Messenger.
    Messenger,
    /// `instagram`: Instagram.
    Instagram,
    /// `telegram`: Telegram.
    Telegram,
    /// `line`: LINE.
    Line,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    MessageChannel { WhatsApp => "whatsapp", Viber => "viber", Messenger => "messenger",
    Instagram => "instagram", Telegram => "telegram", Line => "line" }
}
