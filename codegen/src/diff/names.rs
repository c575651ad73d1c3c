//! What types and sources are called.

use crate::model::{Source, Type, TypeDefinition, TypeRef};
use crate::names::Ident;

/// The types that are the operation's own on either side; none for what operations share.
pub(super) type Owned<'a> = Option<(&'a [TypeDefinition], &'a [TypeDefinition])>;

/// A type as Rust writes it.
pub(super) fn rust_type(type_: &Type) -> String {
    match type_ {
        Type::String => "String".to_owned(),
        Type::Int32 => "i32".to_owned(),
        Type::Int64 => "i64".to_owned(),
        Type::Double => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Any => "serde_json::Value".to_owned(),
        Type::List(items) => format!("Vec<{}>", rust_type(items)),
        Type::Map(items) => format!("BTreeMap<String, {}>", rust_type(items)),
        Type::Structure(reference) => named(reference),
        Type::Enumeration(reference) => named(reference),
        Type::Union(reference) => named(reference),
    }
}

fn named<T>(reference: &TypeRef<T>) -> String {
    let path = if reference.shared { "types::" } else { "" };
    let name = format!("{path}{}", reference.name.plain());
    if reference.boxed {
        format!("Box<{name}>")
    } else {
        name
    }
}

/// The Rust name of a type.
pub(super) fn name_of(definition: &TypeDefinition) -> &Ident {
    definition.name()
}

/// The name of a source, where a fact has one.
pub(super) fn source_of(source: Option<&Source>) -> Option<String> {
    source.map(|source| source.name.clone())
}
