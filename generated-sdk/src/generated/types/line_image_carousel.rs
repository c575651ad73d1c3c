// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineImageCarousel`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Images on LINE, which the user can scroll.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineImageCarousel {
    /// The columns as column objects of LINE.
    pub columns: Option<Vec<serde_json::Value>>,
}

impl fmt::Debug for LineImageCarousel {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineImageCarousel")
            .field("columns", &runtime::redacted(self.columns.as_ref()))
            .finish()
    }
}

impl LineImageCarousel {
    /// Takes what is required.
    ///
    /// `columns`: The columns as column objects of LINE.
    #[must_use]
    pub fn new(columns: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        Self {
            columns: Some(columns.into_iter().map(Into::into).collect()),
        }
    }
}

impl runtime::WriteObject for LineImageCarousel {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("columns", &self.columns);
    }
}

impl runtime::CheckLimits for LineImageCarousel {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("columns", &self.columns);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineImageCarousel {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            columns: object.take("columns"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineImageCarousel);
