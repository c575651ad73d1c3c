// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Letter boxes.
//!
//! Finds letter boxes.

mod list_boxes;
mod list_postmen;
mod list_streets;
mod list_towns;

pub use list_boxes::{
    LetterBox, ListBoxesBuilder, ListBoxesData, ListBoxesPage, ListBoxesPageBuilder,
    ListBoxesRequest, ListBoxesResponse,
};
pub use list_postmen::{
    ListPostmenBuilder, ListPostmenData, ListPostmenDataNext, ListPostmenRequest,
    ListPostmenResponse, ListPostmenRound, ListPostmenRoundBuilder,
};
pub use list_streets::{ListStreetsBuilder, ListStreetsRequest, ListStreetsResponse};
pub use list_towns::{ListTownsBuilder, ListTownsRequest, ListTownsResponse};
