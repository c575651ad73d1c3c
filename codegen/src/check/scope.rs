//! What the parts of a spec share while they are checked: emitted types, names taken, and work put off.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::report::Kept;
use crate::model::{self, Limits, Type, Types};
use crate::spec::{self, Value};

/// The types emitted for one operation, or shared by all.
#[derive(Debug)]
pub(super) struct Scope<'r> {
    /// True for the types of the service file.
    pub(super) shared: bool,
    /// In order of first use.
    pub(super) types: Types,
    /// Names that are taken in the module.
    pub(super) claims: Vec<Claim<'r>>,
    /// Examples and defaults, which are checked once all types are known.
    pub(super) pending: Vec<Pending<'r>>,
}

impl Scope<'_> {
    pub(super) fn new(shared: bool) -> Self {
        Self {
            shared,
            types: Types::default(),
            claims: Vec::new(),
            pending: Vec::new(),
        }
    }
}

/// A type name that is taken, and by what.
#[derive(Debug)]
pub(super) struct Claim<'r> {
    pub(super) ident: String,
    pub(super) at: Kept<'r>,
    /// True where it is an old name of a type, which stays as its alias.
    pub(super) former: bool,
}

/// An example or default of a field.
#[derive(Debug)]
pub(super) struct Pending<'r> {
    pub(super) at: Kept<'r>,
    pub(super) value: &'r Value,
    pub(super) type_: Type,
    pub(super) limits: Limits,
}

/// What the service file defines for all operations.
#[derive(Debug)]
pub(super) struct Shared<'r> {
    /// Path of the service file.
    pub(super) path: String,
    /// False if the file could not be read whole: what is not found may be there.
    pub(super) complete: bool,
    /// The types, by name.
    pub(super) types: BTreeMap<&'r str, Declared<'r>>,
    pub(super) parameters: BTreeMap<&'r str, Definition<'r>>,
    pub(super) fields: BTreeMap<&'r str, Definition<'r>>,
    pub(super) sources: BTreeMap<&'r str, model::Source>,
    pub(super) errors: BTreeMap<&'r str, (model::ErrorCode, Kept<'r>)>,
    /// Codes out of `errors` that operations answer with too whose documentation does not list them.
    pub(super) common_errors: Vec<model::ErrorCode>,
    /// What has been used so far.
    pub(super) used: RefCell<BTreeSet<(Section, &'r str)>>,
    /// How often something was asked for that is not there: what nothing uses may have been meant.
    pub(super) unresolved: Cell<usize>,
}

impl Shared<'_> {
    /// Notes that something was asked for that is not there.
    pub(super) fn miss(&self) {
        self.unresolved.set(self.unresolved.get() + 1);
    }
}

/// A shared type, which others can refer to before it is resolved.
#[derive(Debug)]
pub(super) struct Declared<'r> {
    pub(super) spec: &'r spec::TypeDefinition,
    /// The type of what refers to it; [`Type::Any`] if it says of itself neither `fields` nor `values` nor `variants`.
    pub(super) type_: Type,
}

/// A list of shared definitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    Parameters,
    Fields,
    Sources,
}

impl Section {
    /// Its key in the service file.
    pub(super) fn key(self) -> &'static str {
        match self {
            Section::Parameters => "parameters",
            Section::Fields => "fields",
            Section::Sources => "sources",
        }
    }
}

/// A shared parameter or field.
#[derive(Debug, Clone)]
pub(super) struct Definition<'r> {
    pub(super) built: Built,
    pub(super) example: Option<&'r Value>,
    pub(super) spec: &'r spec::Field,
}

/// A parameter or field that has been resolved.
#[derive(Debug, Clone)]
pub(super) struct Built {
    pub(super) field: model::Field,
    pub(super) location: model::Location,
    pub(super) style: model::Style,
}
