// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppLinkAction`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// What the button of a WhatsApp message does that opens a web page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WhatsAppLinkAction {
    /// Opens a web page. Goes with `name` `cta_url`. Not documented for this service; taken from Meta's
    /// description of messages.
    OpenPage(types::OpenPage),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    WhatsAppLinkAction[] Some("name"); OpenPage structure[] ["cta_url"];
}

runtime::union_write! {
    WhatsAppLinkAction; OpenPage
}

runtime::union_request! {
    WhatsAppLinkAction; OpenPage
}

#[cfg(feature = "serde")]
runtime::union_read! {
    WhatsAppLinkAction; OpenPage
}

#[cfg(feature = "serde")]
runtime::union_by_name!(WhatsAppLinkAction);

runtime::union_choice! {
    WhatsAppLinkAction; OpenPage(types::OpenPage) set
}
