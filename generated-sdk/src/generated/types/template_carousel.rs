// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCarousel`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Carousel of cards; not on Viber.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateCarousel {
    /// Cards, at most 10.
    pub cards: Option<Vec<types::TemplateCard>>,
}

impl TemplateCarousel {
    /// Takes what is required.
    ///
    /// `cards`: Cards, at most 10. At most 10 items. Not documented; inferred from the limit in the
    /// reply of `GetChatappTemplateDetail`, and Meta's.
    #[must_use]
    pub fn new(cards: impl IntoIterator<Item = impl Into<types::TemplateCard>>) -> Self {
        Self {
            cards: Some(cards.into_iter().map(Into::into).collect()),
        }
    }
}

impl runtime::WriteObject for TemplateCarousel {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Cards", &self.cards);
    }
}

impl runtime::CheckLimits for TemplateCarousel {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Cards", &self.cards);
        limits.items("Cards", &self.cards, ..=10);
        limits.member("Cards", &self.cards);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateCarousel {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cards: object.take("Cards"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateCarousel);
