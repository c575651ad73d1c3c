// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! Letter boxes.
//!
//! Finds letter boxes.
//!
//! # Operations
//!
//! - [`find_parcels`](crate::Client::find_parcels): Finds the parcels that wait in letter boxes.
//! - [`list_boxes`](crate::Client::list_boxes): Lists letter boxes.
//! - [`list_postmen`](crate::Client::list_postmen): Lists the postmen who empty the letter boxes.
//! - [`list_streets`](crate::Client::list_streets): Lists streets that have letter boxes.
//! - [`list_towns`](crate::Client::list_towns): Lists towns that have letter boxes.
//! - [`stamp_parcels`](crate::Client::stamp_parcels): Stamps parcels.

mod find_parcels;
mod list_boxes;
mod list_postmen;
mod list_streets;
mod list_towns;
mod stamp_parcels;

pub use self::find_parcels::{
    FindParcelsBuilder, FindParcelsRequest, FindParcelsResponse, FindParcelsSize,
    FindParcelsSizeBuilder, FindParcelsTag, FindParcelsTagBuilder,
};
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
pub use self::stamp_parcels::{
    StampParcelsBuilder, StampParcelsRequest, StampParcelsResponse,
};
