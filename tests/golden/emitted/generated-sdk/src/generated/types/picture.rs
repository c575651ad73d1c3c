// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Picture`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// A picture on paper.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Picture {
    /// What it shows.
    pub title: Option<String>,
    /// Width in millimetres.
    pub width: Option<i32>,
}

impl fmt::Debug for Picture {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Picture")
            .field("title", &runtime::redacted(self.title.as_ref()))
            .field("width", &self.width)
            .finish()
    }
}

impl Picture {
    /// Takes what is required.
    ///
    /// `title`: What it shows. At most 20 characters.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            width: None,
        }
    }

    /// Width in millimetres.
    ///
    /// At least 1.
    #[must_use]
    pub fn width(mut self, width: i32) -> Self {
        self.width = Some(width);
        self
    }
}

impl runtime::WriteObject for Picture {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Title", &self.title);
        object.member("Width", &self.width);
    }
}

impl runtime::CheckLimits for Picture {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Title", &self.title);
        limits.length("Title", &self.title, ..=20);
        limits.number("Width", self.width, 1..);
    }
}

impl runtime::ReadObject for Picture {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            title: object.take("Title"),
            width: object.take("Width"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter Picture);
