//! What the parts of a spec share while they are checked: emitted types, names taken, and work put off.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::report::Kept;
use crate::model::{self, Limits, Type, TypeDefinition, TypeRef};
use crate::names::Ident;
use crate::spec::{self, Value};

/// The types emitted for one operation, or shared by all.
#[derive(Debug)]
pub(super) struct Scope<'r> {
    /// True for the types of the service file.
    pub(super) shared: bool,
    /// In order of first use.
    pub(super) definitions: Vec<TypeDefinition>,
    /// Names that are taken in the module.
    pub(super) claims: Vec<Claim<'r>>,
    /// Examples and defaults, which are checked once all types are known.
    pub(super) pending: Vec<Pending<'r>>,
}

impl Scope<'_> {
    pub(super) fn new(shared: bool) -> Self {
        Self {
            shared,
            definitions: Vec::new(),
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
    pub(super) types: BTreeMap<&'r str, &'r spec::TypeDefinition>,
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

/// Finds the definitions that references mean.
#[derive(Debug, Clone, Copy)]
pub(super) struct Registry<'a> {
    pub(super) shared: &'a [TypeDefinition],
    pub(super) local: &'a [TypeDefinition],
}

impl<'a> Registry<'a> {
    pub(super) fn find(&self, reference: &TypeRef) -> Option<&'a TypeDefinition> {
        let definitions = if reference.shared {
            self.shared
        } else {
            self.local
        };
        definitions
            .iter()
            .find(|definition| *name_of(definition) == reference.name)
    }

    pub(super) fn structure(&self, reference: &TypeRef) -> Option<&'a model::Structure> {
        match self.find(reference)? {
            TypeDefinition::Structure(structure) => Some(structure),
            TypeDefinition::Enumeration(_) | TypeDefinition::Union(_) => None,
        }
    }

    pub(super) fn enumeration(&self, reference: &TypeRef) -> Option<&'a model::Enumeration> {
        match self.find(reference)? {
            TypeDefinition::Enumeration(enumeration) => Some(enumeration),
            TypeDefinition::Structure(_) | TypeDefinition::Union(_) => None,
        }
    }

    pub(super) fn union(&self, reference: &TypeRef) -> Option<&'a model::Union> {
        match self.find(reference)? {
            TypeDefinition::Union(union) => Some(union),
            TypeDefinition::Structure(_) | TypeDefinition::Enumeration(_) => None,
        }
    }
}

/// The Rust name of a type.
pub(super) fn name_of(definition: &TypeDefinition) -> &Ident {
    match definition {
        TypeDefinition::Structure(structure) => &structure.name,
        TypeDefinition::Enumeration(enumeration) => &enumeration.name,
        TypeDefinition::Union(union) => &union.name,
    }
}
