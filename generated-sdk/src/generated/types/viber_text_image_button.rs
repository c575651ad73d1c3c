// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ViberTextImageButton`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A text, an image and a button on Viber.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ViberTextImageButton {
    /// The text.
    pub text: Option<String>,
    /// URL of the image, which the service loads.
    pub link: Option<String>,
    /// Label of the button.
    pub caption: Option<String>,
    /// Address that it opens.
    pub action: Option<String>,
}

impl fmt::Debug for ViberTextImageButton {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViberTextImageButton")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("link", &runtime::redacted(self.link.as_ref()))
            .field("caption", &runtime::redacted(self.caption.as_ref()))
            .field("action", &runtime::redacted(self.action.as_ref()))
            .finish()
    }
}

impl ViberTextImageButton {
    /// Starts a [`ViberTextImageButton`].
    pub fn builder() -> ViberTextImageButtonBuilder {
        ViberTextImageButtonBuilder(
            runtime::Building::new(
                (),
                ViberTextImageButton {
                    text: None,
                    link: None,
                    caption: None,
                    action: None,
                },
            ),
        )
    }
}

/// Builds a [`ViberTextImageButton`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ViberTextImageButtonBuilder<
    Text = runtime::Unset,
    Link = runtime::Unset,
    Caption = runtime::Unset,
    Action = runtime::Unset,
>(
    runtime::Building<(), ViberTextImageButton, (Text, Link, Caption, Action)>,
);

impl<
    Text,
    Link,
    Caption,
    Action,
> ViberTextImageButtonBuilder<Text, Link, Caption, Action> {
    /// The text.
    ///
    /// Example: `Your order is on its way.`. Never printed.
    pub fn text(
        mut self,
        text: impl Into<String>,
    ) -> ViberTextImageButtonBuilder<runtime::Set, Link, Caption, Action> {
        self.0.value.text = Some(text.into());
        ViberTextImageButtonBuilder(self.0.mark())
    }

    /// URL of the image, which the service loads.
    ///
    /// Example: `https://example.com/parcel.jpg`. Never printed.
    pub fn link(
        mut self,
        link: impl Into<String>,
    ) -> ViberTextImageButtonBuilder<Text, runtime::Set, Caption, Action> {
        self.0.value.link = Some(link.into());
        ViberTextImageButtonBuilder(self.0.mark())
    }

    /// Label of the button.
    ///
    /// Example: `Track it`. Not documented; inferred from the name. Never printed.
    pub fn caption(
        mut self,
        caption: impl Into<String>,
    ) -> ViberTextImageButtonBuilder<Text, Link, runtime::Set, Action> {
        self.0.value.caption = Some(caption.into());
        ViberTextImageButtonBuilder(self.0.mark())
    }

    /// Address that it opens.
    ///
    /// Example: `https://example.com/orders`. Not documented; inferred from the name. Never printed.
    pub fn action(
        mut self,
        action: impl Into<String>,
    ) -> ViberTextImageButtonBuilder<Text, Link, Caption, runtime::Set> {
        self.0.value.action = Some(action.into());
        ViberTextImageButtonBuilder(self.0.mark())
    }

    /// The [`ViberTextImageButton`].
    #[must_use]
    pub fn build(self) -> ViberTextImageButton
    where
        Text: viber_text_image_button_required::Text,
        Link: viber_text_image_button_required::Link,
        Caption: viber_text_image_button_required::Caption,
        Action: viber_text_image_button_required::Action,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod viber_text_image_button_required {
    /// `text` has been set.
    #[diagnostic::on_unimplemented(
        message = "`text` is required by ViberTextImageButton and has not been set",
        label = "call `.text(…)` before this"
    )]
    pub trait Text {}
    impl Text for super::runtime::Set {}

    /// `link` has been set.
    #[diagnostic::on_unimplemented(
        message = "`link` is required by ViberTextImageButton and has not been set",
        label = "call `.link(…)` before this"
    )]
    pub trait Link {}
    impl Link for super::runtime::Set {}

    /// `caption` has been set.
    #[diagnostic::on_unimplemented(
        message = "`caption` is required by ViberTextImageButton and has not been set",
        label = "call `.caption(…)` before this"
    )]
    pub trait Caption {}
    impl Caption for super::runtime::Set {}

    /// `action` has been set.
    #[diagnostic::on_unimplemented(
        message = "`action` is required by ViberTextImageButton and has not been set",
        label = "call `.action(…)` before this"
    )]
    pub trait Action {}
    impl Action for super::runtime::Set {}
}

impl runtime::WriteObject for ViberTextImageButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
        object.member("link", &self.link);
        object.member("caption", &self.caption);
        object.member("action", &self.action);
    }
}

impl runtime::CheckLimits for ViberTextImageButton {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.required("link", &self.link);
        limits.required("caption", &self.caption);
        limits.required("action", &self.action);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ViberTextImageButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("text"),
            link: object.take("link"),
            caption: object.take("caption"),
            action: object.take("action"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ViberTextImageButton);
