//! Tests of the schemas with a validator: what is right passes, and of what is broken the schemas flag what they can.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;

use crate::diagnostic::{Diagnostics, Severity};
use crate::source::Source;
use crate::spec;
use crate::target::Target;

/// Mistakes that a schema cannot see, by their codes, each with the reason. What is not in this table it must flag.
const BEYOND_A_SCHEMA: &[(&str, &str)] = &[
    ("E0001", "a schema does not know where a file is"),
    ("E0011", "a schema does not know where a file is"),
    ("E0012", "a schema does not know how a file is named"),
    ("E0013", "a schema does not know which folder a file is in"),
    ("E0105", "of a key that stands twice, it sees one"),
    ("E0201", "what wire names hold differs from place to place"),
    ("E0202", "it derives no names"),
    ("E0204", "it does not compare names"),
    ("E0205", "names are reserved by the place they have"),
    (
        "E0206",
        "items of a list that are mappings are not compared by one key",
    ),
    (
        "E0302",
        "which types are complete depends on what they hold",
    ),
    ("E0207", "it does not compare names"),
    ("E0304", "it does not follow types"),
    ("E0401", "it does not compare numbers of the file"),
    ("E0402", "the dialects of patterns differ"),
    (
        "E0501",
        "in examples of requests and replies it does not know the types",
    ),
    ("E0502", "it does not follow examples"),
    ("E0503", "it does not follow examples"),
    ("E0504", "it does not compare examples with limits"),
    ("E0505", "it does not know what tells success"),
    ("E0508", "it does not follow examples"),
    ("E0609", "it does not follow names of members"),
    ("E0601", "it does not follow paths of paging"),
    ("E0602", "it does not know the parameter that is meant"),
    ("E0603", "it does not know the other operations"),
    ("E0604", "it does not know the other operations"),
    ("E0605", "it does not know the other fields"),
    ("E0606", "it does not know what operations use"),
    ("E0701", "blanks are text"),
    ("E0702", "it does not read prose"),
    ("E0703", "it does not read prose"),
    ("E0704", "the action follows from the name of the operation"),
    ("E0705", "it does not know the calendar"),
    ("E0706", "bounds of numbers are said once, in the check"),
    ("E0707", "it does not know host names"),
    ("E0708", "bounds of numbers are said once, in the check"),
    ("E0709", "it does not know what is sensitive elsewhere"),
    ("E0710", "it does not know the other operations"),
    ("E0711", "a draft is a text like others"),
];

/// The schemas for the spec of `sources`.
struct Validator {
    schemas: Schemas,
    operation: SchemaIndex,
    event: SchemaIndex,
    service: SchemaIndex,
}

impl Validator {
    fn of(sources: &[Source]) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let files = crate::schema_files(sources, &Target::new("cams"));
        let mut ready = files.iter().map(|file| {
            let name = file.path.rsplit('/').next().expect("a name");
            let address = format!("https://schema.example/{name}");
            let schema = serde_json::from_str(&file.text).expect("a schema is JSON");
            compiler
                .add_resource(&address, schema)
                .expect("a new address");
            compiler
                .compile(&address, &mut schemas)
                .expect("a schema is valid")
        });
        // In the order of `schema_files`.
        let (operation, event, service) = (ready.next(), ready.next(), ready.next());
        drop(ready);
        Self {
            operation: operation.expect("that of operations"),
            event: event.expect("that of events"),
            service: service.expect("that of the service"),
            schemas,
        }
    }

    /// What is wrong with a file, if anything is.
    fn flags(&self, source: &Source) -> Option<String> {
        let target = Target::new("cams");
        let index = if target.operation_of(&source.path).is_some() {
            self.operation
        } else if target.event_of(&source.path).is_some() {
            self.event
        } else if source.path == target.service_file() {
            self.service
        } else {
            return None;
        };
        let Ok(text) = std::str::from_utf8(&source.bytes) else {
            return Some("no text".to_owned());
        };
        match spec::read_other::<Value>(text) {
            Err(error) => Some(error),
            Ok(value) => {
                let checked = self.schemas.validate(&value, index);
                checked.err().map(|error| format!("{error:#}"))
            }
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The YAML files below `folder`, by their paths from there.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(here) = open.pop() {
        for entry in std::fs::read_dir(here).expect("a readable folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                let name = path.strip_prefix(folder).expect("below the folder");
                let name = name.to_string_lossy().replace('\\', "/");
                found.insert(name, std::fs::read(&path).expect("a readable file"));
            }
        }
    }
    found
}

fn sources(files: BTreeMap<String, Vec<u8>>) -> Vec<Source> {
    let files = files.into_iter();
    files
        .map(|(path, bytes)| Source::new(path, bytes))
        .collect()
}

#[test]
fn every_file_of_the_spec_is_valid() {
    let project = root().join("..");
    let files = files(&project.join("spec"))
        .into_iter()
        .map(|(name, bytes)| (format!("spec/{name}"), bytes));
    let sources = sources(files.collect());
    let validator = Validator::of(&sources);
    let flagged: Vec<String> = sources
        .iter()
        .filter_map(|source| Some(format!("{}: {}", source.path, validator.flags(source)?)))
        .collect();
    assert!(sources.len() > 100, "the spec was not found");
    assert!(flagged.is_empty(), "{}", flagged.join("\n"));
}

#[test]
fn of_broken_files_all_are_flagged_but_those_beyond_a_schema() {
    let folder = root().join("tests/bad_specs");
    let base = files(&folder.join("base"));
    let (mut flagged, mut passed, mut wrong) = (0, 0, Vec::new());
    let beyond: BTreeSet<&str> = BEYOND_A_SCHEMA.iter().map(|(code, _)| *code).collect();
    for entry in std::fs::read_dir(&folder).expect("the cases") {
        let case = entry.expect("a case").file_name();
        let case = case.to_string_lossy();
        let own = files(&folder.join(&*case));
        let mut all = base.clone();
        all.extend(own.clone());
        let all = sources(all);
        let broken = broken(&all);
        let validator = Validator::of(&all);
        for source in all.iter().filter(|source| own.contains_key(&source.path)) {
            let name = format!("{case}/{}", source.path);
            match (broken.get(&source.path), validator.flags(source)) {
                (Some(_), Some(_)) => flagged += 1,
                (Some(codes), None) => {
                    passed += 1;
                    let seen: Vec<_> = codes
                        .iter()
                        .filter(|code| !beyond.contains(*code))
                        .collect();
                    if !seen.is_empty() {
                        wrong.push(format!("{name} passes with {seen:?}"));
                    }
                }
                (None, None) => {}
                (None, Some(error)) => wrong.push(format!("{name} is right: {error}")),
            }
        }
    }
    println!("{flagged} of {} broken files are flagged", flagged + passed);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(flagged > passed, "{flagged} flagged, {passed} passed");
}

/// The files with mistakes, and the codes of those.
fn broken(sources: &[Source]) -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(sources, &Target::new("cams"), &mut diagnostics);
    crate::check::check(&spec, &mut diagnostics);
    let mut broken: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
    for mistake in &diagnostics {
        if mistake.severity() == Severity::Error {
            let codes = broken.entry(mistake.path.clone()).or_default();
            codes.insert(mistake.code.id());
        }
    }
    broken
}
