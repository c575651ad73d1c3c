//! Values that fit a type. Each index in one was found by the check in the type that it is an index into.

use super::reference::TypeRef;
use super::registry::Registry;
use super::types::{EnumValue, Enumeration, Field, Structure, Type, Union, Variant};
use crate::spec::Value;

/// A value that fits a type, ready to be written as a Rust expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// Any JSON value.
    Any(Value),
    /// A list, and the type of its items.
    List(Type, Vec<Literal>),
    /// A map, and the type of its values.
    Map(Type, Vec<(String, Literal)>),
    /// A structure: members set, by index into its fields.
    Structure(TypeRef<Structure>, Vec<(usize, Literal)>),
    /// A known value of an enumeration, by index into its values.
    Variant(TypeRef<Enumeration>, usize),
    /// A value the enumeration does not know.
    OtherVariant(TypeRef<Enumeration>, String),
    /// What a union is, by index into its variants.
    Union(TypeRef<Union>, usize, Box<Literal>),
    /// A value that no variant of a union is told by, or a text that is one as a whole.
    OtherUnion(TypeRef<Union>, Value),
}

impl Structure {
    /// The fields that a literal of this structure sets, and to what.
    pub fn set<'a>(
        &'a self,
        members: &'a [(usize, Literal)],
    ) -> impl Iterator<Item = (&'a Field, &'a Literal)> {
        members
            .iter()
            .map(|(index, literal)| (&self.fields[*index], literal))
    }
}

impl<'a> Registry<'a> {
    /// The value that a literal of an enumeration means.
    #[must_use]
    pub fn value(self, reference: &TypeRef<Enumeration>, index: usize) -> &'a EnumValue {
        &self.get(reference).values[index]
    }

    /// The variant that a literal of a union means.
    #[must_use]
    pub fn variant(self, reference: &TypeRef<Union>, index: usize) -> &'a Variant {
        &self.get(reference).variants[index]
    }
}
