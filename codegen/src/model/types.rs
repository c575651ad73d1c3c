//! Types of values, and the definitions that are emitted for them.

use super::condition::Conditions;
use super::limits::Limits;
use super::reference::TypeRef;
use super::related::Deprecation;
use super::source::Source;
use crate::names::{Ident, Name};
use crate::spec::{Rare, Value};

/// The type of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Text.
    String,
    /// Whole number of 32 bits.
    Int32,
    /// Whole number of 64 bits.
    Int64,
    /// Any number.
    Double,
    /// `true` or `false`.
    Boolean,
    /// Any JSON value.
    Any,
    /// A list.
    List(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
    /// A structure.
    Structure(TypeRef<Structure>),
    /// An open enumeration of texts.
    Enumeration(TypeRef<Enumeration>),
    /// One of several structures.
    Union(TypeRef<Union>),
}

impl Type {
    /// The type itself, or of a list or map what it holds in the end.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Type::List(item) | Type::Map(item) => item.innermost(),
            other => other,
        }
    }

    /// The name of the emitted type that it is, and whether that type is shared.
    #[must_use]
    pub fn named(&self) -> Option<(&Ident, bool)> {
        match self {
            Type::Structure(reference) => Some((&reference.name, reference.shared)),
            Type::Enumeration(reference) => Some((&reference.name, reference.shared)),
            Type::Union(reference) => Some((&reference.name, reference.shared)),
            Type::String
            | Type::Int32
            | Type::Int64
            | Type::Double
            | Type::Boolean
            | Type::Any
            | Type::List(_)
            | Type::Map(_) => None,
        }
    }
}

/// A type that is emitted.
#[derive(Debug, Clone)]
pub enum TypeDefinition {
    /// A structure.
    Structure(Structure),
    /// An open enumeration.
    Enumeration(Enumeration),
    /// One of several structures.
    Union(Union),
}

impl TypeDefinition {
    /// Rust name.
    #[must_use]
    pub fn name(&self) -> &Ident {
        match self {
            TypeDefinition::Structure(structure) => &structure.name,
            TypeDefinition::Enumeration(enumeration) => &enumeration.name,
            TypeDefinition::Union(union) => &union.name,
        }
    }

    /// Names that it had before.
    #[must_use]
    pub fn renamed_from(&self) -> &[Ident] {
        match self {
            TypeDefinition::Structure(structure) => &structure.renamed_from,
            TypeDefinition::Enumeration(enumeration) => &enumeration.renamed_from,
            TypeDefinition::Union(union) => &union.renamed_from,
        }
    }

    /// Where it is used.
    pub(crate) fn usage_mut(&mut self) -> &mut Usage {
        match self {
            TypeDefinition::Structure(structure) => &mut structure.usage,
            TypeDefinition::Enumeration(enumeration) => &mut enumeration.usage,
            TypeDefinition::Union(union) => &mut union.usage,
        }
    }
}

/// A structure.
#[derive(Debug, Clone)]
pub struct Structure {
    /// Rust name.
    pub name: Ident,
    /// Names that it had before.
    pub renamed_from: Vec<Ident>,
    /// What it is.
    pub description: String,
    /// Members.
    pub fields: Vec<Field>,
    /// Where it is used: what must be emitted for it.
    pub usage: Usage,
    /// How requests make it, if they hold it.
    pub made: Option<Made>,
}

/// A request parameter or a member of a structure.
#[derive(Debug, Clone)]
pub struct Field {
    /// Wire name and Rust name.
    pub name: Name,
    /// Rust names that it had before.
    pub renamed_from: Rare<Vec<Ident>>,
    /// Other wire names that the service uses too; only in events.
    pub aliases: Rare<Vec<String>>,
    /// Type.
    pub type_: Type,
    /// True if a request must have it, or an event always has it. Always false in replies.
    pub required: bool,
    /// True if its value never prints.
    pub sensitive: bool,
    /// What it is.
    pub description: String,
    /// Example value, which fits the type.
    pub example: Option<Value>,
    /// What the service takes when it is left out; it fits the type.
    pub default: Rare<Option<Value>>,
    /// Set when it should no longer be used.
    pub deprecated: Rare<Option<Deprecation>>,
    /// Limits checked before a request is sent.
    pub limits: Rare<Limits>,
    /// What a union has to do with the fields beside it.
    pub choice: Rare<Option<Choice>>,
    /// What it has to do with the fields beside it in a request.
    pub conditions: Rare<Conditions>,
    /// Where it is known from, if said.
    pub source: Rare<Option<Source>>,
}

