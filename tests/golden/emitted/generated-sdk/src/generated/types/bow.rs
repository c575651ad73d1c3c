// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Bow`].

use alibabacloud_runtime::emitted as runtime;

/// One that can be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bow {
    /// How many loops.
    pub loops: Option<i32>,
}

impl Bow {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self { loops: None }
    }

    /// How many loops.
    ///
    /// Example: `2`.
    #[must_use]
    pub fn loops(mut self, loops: i32) -> Self {
        self.loops = Some(loops);
        self
    }
}

impl runtime::WriteObject for Bow {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Loops", &self.loops);
    }
}

impl runtime::CheckLimits for Bow {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

impl runtime::ReadObject for Bow {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            loops: object.take("Loops"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter Bow);
