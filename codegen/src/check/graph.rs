//! How types hold each other: boxes where one holds itself, and who uses what.

use std::collections::{BTreeMap, BTreeSet};

use super::scope::name_of;
use super::types::{fields_of, references};
use crate::model::{Field, Type, TypeDefinition, Usage};

/// Marks the members that must be boxed: those through which a structure holds itself without a list or map between.
///
/// Only shared types can: a type defined in place has no name that it could refer to itself by.
pub(super) fn mark_boxed(definitions: &mut [TypeDefinition]) {
    let held = edges(definitions, |_| true);
    for definition in definitions {
        let TypeDefinition::Structure(structure) = definition else {
            continue;
        };
        for field in &mut structure.fields {
            if let Type::Structure(reference) = &mut field.type_ {
                reference.boxed = reaches(&held, &reference.name, &structure.name);
            }
        }
    }
}

/// Structures of which no value can be built, because they require themselves.
pub(super) fn endless(definitions: &[TypeDefinition]) -> Vec<&str> {
    let held = edges(definitions, |field| field.required);
    definitions
        .iter()
        .map(name_of)
        .filter(|name| {
            held.get(*name)
                .into_iter()
                .flatten()
                .any(|next| reaches(&held, next, name))
        })
        .collect()
}

/// What each structure holds directly.
type Edges = BTreeMap<String, BTreeSet<String>>;

fn edges(definitions: &[TypeDefinition], counts: impl Fn(&Field) -> bool) -> Edges {
    definitions
        .iter()
        .map(|definition| {
            let held = fields_of(definition)
                .iter()
                .filter(|field| counts(field))
                .filter_map(|field| references(&field.type_))
                .filter(|(_, direct)| *direct)
                .map(|(reference, _)| reference.name.clone());
            (name_of(definition).to_owned(), held.collect())
        })
        .collect()
}

fn reaches(edges: &Edges, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(edges.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    false
}

/// The types that fields hold, at any depth: `(shared, name)`.
pub(super) fn reachable<'a>(
    fields: impl IntoIterator<Item = &'a Field>,
    local: &'a [TypeDefinition],
    shared: &'a [TypeDefinition],
) -> BTreeSet<(bool, &'a str)> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&Field> = fields.into_iter().collect();
    while let Some(field) = open.pop() {
        let Some((reference, _)) = references(&field.type_) else {
            continue;
        };
        if seen.insert((reference.shared, reference.name.as_str())) {
            let definitions = if reference.shared { shared } else { local };
            let definition = definitions
                .iter()
                .find(|other| name_of(other) == reference.name);
            open.extend(definition.into_iter().flat_map(fields_of));
        }
    }
    seen
}

/// Sets where a type is used.
pub(super) fn mark_usage(definition: &mut TypeDefinition, request: bool, response: bool) {
    let usage: &mut Usage = match definition {
        TypeDefinition::Structure(structure) => &mut structure.usage,
        TypeDefinition::Enumeration(enumeration) => &mut enumeration.usage,
    };
    usage.request |= request;
    usage.response |= response;
}
