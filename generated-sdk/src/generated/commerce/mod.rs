// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Commerce.
//!
//! Reads product catalogs, and sets up the catalog and cart that a phone number shows.

mod get_commerce_setting;
mod get_whatsapp_connection_catalog;
mod list_product;
mod list_product_catalog;
mod update_commerce_setting;

pub use self::get_commerce_setting::{
    CommerceSetting, GetCommerceSettingBuilder, GetCommerceSettingRequest,
    GetCommerceSettingResponse,
};
pub use self::get_whatsapp_connection_catalog::{
    GetWhatsappConnectionCatalogBuilder, GetWhatsappConnectionCatalogRequest,
    GetWhatsappConnectionCatalogResponse,
};
pub use self::list_product::{
    ListProductBuilder, ListProductModel, ListProductRequest, ListProductResponse,
};
pub use self::list_product_catalog::{
    ListProductCatalogBuilder, ListProductCatalogModel, ListProductCatalogRequest,
    ListProductCatalogResponse,
};
pub use self::update_commerce_setting::{
    UpdateCommerceSettingBuilder, UpdateCommerceSettingRequest,
    UpdateCommerceSettingResponse,
};
