// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateType`].

use alibabacloud_runtime::emitted as runtime;

/// Chat app that a message template is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateType {
    /// `WHATSAPP`: WhatsApp.
    WhatsApp,
    /// `VIBER`: Viber.
    Viber,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    TemplateType { WhatsApp => "WHATSAPP", Viber => "VIBER" }
}
