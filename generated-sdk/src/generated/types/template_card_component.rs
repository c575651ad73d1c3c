// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCardComponent`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Component of a card in a message template.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateCardComponent {
    /// Buttons, at most two. Their types, labels and order must be the same on all cards.
    pub buttons: Option<Vec<types::TemplateCardButton>>,
    /// Format of the header, `IMAGE` or `VIDEO`; the same on all cards.
    pub format: Option<types::TemplateFormat>,
    /// Text of the card; for `BODY`.
    pub text: Option<String>,
    /// Type of the component: `BODY`, `HEADER` or `BUTTONS`.
    pub component_type: Option<types::TemplateComponentType>,
    /// Path of the media file.
    pub url: Option<String>,
}

impl TemplateCardComponent {
    /// Starts a [`TemplateCardComponent`].
    pub fn builder() -> TemplateCardComponentBuilder {
        TemplateCardComponentBuilder(
            runtime::Building::new(
                (),
                TemplateCardComponent {
                    buttons: None,
                    format: None,
                    text: None,
                    component_type: None,
                    url: None,
                },
            ),
        )
    }
}

/// Builds a [`TemplateCardComponent`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct TemplateCardComponentBuilder<ComponentType = runtime::Unset>(
    runtime::Building<(), TemplateCardComponent, ComponentType>,
);

impl<ComponentType> TemplateCardComponentBuilder<ComponentType> {
    /// Buttons, at most two. Their types, labels and order must be the same on all cards.
    ///
    /// Only if `component_type` is `BUTTONS`.
    pub fn buttons(
        mut self,
        buttons: impl IntoIterator<Item = impl Into<types::TemplateCardButton>>,
    ) -> Self {
        self.0.value.buttons = Some(buttons.into_iter().map(Into::into).collect());
        self
    }

    /// Format of the header, `IMAGE` or `VIDEO`; the same on all cards.
    ///
    /// Example: `IMAGE`. Only if `component_type` is `HEADER`.
    pub fn format(mut self, format: impl Into<types::TemplateFormat>) -> Self {
        self.0.value.format = Some(format.into());
        self
    }

    /// Text of the card; for `BODY`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.value.text = Some(text.into());
        self
    }

    /// Type of the component: `BODY`, `HEADER` or `BUTTONS`.
    ///
    /// Example: `HEADER`.
    pub fn component_type(
        mut self,
        component_type: impl Into<types::TemplateComponentType>,
    ) -> TemplateCardComponentBuilder<runtime::Set> {
        self.0.value.component_type = Some(component_type.into());
        TemplateCardComponentBuilder(self.0.mark())
    }

    /// Path of the media file.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.value.url = Some(url.into());
        self
    }

    /// The [`TemplateCardComponent`].
    #[must_use]
    pub fn build(self) -> TemplateCardComponent
    where
        ComponentType: template_card_component_required::ComponentType,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod template_card_component_required {
    /// `component_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`component_type` is required by TemplateCardComponent and has not been set",
        label = "call `.component_type(…)` before this"
    )]
    pub trait ComponentType {}
    impl ComponentType for super::runtime::Set {}
}

impl runtime::WriteObject for TemplateCardComponent {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Buttons", &self.buttons);
        object.member("Format", &self.format);
        object.member("Text", &self.text);
        object.member("Type", &self.component_type);
        object.member("Url", &self.url);
    }
}

impl runtime::CheckLimits for TemplateCardComponent {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("Buttons", &self.buttons);
        limits.required("Type", &self.component_type);
        limits
            .conditions(
                &[
                    runtime::Condition::OnlyIf(
                        "Buttons",
                        runtime::Beside::Is("Type", &["BUTTONS"]),
                        &["BODY", "HEADER", "FOOTER", "CAROUSEL", "LIMITED_TIME_OFFER"],
                    ),
                    runtime::Condition::OnlyIf(
                        "Format",
                        runtime::Beside::Is("Type", &["HEADER"]),
                        &["BODY", "FOOTER", "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER"],
                    ),
                ],
                &[
                    ("Buttons", runtime::is_set(&self.buttons)),
                    ("Format", runtime::is_set(&self.format)),
                    ("Type", self.component_type.as_ref().map(runtime::Scalar::text)),
                ],
            );
    }
}

impl runtime::ReadObject for TemplateCardComponent {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            buttons: object.take("Buttons"),
            format: object.take("Format"),
            text: object.take("Text"),
            component_type: object.take("Type"),
            url: object.take("Url"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateCardComponent);
