// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCardButton`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Button of a card in a message template: `PHONE_NUMBER`, `URL` or `QUICK_REPLY`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateCardButton {
    /// Calls a phone number. Goes with `Type` `PHONE_NUMBER`.
    PhoneNumber(types::TemplatePhoneNumberButton),
    /// Opens a web page. Goes with `Type` `URL`.
    Url(types::TemplateUrlButton),
    /// Sends a quick reply. Goes with `Type` `QUICK_REPLY`.
    QuickReply(types::TemplateCardQuickReplyButton),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    TemplateCardButton[] Some("Type"); PhoneNumber structure[] ["PHONE_NUMBER"]; Url
    structure[] ["URL"]; QuickReply structure[] ["QUICK_REPLY"];
}

runtime::union_write! {
    TemplateCardButton; PhoneNumber, Url, QuickReply
}

runtime::union_request! {
    TemplateCardButton; PhoneNumber, Url, QuickReply
}

runtime::union_read! {
    TemplateCardButton; PhoneNumber, Url, QuickReply
}

#[cfg(feature = "serde")]
runtime::union_by_name!(TemplateCardButton);

runtime::union_choice! {
    TemplateCardButton; PhoneNumber(types::TemplatePhoneNumberButton) set,
    Url(types::TemplateUrlButton) set, QuickReply(types::TemplateCardQuickReplyButton)
    set
}
