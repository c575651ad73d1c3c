//! What `cargo xtask diff` says of an edit is what the table says; what the compiler and cargo-semver-checks say of it.

mod compiled;
mod differences;
mod edits;
mod semver;

use std::collections::BTreeSet;
use std::path::Path;

use codegen::diff::{Checked, Class, Diff, Place, compare, diff};
use codegen::{Source, Target};
use edits::{Edit, RENAMES, edits};
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
    let mut moved = Vec::new();
    for edit in edits {
        for (from, to) in edit.replace {
            let mut replaced = 0;
            for file in &mut sources {
                if edit.file.is_empty() || file.path == edit.file {
                    let text = std::str::from_utf8(&file.bytes).expect("the spec is text");
                    replaced += text.matches(from).count();
                    file.bytes = text.replace(from, to).into_bytes();
                }
            }
            assert_eq!(replaced, 1, "{}: {from:?} stands once", edit.what);
        }
        moved.extend(edit.moved);
    }
    for (from, to) in moved {
        sources.retain(|file| !to.is_empty() || file.path != from);
        for file in &mut sources {
            file.path = file.path.replace(from, to);
        }
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

fn checked(sources: &[Source]) -> Checked<'_> {
    Checked::of(sources, &target())
        .unwrap_or_else(|wrong| panic!("{}", wrong.render(sources, false)))
}

