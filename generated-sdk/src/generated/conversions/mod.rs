// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Conversions.
//!
//! Reports what customers did after a message through the Conversions API of Meta.

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
