// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateComponent`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Component of a message template.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateComponent {
    /// Whether to show advice above the text not to share the verification code; for WhatsApp templates
    /// of the category `AUTHENTICATION`.
    pub add_secret_recommendation: Option<bool>,
    /// Buttons. WhatsApp takes up to 10, among them 1 `PHONE_NUMBER` and 2 `URL`, with no `QUICK_REPLY`
    /// mixed in between; Viber takes one `URL`.
    pub buttons: Option<Vec<types::TemplateButton>>,
    /// Description of the file, which is an image, a document or a video.
    pub caption: Option<String>,
    /// Cards, at most 10.
    pub cards: Option<Vec<types::TemplateCard>>,
    /// Minutes for which the verification code is valid; for WhatsApp templates of the category
    /// `AUTHENTICATION`.
    pub code_expiration_minutes: Option<i32>,
    /// Length of the video in seconds; only on Viber.
    pub duration: Option<i32>,
    /// Name of the file, which is a document.
    pub file_name: Option<String>,
    /// Type of the file; only on Viber.
    pub file_type: Option<String>,
    /// Whether the content is text, an image, a document or a video.
    pub format: Option<types::TemplateFormat>,
    /// Whether the coupon code expires.
    pub has_expiration: Option<bool>,
    /// Text of the component; empty in WhatsApp templates of the category `AUTHENTICATION`.
    pub text: Option<String>,
    /// Thumbnail of the video; only on Viber.
    pub thumb_url: Option<String>,
    /// Type of the component. Templates of the category `AUTHENTICATION` have no `HEADER`, and leave
    /// the text of `BODY` and `FOOTER` empty, which WhatsApp writes.
    pub component_type: Option<types::TemplateComponentType>,
    /// Path of the media file; an image for Viber should measure 800 by 800 pixels. On Viber, images,
    /// videos and files belong into `HEADER`, although the app shows an image below the text.
    pub url: Option<String>,
}

impl TemplateComponent {
    /// Starts a [`TemplateComponent`].
    pub fn builder() -> TemplateComponentBuilder {
        TemplateComponentBuilder(
            runtime::Building::new(
                (),
                TemplateComponent {
                    add_secret_recommendation: None,
                    buttons: None,
                    caption: None,
                    cards: None,
                    code_expiration_minutes: None,
                    duration: None,
                    file_name: None,
                    file_type: None,
                    format: None,
                    has_expiration: None,
                    text: None,
                    thumb_url: None,
                    component_type: None,
                    url: None,
                },
            ),
        )
    }
}

/// Builds a [`TemplateComponent`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct TemplateComponentBuilder<ComponentType = runtime::Unset>(
    runtime::Building<(), TemplateComponent, ComponentType>,
);

impl<ComponentType> TemplateComponentBuilder<ComponentType> {
    /// Whether to show advice above the text not to share the verification code; for WhatsApp templates
    /// of the category `AUTHENTICATION`.
    ///
    /// Only if `component_type` is `BODY`.
    pub fn add_secret_recommendation(mut self, add_secret_recommendation: bool) -> Self {
        self.0.value.add_secret_recommendation = Some(add_secret_recommendation);
        self
    }

    /// Buttons. WhatsApp takes up to 10, among them 1 `PHONE_NUMBER` and 2 `URL`, with no `QUICK_REPLY`
    /// mixed in between; Viber takes one `URL`.
    ///
    /// Only if `component_type` is `BUTTONS`.
    pub fn buttons(
        mut self,
        buttons: impl IntoIterator<Item = impl Into<types::TemplateButton>>,
    ) -> Self {
        self.0.value.buttons = Some(buttons.into_iter().map(Into::into).collect());
        self
    }

    /// Description of the file, which is an image, a document or a video.
    ///
    /// Only if `component_type` is `HEADER`.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.0.value.caption = Some(caption.into());
        self
    }

    /// Cards, at most 10.
    ///
    /// At most 10 items. Only if `component_type` is `CAROUSEL`. Not documented; inferred from the
    /// limit in the reply of `GetChatappTemplateDetail`, and Meta's.
    pub fn cards(
        mut self,
        cards: impl IntoIterator<Item = impl Into<types::TemplateCard>>,
    ) -> Self {
        self.0.value.cards = Some(cards.into_iter().map(Into::into).collect());
        self
    }

    /// Minutes for which the verification code is valid; for WhatsApp templates of the category
    /// `AUTHENTICATION`.
    ///
    /// Example: `5`. From 1 to 90. Only if `component_type` is `FOOTER`.
    pub fn code_expiration_minutes(mut self, code_expiration_minutes: i32) -> Self {
        self.0.value.code_expiration_minutes = Some(code_expiration_minutes);
        self
    }

    /// Length of the video in seconds; only on Viber.
    ///
    /// Example: `50`. From 0 to 600.
    pub fn duration(mut self, duration: i32) -> Self {
        self.0.value.duration = Some(duration);
        self
    }

    /// Name of the file, which is a document.
    ///
    /// Only if `component_type` is `HEADER`.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.0.value.file_name = Some(file_name.into());
        self
    }

    /// Type of the file; only on Viber.
    ///
    /// Example: `docx`.
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.0.value.file_type = Some(file_type.into());
        self
    }

    /// Whether the content is text, an image, a document or a video.
    ///
    /// Example: `TEXT`.
    pub fn format(mut self, format: impl Into<types::TemplateFormat>) -> Self {
        self.0.value.format = Some(format.into());
        self
    }

    /// Whether the coupon code expires.
    ///
    /// Only if `component_type` is `LIMITED_TIME_OFFER`.
    pub fn has_expiration(mut self, has_expiration: bool) -> Self {
        self.0.value.has_expiration = Some(has_expiration);
        self
    }

    /// Text of the component; empty in WhatsApp templates of the category `AUTHENTICATION`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.value.text = Some(text.into());
        self
    }

    /// Thumbnail of the video; only on Viber.
    pub fn thumb_url(mut self, thumb_url: impl Into<String>) -> Self {
        self.0.value.thumb_url = Some(thumb_url.into());
        self
    }

    /// Type of the component. Templates of the category `AUTHENTICATION` have no `HEADER`, and leave
    /// the text of `BODY` and `FOOTER` empty, which WhatsApp writes.
    ///
    /// Example: `BODY`.
    pub fn component_type(
        mut self,
        component_type: impl Into<types::TemplateComponentType>,
    ) -> TemplateComponentBuilder<runtime::Set> {
        self.0.value.component_type = Some(component_type.into());
        TemplateComponentBuilder(self.0.mark())
    }

    /// Path of the media file; an image for Viber should measure 800 by 800 pixels. On Viber, images,
    /// videos and files belong into `HEADER`, although the app shows an image below the text.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.value.url = Some(url.into());
        self
    }

    /// The [`TemplateComponent`].
    #[must_use]
    pub fn build(self) -> TemplateComponent
    where
        ComponentType: template_component_required::ComponentType,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod template_component_required {
    /// `component_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`component_type` is required by TemplateComponent and has not been set",
        label = "call `.component_type(…)` before this"
    )]
    pub trait ComponentType {}
    impl ComponentType for super::runtime::Set {}
}

