// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Conversions.
//!
//! Reports what customers did after a message through the Conversions API of Meta.
//!
//! # Operations
//!
//! - [`create_whatsapp_conversion_api`](crate::Client::create_whatsapp_conversion_api): Sets up the
//!   Conversions API of Meta for an instance.
//! - [`get_whatsapp_conversion_api`](crate::Client::get_whatsapp_conversion_api): Gets the datasets
//!   and pages that an instance reports conversions to.
//! - [`request_whatsapp_conversion_api`](crate::Client::request_whatsapp_conversion_api): Reports
//!   events of customers to the Conversions API of Meta.

mod create_whatsapp_conversion_api;
mod get_whatsapp_conversion_api;
mod request_whatsapp_conversion_api;

pub use self::create_whatsapp_conversion_api::{
    CreateWhatsappConversionApiBuilder, CreateWhatsappConversionApiRequest,
    CreateWhatsappConversionApiResponse,
};
pub use self::get_whatsapp_conversion_api::{
    ConversionDataset, GetWhatsappConversionApiBuilder, GetWhatsappConversionApiRequest,
    GetWhatsappConversionApiResponse,
};
pub use self::request_whatsapp_conversion_api::{
    ConversionActionSource, ConversionChannel, ConversionEvent, ConversionEventBuilder,
    ConversionProcessingOption, RequestWhatsappConversionApiBuilder,
    RequestWhatsappConversionApiRequest, RequestWhatsappConversionApiResponse,
};
