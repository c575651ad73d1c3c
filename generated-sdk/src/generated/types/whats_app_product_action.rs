// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppProductAction`].

use alibabacloud_runtime::emitted as runtime;

/// The product.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct WhatsAppProductAction {
    /// ID of the catalog.
    #[cfg_attr(feature = "serde", serde(rename = "catalog_id"))]
    pub catalog_id: Option<String>,
    /// ID of the product in the catalog.
    #[cfg_attr(feature = "serde", serde(rename = "product_retailer_id"))]
    pub product_retailer_id: Option<String>,
}

impl WhatsAppProductAction {
    /// Takes what is required.
    ///
    /// `catalog_id`: ID of the catalog. Not documented for this service; taken from Meta's description
    /// of messages.
    ///
    /// `product_retailer_id`: ID of the product in the catalog. Not documented for this service; taken
    /// from Meta's description of messages.
    #[must_use]
    pub fn new(
        catalog_id: impl Into<String>,
        product_retailer_id: impl Into<String>,
    ) -> Self {
        Self {
            catalog_id: Some(catalog_id.into()),
            product_retailer_id: Some(product_retailer_id.into()),
        }
    }
}

impl runtime::WriteObject for WhatsAppProductAction {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("catalog_id", &self.catalog_id);
        object.member("product_retailer_id", &self.product_retailer_id);
    }
}

impl runtime::CheckLimits for WhatsAppProductAction {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("catalog_id", &self.catalog_id);
        limits.required("product_retailer_id", &self.product_retailer_id);
    }
}
