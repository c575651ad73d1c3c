// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateButtonType`].

use alibabacloud_runtime::emitted as runtime;

/// Type of a button of a message template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateButtonType {
    /// `PHONE_NUMBER`: Calls a phone number.
    PhoneNumber,
    /// `URL`: Opens a web page.
    Url,
    /// `QUICK_REPLY`: Sends a quick reply.
    QuickReply,
    /// `COPY_CODE`: Copies a verification code or coupon code.
    CopyCode,
    /// `ONE_TAP`: Fills in a verification code on a tap; for the category `AUTHENTICATION`.
    OneTap,
    /// `ZERO_TAP`: Fills in a verification code without a tap; for the category `AUTHENTICATION`.
    ZeroTap,
    /// `MPM`: Shows several products of a catalog.
    Mpm,
    /// `CATALOG`: Shows a catalog.
    Catalog,
    /// `FLOW`: Opens a WhatsApp flow.
    Flow,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    TemplateButtonType { PhoneNumber => "PHONE_NUMBER", Url => "URL", QuickReply =>
    "QUICK_REPLY", CopyCode => "COPY_CODE", OneTap => "ONE_TAP", ZeroTap => "ZERO_TAP",
    Mpm => "MPM", Catalog => "CATALOG", Flow => "FLOW" }
}
