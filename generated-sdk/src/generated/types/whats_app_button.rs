// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppButton`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// A button of an interactive message on WhatsApp.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WhatsAppButton {
    /// One that sends an answer. Goes with `type` `reply`.
    ReplyButton(types::WhatsAppReplyButton),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    WhatsAppButton[] Some("type"); ReplyButton structure[] ["reply"];
}

runtime::union_write! {
    WhatsAppButton; ReplyButton
}

runtime::union_request! {
    WhatsAppButton; ReplyButton
}

#[cfg(feature = "serde")]
runtime::union_read! {
    WhatsAppButton; ReplyButton
}

#[cfg(feature = "serde")]
runtime::union_by_name!(WhatsAppButton);

runtime::union_choice! {
    WhatsAppButton; ReplyButton(types::WhatsAppReplyButton) set
}
