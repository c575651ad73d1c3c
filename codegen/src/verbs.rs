//! What the verb at the start of an operation's name suggests.

use crate::spec::AccessLevel;

/// Verbs of operations that change nothing.
const READING: &[(&str, AccessLevel)] = &[
    ("Check", AccessLevel::Get),
    ("Describe", AccessLevel::Get),
    ("Get", AccessLevel::Get),
    ("List", AccessLevel::List),
    ("Query", AccessLevel::Get),
    ("Read", AccessLevel::Get),
    ("Search", AccessLevel::List),
];

/// Verbs of operations that create or delete.
const WRITING: &[(&str, AccessLevel)] = &[
    ("Add", AccessLevel::Create),
    ("Copy", AccessLevel::Create),
    ("Create", AccessLevel::Create),
    ("Delete", AccessLevel::Delete),
    ("Generate", AccessLevel::Create),
    ("Remove", AccessLevel::Delete),
    ("Send", AccessLevel::Create),
];

/// Whether a name starts with a verb, as a word of its own.
fn starts_with_word(name: &str, verb: &str) -> bool {
    name.strip_prefix(verb)
        .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// Whether the name says that the operation only reads.
pub(crate) fn reads(name: &str) -> bool {
    READING.iter().any(|(verb, _)| starts_with_word(name, verb))
}

/// The access level that the verb of a name suggests.
pub(crate) fn level_of_verb(name: &str) -> AccessLevel {
    READING
        .iter()
        .chain(WRITING)
        .find(|(verb, _)| starts_with_word(name, verb))
        .map_or(AccessLevel::Update, |(_, level)| *level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_a_word() {
        for (name, is_reading) in [
            ("GetThing", true),
            ("ListV2Things", true),
            ("Get", true),
            ("Getaway", false),
            ("Checkout", false),
            ("DeleteGetThing", false),
        ] {
            assert_eq!(reads(name), is_reading, "{name}");
        }
    }
}
