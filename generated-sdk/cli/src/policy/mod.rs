//! `cams policy`: what a RAM identity has to be granted.

mod source;

use std::collections::{BTreeMap, BTreeSet};

use alibabacloud_cams::dynamic::Description;
use serde_json::{Value, json};

use crate::arguments::Policy as Args;
use crate::failure::Failure;
use crate::{console, operation};

/// Runs the command.
///
/// # Errors
///
/// If there is no such operation, or a folder has no sources that can be read and call one.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let mut operations: BTreeMap<&str, &Description> = BTreeMap::new();
    for name in &args.operations {
        let (operation, description) = operation::find(name)?;
        operations.insert(operation.name(), description);
    }
    if let Some(folder) = &args.crate_folder {
        for (name, place) in source::called(folder)? {
            let (operation, description) = operation::find(name)?;
            eprintln!("{name}: {place}");
            operations.insert(operation.name(), description);
        }
    }
    for description in operations.values() {
        for doubt in doubts(description) {
            eprintln!("note: {}: {doubt}", description.name);
        }
    }
    console::print(&format!("{:#}", policy(operations.values().copied())))
}

/// What of the policy is not documented.
fn doubts(description: &Description) -> Vec<String> {
    let access = &description.access;
    let mut doubts = Vec::new();
    if access.action_is_inferred {
        doubts.push(format!(
            "the action {} is inferred from the operation's name",
            access.action
        ));
    }
    if let Some(from) = &access.level_is_inferred_from {
        doubts.push(format!(
            "the access level {} is inferred from {from}; the policy does not depend on it",
            access.level
        ));
    }
    doubts
}

/// One statement for each resource that is worked on, with the actions on it in order.
fn policy<'a>(operations: impl Iterator<Item = &'a Description>) -> Value {
    let mut resources: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for description in operations {
        let access = &description.access;
        resources
            .entry(&access.resource)
            .or_default()
            .insert(&access.action);
        // What the documentation says of a resource, it says of the action alone.
        let dependent = access.dependent_actions.iter().map(String::as_str);
        if !access.dependent_actions.is_empty() {
            resources.entry("*").or_default().extend(dependent);
        }
    }
    let statements = resources.into_iter().map(
        |(resource, actions)| json!({"Effect": "Allow", "Action": actions, "Resource": [resource]}),
    );
    json!({"Version": "1", "Statement": statements.collect::<Vec<_>>()})
}
