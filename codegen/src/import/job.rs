//! What to import, and what comes of it.

use std::collections::BTreeSet;

use super::groups::Groups;
use super::report::Report;
use crate::diagnostic::Diagnostics;
use crate::source::Source;
use crate::target::Target;

/// What to import, and onto what.
#[derive(Debug, Clone)]
pub struct Import<'a> {
    /// The product that the spec describes.
    pub target: &'a Target,
    /// Text of the metadata.
    pub metadata: &'a str,
    /// Text of the metadata that was imported last, or what [`lock()`](super::lock()) kept of it: what it says too has not
    /// changed, and where the spec says otherwise a person has decided.
    pub base: Option<&'a str>,
    /// The files of the spec as it is.
    pub existing: &'a [Source],
    /// Which group an operation goes to; one that has a file stays in its folder.
    pub groups: Groups,
    /// The operations to import; all if empty.
    pub operations: BTreeSet<String>,
}

impl<'a> Import<'a> {
    /// An import of all operations into a project that has no spec yet.
    #[must_use]
    pub fn new(target: &'a Target, metadata: &'a str) -> Self {
        Self {
            target,
            metadata,
            base: None,
            existing: &[],
            groups: Groups::default(),
            operations: BTreeSet::new(),
        }
    }
}

/// What an import makes.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// Files to write: new ones and those that change, ordered by path.
    pub files: Vec<Source>,
    /// What there is to tell.
    pub report: Report,
}

/// Why nothing could be imported.
#[derive(Debug)]
pub enum ImportError {
    /// The metadata is not what it should be.
    Metadata(String),
    /// The metadata imported last is not what it should be.
    Base(String),
    /// The spec as it is has mistakes.
    Spec(Diagnostics),
}
