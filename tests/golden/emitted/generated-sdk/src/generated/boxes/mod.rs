// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Letter boxes.
//!
//! Finds letter boxes.

mod list_boxes;

pub use list_boxes::{ListBoxesBuilder, ListBoxesRequest, ListBoxesResponse};
