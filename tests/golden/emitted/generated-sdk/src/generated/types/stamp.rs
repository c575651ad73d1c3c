// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`Stamp`].

use std::marker::PhantomData;

use crate::runtime::emitted::{
    CheckLimits, JsonObject, Limits, Object, ReadObject, Set, Unset, WriteObject,
};

/// A stamp, which may carry another stamp.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct Stamp {
    /// Kind of stamp.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub r#type: Option<String>,
    /// Owner of the stamp.
    #[cfg_attr(feature = "serde", serde(rename = "WABAId"))]
    pub waba_id: Option<String>,
    /// The stamp underneath.
    #[cfg_attr(feature = "serde", serde(rename = "over"))]
    pub over: Option<Box<Stamp>>,
    /// Smaller stamps on it.
    pub marks: Option<Vec<Stamp>>,
}

impl Stamp {
    /// Starts a [`Stamp`].
    pub fn builder() -> StampBuilder {
        StampBuilder::new()
    }
}

/// Builds a [`Stamp`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct StampBuilder<Type = Unset> {
    value: Stamp,
    state: PhantomData<fn() -> Type>,
}

impl StampBuilder<Unset> {
    fn new() -> Self {
        Self {
            value: Stamp {
                r#type: None,
                waba_id: None,
                over: None,
                marks: None,
            },
            state: PhantomData,
        }
    }
}

impl<Type> StampBuilder<Type> {
    /// Kind of stamp.
    pub fn r#type(mut self, r#type: impl Into<String>) -> StampBuilder<Set> {
        self.value.r#type = Some(r#type.into());
        self.mark()
    }

    /// Owner of the stamp.
    pub fn waba_id(mut self, waba_id: impl Into<String>) -> Self {
        self.value.waba_id = Some(waba_id.into());
        self
    }

    /// The stamp underneath.
    pub fn over(mut self, over: impl Into<Box<Stamp>>) -> Self {
        self.value.over = Some(over.into());
        self
    }

    /// Smaller stamps on it.
    pub fn marks(mut self, marks: impl IntoIterator<Item = impl Into<Stamp>>) -> Self {
        self.value.marks = Some(marks.into_iter().map(Into::into).collect());
        self
    }

    /// The [`Stamp`].
    #[must_use]
    pub fn build(self) -> Stamp
    where
        Type: stamp_required::Type,
    {
        self.value
    }

    /// The same request with other parameters known to be set.
    fn mark<S1>(self) -> StampBuilder<S1> {
        StampBuilder {
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod stamp_required {
    use crate::runtime::emitted::Set;

    /// `type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`type` is required by Stamp and has not been set",
        label = "call `.type(…)` before this"
    )]
    pub trait Type {}
    impl Type for Set {}
}

impl WriteObject for Stamp {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("type", &self.r#type);
        object.member("WABAId", &self.waba_id);
        object.member("over", &self.over);
        object.member("Marks", &self.marks);
    }
}

impl CheckLimits for Stamp {
    fn check(&self, limits: &mut Limits) {
        limits.required("type", &self.r#type);
        limits.member("over", &self.over);
        limits.member("Marks", &self.marks);
    }
}

impl ReadObject for Stamp {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            r#type: object.take("type"),
            waba_id: object.take("WABAId"),
            over: object.take("over"),
            marks: object.take("Marks"),
        }
    }
}
