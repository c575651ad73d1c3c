// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`LineCoupon`].

use alibabacloud_runtime::emitted as runtime;

/// A coupon on LINE.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LineCoupon {
    /// ID of the coupon, as LINE gave it when the coupon was made.
    pub coupon_id: Option<String>,
}

impl LineCoupon {
    /// Takes what is required.
    ///
    /// `coupon_id`: ID of the coupon, as LINE gave it when the coupon was made.
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

#[cfg(feature = "serde")]
impl runtime::ReadObject for LineCoupon {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            coupon_id: object.take("couponId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter LineCoupon);
