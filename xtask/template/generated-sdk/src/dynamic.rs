//! Operations by name, with parameters and replies as JSON by wire name.
//!
//! Calls go through the same typed requests and replies as everywhere else: unknown names, wrong types and missing
//! parameters are errors that name the place.

use std::sync::LazyLock;

pub use alibabacloud_runtime::dynamic::{
    Access, DescribedError, Description, Dynamic, DynamicCall, DynamicPages, DynamicReply,
    InputError,
};

/// Read when the first one is asked for.
static DESCRIPTIONS: LazyLock<Vec<Description>> =
    LazyLock::new(|| Description::read(crate::generated::descriptions::GROUPS));

/// All operations of the groups that this build has, ordered within their groups.
pub fn operations() -> impl Iterator<Item = &'static Dynamic> {
    crate::generated::dynamic::OPERATIONS
        .iter()
        .copied()
        .flatten()
}

/// The operation of this name.
#[must_use]
pub fn operation(name: &str) -> Option<&'static Dynamic> {
    operations().find(|operation| operation.name() == name)
}

/// What is said of each operation, in the order of [`operations`].
#[must_use]
pub fn descriptions() -> &'static [Description] {
    &DESCRIPTIONS
}

/// What is said of the operation of this name.
#[must_use]
pub fn description(name: &str) -> Option<&'static Description> {
    descriptions().iter().find(|description| description.name == name)
}
