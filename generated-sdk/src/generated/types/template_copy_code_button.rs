// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCopyCodeButton`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// Copies a verification code or coupon code.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateCopyCodeButton {
    /// Label of the button, without variables; needed for `COPY_CODE` in templates of the category
    /// `AUTHENTICATION`.
    pub text: Option<String>,
    /// Coupon code of letters and digits, or a variable such as `$(couponCode)` that each message fills
    /// in.
    pub coupon_code: Option<String>,
}

impl fmt::Debug for TemplateCopyCodeButton {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TemplateCopyCodeButton")
            .field("text", &self.text)
            .field("coupon_code", &runtime::redacted(self.coupon_code.as_ref()))
            .finish()
    }
}

impl TemplateCopyCodeButton {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            text: None,
            coupon_code: None,
        }
    }

    /// Label of the button, without variables; needed for `COPY_CODE` in templates of the category
    /// `AUTHENTICATION`.
    ///
    /// Example: `Copy`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Coupon code of letters and digits, or a variable such as `$(couponCode)` that each message fills
    /// in.
    ///
    /// Never printed.
    #[must_use]
    pub fn coupon_code(mut self, coupon_code: impl Into<String>) -> Self {
        self.coupon_code = Some(coupon_code.into());
        self
    }
}

impl runtime::WriteObject for TemplateCopyCodeButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
        object.member("CouponCode", &self.coupon_code);
    }
}

impl runtime::CheckLimits for TemplateCopyCodeButton {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateCopyCodeButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("Text"),
            coupon_code: object.take("CouponCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateCopyCodeButton);
