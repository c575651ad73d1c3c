// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Commerce.
//!
//! Reads product catalogs, and sets up the catalog and cart that a phone number shows.
//!
//! # Operations
//!
//! - [`get_commerce_setting`](crate::Client::get_commerce_setting): Gets the catalog and cart
//!   settings of a phone number.
//! - [`get_whatsapp_connection_catalog`](crate::Client::get_whatsapp_connection_catalog): Gets the
//!   product catalog that a WhatsApp Business account (WABA) is connected to.
//! - [`list_product`](crate::Client::list_product): Lists the products of a catalog.
//! - [`list_product_catalog`](crate::Client::list_product_catalog): Lists the product catalogs of a
//!   business.
//! - [`update_commerce_setting`](crate::Client::update_commerce_setting): Sets whether a phone
//!   number shows the catalog and the cart.

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
