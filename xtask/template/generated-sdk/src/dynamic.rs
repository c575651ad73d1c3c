//! Operations by name, with parameters and replies as JSON by wire name.
//!
//! Calls go through the same typed requests and replies as everywhere else: unknown names, wrong types and missing
//! parameters are errors that name the place.

pub use alibabacloud_runtime::dynamic::{Dynamic, DynamicCall, DynamicReply, InputError};

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
