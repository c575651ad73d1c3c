// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCard`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Card of the carousel in a message template.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateCard {
    /// Components of the card.
    pub card_components: Option<Vec<types::TemplateCardComponent>>,
}

impl TemplateCard {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self { card_components: None }
    }

    /// Components of the card.
    ///
    /// From 1 to 10 items.
    #[must_use]
    pub fn card_components(
        mut self,
        card_components: impl IntoIterator<
            Item = impl Into<types::TemplateCardComponent>,
        >,
    ) -> Self {
        self.card_components = Some(
            card_components.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl runtime::WriteObject for TemplateCard {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CardComponents", &self.card_components);
    }
}

impl runtime::CheckLimits for TemplateCard {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.items("CardComponents", &self.card_components, 1..=10);
        limits.member("CardComponents", &self.card_components);
    }
}

impl runtime::ReadObject for TemplateCard {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            card_components: object.take("CardComponents"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateCard);
