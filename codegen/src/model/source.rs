//! Where facts come from.

use crate::spec::Certainty;

/// Where a fact comes from, and how sure it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// What the spec calls it.
    pub name: String,
    /// How sure its facts are.
    pub certainty: Certainty,
    /// What it is; a noun phrase.
    pub description: String,
}