/// What a union has to do with the fields beside it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Choice {
    /// The fields that tell the variant, in the order of [`Union::told_by`].
    pub beside: Vec<Name>,
    /// What choosing any variant says of other fields, which are set with it: name and wire value.
    pub sets: Vec<(Name, String)>,
}

/// How a structure that requests hold is made.
#[derive(Debug, Clone)]
pub enum Made {
    /// By a builder.
    Builder(Builder),
    /// By `new`, which takes the members that are required, and a setter for each of the others.
    New,
}

/// The builder of a request or of a structure in one. Its names meet no other in the file.
#[derive(Debug, Clone)]
pub struct Builder {
    /// Rust name.
    pub name: Ident,
    /// Names that it had before.
    pub renamed_from: Vec<Ident>,
    /// Module with a trait for each member that is required.
    pub required: Ident,
    /// Type parameter that stands for the client.
    pub client: Ident,
    /// A type parameter, and trait, for each member that is required, in the order of the members.
    pub states: Vec<Ident>,
    /// Type parameter of a setter that stands for what a union is made of.
    pub chosen: Ident,
}

/// Where a type is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Requests hold it.
    pub request: bool,
    /// Replies hold it.
    pub response: bool,
    /// Events hold it.
    pub event: bool,
}

/// An open enumeration: known values, and room for any other.
#[derive(Debug, Clone)]
pub struct Enumeration {
    /// Rust name.
    pub name: Ident,
    /// Names that it had before.
    pub renamed_from: Vec<Ident>,
    /// What it is.
    pub description: String,
    /// Known values: wire value and variant name.
    pub values: Vec<EnumValue>,
    /// Where it is used.
    pub usage: Usage,
}

/// A known value of an enumeration.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// Wire value and variant name.
    pub name: Name,
    /// Names that the variant had before.
    pub renamed_from: Vec<Ident>,
    /// What it means.
    pub description: String,
    /// Where the value is known from, if said.
    pub source: Option<Source>,
}

/// An open union: a value is one of its variants, or anything else.
#[derive(Debug, Clone)]
pub struct Union {
    /// Rust name.
    pub name: Ident,
    /// Names that it had before.
    pub renamed_from: Vec<Ident>,
    /// What it is.
    pub description: String,
    /// The member inside that tells the variant.
    pub tag: Option<String>,
    /// Wire names beside the value that tell the variant.
    pub told_by: Vec<String>,
    /// The variants, in the order in which they are tried.
    pub variants: Vec<Variant>,
    /// Where it is used.
    pub usage: Usage,
}

/// One of the things that a value of a union can be.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Rust name.
    pub name: Ident,
    /// What it is.
    pub description: String,
    /// For each of [`Union::told_by`], the values that go with it; none where any does.
    pub beside: Vec<Vec<String>>,
    /// Values of the tag; none where any does.
    pub tags: Vec<String>,
    /// What it holds: a text or a structure.
    pub payload: Type,
    /// True if no other variant holds the same: what it holds can become the union.
    pub only: bool,
    /// Where it is known from, if said.
    pub source: Option<Source>,
}

impl Variant {
    /// The one value that goes with the variant of the name at this place of [`Union::told_by`].
    #[must_use]
    pub fn tells(&self, place: usize) -> Option<&str> {
        match self.beside.get(place)?.as_slice() {
            [value] => Some(value),
            _ => None,
        }
    }

    /// Whether it tells all that stands beside it.
    #[must_use]
    pub fn tells_all(&self) -> bool {
        (0..self.beside.len()).all(|place| self.tells(place).is_some())
    }
}

impl Structure {
    /// One of which no more is known yet.
    pub(crate) fn named(name: &str) -> Self {
        Self {
            name: Ident::new(name),
            renamed_from: Vec::new(),
            description: String::new(),
            fields: Vec::new(),
            usage: Usage::default(),
            made: None,
        }
    }
}

impl Enumeration {
    /// One of which no more is known yet.
    pub(crate) fn named(name: &str) -> Self {
        Self {
            name: Ident::new(name),
            renamed_from: Vec::new(),
            description: String::new(),
            values: Vec::new(),
            usage: Usage::default(),
        }
    }
}

impl Union {
    /// One of which no more is known yet.
    pub(crate) fn named(name: &str) -> Self {
        Self {
            name: Ident::new(name),
            renamed_from: Vec::new(),
            description: String::new(),
            tag: None,
            told_by: Vec::new(),
            variants: Vec::new(),
            usage: Usage::default(),
        }
    }
}
