// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ProductItem`].

use alibabacloud_runtime::emitted::{CheckLimits, JsonObject, Limits, WriteObject};

/// Product that a message shows.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct ProductItem {
    /// ID of the product.
    pub product_retailer_id: Option<String>,
}

impl ProductItem {
    /// Starts a [`ProductItem`].
    pub fn builder() -> ProductItemBuilder {
        ProductItemBuilder::new()
    }
}

/// Builds a [`ProductItem`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ProductItemBuilder {
    value: ProductItem,
}

impl ProductItemBuilder {
    fn new() -> Self {
        Self {
            value: ProductItem {
                product_retailer_id: None,
            },
        }
    }
}

impl ProductItemBuilder {
    /// ID of the product.
    pub fn product_retailer_id(
        mut self,
        product_retailer_id: impl Into<String>,
    ) -> Self {
        self.value.product_retailer_id = Some(product_retailer_id.into());
        self
    }

    /// The [`ProductItem`].
    #[must_use]
    pub fn build(self) -> ProductItem {
        self.value
    }
}

impl WriteObject for ProductItem {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("ProductRetailerId", &self.product_retailer_id);
    }
}

impl CheckLimits for ProductItem {
    fn check(&self, _: &mut Limits) {}
}
