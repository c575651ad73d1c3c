// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Hitch`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// One that holds.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct Hitch {
    /// The knots that it covers.
    pub over: Option<Vec<types::Knot>>,
}

impl Hitch {
    /// Starts a [`Hitch`].
    pub fn builder() -> HitchBuilder {
        HitchBuilder(runtime::Building::new((), Hitch { over: None }))
    }
}

/// Builds a [`Hitch`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct HitchBuilder(runtime::Building<(), Hitch, ()>);

impl HitchBuilder {
    /// The knots that it covers.
    pub fn over(
        mut self,
        over: impl IntoIterator<Item = impl Into<types::Knot>>,
    ) -> Self {
        self.0.value.over = Some(over.into_iter().map(Into::into).collect());
        self
    }

    /// The [`Hitch`].
    #[must_use]
    pub fn build(self) -> Hitch {
        self.0.value
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
