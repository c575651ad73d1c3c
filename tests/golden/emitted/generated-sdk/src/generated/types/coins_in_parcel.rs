// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! [`CoinsInParcel`].

use alibabacloud_runtime::emitted as runtime;

/// Money of metal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoinsInParcel {
    /// How many.
    pub count: Option<i64>,
}

impl CoinsInParcel {
    /// Takes what is required.
    ///
    /// `count`: How many.
    #[must_use]
    pub fn new(count: i64) -> Self {
        Self { count: Some(count) }
    }
}

impl runtime::WriteObject for CoinsInParcel {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Count", &self.count);
    }
}

impl runtime::CheckLimits for CoinsInParcel {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Count", &self.count);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CoinsInParcel {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            count: object.take("Count"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter CoinsInParcel);
