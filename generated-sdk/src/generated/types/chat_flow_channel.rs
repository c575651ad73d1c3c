// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ChatFlowChannel`].

use alibabacloud_runtime::emitted as runtime;

/// Chat app that a chat flow runs in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatFlowChannel {
    /// `WHATSAPP`: WhatsApp.
    WhatsApp,
    /// `MESSENGER`: Facebook Messenger.
    Messenger,
    /// `INSTAGRAM`: Instagram.
    Instagram,
    /// `VIBER`: Viber.
    Viber,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ChatFlowChannel { WhatsApp => "WHATSAPP", Messenger => "MESSENGER", Instagram =>
    "INSTAGRAM", Viber => "VIBER" }
}
