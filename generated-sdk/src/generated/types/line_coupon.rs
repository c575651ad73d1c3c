// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineCoupon`].

use alibabacloud_runtime::emitted as runtime;

/// A coupon on LINE.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct LineCoupon {
    /// ID of the coupon.
    #[cfg_attr(feature = "serde", serde(rename = "couponId"))]
    pub coupon_id: Option<String>,
}

impl LineCoupon {
    /// Takes what is required.
    ///
    /// `coupon_id`: ID of the coupon.
    #[must_use]
    pub fn new(coupon_id: impl Into<String>) -> Self {
        Self {
            coupon_id: Some(coupon_id.into()),
        }
    }
}

impl runtime::WriteObject for LineCoupon {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("couponId", &self.coupon_id);
    }
}

impl runtime::CheckLimits for LineCoupon {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("couponId", &self.coupon_id);
    }
}
