// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppFlowAction`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// What the button of a WhatsApp message does that opens a WhatsApp Flow.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WhatsAppFlowAction {
    /// Opens a WhatsApp Flow. Goes with `name` `flow`. Not documented for this service; taken from
    /// Meta's description of messages.
    OpenFlow(types::OpenFlow),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    WhatsAppFlowAction[] Some("name"); OpenFlow structure[] ["flow"];
}

runtime::union_write! {
    WhatsAppFlowAction; OpenFlow
}

runtime::union_request! {
    WhatsAppFlowAction; OpenFlow
}

#[cfg(feature = "serde")]
runtime::union_read! {
    WhatsAppFlowAction; OpenFlow
}

#[cfg(feature = "serde")]
runtime::union_by_name!(WhatsAppFlowAction);

runtime::union_choice! {
    WhatsAppFlowAction; OpenFlow(types::OpenFlow) set
}
