// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundOrderItem`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

/// What was ordered.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundOrderItem {
    /// ID of the product in the catalog; `ListProduct` lists the products.
    ///
    /// Example: `shoe-42`.
    pub product_retailer_id: Option<String>,
    /// How many pieces of the product are ordered.
    ///
    /// Example: `2`.
    pub quantity: Option<i64>,
    /// Price of one piece, in `currency`.
    ///
    /// Example: `49.5`.
    pub item_price: Option<f64>,
    /// Currency of the price by ISO 4217, such as `EUR`.
    ///
    /// Example: `EUR`.
    pub currency: Option<String>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundOrderItem {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundOrderItem")
            .field("product_retailer_id", &self.product_retailer_id)
            .field("quantity", &self.quantity)
            .field("item_price", &self.item_price)
            .field("currency", &self.currency)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundOrderItem {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("product_retailer_id", &self.product_retailer_id);
        object.member("quantity", &self.quantity);
        object.member("item_price", &self.item_price);
        object.member("currency", &self.currency);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundOrderItem {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            product_retailer_id: object.take("product_retailer_id"),
            quantity: object.take("quantity"),
            item_price: object.take("item_price"),
            currency: object.take("currency"),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundOrderItem);
