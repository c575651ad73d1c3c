//! What `cargo xtask diff` says of an edit is what the compiler says of a program that uses the old API.

mod edits;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::diff::{Class, Diff, diff};
use codegen::{Source, Target};
use edits::{EDITS, Edit};
use tests::scratch;

fn target() -> Target {
    Target::new("post")
}

/// The made-up spec that uses every construct of the language.
fn before() -> Vec<Source> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/spec");
    scratch::sources(&folder).expect("the spec is readable")
}

/// The spec after some edits.
fn after<'e>(edits: impl IntoIterator<Item = &'e Edit>) -> Vec<Source> {
    let mut sources = before();
    for edit in edits {
        let file = sources.iter_mut().find(|source| source.path == edit.file);
        let file = file.unwrap_or_else(|| panic!("{}: no {}", edit.what, edit.file));
        let mut text = String::from_utf8(file.bytes.clone()).expect("the spec is text");
        for (from, to) in edit.replace {
            assert_eq!(
                text.matches(from).count(),
                1,
                "{}: {from:?} stands once",
                edit.what
            );
            text = text.replace(from, to);
        }
        file.bytes = text.into_bytes();
    }
    sources
}

fn compared(old: &[Source], new: &[Source]) -> Diff {
    match diff(old, new, &target()) {
        Ok(found) => found,
        Err((which, wrong)) => {
            let sources = if which == codegen::diff::Which::Old {
                old
            } else {
                new
            };
            panic!("{which:?}: {}", wrong.render(sources, false))
        }
    }
}

#[test]
fn an_edit_is_told_by_what_it_does() {
    let old = before();
    let mut wrong = Vec::new();
    for edit in EDITS {
        let found = compared(&old, &after([edit]));
        let told = found
            .changes
            .iter()
            .any(|change| change.class == edit.class && change.rust == edit.rust);
        if found.worst() != Some(edit.class) || !told {
            wrong.push(format!(
                "{}: {:?} of {}, but\n{}",
                edit.what,
                edit.class,
                edit.rust,
                codegen::diff::text(&found)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(EDITS.len() >= 40);
}

#[test]
fn nothing_differs_from_itself() {
    let old = before();
    assert_eq!(compared(&old, &old).changes, []);
}

#[test]
fn lines_of_both_sides_are_told() {
    let edit = EDITS
        .iter()
        .find(|edit| edit.what == "a limit gets tighter")
        .expect("the edit");
    let found = compared(&before(), &after([edit]));
    let place = found.changes[0].new.clone().expect("a place");
    let text = after([edit])
        .into_iter()
        .find(|source| source.path == place.file)
        .expect("the file");
    let text = String::from_utf8(text.bytes).expect("text");
    let line = text.lines().nth(place.line.expect("a line") - 1);
    assert_eq!(line, Some("  - name: From"));
}

#[test]
fn versions_follow_cargo() {
    let of = |class: Class| {
        let edit = EDITS
            .iter()
            .find(|edit| edit.class == class)
            .expect("one of each");
        compared(&before(), &after([edit]))
    };
    // https://doc.rust-lang.org/cargo/reference/semver.html: below 1.0.0 the minor number is the one that breaks.
    for (class, zero, one) in [
        (Class::Breaking, "0.4.0", "2.0.0"),
        (Class::Behaviour, "0.3.6", "1.3.0"),
        (Class::Addition, "0.3.6", "1.3.0"),
        (Class::Documentation, "0.3.6", "1.2.4"),
    ] {
        assert_eq!(of(class).next_version("0.3.5").as_deref(), Some(zero));
        assert_eq!(of(class).next_version("1.2.3").as_deref(), Some(one));
    }
    assert_eq!(Diff::default().next_version("1.2.3"), None);
}

/// The independent truth, which takes a minute: three versions of the crate, and programs that use the old one.
#[test]
fn the_compiler_agrees() {
    if std::env::var_os("DIFF_COMPILE").is_none() {
        eprintln!("skipped: DIFF_COMPILE is not set");
        return;
    }
    let breaks = |edit: &&Edit| edit.class == Class::Breaking;
    let breaking: Vec<&Edit> = EDITS.iter().filter(breaks).collect();
    let rest: Vec<&Edit> = EDITS.iter().filter(|edit| !breaks(edit)).collect();
    let all = programs(EDITS.iter().collect());
    assert_eq!(errors(&before(), &all), BTreeSet::new(), "before");
    // What the old examples show still compiles.
    let mut kept = programs(rest.clone());
    kept.extend(old_examples());
    assert_eq!(
        errors(&after(rest), &kept),
        BTreeSet::new(),
        "after what does not break"
    );
    let broken = programs(breaking.clone());
    let expected: BTreeSet<String> = broken.keys().map(|path| name_of(path)).collect();
    assert_eq!(
        errors(&after(breaking), &broken),
        expected,
        "after what breaks"
    );
}

/// The code of each edit as a program, by its path in the workspace.
fn programs(edits: Vec<&Edit>) -> BTreeMap<String, String> {
    let used = edits.into_iter().filter(|edit| !edit.code.is_empty());
    used.map(|edit| {
        let text = format!(
            "//! {}\n#![allow(clippy::all, clippy::pedantic, unused)]\nuse alibabacloud_post as post;\n\n\
             fn _uses(client: &post::Client) {{\n    {}\n}}\n",
            edit.what, edit.code
        );
        (format!("tests/tests/{}.rs", edit.what.replace([' ', '\''], "_")), text)
    })
    .collect()
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
    let failed: BTreeSet<String> = messages
        .filter(|message| message["message"]["level"] == "error")
        .filter_map(|message| Some(message["target"]["name"].as_str()?.to_owned()))
        .collect();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.success(), failed.is_empty(), "{said}");
    failed
}
