// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Bow`].

use alibabacloud_runtime::emitted as runtime;

/// One that can be undone.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct Bow {
    /// How many loops.
    pub loops: Option<i32>,
}

impl Bow {
    /// Starts a [`Bow`].
    pub fn builder() -> BowBuilder {
        BowBuilder(runtime::Building::new((), Bow { loops: None }))
    }
}

/// Builds a [`Bow`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct BowBuilder(runtime::Building<(), Bow, ()>);

impl BowBuilder {
    /// How many loops.
    ///
    /// Example: `2`.
    pub fn loops(mut self, loops: i32) -> Self {
        self.0.value.loops = Some(loops);
        self
    }

    /// The [`Bow`].
    #[must_use]
    pub fn build(self) -> Bow {
        self.0.value
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
