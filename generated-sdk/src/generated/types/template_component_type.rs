// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateComponentType`].

use alibabacloud_runtime::emitted as runtime;

/// Type of a component of a message template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateComponentType {
    /// `BODY`: Body: the text of the message, on WhatsApp of at most 1024 characters.
    Body,
    /// `HEADER`: Header: a media file, or on WhatsApp a text of at most 60 characters.
    Header,
    /// `FOOTER`: Footer of at most 60 characters; not on Viber.
    Footer,
    /// `BUTTONS`: Buttons.
    Buttons,
    /// `CAROUSEL`: Carousel of cards; not on Viber.
    Carousel,
    /// `LIMITED_TIME_OFFER`: Limited-time offer; not on Viber.
    LimitedTimeOffer,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    TemplateComponentType { Body => "BODY", Header => "HEADER", Footer => "FOOTER",
    Buttons => "BUTTONS", Carousel => "CAROUSEL", LimitedTimeOffer =>
    "LIMITED_TIME_OFFER" }
}
