//! What leads from one thing to another: related operations, and replacements.

use crate::names::{Ident, Name};

/// A related operation.
#[derive(Debug, Clone)]
pub struct SeeAlso {
    /// Its wire and method name.
    pub name: Name,
    /// Its group.
    pub group: Ident,
    /// File of its page, without its ending.
    pub page: String,
}

/// Why and since when something should no longer be used.
#[derive(Debug, Clone, PartialEq)]
pub struct Deprecation {
    /// Date as `YYYY-MM-DD`.
    pub since: Option<String>,
    /// What to use instead: wire name and Rust name.
    pub replacement: Option<Name>,
    /// Anything more to say.
    pub description: Option<String>,
}
