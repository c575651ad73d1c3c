// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Letters.
//!
//! Writes and sends letters.
//!
//! # Operations
//!
//! - [`send_letter`](crate::Client::send_letter): Sends a letter.
//! - [`send_parcel`](crate::Client::send_parcel): Sends a parcel.

mod send_letter;
mod send_parcel;

pub use self::send_letter::{
    LetterSpeed, LetterStop, SendLetterBuilder, SendLetterEnvelope,
    SendLetterEnvelopeBuilder, SendLetterLetter, SendLetterRequest, SendLetterResponse,
};
pub use self::send_parcel::{
    ParcelCarrier, SendParcelBuilder, SendParcelRequest, SendParcelResponse,
};
