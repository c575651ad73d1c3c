// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Letter boxes.
//!
//! Finds letter boxes.

mod list_boxes;
mod list_postmen;
mod list_streets;
mod list_towns;

pub use self::list_boxes::{
    LetterBox, ListBoxesBuilder, ListBoxesData, ListBoxesPage, ListBoxesPageBuilder,
    ListBoxesRequest, ListBoxesResponse,
};
pub use self::list_postmen::{
    ListPostmenBuilder, ListPostmenData, ListPostmenDataNext, ListPostmenRequest,
    ListPostmenResponse, ListPostmenRound, ListPostmenRoundBuilder,
};
pub use self::list_streets::{
    ListStreetsBuilder, ListStreetsRequest, ListStreetsResponse,
};
pub use self::list_towns::{ListTownsBuilder, ListTownsRequest, ListTownsResponse};
