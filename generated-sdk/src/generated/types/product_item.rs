// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ProductItem`].

use alibabacloud_runtime::emitted as runtime;

/// Product that a message shows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductItem {
    /// ID of the product in its catalog at Meta; `ListProduct` lists the products of a catalog, and the
    /// product management of the console shows them.
    pub product_retailer_id: Option<String>,
}

impl ProductItem {
    /// Starts a [`ProductItem`].
    pub fn builder() -> ProductItemBuilder {
        ProductItemBuilder(
            runtime::Building::new(
                (),
                ProductItem {
                    product_retailer_id: None,
                },
            ),
        )
    }
}

/// Builds a [`ProductItem`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ProductItemBuilder(runtime::Building<(), ProductItem, ()>);

impl ProductItemBuilder {
    /// ID of the product in its catalog at Meta; `ListProduct` lists the products of a catalog, and the
    /// product management of the console shows them.
    ///
    /// Example: `ksi399d8`.
    pub fn product_retailer_id(
        mut self,
        product_retailer_id: impl Into<String>,
    ) -> Self {
        self.0.value.product_retailer_id = Some(product_retailer_id.into());
        self
    }

    /// The [`ProductItem`].
    #[must_use]
    pub fn build(self) -> ProductItem {
        self.0.value
    }
}

impl runtime::WriteObject for ProductItem {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ProductRetailerId", &self.product_retailer_id);
    }
}

impl runtime::CheckLimits for ProductItem {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ProductItem {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            product_retailer_id: object.take("ProductRetailerId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ProductItem);
