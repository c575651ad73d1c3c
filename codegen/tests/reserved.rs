//! The names that the check refuses because the client has them already are those that the client has.

use std::fs;
use std::path::Path;

use codegen::names::{self, Ident, is_client_method, is_crate_module};

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join(path)).expect("a file of the project")
}

/// What follows `marker` on each line that has it, as far as it is a name.
fn following<'t>(text: &'t str, marker: &'t str) -> impl Iterator<Item = &'t str> {
    text.lines().filter_map(move |line| {
        let (_, rest) = line.split_once(marker)?;
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        Some(&rest[..end.unwrap_or(rest.len())])
    })
}

fn method_named(name: &str) -> Ident {
    names::member(name).expect("a name in small letters is one")
}

#[test]
fn every_method_of_a_client_is_reserved() {
    let fronts = read("generated-sdk/runtime/src/front.rs");
    let mut seen = 0;
    for (begin, end) in [
        ("macro_rules! product_client ", "pub struct ClientBuilder"),
        (
            "macro_rules! product_blocking_client ",
            "macro_rules! product_calls ",
        ),
        (
            "macro_rules! product_calls ",
            "macro_rules! product_test_util ",
        ),
    ] {
        let (_, front) = fronts.split_once(begin).expect("the macro");
        let (front, _) = front.split_once(end).expect("its end");
        for method in following(front, "pub fn ") {
            assert!(is_client_method(&method_named(method)), "{method}");
            seen += 1;
        }
    }
    assert!(seen > 12, "only {seen} methods were found");
    // Of the traits that both clients implement.
    for method in ["clone", "dispatch"] {
        assert!(is_client_method(&method_named(method)), "{method}");
    }
}

#[test]
fn every_module_and_feature_of_the_crate_is_reserved() {
    let (library, manifest) = (
        read("generated-sdk/src/lib.rs"),
        read("generated-sdk/Cargo.toml"),
    );
    let declared = following(&library, "mod ").filter(|name| !name.is_empty());
    let (_, shared) = library
        .split_once("pub use ::alibabacloud_runtime::{")
        .expect("what is the runtime's");
    let (shared, _) = shared.split_once('}').expect("its end");
    let shared = shared.split(',').map(str::trim);
    let (_, features) = manifest.split_once("[features]").expect("features");
    let (features, _) = features
        .split_once("all-groups = [")
        .expect("the groups come last");
    let features = features
        .lines()
        .filter_map(|line| Some(line.split_once(" = ")?.0));
    let mut seen = 0;
    for name in declared.chain(shared).chain(features) {
        // A group is written in small letters, digits and `_`, and begins with a letter.
        let could_be_a_group = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if could_be_a_group {
            assert!(is_crate_module(name), "{name}");
            seen += 1;
        }
    }
    assert!(seen > 15, "only {seen} names were found");
}
