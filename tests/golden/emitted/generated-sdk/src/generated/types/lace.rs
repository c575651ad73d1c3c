// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Lace`].

use alibabacloud_runtime::emitted as runtime;

/// Lace, which only pigeons carry.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lace {
    /// Its colour.
    pub colour: Option<String>,
}

impl Lace {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self { colour: None }
    }

    /// Its colour.
    ///
    /// Example: `white`.
    #[must_use]
    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

impl runtime::WriteObject for Lace {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Colour", &self.colour);
    }
}

impl runtime::CheckLimits for Lace {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for Lace {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            colour: object.take("Colour"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter Lace);
