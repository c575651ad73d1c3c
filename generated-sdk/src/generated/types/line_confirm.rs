// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineConfirm`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A question with two buttons on LINE.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineConfirm {
    /// The question.
    pub text: Option<String>,
    /// The buttons as action objects of LINE.
    pub actions: Option<Vec<serde_json::Value>>,
}

impl fmt::Debug for LineConfirm {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineConfirm")
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("actions", &runtime::redacted(self.actions.as_ref()))
            .finish()
    }
}

impl LineConfirm {
    /// Takes what is required.
    ///
    /// `text`: The question.
    ///
    /// `actions`: The buttons as action objects of LINE.
    #[must_use]
    pub fn new(
        text: impl Into<String>,
        actions: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            actions: Some(actions.into_iter().map(Into::into).collect()),
        }
    }
}

impl runtime::WriteObject for LineConfirm {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("text", &self.text);
        object.member("actions", &self.actions);
    }
}

impl runtime::CheckLimits for LineConfirm {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("text", &self.text);
        limits.required("actions", &self.actions);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineConfirm {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("text"),
            actions: object.take("actions"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineConfirm);
