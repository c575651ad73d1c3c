//! Groups from the directories of the metadata: which operations belong together, and what such a group could be called.
//!
//! Titles of directories are mostly Chinese, so a group is named after what its operations are about: the words that most of
//! their names hold behind the verb.

use std::collections::{BTreeMap, BTreeSet};

use super::json::Json;
use crate::names;
use crate::spec::Spec;

/// Most words of a group's name.
const WORDS: usize = 2;

/// The group of each operation that a directory lists. A directory of which operations are in the spec already is called as
/// the group of most of them.
pub(super) fn groups(json: &Json, existing: &Spec) -> BTreeMap<String, String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let service = existing.service.as_ref().map(|file| &file.content);
    for group in service.map_or(&[][..], |service| &service.groups) {
        taken.insert(group.name.clone());
    }
    let there: BTreeMap<&str, &str> = existing
        .operations
        .iter()
        .map(|file| (file.content.operation.as_str(), file.folder_and_stem().0))
        .collect();
    let mut groups = BTreeMap::new();
    for directory in json.get("directories").map_or(&[][..], Json::items) {
        let mut operations = Vec::new();
        list(directory, &mut operations);
        if operations.is_empty() {
            continue;
        }
        let title = directory.get("title").and_then(Json::text);
        let name = known(&operations, &there).unwrap_or_else(|| {
            let name = name(title.unwrap_or_default(), &operations, &taken);
            taken.insert(name.clone());
            name
        });
        for operation in operations {
            groups
                .entry(operation.to_owned())
                .or_insert_with(|| name.clone());
        }
    }
    groups
}

/// The operations of a directory, at any depth.
fn list<'j>(directory: &'j Json, into: &mut Vec<&'j str>) {
    for child in directory.get("children").map_or(&[][..], Json::items) {
        match child {
            Json::Text(operation) => into.push(operation),
            other => list(other, into),
        }
    }
}

/// The group that most of these operations are in.
fn known(operations: &[&str], there: &BTreeMap<&str, &str>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for group in operations.iter().filter_map(|name| there.get(name)) {
        *counts.entry(group).or_default() += 1;
    }
    let (group, _) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    Some(group.to_owned())
}

/// A name that is free: of the title where that is ASCII, else of the words that the operations have in common.
fn name(title: &str, operations: &[&str], taken: &BTreeSet<String>) -> String {
    let stem = title
        .is_ascii()
        .then(|| names::member(title))
        .flatten()
        .map(|name| name.plain().to_owned())
        .filter(|name| names::is_snake_case(name))
        .or_else(|| common(operations))
        .unwrap_or_else(|| "group".to_owned());
    let mut name = stem.clone();
    let mut number = 2;
    while names::is_crate_module(&name) || names::is_page(&name) || taken.contains(&name) {
        name = format!("{stem}_{number}");
        number += 1;
    }
    name
}

/// The words that most of the names hold behind the verb, in the order of the first name that has them.
fn common(operations: &[&str]) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for operation in operations {
        let snake = names::member(operation)?;
        let words: Vec<String> = snake
            .plain()
            .split('_')
            .skip(1)
            .map(singular)
            .filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase()))
            .collect();
        let once: BTreeSet<&String> = words.iter().collect();
        for word in once {
            *counts.entry(word.clone()).or_default() += 1;
        }
        for word in words {
            if !order.contains(&word) {
                order.push(word);
            }
        }
    }
    let most = counts.values().copied().max()?;
    let words: Vec<String> = order
        .into_iter()
        .filter(|word| counts.get(word) == Some(&most))
        .take(WORDS)
        .collect();
    Some(words.join("_"))
}

fn singular(word: &str) -> String {
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with(['s', 'u', 'i', 'a']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}
