// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateLimitedTimeOffer`].

use alibabacloud_runtime::emitted as runtime;

/// Limited-time offer; not on Viber.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateLimitedTimeOffer {
    /// Text of the offer.
    pub text: Option<String>,
    /// Whether the coupon code expires. When, each message says, in the variable
    /// `$(offerExpirationTimeMs)`, as milliseconds since 1970.
    pub has_expiration: Option<bool>,
}

impl TemplateLimitedTimeOffer {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            text: None,
            has_expiration: None,
        }
    }

    /// Text of the offer.
    ///
    /// Example: `Only today`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Whether the coupon code expires. When, each message says, in the variable
    /// `$(offerExpirationTimeMs)`, as milliseconds since 1970.
    ///
    /// Example: `true`.
    #[must_use]
    pub fn has_expiration(mut self, has_expiration: bool) -> Self {
        self.has_expiration = Some(has_expiration);
        self
    }
}

impl runtime::WriteObject for TemplateLimitedTimeOffer {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
        object.member("HasExpiration", &self.has_expiration);
    }
}

impl runtime::CheckLimits for TemplateLimitedTimeOffer {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateLimitedTimeOffer {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("Text"),
            has_expiration: object.take("HasExpiration"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateLimitedTimeOffer);
