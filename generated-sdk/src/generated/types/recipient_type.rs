// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`RecipientType`].

use alibabacloud_runtime::emitted as runtime;

/// Kind of recipient of a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// `individual`: A person.
    Individual,
    /// `group`: A group chat.
    Group,
    /// `userId`: A business-scoped user ID (BSUID) of WhatsApp.
    UserId,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    RecipientType { Individual => "individual", Group => "group", UserId => "userId" }
}
