// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Hitch`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// One that holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Hitch {
    /// The knots that it covers.
    pub over: Option<Vec<types::Knot>>,
}

impl Hitch {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self { over: None }
    }

    /// The knots that it covers.
    #[must_use]
    pub fn over(
        mut self,
        over: impl IntoIterator<Item = impl Into<types::Knot>>,
    ) -> Self {
        self.over = Some(over.into_iter().map(Into::into).collect());
        self
    }
}

impl runtime::WriteObject for Hitch {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Over", &self.over);
    }
}

impl runtime::CheckLimits for Hitch {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("Over", &self.over);
    }
}

impl runtime::ReadObject for Hitch {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { over: object.take("Over") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter Hitch);
