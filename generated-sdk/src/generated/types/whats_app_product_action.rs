// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`WhatsAppProductAction`].

use alibabacloud_runtime::emitted as runtime;

/// The product, by its catalog and its ID there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppProductAction {
    /// ID of the catalog; `ListProductCatalog` lists them.
    pub catalog_id: Option<String>,
    /// ID of the product in the catalog; `ListProduct` lists the products.
    pub product_retailer_id: Option<String>,
}

impl WhatsAppProductAction {
    /// Takes what is required.
    ///
    /// `catalog_id`: ID of the catalog; `ListProductCatalog` lists them. Not documented for this
    /// service; taken from Meta's description of messages.
    ///
    /// `product_retailer_id`: ID of the product in the catalog; `ListProduct` lists the products. Not
    /// documented for this service; taken from Meta's description of messages.
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

#[cfg(feature = "serde")]
impl runtime::ReadObject for WhatsAppProductAction {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            catalog_id: object.take("catalog_id"),
            product_retailer_id: object.take("product_retailer_id"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter WhatsAppProductAction);
