//! Hostile names: those of everything that emitted code names itself.
//!
//! They are read from the reviewed golden text, so that what is emitted tomorrow is tried too, and from the macros that
//! emitted code calls.

use std::collections::BTreeSet;
use std::fs;

use tests::scratch;

/// Names that every program has in scope, and others that the golden text happens not to hold.
const MORE: &str = "AsRef Box Clone Copy Debug Default Drop Eq Err Fn From Hash Iterator None Ok Option Ord PartialEq Result \
    Self Send Sized Some String Sync ToOwned TryFrom Vec alloc aux build clone con core crate drop format i32 into items json \
    main mark matches mod new panic pages println self serde_json std str super to_owned try tests union usize vec with";

/// Where the macros are, from the root of the project.
const MACROS: [&str; 2] = [
    "generated-sdk/runtime/src/open_enumeration.rs",
    "generated-sdk/runtime/src/emitted.rs",
];

/// Every identifier of the reviewed golden code, and some more; ordered.
pub(crate) fn words() -> Vec<String> {
    let root = scratch::root();
    let mut words: BTreeSet<String> = MORE.split_whitespace().map(str::to_owned).collect();
    let golden = root.join("tests/golden/emitted");
    let mut files = scratch::files(&golden).expect("the golden text is readable");
    files.retain(|path| path.extension().is_some_and(|ending| ending == "rs"));
    files.extend(MACROS.map(|path| root.join(path)));
    for path in files {
        let text = fs::read_to_string(&path).expect("it is text");
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            // What stands in quotes is data.
            let outside: String = line.split('"').step_by(2).collect();
            let parts = outside.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
            let named = parts.filter(|part| part.starts_with(|c: char| c.is_ascii_alphabetic()));
            words.extend(named.map(str::to_owned));
        }
    }
    words.into_iter().collect()
}

/// Whether a word can be the name of a group.
pub(crate) fn is_group(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && !word.ends_with('_')
        && !word.contains("__")
}

/// A word in `UpperCamelCase`, as operations and types are named.
pub(crate) fn type_name(word: &str) -> String {
    word.split('_')
        .map(|part| {
            let (first, rest) = part.split_at(part.len().min(1));
            first.to_ascii_uppercase() + rest
        })
        .collect()
}
