//! How an operation pages.

use super::reference::TypeRef;
use super::types::{Structure, Type};
use crate::names::Name;

/// How an operation pages.
#[derive(Debug, Clone)]
pub struct Paging {
    /// What leads from page to page.
    pub by: PagedBy,
    /// Reply field that holds the items.
    pub items: Path,
    /// Type of one item.
    pub item_type: Type,
}

/// What leads from page to page.
#[derive(Debug, Clone)]
pub enum PagedBy {
    /// Pages are numbered from 1.
    Number {
        /// Parameter (and members) that carries the page number.
        number: Path,
        /// Parameter (and members) that carries the page size.
        size: Path,
        /// The page size to ask for where the caller names none and the structure that holds the number needs one.
        default_size: Option<i64>,
        /// Reply field that holds the number of items in all pages.
        total: Option<Path>,
    },
    /// Each reply holds a token for the next.
    Token {
        /// Parameter (and members) that carries the token.
        token: Path,
        /// Reply field that holds the token of the next page.
        next: Path,
    },
}

/// The way to a value in a request or a reply.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// The fields on the way, each with the structure that it holds.
    pub through: Vec<(Name, TypeRef<Structure>)>,
    /// The field that holds the value.
    pub field: Name,
    /// Type of the value.
    pub type_: Type,
}

impl Path {
    /// The fields on the way, and the one that holds the value.
    pub fn names(&self) -> impl Iterator<Item = &Name> {
        self.through
            .iter()
            .map(|(name, _)| name)
            .chain([&self.field])
    }
}
