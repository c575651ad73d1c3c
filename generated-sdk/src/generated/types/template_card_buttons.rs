// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateCardButtons`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Buttons of the card.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateCardButtons {
    /// Buttons, at most two. Their types, labels and order must be the same on all cards.
    pub buttons: Option<Vec<types::TemplateCardButton>>,
}

impl TemplateCardButtons {
    /// Takes what is required.
    ///
    /// `buttons`: Buttons, at most two. Their types, labels and order must be the same on all cards.
    #[must_use]
    pub fn new(
        buttons: impl IntoIterator<Item = impl Into<types::TemplateCardButton>>,
    ) -> Self {
        Self {
            buttons: Some(buttons.into_iter().map(Into::into).collect()),
        }
    }
}

impl runtime::WriteObject for TemplateCardButtons {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Buttons", &self.buttons);
    }
}

impl runtime::CheckLimits for TemplateCardButtons {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Buttons", &self.buttons);
        limits.member("Buttons", &self.buttons);
    }
}

impl runtime::ReadObject for TemplateCardButtons {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            buttons: object.take("Buttons"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateCardButtons);
