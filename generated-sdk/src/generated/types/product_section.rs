// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`ProductSection`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Category of products that a message shows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductSection {
    /// Products of the category; those of all categories are at most 30.
    pub product_items: Option<Vec<types::ProductItem>>,
    /// Name of the category, as the product management of the console shows it.
    pub title: Option<String>,
}

impl ProductSection {
    /// Starts a [`ProductSection`].
    pub fn builder() -> ProductSectionBuilder {
        ProductSectionBuilder(
            runtime::Building::new(
                (),
                ProductSection {
                    product_items: None,
                    title: None,
                },
            ),
        )
    }
}

/// Builds a [`ProductSection`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ProductSectionBuilder(runtime::Building<(), ProductSection, ()>);

impl ProductSectionBuilder {
    /// Products of the category; those of all categories are at most 30.
    pub fn product_items(
        mut self,
        product_items: impl IntoIterator<Item = impl Into<types::ProductItem>>,
    ) -> Self {
        self.0.value.product_items = Some(
            product_items.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Name of the category, as the product management of the console shows it.
    ///
    /// Example: `Shoes`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.value.title = Some(title.into());
        self
    }

    /// The [`ProductSection`].
    #[must_use]
    pub fn build(self) -> ProductSection {
        self.0.value
    }
}

impl runtime::WriteObject for ProductSection {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ProductItems", &self.product_items);
        object.member("Title", &self.title);
    }
}

impl runtime::CheckLimits for ProductSection {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("ProductItems", &self.product_items);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ProductSection {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            product_items: object.take("ProductItems"),
            title: object.take("Title"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ProductSection);
