// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCardComponent`].

use std::marker::PhantomData;

use crate::generated::types::{TemplateCardButton, TemplateComponentType, TemplateFormat};
use crate::runtime::emitted::{
    CheckLimits, JsonObject, Limits, Object, ReadObject, Set, Unset, WriteObject,
};

/// Component of a card in a message template.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct TemplateCardComponent {
    /// Buttons, at most two; for `BUTTONS`. Their types, labels and order must be the same on all
    /// cards.
    pub buttons: Option<Vec<TemplateCardButton>>,
    /// Format of the header, `IMAGE` or `VIDEO`; the same on all cards.
    pub format: Option<TemplateFormat>,
    /// Text of the card; for `BODY`.
    pub text: Option<String>,
    /// Type of the component: `BODY`, `HEADER` or `BUTTONS`.
    pub r#type: Option<TemplateComponentType>,
    /// Path of the media file.
    pub url: Option<String>,
}

impl TemplateCardComponent {
    /// Starts a [`TemplateCardComponent`].
    pub fn builder() -> TemplateCardComponentBuilder {
        TemplateCardComponentBuilder::new()
    }
}

/// Builds a [`TemplateCardComponent`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct TemplateCardComponentBuilder<Type = Unset> {
    value: TemplateCardComponent,
    state: PhantomData<fn() -> Type>,
}

impl TemplateCardComponentBuilder<Unset> {
    fn new() -> Self {
        Self {
            value: TemplateCardComponent {
                buttons: None,
                format: None,
                text: None,
                r#type: None,
                url: None,
            },
            state: PhantomData,
        }
    }
}

impl<Type> TemplateCardComponentBuilder<Type> {
    /// Buttons, at most two; for `BUTTONS`. Their types, labels and order must be the same on all
    /// cards.
    pub fn buttons(
        mut self,
        buttons: impl IntoIterator<Item = impl Into<TemplateCardButton>>,
    ) -> Self {
        self.value.buttons = Some(buttons.into_iter().map(Into::into).collect());
        self
    }

    /// Format of the header, `IMAGE` or `VIDEO`; the same on all cards.
    ///
    /// Example: `IMAGE`.
    pub fn format(mut self, format: impl Into<TemplateFormat>) -> Self {
        self.value.format = Some(format.into());
        self
    }

    /// Text of the card; for `BODY`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.value.text = Some(text.into());
        self
    }

    /// Type of the component: `BODY`, `HEADER` or `BUTTONS`.
    ///
    /// Example: `HEADER`.
    pub fn r#type(
        mut self,
        r#type: impl Into<TemplateComponentType>,
    ) -> TemplateCardComponentBuilder<Set> {
        self.value.r#type = Some(r#type.into());
        self.mark()
    }

    /// Path of the media file.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.value.url = Some(url.into());
        self
    }

    /// The [`TemplateCardComponent`].
    #[must_use]
    pub fn build(self) -> TemplateCardComponent
    where
        Type: template_card_component_required::Type,
    {
        self.value
    }

    /// The same request with other parameters known to be set.
    fn mark<S1>(self) -> TemplateCardComponentBuilder<S1> {
        TemplateCardComponentBuilder {
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod template_card_component_required {
    use crate::runtime::emitted::Set;

    /// `type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`type` is required by TemplateCardComponent and has not been set",
        label = "call `.type(…)` before this"
    )]
    pub trait Type {}
    impl Type for Set {}
}

impl WriteObject for TemplateCardComponent {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("Buttons", &self.buttons);
        object.member("Format", &self.format);
        object.member("Text", &self.text);
        object.member("Type", &self.r#type);
        object.member("Url", &self.url);
    }
}

impl CheckLimits for TemplateCardComponent {
    fn check(&self, limits: &mut Limits) {
        limits.member("Buttons", &self.buttons);
        limits.required("Type", &self.r#type);
    }
}

impl ReadObject for TemplateCardComponent {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            buttons: object.take("Buttons"),
            format: object.take("Format"),
            text: object.take("Text"),
            r#type: object.take("Type"),
            url: object.take("Url"),
        }
    }
}
