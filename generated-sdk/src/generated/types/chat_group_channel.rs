// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ChatGroupChannel`].

use alibabacloud_runtime::emitted as runtime;

/// Chat app of a group chat.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatGroupChannel {
    /// `WHATSAPP`: WhatsApp.
    WhatsApp,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ChatGroupChannel { WhatsApp => "WHATSAPP" }
}
