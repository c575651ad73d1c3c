// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! The examples of the spec: what they send, and how their replies are read.

#[path = "letters/send_letter.rs"]
mod send_letter;

#[path = "boxes/list_boxes.rs"]
mod list_boxes;

#[path = "boxes/list_streets.rs"]
mod list_streets;
