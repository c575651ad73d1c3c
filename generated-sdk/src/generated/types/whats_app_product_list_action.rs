// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppProductListAction`].

use alibabacloud_runtime::emitted as runtime;

/// The products, by their catalog and in sections.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppProductListAction {
    /// ID of the catalog; `ListProductCatalog` lists them.
    pub catalog_id: Option<String>,
    /// Sections with `title` and `product_items`, each of which has a `product_retailer_id`; 30
    /// products in all at most.
    pub sections: Option<Vec<serde_json::Value>>,
}

impl WhatsAppProductListAction {
    /// Takes what is required.
    ///
    /// `catalog_id`: ID of the catalog; `ListProductCatalog` lists them. Not documented for this
    /// service; taken from Meta's description of messages.
    ///
    /// `sections`: Sections with `title` and `product_items`, each of which has a
    /// `product_retailer_id`; 30 products in all at most. From 1 to 10 items. Not documented for this
    /// service; taken from Meta's description of messages.
    #[must_use]
    pub fn new(
        catalog_id: impl Into<String>,
        sections: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            catalog_id: Some(catalog_id.into()),
            sections: Some(sections.into_iter().map(Into::into).collect()),
        }
    }
}

impl runtime::WriteObject for WhatsAppProductListAction {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("catalog_id", &self.catalog_id);
        object.member("sections", &self.sections);
    }
}

impl runtime::CheckLimits for WhatsAppProductListAction {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("catalog_id", &self.catalog_id);
        limits.required("sections", &self.sections);
        limits.items("sections", &self.sections, 1..=10);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppProductListAction {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            catalog_id: object.take("catalog_id"),
            sections: object.take("sections"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppProductListAction);
