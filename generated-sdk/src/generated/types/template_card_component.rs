// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCardComponent`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Component of a card in a message template: `BODY`, `HEADER` or `BUTTONS`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateCardComponent {
    /// Picture or video of the card. Goes with `Type` `HEADER`.
    Header(types::TemplateCardHeader),
    /// Text of the card. Goes with `Type` `BODY`.
    Body(types::TemplateCardBody),
    /// Buttons of the card. Goes with `Type` `BUTTONS`.
    Buttons(types::TemplateCardButtons),
    /// Anything else, as it is: a value that this version of the crate does not know, or JSON of your
    /// own. A text is taken for JSON that is written already.
    Other(serde_json::Value),
}

runtime::union! {
    TemplateCardComponent[] Some("Type"); Header structure[] ["HEADER"]; Body structure[]
    ["BODY"]; Buttons structure[] ["BUTTONS"];
}

runtime::union_write! {
    TemplateCardComponent; Header, Body, Buttons
}

runtime::union_request! {
    TemplateCardComponent; Header, Body, Buttons
}

runtime::union_read! {
    TemplateCardComponent; Header, Body, Buttons
}

#[cfg(feature = "serde")]
runtime::union_by_name!(TemplateCardComponent);

runtime::union_choice! {
    TemplateCardComponent; Header(types::TemplateCardHeader) set,
    Body(types::TemplateCardBody) set, Buttons(types::TemplateCardButtons) set
}
