//! What `cargo xtask diff` says of an edit is what the compiler says of a program that uses the old API.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::Source;
use codegen::diff::Class;
use tests::scratch;

use crate::differences::{Case, DIFFERENCES, Way};
use crate::edits::{Edit, RENAMES, edits};
use crate::{after, before, target};

/// The independent truth, which takes a minute: three versions of the crate, and programs that use the old one.
#[test]
fn the_compiler_agrees() {
    if std::env::var_os("DIFF_COMPILE").is_none() {
        eprintln!("NOT TESTED: that the compiler agrees with diff; DIFF_COMPILE=1 does");
        return;
    }
    let breaks = |edit: &&Edit| edit.class == Class::Breaking;
    let breaking: Vec<&Edit> = edits().filter(breaks).collect();
    let rest: Vec<&Edit> = edits().filter(|edit| !breaks(edit)).collect();
    let mut all = programs(edits().chain(RENAMES).collect());
    all.extend(lost());
    assert_eq!(errors(&before(), &all), BTreeSet::new(), "before");
    // What the old examples show still compiles.
    let mut kept = programs(rest.clone());
    kept.extend(old_examples());
    assert_eq!(
        errors(&after(rest), &kept),
        BTreeSet::new(),
        "after what does not break"
    );
    let lost = lost();
    let expected: BTreeSet<String> = lost.keys().map(|path| name_of(path)).collect();
    let said = errors(&after(RENAMES), &lost);
    assert_eq!(said, expected, "what an old name does not serve");
    // What was renamed goes by its old name too, and the compiler says what the new one is.
    let mut renamed = programs(RENAMES.iter().collect());
    let names: BTreeSet<String> = renamed.keys().map(|path| name_of(path)).collect();
    renamed.extend(old_examples());
    let said = messages(&after(RENAMES), &renamed);
    let odd: Vec<_> = said
        .iter()
        .filter(|said| said["message"]["code"]["code"] != "deprecated")
        .filter(|said| said["message"]["level"] != "note" && !said["message"]["code"].is_null())
        .collect();
    assert!(odd.is_empty(), "{odd:#?}");
    let warned: BTreeSet<String> = said
        .iter()
        .filter(|said| {
            let text = said["message"]["message"].as_str();
            text.is_some_and(|text| text.contains("renamed to `"))
        })
        .filter_map(|said| Some(said["target"]["name"].as_str()?.to_owned()))
        .collect();
    assert_eq!(names.difference(&warned).collect::<Vec<_>>(), [""; 0]);
    let broken = programs(breaking.clone());
    let expected: BTreeSet<String> = broken.keys().map(|path| name_of(path)).collect();
    assert_eq!(
        errors(&after(breaking), &broken),
        expected,
        "after what breaks"
    );
    what_another_truth_does_not_tell();
}

/// Code that uses what an edit makes compiles without the edit unless that breaks, where another tool judges it differently.
fn what_another_truth_does_not_tell() {
    let cases = DIFFERENCES.iter().flat_map(|difference| difference.cases);
    let cases: Vec<&Case> = cases.filter(|case| case.way == Way::Undone).collect();
    let of = |case: &Case| {
        let mut all = edits().chain(RENAMES);
        all.find(|edit| edit.what == case.what).expect("the edit")
    };
    let program = |case: &&Case| program(&format!("{}, undone", case.what), case.code);
    let all: BTreeMap<String, String> = cases.iter().map(program).collect();
    let done = after(cases.iter().map(|case| of(case)));
    assert_eq!(errors(&done, &all), BTreeSet::new(), "done");
    let breaking = cases
        .iter()
        .filter(|case| of(case).undone == Class::Breaking);
    let breaking: BTreeSet<String> = breaking.map(|case| name_of(&program(case).0)).collect();
    assert_eq!(errors(&before(), &all), breaking, "undone");
}

/// The code of each edit as a program, by its path in the workspace.
fn programs(edits: Vec<&Edit>) -> BTreeMap<String, String> {
    let used = edits.into_iter().filter(|edit| !edit.code.is_empty());
    used.map(|edit| program(edit.what, edit.code)).collect()
}

/// The code that an old name does not serve, for each that stays.
fn lost() -> BTreeMap<String, String> {
    let breaking = RENAMES.iter().filter(|edit| edit.class == Class::Breaking);
    breaking
        .map(|edit| program(&format!("{}, lost", edit.what), edit.lost))
        .collect()
}

fn program(what: &str, code: &str) -> (String, String) {
    let text = format!(
        "//! {what}\n#![allow(clippy::all, clippy::pedantic, unused)]\nuse alibabacloud_post as post;\n\n\
         fn _uses(client: &post::Client) {{\n    {code}\n}}\n"
    );
    let name = what.replace([' ', '\'', ','], "_");
    (format!("tests/tests/{name}.rs"), text)
}

/// The emitted tests of the old spec, which build every request and read every reply of its examples.
fn old_examples() -> BTreeMap<String, String> {
    let folder = target().examples;
    let output = codegen::generate(&before(), &target()).expect("the spec has no mistakes");
    let files = output
        .files
        .into_iter()
        .filter(|file| file.path.starts_with(&folder));
    files
        .map(|file| {
            (
                file.path.replace(&folder, "tests/tests/old_examples"),
                file.text,
            )
        })
        .collect()
}

/// `tests/tests/a.rs` is the target `a`.
fn name_of(path: &str) -> String {
    path.trim_start_matches("tests/tests/")
        .trim_end_matches(".rs")
        .to_owned()
}

/// The programs that do not compile with the crate that a spec becomes.
fn errors(spec: &[Source], programs: &BTreeMap<String, String>) -> BTreeSet<String> {
    let failed = messages(spec, programs);
    let failed = failed
        .iter()
        .filter(|message| message["message"]["level"] == "error");
    failed
        .filter_map(|message| Some(message["target"]["name"].as_str()?.to_owned()))
        .collect()
}

/// What the compiler says of programs, and of the crate that a spec becomes.
fn messages(spec: &[Source], programs: &BTreeMap<String, String>) -> Vec<serde_json::Value> {
    let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff");
    let output = match codegen::generate(spec, &target()) {
        Ok(output) => output.files,
        Err(wrong) => panic!("{}", wrong.render(spec, false)),
    };
    scratch::workspace(&at, &target(), &output).expect("the copy is written");
    for (path, text) in programs {
        let path = at.join(path);
        std::fs::create_dir_all(path.parent().expect("a file has a folder"))
            .expect("the folder is made");
        std::fs::write(path, text).expect("the program is written");
    }
    let arguments = [
        "check",
        "-p",
        "tests",
        "--tests",
        "--keep-going",
        "--message-format=json",
    ];
    let output = scratch::command(&at, &arguments)
        .output()
        .expect("cargo starts");
    let messages = String::from_utf8_lossy(&output.stdout);
    let messages = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let messages: Vec<serde_json::Value> = messages
        .filter(|message| message["reason"] == "compiler-message")
        .collect();
    let fails = messages
        .iter()
        .any(|message| message["message"]["level"] == "error");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.success(), !fails, "{said}");
    messages
}
