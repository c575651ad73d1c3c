// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Letter boxes.
//!
//! Finds letter boxes.

mod list_boxes;
mod list_streets;

pub use list_boxes::{
    LetterBox, ListBoxesBuilder, ListBoxesData, ListBoxesPage, ListBoxesPageBuilder,
    ListBoxesRequest, ListBoxesResponse,
};
pub use list_streets::{ListStreetsBuilder, ListStreetsRequest, ListStreetsResponse};
