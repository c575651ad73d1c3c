//! The rules of the house: which room may use which, and that nothing written by hand knows the product.

mod modules;

use std::collections::{BTreeMap, BTreeSet};

use modules::Crate;
use tests::scratch;

/// The crates whose files are looked at, by the folders of their sources.
const CRATES: [&str; 6] = [
    "codegen/src",
    "generated-sdk/src",
    "generated-sdk/cli/src",
    "generated-sdk/emulator/src",
    "generated-sdk/runtime/src",
    "xtask/src",
];

#[test]
fn files_do_not_use_each_other_in_circles() {
    let root = scratch::root();
    let mut circles = Vec::new();
    for folder in CRATES {
        let found = Crate::read(&root.join(folder));
        for circle in circles_of(&found.uses()) {
            let files: Vec<String> = circle
                .iter()
                .map(|module| format!("{folder}/{}", found.file(module)))
                .collect();
            circles.push(files.join("\n  "));
        }
    }
    assert!(circles.is_empty(), "{}", circles.join("\n\n"));
}

/// The crates that work for any product, with the folders of their sources.
const FOR_ANY_PRODUCT: [&str; 4] = [
    "codegen/src",
    "generated-sdk/emulator/src",
    "generated-sdk/runtime/src",
    "xtask/src",
];

#[test]
fn what_works_for_any_product_knows_none() {
    let root = scratch::root();
    let sources = scratch::sources(&root.join("spec")).expect("the project has a spec");
    let target = codegen::Target::new("cams");
    let operations = sources
        .iter()
        .filter_map(|source| target.operation_of(&source.path));
    let mut words: Vec<&str> = operations.map(|(_, operation)| operation).collect();
    let service = sources
        .iter()
        .find(|source| source.path == target.service_file());
    let service =
        String::from_utf8_lossy(&service.expect("the spec has a service").bytes).into_owned();
    let version = service
        .lines()
        .find_map(|line| line.trim().strip_prefix("version: "));
    words.extend([
        "cams",
        version
            .expect("the service has a version")
            .trim_matches('"'),
    ]);
    let mut told = Vec::new();
    for folder in FOR_ANY_PRODUCT {
        for (file, text) in Crate::read(&root.join(folder)).texts() {
            // It makes this product's command line into another's.
            if file == "commands/init.rs" {
                continue;
            }
            let text = text.to_lowercase();
            for word in words
                .iter()
                .filter(|word| text.contains(&word.to_lowercase()))
            {
                told.push(format!("{file}: {word}"));
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn rooms_use_what_the_table_says() {
    let root = scratch::root();
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    for (room, targets) in Crate::read(&root.join("codegen/src")).rooms() {
        found.push((format!("codegen::{room}"), targets));
    }
    for folder in CRATES {
        let manifest = root.join(folder).join("../Cargo.toml");
        let manifest = std::fs::read_to_string(manifest).expect("a crate has a manifest");
        found.push(dependencies(&manifest));
    }
    let text = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("the page is there");
    let table = text
        .split("## Who may use whom")
        .nth(1)
        .expect("the page has the table");
    let rows = table.lines().skip_while(|line| !line.starts_with('|'));
    let rows = rows.take_while(|line| line.starts_with('|')).skip(2);
    let code = |cell: &str| -> BTreeSet<String> {
        cell.split('`')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect()
    };
    let told: BTreeMap<String, BTreeSet<String>> = rows
        .map(|row| {
            let cells: Vec<&str> = row.split('|').collect();
            (
                code(cells[1]).into_iter().next().expect("a room"),
                code(cells[2]),
            )
        })
        .collect();
    let differ = found
        .iter()
        .filter(|(room, targets)| told.get(room) != Some(targets));
    let differ: Vec<String> = differ
        .map(|(room, targets)| {
            format!(
                "{room} uses {targets:?}, the table says {:?}",
                told.get(room)
            )
        })
        .collect();
    assert!(differ.is_empty(), "{}", differ.join("\n"));
    assert_eq!(
        told.len(),
        found.len(),
        "the table names a room that is not there"
    );
}

/// The name of a package, and the members of the workspace that its code depends on.
fn dependencies(manifest: &str) -> (String, BTreeSet<String>) {
    let mut name = None;
    let mut members = BTreeSet::new();
    let mut section = "";
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            section = line;
        } else if section == "[package]" {
            name = name.or_else(|| line.strip_prefix("name = "));
        } else if section == "[dependencies]" {
            let dependency = line.split(['.', ' ', '=']).next().unwrap_or_default();
            if dependency == "codegen" || dependency.starts_with("alibabacloud-") {
                members.insert(dependency.to_owned());
            }
        }
    }
    let name = name.expect("a package has a name").trim_matches('"');
    (name.to_owned(), members)
}

/// Sets of modules of which each reaches each other one.
fn circles_of(uses: &BTreeMap<Vec<String>, BTreeSet<Vec<String>>>) -> Vec<Vec<Vec<String>>> {
    let reached: BTreeMap<&Vec<String>, BTreeSet<&Vec<String>>> = uses
        .keys()
        .map(|module| {
            let mut reached = BTreeSet::new();
            let mut open: Vec<&Vec<String>> = uses[module].iter().collect();
            while let Some(next) = open.pop() {
                if reached.insert(next) {
                    open.extend(&uses[next]);
                }
            }
            (module, reached)
        })
        .collect();
    let mut circles = BTreeSet::new();
    for (module, targets) in &reached {
        let circle: Vec<Vec<String>> = targets
            .iter()
            .filter(|target| reached[**target].contains(*module))
            .map(|target| (*target).clone())
            .collect();
        if !circle.is_empty() {
            circles.insert(circle);
        }
    }
    circles.into_iter().collect()
}
