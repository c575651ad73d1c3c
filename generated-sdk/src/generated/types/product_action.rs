// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ProductAction`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Products that a WhatsApp message shows; they must have been uploaded to Meta.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductAction {
    /// Product categories: at most 10, with at most 30 products in all.
    pub sections: Option<Vec<types::ProductSection>>,
    /// ID of the product in the catalog whose picture heads the message, by its name and by Meta; the
    /// documentation calls it the ID of the catalog, from `ListProductCatalog`.
    pub thumbnail_product_retailer_id: Option<String>,
}

impl ProductAction {
    /// Starts a [`ProductAction`].
    pub fn builder() -> ProductActionBuilder {
        ProductActionBuilder(
            runtime::Building::new(
                (),
                ProductAction {
                    sections: None,
                    thumbnail_product_retailer_id: None,
                },
            ),
        )
    }
}

/// Builds a [`ProductAction`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ProductActionBuilder(runtime::Building<(), ProductAction, ()>);

impl ProductActionBuilder {
    /// Product categories: at most 10, with at most 30 products in all.
    pub fn sections(
        mut self,
        sections: impl IntoIterator<Item = impl Into<types::ProductSection>>,
    ) -> Self {
        self.0.value.sections = Some(sections.into_iter().map(Into::into).collect());
        self
    }

    /// ID of the product in the catalog whose picture heads the message, by its name and by Meta; the
    /// documentation calls it the ID of the catalog, from `ListProductCatalog`.
    ///
    /// Example: `skkks999393`.
    pub fn thumbnail_product_retailer_id(
        mut self,
        thumbnail_product_retailer_id: impl Into<String>,
    ) -> Self {
        self.0.value.thumbnail_product_retailer_id = Some(
            thumbnail_product_retailer_id.into(),
        );
        self
    }

    /// The [`ProductAction`].
    #[must_use]
    pub fn build(self) -> ProductAction {
        self.0.value
    }
}

impl runtime::WriteObject for ProductAction {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Sections", &self.sections);
        object.member("ThumbnailProductRetailerId", &self.thumbnail_product_retailer_id);
    }
}

impl runtime::CheckLimits for ProductAction {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("Sections", &self.sections);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ProductAction {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            sections: object.take("Sections"),
            thumbnail_product_retailer_id: object.take("ThumbnailProductRetailerId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ProductAction);