#[test]
fn an_edit_is_told_by_what_it_does() {
    let old = before();
    let all: Vec<&Edit> = edits().chain(RENAMES).collect();
    let (first, second) = all.split_at(all.len() / 2);
    let wrong = std::thread::scope(|scope| {
        let first = scope.spawn(|| told_otherwise(&old, first));
        let mut wrong = told_otherwise(&old, second);
        wrong.extend(first.join().expect("it does not panic"));
        wrong
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(edits().count() >= 40);
}

/// A key that the language gets has to be in an edit, or among those that are not.
#[test]
fn every_key_is_in_an_edit() {
    // Most hold keys that are edited. Of the others, another `product` or `success` is one of each operation or example, an `event`
    // is one of its file's name, a `tag` one of each variant, and of a `url` nothing is emitted.
    let left_out = [
        "common_errors",
        "endpoints",
        "event",
        "field",
        "groups",
        "parameters",
        "product",
        "receipt_errors",
        "regions",
        "request",
        "response",
        "service",
        "success",
        "tag",
        "types",
        "url",
        "variants",
    ];
    let mut keys = BTreeSet::new();
    for file in scratch::files(&scratch::root().join("spec/schema")).expect("the schemas") {
        let text = std::fs::read_to_string(file).expect("a schema is readable");
        collect_keys(&serde_json::from_str(&text).expect("JSON"), &mut keys);
    }
    let texts: Vec<&str> = edits()
        .chain(RENAMES)
        .flat_map(|edit| edit.replace)
        .flat_map(|(from, to)| [*from, *to])
        .collect();
    let is_edited = |key: &String| {
        let key = format!("{key}:");
        let mut places = texts.iter().flat_map(|text| {
            text.match_indices(&key)
                .map(|(place, _)| text[..place].chars().next_back())
        });
        places.any(|before| !before.is_some_and(|it| it.is_alphanumeric() || it == '_'))
    };
    let missing: BTreeSet<&str> = keys
        .iter()
        .filter(|key| !is_edited(key))
        .map(String::as_str)
        .collect();
    assert_eq!(missing, BTreeSet::from(left_out));
}

/// The names of members that a schema speaks of.
fn collect_keys(schema: &serde_json::Value, keys: &mut BTreeSet<String>) {
    if let Some(properties) = schema["properties"].as_object() {
        keys.extend(properties.keys().cloned());
    }
    match schema {
        serde_json::Value::Object(members) => {
            members.values().for_each(|value| collect_keys(value, keys));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|value| collect_keys(value, keys)),
        _ => {}
    }
}

/// What is told of edits that do something else.
fn told_otherwise(old: &[Source], edits: &[&Edit]) -> Vec<String> {
    let mut wrong = Vec::new();
    let old = checked(old);
    for edit in edits.iter().copied() {
        let sources = after([edit]);
        let new = checked(&sources);
        let found = compare(&old, &new);
        let told = found
            .changes
            .iter()
            .any(|change| change.class == edit.class && change.rust == edit.rust);
        // Another name on the wire is sent otherwise.
        let worst = found
            .worst()
            .filter(|_| !edit.what.ends_with("on the wire"));
        if worst.is_some_and(|worst| worst != edit.class) || !told {
            wrong.push(format!(
                "{}: {:?} of {}, but\n{}",
                edit.what,
                edit.class,
                edit.rust,
                codegen::diff::text(&found)
            ));
        }
        let found = compare(&new, &old);
        if found.worst() != Some(edit.undone) {
            wrong.push(format!(
                "{}, undone: {:?}, but\n{}",
                edit.what,
                edit.undone,
                codegen::diff::text(&found)
            ));
        }
    }
    wrong
}

/// Without `renamed_from` a rename breaks, and the line that would keep the old name is proposed; without it the old name goes.
#[test]
fn a_rename_is_found_and_its_key_proposed() {
    let mut wrong = Vec::new();
    for edit in RENAMES {
        let (mut forgetful, mut lines) = (after([edit]), Vec::new());
        for (_, to) in edit.replace {
            let Some((head, names, tail)) = without_key(to) else {
                continue;
            };
            let last = names.rsplit(", ").next().expect("a name");
            lines.push(format!("renamed_from: [{last}]"));
            for file in &mut forgetful {
                let text = std::str::from_utf8(&file.bytes).expect("the spec is text");
                file.bytes = text.replace(to, &format!("{head}{tail}")).into_bytes();
            }
        }
        assert!(!lines.is_empty());
        let found = compared(&before(), &forgetful);
        let helps = || {
            found
                .changes
                .iter()
                .filter_map(|change| change.help.as_ref())
        };
        let proposed = lines
            .iter()
            .all(|line| helps().any(|help| help.contains(line)));
        if found.worst() != Some(Class::Breaking) || !proposed {
            wrong.push(format!(
                "{}: {lines:?}\n{}",
                edit.what,
                codegen::diff::text(&found)
            ));
        }
        // An alias that goes breaks too.
        let found = compared(&after([edit]), &forgetful);
        if found.worst() != Some(Class::Breaking) {
            wrong.push(format!(
                "{}: no alias any more\n{}",
                edit.what,
                codegen::diff::text(&found)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What stands before and behind `renamed_from`, and the names in it. The key has a line of its own, or stands behind another.
fn without_key(text: &str) -> Option<(&str, &str, &str)> {
    let (head, rest) = text.split_once("renamed_from: [")?;
    let (names, tail) = rest.split_once(']')?;
    if let Some(head) = head.strip_suffix(", ") {
        return Some((head, names, tail));
    }
    let line = head.rfind('\n')?;
    Some((&head[..=line], names, tail.strip_prefix('\n')?))
}

/// The field of a reply can have no alias, and is told of as what it is.
#[test]
fn a_reply_that_is_renamed_breaks() {
    let mut new = before();
    let file = new
        .iter_mut()
        .find(|source| source.path.ends_with("SendLetter.yaml"))
        .expect("the file");
    let text = std::str::from_utf8(&file.bytes).expect("text").replace(
        "        - name: ReadBy\n",
        "        - name: ReadBy\n          rust_name: readers\n          renamed_from: [read_by]\n",
    );
    file.bytes = text.into_bytes();
    let found = compared(&before(), &new);
    let told: Vec<_> = found
        .changes
        .iter()
        .map(|change| (change.class, change.rust.as_str(), change.what.as_str()))
        .collect();
    assert_eq!(
        told,
        [(
            Class::Breaking,
            "SendLetterLetter::read_by",
            "is called `readers`"
        )]
    );
}

#[test]
fn nothing_differs_from_itself() {
    let old = before();
    assert_eq!(compared(&old, &old).changes, []);
}

#[test]
fn lines_of_both_sides_are_told() {
    let edit = edits()
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

/// What is told of by its name on the wire stands in the lines that are told, on either side.
#[test]
fn lines_name_what_they_are_told_of() {
    let old = before();
    let checked_old = checked(&old);
    let line_of = |sources: &[Source], place: &Place| -> String {
        let mut sources = sources.iter();
        let source = sources
            .find(|source| source.path == place.file)
            .expect("the file");
        let text = std::str::from_utf8(&source.bytes).expect("text");
        let line = text.lines().nth(place.line.expect("a line") - 1);
        line.expect("it is there").to_owned()
    };
    let mut wrong = BTreeSet::new();
    for edit in edits() {
        let new = after([edit]);
        for change in compare(&checked_old, &checked(&new)).changes {
            // Keys of an event stand in lines of their own, without its name.
            if change.rust == "events::Receipt" {
                continue;
            }
            let name = change.wire.rsplit(['.', '=']).next().unwrap_or_default();
            let name = name.trim_end_matches(['[', ']', '*']);
            for (sources, place) in [(&old, &change.old), (&new, &change.new)] {
                let line = place.as_ref().map(|place| line_of(sources, place));
                if line.as_ref().is_some_and(|line| !line.contains(name)) {
                    wrong.insert(format!(
                        "{}: {} {}: {line:?}",
                        edit.what, change.rust, change.what
                    ));
                }
            }
        }
    }
    assert_eq!(wrong, BTreeSet::new());
}

#[test]
fn versions_follow_cargo() {
    let of = |class: Class| {
        let edit = edits()
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
