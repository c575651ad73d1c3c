// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! The examples of the spec: what they send, and how their replies are read.

#![allow(clippy::too_many_lines, reason = "a test is as long as the example")]
#![allow(clippy::doc_markdown, reason = "titles are those of the spec")]
#![allow(
    clippy::float_cmp,
    clippy::unreadable_literal,
    reason = "numbers are those of the example"
)]

#[rustfmt::skip]
#[path = "letters/send_letter.rs"]
mod send_letter;

#[rustfmt::skip]
#[path = "letters/send_parcel.rs"]
mod send_parcel;

#[rustfmt::skip]
#[path = "boxes/find_parcels.rs"]
mod find_parcels;

#[rustfmt::skip]
#[path = "boxes/list_boxes.rs"]
mod list_boxes;

#[rustfmt::skip]
#[path = "boxes/list_postmen.rs"]
mod list_postmen;

#[rustfmt::skip]
#[path = "boxes/list_streets.rs"]
mod list_streets;

#[rustfmt::skip]
#[path = "boxes/list_towns.rs"]
mod list_towns;

#[rustfmt::skip]
#[path = "boxes/stamp_parcels.rs"]
mod stamp_parcels;

#[rustfmt::skip]
#[path = "events/receipt.rs"]
mod receipt;
