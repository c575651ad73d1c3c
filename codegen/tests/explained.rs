//! The examples of `docs/diagnostics.md`: what is shown as wrong is reported with its code, and what is shown as mended is not.

use std::fs;
use std::path::Path;

use codegen::check::check;
use codegen::diagnostic::{Diagnostics, codes};
use codegen::source::Source;
use codegen::{Target, spec};

const OPERATION: &str = "spec/operations/things/GetThing.yaml";
const EVENT: &str = "spec/events/ThingDone.yaml";
const SERVICE: &str = "spec/cams.yaml";

/// The spec without mistakes whose keys the examples replace.
fn base(path: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_specs/base");
    fs::read_to_string(folder.join(path)).expect("the base")
}

/// A file with the top-level keys that `fragment` has replaced by it.
fn replaced(base: &str, fragment: &str) -> String {
    let key = |line: &str| {
        let (key, _) = line.split_once(':')?;
        (!line.starts_with([' ', '#', '-'])).then(|| key.to_owned())
    };
    let own: Vec<String> = fragment.lines().filter_map(key).collect();
    let mut kept = String::new();
    let mut keeps = true;
    for line in base.lines() {
        if let Some(key) = key(line) {
            keeps = !own.contains(&key);
        }
        if keeps {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    format!("{kept}{fragment}\n")
}

fn reported(fragment: &str) -> Diagnostics {
    let (mut operation, mut event, mut service) = (base(OPERATION), base(EVENT), base(SERVICE));
    if let Some(fragment) = fragment.strip_prefix("# service\n") {
        service = replaced(&service, fragment);
    } else if let Some(fragment) = fragment.strip_prefix("# event\n") {
        event = replaced(&event, fragment);
    } else {
        operation = replaced(&operation, fragment);
    }
    let sources = [
        Source::new(SERVICE, service),
        Source::new(OPERATION, operation),
        Source::new(EVENT, event),
    ];
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(&sources, &Target::new("cams"), &mut diagnostics);
    check(&spec, &mut diagnostics);
    diagnostics
}

fn holds(diagnostics: &Diagnostics, code: &str) -> bool {
    diagnostics.iter().any(|item| item.code.id() == code)
}

#[test]
fn examples_are_wrong_and_mended_as_they_say() {
    let mut tried = 0;
    for code in codes::ALL {
        let section = codes::explain(code.id()).expect("it is explained");
        let mut blocks = section.split("```yaml\n").skip(1).map(|block| {
            let (block, _) = block.split_once("\n```").expect("a fence ends it");
            block
        });
        let (Some(wrong), Some(mended)) = (blocks.next(), blocks.next()) else {
            continue;
        };
        let render = |fragment: &str, found: &Diagnostics| format!("{fragment}\n{found:#?}");
        let found = reported(wrong);
        assert!(
            holds(&found, code.id()),
            "{code}: {}",
            render(wrong, &found)
        );
        let found = reported(mended);
        assert!(
            !holds(&found, code.id()),
            "{code}: {}",
            render(mended, &found)
        );
        tried += 1;
    }
    assert!(tried > 40, "{tried} examples were tried");
}
