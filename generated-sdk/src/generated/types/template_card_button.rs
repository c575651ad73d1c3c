// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCardButton`].

use std::fmt;
use std::marker::PhantomData;

use alibabacloud_runtime::emitted::{
    CheckLimits, JsonObject, Limits, Object, ReadObject, redacted, Set, Unset,
    WriteObject,
};
use crate::generated::types::{TemplateButtonType, TemplateUrlType};

/// Button of a card in a message template.
#[derive(Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct TemplateCardButton {
    /// Phone number that the button calls; for `PHONE_NUMBER`.
    pub phone_number: Option<String>,
    /// Label of the button.
    pub text: Option<String>,
    /// Type of the button: `PHONE_NUMBER`, `URL` or `QUICK_REPLY`.
    pub r#type: Option<TemplateButtonType>,
    /// URL that the button opens.
    pub url: Option<String>,
    /// Kind of URL.
    pub url_type: Option<TemplateUrlType>,
}

impl fmt::Debug for TemplateCardButton {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TemplateCardButton")
            .field("phone_number", &redacted(self.phone_number.as_ref()))
            .field("text", &self.text)
            .field("type", &self.r#type)
            .field("url", &self.url)
            .field("url_type", &self.url_type)
            .finish()
    }
}

impl TemplateCardButton {
    /// Starts a [`TemplateCardButton`].
    pub fn builder() -> TemplateCardButtonBuilder {
        TemplateCardButtonBuilder::new()
    }
}

/// Builds a [`TemplateCardButton`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct TemplateCardButtonBuilder<Type = Unset> {
    value: TemplateCardButton,
    state: PhantomData<fn() -> Type>,
}

impl TemplateCardButtonBuilder<Unset> {
    fn new() -> Self {
        Self {
            value: TemplateCardButton {
                phone_number: None,
                text: None,
                r#type: None,
                url: None,
                url_type: None,
            },
            state: PhantomData,
        }
    }
}

impl<Type> TemplateCardButtonBuilder<Type> {
    /// Phone number that the button calls; for `PHONE_NUMBER`.
    ///
    /// Never printed.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.value.phone_number = Some(phone_number.into());
        self
    }

    /// Label of the button.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.value.text = Some(text.into());
        self
    }

    /// Type of the button: `PHONE_NUMBER`, `URL` or `QUICK_REPLY`.
    ///
    /// Example: `URL`.
    pub fn r#type(
        mut self,
        r#type: impl Into<TemplateButtonType>,
    ) -> TemplateCardButtonBuilder<Set> {
        self.value.r#type = Some(r#type.into());
        self.mark()
    }

    /// URL that the button opens.
    ///
    /// Example: `https://example.com`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.value.url = Some(url.into());
        self
    }

    /// Kind of URL.
    ///
    /// Example: `static`.
    pub fn url_type(mut self, url_type: impl Into<TemplateUrlType>) -> Self {
        self.value.url_type = Some(url_type.into());
        self
    }

    /// The [`TemplateCardButton`].
    #[must_use]
    pub fn build(self) -> TemplateCardButton
    where
        Type: template_card_button_required::Type,
    {
        self.value
    }

    /// The same request with other parameters known to be set.
    fn mark<S1>(self) -> TemplateCardButtonBuilder<S1> {
        TemplateCardButtonBuilder {
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod template_card_button_required {
    use alibabacloud_runtime::emitted::Set;

    /// `type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`type` is required by TemplateCardButton and has not been set",
        label = "call `.type(…)` before this"
    )]
    pub trait Type {}
    impl Type for Set {}
}

impl WriteObject for TemplateCardButton {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("PhoneNumber", &self.phone_number);
        object.member("Text", &self.text);
        object.member("Type", &self.r#type);
        object.member("Url", &self.url);
        object.member("UrlType", &self.url_type);
    }
}

impl CheckLimits for TemplateCardButton {
    fn check(&self, limits: &mut Limits) {
        limits.required("Type", &self.r#type);
    }
}

impl ReadObject for TemplateCardButton {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            text: object.take("Text"),
            r#type: object.take("Type"),
            url: object.take("Url"),
            url_type: object.take("UrlType"),
        }
    }
}
