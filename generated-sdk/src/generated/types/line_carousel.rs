// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineCarousel`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Columns of texts and images on LINE, which the user can scroll.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineCarousel {
    /// The columns as column objects of LINE.
    pub columns: Option<Vec<serde_json::Value>>,
}

impl fmt::Debug for LineCarousel {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineCarousel")
            .field("columns", &runtime::redacted(self.columns.as_ref()))
            .finish()
    }
}

impl LineCarousel {
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

impl runtime::WriteObject for LineCarousel {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("columns", &self.columns);
    }
}

impl runtime::CheckLimits for LineCarousel {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("columns", &self.columns);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineCarousel {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            columns: object.take("columns"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineCarousel);