impl runtime::WriteObject for TemplateComponent {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AddSecretRecommendation", &self.add_secret_recommendation);
        object.member("Buttons", &self.buttons);
        object.member("Caption", &self.caption);
        object.member("Cards", &self.cards);
        object.member("CodeExpirationMinutes", &self.code_expiration_minutes);
        object.member("Duration", &self.duration);
        object.member("FileName", &self.file_name);
        object.member("FileType", &self.file_type);
        object.member("Format", &self.format);
        object.member("HasExpiration", &self.has_expiration);
        object.member("Text", &self.text);
        object.member("ThumbUrl", &self.thumb_url);
        object.member("Type", &self.component_type);
        object.member("Url", &self.url);
    }
}

impl runtime::CheckLimits for TemplateComponent {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("Buttons", &self.buttons);
        limits.items("Cards", &self.cards, ..=10);
        limits.member("Cards", &self.cards);
        limits.number("CodeExpirationMinutes", self.code_expiration_minutes, 1..=90);
        limits.number("Duration", self.duration, 0..=600);
        limits.required("Type", &self.component_type);
        limits
            .conditions(
                &[
                    runtime::Condition::OnlyIf(
                        "AddSecretRecommendation",
                        runtime::Beside::Is("Type", &["BODY"]),
                        &[
                            "HEADER",
                            "FOOTER",
                            "BUTTONS",
                            "CAROUSEL",
                            "LIMITED_TIME_OFFER",
                        ],
                    ),
                    runtime::Condition::OnlyIf(
                        "Buttons",
                        runtime::Beside::Is("Type", &["BUTTONS"]),
                        &["BODY", "HEADER", "FOOTER", "CAROUSEL", "LIMITED_TIME_OFFER"],
                    ),
                    runtime::Condition::OnlyIf(
                        "Caption",
                        runtime::Beside::Is("Type", &["HEADER"]),
                        &["BODY", "FOOTER", "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER"],
                    ),
                    runtime::Condition::OnlyIf(
                        "Cards",
                        runtime::Beside::Is("Type", &["CAROUSEL"]),
                        &["BODY", "HEADER", "FOOTER", "BUTTONS", "LIMITED_TIME_OFFER"],
                    ),
                    runtime::Condition::OnlyIf(
                        "CodeExpirationMinutes",
                        runtime::Beside::Is("Type", &["FOOTER"]),
                        &["BODY", "HEADER", "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER"],
                    ),
                    runtime::Condition::OnlyIf(
                        "FileName",
                        runtime::Beside::Is("Type", &["HEADER"]),
                        &["BODY", "FOOTER", "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER"],
                    ),
                    runtime::Condition::OnlyIf(
                        "HasExpiration",
                        runtime::Beside::Is("Type", &["LIMITED_TIME_OFFER"]),
                        &["BODY", "HEADER", "FOOTER", "BUTTONS", "CAROUSEL"],
                    ),
                ],
                &[
                    (
                        "AddSecretRecommendation",
                        runtime::is_set(&self.add_secret_recommendation),
                    ),
                    ("Buttons", runtime::is_set(&self.buttons)),
                    ("Caption", runtime::is_set(&self.caption)),
                    ("Cards", runtime::is_set(&self.cards)),
                    (
                        "CodeExpirationMinutes",
                        runtime::is_set(&self.code_expiration_minutes),
                    ),
                    ("FileName", runtime::is_set(&self.file_name)),
                    ("HasExpiration", runtime::is_set(&self.has_expiration)),
                    ("Type", self.component_type.as_ref().map(runtime::Scalar::text)),
                ],
            );
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateComponent {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            add_secret_recommendation: object.take("AddSecretRecommendation"),
            buttons: object.take("Buttons"),
            caption: object.take("Caption"),
            cards: object.take("Cards"),
            code_expiration_minutes: object.take("CodeExpirationMinutes"),
            duration: object.take("Duration"),
            file_name: object.take("FileName"),
            file_type: object.take("FileType"),
            format: object.take("Format"),
            has_expiration: object.take("HasExpiration"),
            text: object.take("Text"),
            thumb_url: object.take("ThumbUrl"),
            component_type: object.take("Type"),
            url: object.take("Url"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateComponent);
