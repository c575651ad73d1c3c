// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineQuickReply`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A text with buttons above the keyboard on LINE.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineQuickReply {
    /// The text.
    pub text: Option<String>,
    /// The buttons as quick-reply objects of LINE.
    pub items: Option<Vec<serde_json::Value>>,
}

impl fmt::Debug for LineQuickReply {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineQuickReply")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("items", &runtime::redacted(self.items.as_ref()))
            .finish()
    }
}

impl LineQuickReply {
    /// Takes what is required.
    ///
    /// `text`: The text.
    ///
    /// `items`: The buttons as quick-reply objects of LINE.
    #[must_use]
    pub fn new(
        text: impl Into<String>,
        items: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            items: Some(items.into_iter().map(Into::into).collect()),
        }
    }
}

impl runtime::WriteObject for LineQuickReply {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
        object.member("items", &self.items);
    }
}

impl runtime::CheckLimits for LineQuickReply {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.required("items", &self.items);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineQuickReply {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("text"),
            items: object.take("items"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineQuickReply);
