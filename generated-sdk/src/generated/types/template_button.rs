// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateButton`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Button of a message template. WhatsApp templates of the category `AUTHENTICATION` take a single
/// button, which is `COPY_CODE`, `ONE_TAP` or `ZERO_TAP`; those for Viber take a single `URL`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateButton {
    /// Calls a phone number. Goes with `Type` `PHONE_NUMBER`.
    PhoneNumber(types::TemplatePhoneNumberButton),
    /// Opens a web page. Goes with `Type` `URL`.
    Url(types::TemplateUrlButton),
    /// Sends a quick reply. Goes with `Type` `QUICK_REPLY`.
    QuickReply(types::TemplateQuickReplyButton),
    /// Copies a verification code or coupon code. Goes with `Type` `COPY_CODE`.
    CopyCode(types::TemplateCopyCodeButton),
    /// Fills in a verification code on a tap; for the category `AUTHENTICATION`. Goes with `Type`
    /// `ONE_TAP`.
    OneTap(types::TemplateOneTapButton),
    /// Fills in a verification code without a tap; for the category `AUTHENTICATION`. Goes with `Type`
    /// `ZERO_TAP`.
    ZeroTap(types::TemplateZeroTapButton),
    /// Shows several products of a catalog. Goes with `Type` `MPM`.
    Mpm(types::TemplateProductsButton),
    /// Shows a catalog. Goes with `Type` `CATALOG`.
    Catalog(types::TemplateCatalogButton),
    /// Opens a WhatsApp flow. Goes with `Type` `FLOW`.
    Flow(types::TemplateFlowButton),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    TemplateButton[] Some("Type"); PhoneNumber structure[] ["PHONE_NUMBER"]; Url
    structure[] ["URL"]; QuickReply structure[] ["QUICK_REPLY"]; CopyCode structure[]
    ["COPY_CODE"]; OneTap structure[] ["ONE_TAP"]; ZeroTap structure[] ["ZERO_TAP"]; Mpm
    structure[] ["MPM"]; Catalog structure[] ["CATALOG"]; Flow structure[] ["FLOW"];
}

runtime::union_write! {
    TemplateButton; PhoneNumber, Url, QuickReply, CopyCode, OneTap, ZeroTap, Mpm,
    Catalog, Flow
}

runtime::union_request! {
    TemplateButton; PhoneNumber, Url, QuickReply, CopyCode, OneTap, ZeroTap, Mpm,
    Catalog, Flow
}

#[cfg(feature = "serde")]
runtime::union_read! {
    TemplateButton; PhoneNumber, Url, QuickReply, CopyCode, OneTap, ZeroTap, Mpm,
    Catalog, Flow
}

#[cfg(feature = "serde")]
runtime::union_by_name!(TemplateButton);

runtime::union_choice! {
    TemplateButton; PhoneNumber(types::TemplatePhoneNumberButton) set,
    Url(types::TemplateUrlButton) set, QuickReply(types::TemplateQuickReplyButton) set,
    CopyCode(types::TemplateCopyCodeButton) set, OneTap(types::TemplateOneTapButton) set,
    ZeroTap(types::TemplateZeroTapButton) set, Mpm(types::TemplateProductsButton) set,
    Catalog(types::TemplateCatalogButton) set, Flow(types::TemplateFlowButton) set
}
