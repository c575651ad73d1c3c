//! What metadata says, in the words of a spec.

use std::collections::BTreeSet;

use super::json::Json;
use super::report::Report;
use crate::spec::{Field, Operation, RegionEndpoint, TypeDefinition};

/// What metadata says, as far as a spec can hold it.
#[derive(Debug)]
pub(super) struct Facts {
    pub(super) drafts: Vec<Draft>,
    pub(super) types: Vec<TypeDefinition>,
}

/// The metadata imported last.
#[derive(Debug)]
pub(super) struct Last {
    pub(super) facts: Facts,
    /// Names of its operations, those among them that could not be imported.
    pub(super) operations: BTreeSet<String>,
    pub(super) regions: Vec<RegionEndpoint>,
    pub(super) version: String,
    /// What there was to tell of it, and was told then.
    pub(super) told: Report,
}

/// An operation as the metadata has it.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) operation: Operation,
    /// Its parameters without any `use`.
    pub(super) parameters: Vec<Field>,
    /// The fields of its reply without any `use`.
    pub(super) fields: Vec<Field>,
    /// False if the access level is a guess.
    pub(super) level_stated: bool,
    /// A reply as the metadata shows it.
    pub(super) reply: Option<Json>,
    /// Whether it shows one that is no JSON object.
    pub(super) reply_unread: bool,
}
