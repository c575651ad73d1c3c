// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`InboundOrder`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// An order of products of a catalog. How the service sends it is not documented.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundOrder {
    /// ID of the catalog that the user ordered from; `ListProductCatalog` lists them.
    ///
    /// Example: `c-1`.
    pub catalog_id: Option<String>,
    /// What the user wrote with it.
    ///
    /// Example: `As a present.`. Never printed.
    pub text: Option<String>,
    /// What was ordered.
    pub product_items: Vec<types::InboundOrderItem>,
    /// Members that this version of the crate does not know. Never printed.
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl fmt::Debug for InboundOrder {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboundOrder")
            .field("catalog_id", &self.catalog_id)
            .field("text", &runtime::redacted(self.text.as_ref()))
            .field("product_items", &self.product_items)
            .field("other", &runtime::redacted(self.other.values().next()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InboundOrder {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("catalog_id", &self.catalog_id);
        object.member("text", &self.text);
        object.filled("product_items", &self.product_items);
        for (name, value) in &self.other {
            object.filled(name, value);
        }
    }
}

impl runtime::ReadObject for InboundOrder {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            catalog_id: object.take("catalog_id"),
            text: object.take("text"),
            product_items: object.take("product_items").unwrap_or_default(),
            other: object.rest(),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InboundOrder);
