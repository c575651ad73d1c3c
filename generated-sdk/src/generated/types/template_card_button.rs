// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCardButton`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Button of a card in a message template.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateCardButton {
    /// Phone number that the button calls.
    pub phone_number: Option<String>,
    /// Label of the button.
    pub text: Option<String>,
    /// Type of the button: `PHONE_NUMBER`, `URL` or `QUICK_REPLY`.
    pub button_type: Option<types::TemplateButtonType>,
    /// URL that the button opens.
    pub url: Option<String>,
    /// Whether the URL is the same in every message or holds a variable.
    pub url_type: Option<types::TemplateUrlType>,
}

impl fmt::Debug for TemplateCardButton {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TemplateCardButton")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("text", &self.text)
            .field("button_type", &self.button_type)
            .field("url", &self.url)
            .field("url_type", &self.url_type)
            .finish()
    }
}

impl TemplateCardButton {
    /// Starts a [`TemplateCardButton`].
    pub fn builder() -> TemplateCardButtonBuilder {
        TemplateCardButtonBuilder(
            runtime::Building::new(
                (),
                TemplateCardButton {
                    phone_number: None,
                    text: None,
                    button_type: None,
                    url: None,
                    url_type: None,
                },
            ),
        )
    }
}

/// Builds a [`TemplateCardButton`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct TemplateCardButtonBuilder<ButtonType = runtime::Unset>(
    runtime::Building<(), TemplateCardButton, ButtonType>,
);

impl<ButtonType> TemplateCardButtonBuilder<ButtonType> {
    /// Phone number that the button calls.
    ///
    /// Only if `button_type` is `PHONE_NUMBER`. Never printed.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.value.phone_number = Some(phone_number.into());
        self
    }

    /// Label of the button.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.value.text = Some(text.into());
        self
    }

    /// Type of the button: `PHONE_NUMBER`, `URL` or `QUICK_REPLY`.
    ///
    /// Example: `URL`.
    pub fn button_type(
        mut self,
        button_type: impl Into<types::TemplateButtonType>,
    ) -> TemplateCardButtonBuilder<runtime::Set> {
        self.0.value.button_type = Some(button_type.into());
        TemplateCardButtonBuilder(self.0.mark())
    }

    /// URL that the button opens.
    ///
    /// Example: `https://example.com`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.value.url = Some(url.into());
        self
    }

    /// Whether the URL is the same in every message or holds a variable.
    ///
    /// Example: `static`.
    pub fn url_type(mut self, url_type: impl Into<types::TemplateUrlType>) -> Self {
        self.0.value.url_type = Some(url_type.into());
        self
    }

    /// The [`TemplateCardButton`].
    #[must_use]
    pub fn build(self) -> TemplateCardButton
    where
        ButtonType: template_card_button_required::ButtonType,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod template_card_button_required {
    /// `button_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`button_type` is required by TemplateCardButton and has not been set",
        label = "call `.button_type(…)` before this"
    )]
    pub trait ButtonType {}
    impl ButtonType for super::runtime::Set {}
}

impl runtime::WriteObject for TemplateCardButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("PhoneNumber", &self.phone_number);
        object.member("Text", &self.text);
        object.member("Type", &self.button_type);
        object.member("Url", &self.url);
        object.member("UrlType", &self.url_type);
    }
}

impl runtime::CheckLimits for TemplateCardButton {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Type", &self.button_type);
        limits
            .conditions(
                &[
                    runtime::Condition::OnlyIf(
                        "PhoneNumber",
                        runtime::Beside::Is("Type", &["PHONE_NUMBER"]),
                        &[
                            "URL",
                            "QUICK_REPLY",
                            "COPY_CODE",
                            "ONE_TAP",
                            "ZERO_TAP",
                            "MPM",
                            "CATALOG",
                            "FLOW",
                        ],
                    ),
                ],
                &[
                    ("PhoneNumber", runtime::is_set(&self.phone_number)),
                    ("Type", self.button_type.as_ref().map(runtime::Scalar::text)),
                ],
            );
    }
}

impl runtime::ReadObject for TemplateCardButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            text: object.take("Text"),
            button_type: object.take("Type"),
            url: object.take("Url"),
            url_type: object.take("UrlType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateCardButton);
