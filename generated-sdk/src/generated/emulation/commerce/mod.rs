// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Commerce.

use alibabacloud_emulator::table::Operation;

mod get_commerce_setting;
mod get_whatsapp_connection_catalog;
mod list_product;
mod list_product_catalog;
mod update_commerce_setting;

/// The operations of the group.
pub(super) static OPERATIONS: &[&Operation] = &[
    &get_commerce_setting::OPERATION,
    &get_whatsapp_connection_catalog::OPERATION,
    &list_product::OPERATION,
    &list_product_catalog::OPERATION,
    &update_commerce_setting::OPERATION,
];
