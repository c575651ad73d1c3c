// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ChatFlowTriggerType`].

use alibabacloud_runtime::emitted as runtime;

/// What triggers a chat flow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatFlowTriggerType {
    /// `TriggeredManually`: The flow is triggered manually.
    TriggeredManually,
    /// `TriggeredByWhatsApp`: WhatsApp triggers the flow.
    TriggeredByWhatsApp,
    /// `TriggeredByMessenger`: Facebook Messenger triggers the flow.
    TriggeredByMessenger,
    /// `TriggeredByInstagram`: Instagram triggers the flow.
    TriggeredByInstagram,
    /// `TriggeredByViber`: Viber triggers the flow.
    TriggeredByViber,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    ChatFlowTriggerType { TriggeredManually => "TriggeredManually", TriggeredByWhatsApp
    => "TriggeredByWhatsApp", TriggeredByMessenger => "TriggeredByMessenger",
    TriggeredByInstagram => "TriggeredByInstagram", TriggeredByViber =>
    "TriggeredByViber" }
}
