//! How types hold each other: boxes where one holds itself, and who uses what.

use std::collections::{BTreeMap, BTreeSet};

use super::types::held_by;
use crate::model::{Field, Registry, Type, TypeDefinition, Types};
use crate::names::Ident;

/// Marks the members that must be boxed: those through which a structure holds itself without a list or map between.
///
/// Only shared types can: a type defined in place has no name that it could refer to itself by.
pub(super) fn mark_boxed(types: &mut Types) {
    let held = edges(types, |_| true);
    let rings = rings(&held);
    for definition in types.each_mut() {
        let TypeDefinition::Structure(structure) = definition else {
            continue;
        };
        for field in &mut structure.fields {
            if let Type::Structure(reference) = &mut field.type_ {
                let ring = rings.get(structure.name.plain());
                reference.boxed = ring.is_some() && ring == rings.get(reference.name.plain());
            }
        }
    }
}

/// Structures of which no value can be built, because they require themselves.
pub(super) fn endless(definitions: &[TypeDefinition]) -> Vec<&Ident> {
    let held = edges(definitions, |required| required);
    let rings = rings(&held);
    definitions
        .iter()
        .map(TypeDefinition::name)
        .filter(|name| rings.contains_key(name.plain()))
        .collect()
}

/// What each structure holds directly.
type Edges = BTreeMap<String, BTreeSet<String>>;

fn edges(definitions: &[TypeDefinition], counts: impl Fn(bool) -> bool) -> Edges {
    definitions
        .iter()
        .map(|definition| {
            let held = held_by(definition)
                .into_iter()
                .filter(|(_, required)| counts(*required))
                .filter_map(|(type_, _)| type_.named())
                .map(|(name, _)| name.plain().to_owned());
            (definition.name().plain().to_owned(), held.collect())
        })
        .collect()
}

/// The structures that hold themselves, each with a number that it shares with those that hold it and that it holds:
/// Kosaraju's strongly connected components, without recursion, since a chain of types may be long.
fn rings(edges: &Edges) -> BTreeMap<&str, usize> {
    let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, held) in edges {
        for next in held {
            holders.entry(next).or_default().push(name);
        }
    }
    let forward = |name: &str| edges.get(name).into_iter().flatten().map(String::as_str);
    let backward = |name: &str| holders.get(name).into_iter().flatten().copied();
    let mut seen = BTreeSet::new();
    let mut left = Vec::new();
    for name in edges.keys() {
        walk(name, forward, &mut seen, &mut left);
    }
    seen.clear();
    let mut rings = BTreeMap::new();
    for (number, name) in left.into_iter().rev().enumerate() {
        let mut ring = Vec::new();
        walk(name, backward, &mut seen, &mut ring);
        if ring.len() > 1 || forward(name).any(|next| next == name) {
            rings.extend(ring.into_iter().map(|name| (name, number)));
        }
    }
    rings
}

/// Walks all that `start` leads to and that has not been seen, and appends each name to `left` when all behind it is done.
fn walk<'a, I: Iterator<Item = &'a str>>(
    start: &'a str,
    next: impl Fn(&'a str) -> I,
    seen: &mut BTreeSet<&'a str>,
    left: &mut Vec<&'a str>,
) {
    if !seen.insert(start) {
        return;
    }
    let mut open = vec![(start, next(start))];
    while let Some((name, rest)) = open.last_mut() {
        match rest.next() {
            Some(held) if seen.insert(held) => open.push((held, next(held))),
            Some(_) => {}
            None => {
                left.push(name);
                open.pop();
            }
        }
    }
}

/// The types that fields hold, at any depth: `(shared, name)`.
pub(super) fn reachable<'a>(
    fields: impl IntoIterator<Item = &'a Field>,
    types: Registry<'a>,
) -> BTreeSet<(bool, &'a Ident)> {
    reachable_through(fields, types, |_| true)
}

/// The same, but only through the types that `passes` lets through.
pub(super) fn reachable_through<'a>(
    fields: impl IntoIterator<Item = &'a Field>,
    types: Registry<'a>,
    passes: impl Fn(&Type) -> bool,
) -> BTreeSet<(bool, &'a Ident)> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&Type> = fields.into_iter().map(|field| &field.type_).collect();
    while let Some(outer) = open.pop() {
        let inner = outer.innermost();
        let Some((name, shared)) = inner.named().filter(|_| passes(inner)) else {
            continue;
        };
        if seen.insert((shared, name)) {
            let held = types.definition(inner).into_iter().flat_map(held_by);
            open.extend(held.map(|(type_, _)| type_));
        }
    }
    seen
}

/// Unions that hold themselves without a list or map between, whose values would have no size.
pub(super) fn boundless(definitions: &[TypeDefinition]) -> Vec<&Ident> {
    let held = edges(definitions, |_| true);
    let rings = rings(&held);
    let unions = definitions
        .iter()
        .filter(|definition| matches!(definition, TypeDefinition::Union(_)));
    unions
        .map(TypeDefinition::name)
        .filter(|name| rings.contains_key(name.plain()))
        .collect()
}

/// Sets where a type is used.
pub(super) fn mark_usage(definition: &mut TypeDefinition, request: bool, response: bool) {
    let usage = definition.usage_mut();
    usage.request |= request;
    usage.response |= response;
}

/// Notes that an event holds a type.
pub(super) fn mark_event(definition: &mut TypeDefinition) {
    definition.usage_mut().event = true;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edges(list: &[(&str, &str)]) -> Edges {
        let mut edges = Edges::new();
        for (from, to) in list {
            edges
                .entry((*from).to_owned())
                .or_default()
                .insert((*to).to_owned());
            edges.entry((*to).to_owned()).or_default();
        }
        edges
    }

    #[test]
    fn rings_are_told_apart() {
        // Two rings, joined by a bridge; one that holds itself; ends that are in none.
        let edges = edges(&[
            ("a", "b"),
            ("b", "a"),
            ("b", "c"),
            ("c", "d"),
            ("d", "e"),
            ("e", "c"),
            ("e", "end"),
            ("self", "self"),
            ("start", "self"),
        ]);
        let rings = rings(&edges);
        assert_eq!(
            rings.keys().copied().collect::<Vec<_>>(),
            ["a", "b", "c", "d", "e", "self"]
        );
        assert_eq!(rings["a"], rings["b"]);
        assert_eq!(rings["c"], rings["d"]);
        assert_eq!(rings["c"], rings["e"]);
        assert_ne!(rings["a"], rings["c"]);
    }

    #[test]
    fn a_long_chain_is_walked() {
        let names: Vec<String> = (0..100_000).map(|number| format!("T{number}")).collect();
        let mut edges: Edges = names
            .windows(2)
            .map(|pair| (pair[0].clone(), BTreeSet::from([pair[1].clone()])))
            .collect();
        assert!(rings(&edges).is_empty());
        edges.insert(
            names[names.len() - 1].clone(),
            BTreeSet::from([names[0].clone()]),
        );
        assert_eq!(rings(&edges).len(), names.len());
    }
}
