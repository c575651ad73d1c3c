// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ViberTextButton`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A text and a button on Viber.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ViberTextButton {
    /// The text.
    pub text: Option<String>,
    /// Label of the button.
    pub caption: Option<String>,
    /// Address that it opens.
    pub action: Option<String>,
}

impl fmt::Debug for ViberTextButton {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViberTextButton")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("caption", &runtime::redacted(self.caption.as_ref()))
            .field("action", &runtime::redacted(self.action.as_ref()))
            .finish()
    }
}

impl ViberTextButton {
    /// Takes what is required.
    ///
    /// `text`: The text.
    ///
    /// `caption`: Label of the button. Not documented; inferred from the name.
    ///
    /// `action`: Address that it opens. Not documented; inferred from the name.
    #[must_use]
    pub fn new(
        text: impl Into<String>,
        caption: impl Into<String>,
        action: impl Into<String>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            caption: Some(caption.into()),
            action: Some(action.into()),
        }
    }
}

impl runtime::WriteObject for ViberTextButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
        object.member("caption", &self.caption);
        object.member("action", &self.action);
    }
}

impl runtime::CheckLimits for ViberTextButton {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.required("caption", &self.caption);
        limits.required("action", &self.action);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ViberTextButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("text"),
            caption: object.take("caption"),
            action: object.take("action"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ViberTextButton);
