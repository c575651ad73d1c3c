// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Stamp`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// A stamp, which may carry another stamp.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stamp {
    /// Kind of stamp.
    pub kind: Option<String>,
    /// Owner of the stamp.
    pub waba_id: Option<String>,
    /// The stamp underneath.
    pub over: Option<Box<types::Stamp>>,
    /// Smaller stamps on it.
    pub marks: Option<Vec<types::Stamp>>,
}

impl Stamp {
    /// Starts a [`Stamp`].
    pub fn builder() -> StampBuilder {
        StampBuilder(
            runtime::Building::new(
                (),
                Stamp {
                    kind: None,
                    waba_id: None,
                    over: None,
                    marks: None,
                },
            ),
        )
    }
}

/// Builds a [`Stamp`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct StampBuilder<Kind = runtime::Unset>(runtime::Building<(), Stamp, Kind>);

impl<Kind> StampBuilder<Kind> {
    /// Kind of stamp.
    pub fn kind(mut self, kind: impl Into<String>) -> StampBuilder<runtime::Set> {
        self.0.value.kind = Some(kind.into());
        StampBuilder(self.0.mark())
    }

    /// Owner of the stamp.
    pub fn waba_id(mut self, waba_id: impl Into<String>) -> Self {
        self.0.value.waba_id = Some(waba_id.into());
        self
    }

    /// The stamp underneath.
    pub fn over(mut self, over: impl Into<Box<types::Stamp>>) -> Self {
        self.0.value.over = Some(over.into());
        self
    }

    /// Smaller stamps on it.
    pub fn marks(
        mut self,
        marks: impl IntoIterator<Item = impl Into<types::Stamp>>,
    ) -> Self {
        self.0.value.marks = Some(marks.into_iter().map(Into::into).collect());
        self
    }

    /// The [`Stamp`].
    #[must_use]
    pub fn build(self) -> Stamp
    where
        Kind: stamp_required::Kind,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod stamp_required {
    /// `kind` has been set.
    #[diagnostic::on_unimplemented(
        message = "`kind` is required by Stamp and has not been set",
        label = "call `.kind(…)` before this"
    )]
    pub trait Kind {}
    impl Kind for super::runtime::Set {}
}

/// As [`StampBuilder`], under the name that it had before.
#[deprecated(note = "renamed to `StampBuilder`")]
pub type MarkBuilder<Kind = runtime::Unset> = StampBuilder<Kind>;

impl runtime::WriteObject for Stamp {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("type", &self.kind);
        object.member("WABAId", &self.waba_id);
        object.member("over", &self.over);
        object.member("Marks", &self.marks);
    }
}

impl runtime::CheckLimits for Stamp {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("type", &self.kind);
        limits.member("over", &self.over);
        limits.member("Marks", &self.marks);
    }
}

impl runtime::ReadObject for Stamp {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            kind: object.take("type"),
            waba_id: object.take("WABAId"),
            over: object.take("over"),
            marks: object.take("Marks"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter Stamp);

/// As [`Stamp`], under the name that it had before.
#[deprecated(note = "renamed to `Stamp`")]
pub type Mark = Stamp;
