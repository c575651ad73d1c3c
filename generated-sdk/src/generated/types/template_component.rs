// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateComponent`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Component of a message template. Templates of the category `AUTHENTICATION` have no `HEADER`,
/// and leave the text of `BODY` and `FOOTER` empty, which WhatsApp writes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateComponent {
    /// The text of the message, on WhatsApp of at most 1024 characters. Goes with `Type` `BODY`.
    Body(types::TemplateBody),
    /// A media file, or on WhatsApp a text of at most 60 characters. Goes with `Type` `HEADER`.
    Header(types::TemplateHeader),
    /// Small text below the message, of at most 60 characters; not on Viber. Goes with `Type` `FOOTER`.
    Footer(types::TemplateFooter),
    /// Buttons. Goes with `Type` `BUTTONS`.
    Buttons(types::TemplateButtons),
    /// Carousel of cards; not on Viber. Goes with `Type` `CAROUSEL`.
    Carousel(types::TemplateCarousel),
    /// Limited-time offer; not on Viber. Goes with `Type` `LIMITED_TIME_OFFER`.
    LimitedTimeOffer(types::TemplateLimitedTimeOffer),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    TemplateComponent[] Some("Type"); Body structure[] ["BODY"]; Header structure[]
    ["HEADER"]; Footer structure[] ["FOOTER"]; Buttons structure[] ["BUTTONS"]; Carousel
    structure[] ["CAROUSEL"]; LimitedTimeOffer structure[] ["LIMITED_TIME_OFFER"];
}

runtime::union_write! {
    TemplateComponent; Body, Header, Footer, Buttons, Carousel, LimitedTimeOffer
}

runtime::union_request! {
    TemplateComponent; Body, Header, Footer, Buttons, Carousel, LimitedTimeOffer
}

#[cfg(feature = "serde")]
runtime::union_read! {
    TemplateComponent; Body, Header, Footer, Buttons, Carousel, LimitedTimeOffer
}

#[cfg(feature = "serde")]
runtime::union_by_name!(TemplateComponent);

runtime::union_choice! {
    TemplateComponent; Body(types::TemplateBody) set, Header(types::TemplateHeader) set,
    Footer(types::TemplateFooter) set, Buttons(types::TemplateButtons) set,
    Carousel(types::TemplateCarousel) set,
    LimitedTimeOffer(types::TemplateLimitedTimeOffer) set
}
