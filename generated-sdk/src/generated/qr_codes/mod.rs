// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! QR codes.
//!
//! Manages the QR codes and short links that open a chat with a phone number.
//!
//! # Operations
//!
//! - [`create_phone_message_qrdl`](crate::Client::create_phone_message_qrdl): Creates a QR code and
//!   a deep link that open a chat with a phone number.
//! - [`delete_phone_message_qrdl`](crate::Client::delete_phone_message_qrdl): Deletes a QR code of
//!   a phone number.
//! - [`list_phone_message_qrdl`](crate::Client::list_phone_message_qrdl): Lists the QR codes of a
//!   phone number.
//! - [`update_phone_message_qrdl`](crate::Client::update_phone_message_qrdl): Changes the message
//!   and the image format of a QR code.

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
