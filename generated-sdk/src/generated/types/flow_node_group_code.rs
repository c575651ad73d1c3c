// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`FlowNodeGroupCode`].

use alibabacloud_runtime::emitted as runtime;

/// Group of the components that chat flows are built from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowNodeGroupCode {
    /// `Messaging`: Components for messages.
    Messaging,
    /// `Core`: Core components.
    Core,
    /// `Intelligence`: Intelligent components.
    Intelligence,
    /// `Contact`: Components that manage contacts.
    Contact,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    FlowNodeGroupCode { Messaging => "Messaging", Core => "Core", Intelligence =>
    "Intelligence", Contact => "Contact" }
}
