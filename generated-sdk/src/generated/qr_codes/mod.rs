// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! QR codes.
//!
//! Manages the QR codes and short links that open a chat with a phone number.

mod create_phone_message_qrdl;
mod delete_phone_message_qrdl;
mod list_phone_message_qrdl;
mod update_phone_message_qrdl;

pub use self::create_phone_message_qrdl::{
    CreatePhoneMessageQrdlBuilder, CreatePhoneMessageQrdlRequest,
    CreatePhoneMessageQrdlResponse,
};
pub use self::delete_phone_message_qrdl::{
    DeletePhoneMessageQrdlBuilder, DeletePhoneMessageQrdlRequest,
    DeletePhoneMessageQrdlResponse,
};
pub use self::list_phone_message_qrdl::{
    ListPhoneMessageQrdlBuilder, ListPhoneMessageQrdlRequest,
    ListPhoneMessageQrdlResponse,
};
pub use self::update_phone_message_qrdl::{
    UpdatePhoneMessageQrdlBuilder, UpdatePhoneMessageQrdlRequest,
    UpdatePhoneMessageQrdlResponse,
};
