//! From files to the model of the spec language.

use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::source::Source;
use crate::spec::{Operation, ServiceFile};

/// A file that was read.
#[derive(Debug, Clone)]
pub struct File<T> {
    /// Path in the repository.
    pub path: String,
    /// Its text, for the places of diagnostics.
    pub text: Arc<str>,
    /// What it says.
    pub content: T,
    /// True if errors were reported in it: the content then holds what could be made out, and stand-ins for the rest.
    pub damaged: bool,
}

/// All that was read, in an order that does not depend on the order of the files.
#[derive(Debug, Clone, Default)]
pub struct Spec {
    /// `spec/cams.yaml`.
    pub service: Option<File<ServiceFile>>,
    /// The operation files, ordered by path.
    pub operations: Vec<File<Operation>>,
    /// Names of operations whose file could not be read at all.
    pub unread: Vec<String>,
}

/// Reads the files of a spec and reports every mistake in all of them.
pub fn read(_sources: &[Source], _diagnostics: &mut Diagnostics) -> Spec {
    Spec::default()
}
