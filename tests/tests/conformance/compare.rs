//! When two requests are the same, however each client encodes them.

use std::collections::BTreeMap;

use serde_json::Value;

/// What differs between the parameters that the official client sends and ours, in words; empty if nothing.
///
/// The official client writes top-level booleans as `True` and `False`, and sends lists of structures that the input
/// leaves out as `[]` inside of JSON objects. Neither is told apart from what is sent here.
pub(crate) fn differences(
    official: &BTreeMap<String, String>,
    ours: &BTreeMap<String, String>,
) -> Vec<String> {
    let mut found = Vec::new();
    for name in official.keys().filter(|name| !ours.contains_key(*name)) {
        found.push(format!("{name} is not sent"));
    }
    for (name, ours) in ours {
        match official.get(name) {
            None => found.push(format!("{name} is sent, and not by the official client")),
            Some(official) if same_text(official, ours) => {}
            Some(official) => found.push(format!("{name} is {ours:?}, officially {official:?}")),
        }
    }
    found
}

fn same_text(official: &str, ours: &str) -> bool {
    let is_boolean = |text: &str| ["True", "False", "true", "false"].contains(&text);
    if is_boolean(official) && is_boolean(ours) {
        return official.eq_ignore_ascii_case(ours);
    }
    official == ours
        || matches!(
            (serde_json::from_str::<Value>(official), serde_json::from_str::<Value>(ours)),
            (Ok(official), Ok(ours)) if ours.is_object() | ours.is_array() && same_value(&official, &ours)
        )
}

fn same_value(official: &Value, ours: &Value) -> bool {
    match (official, ours) {
        (Value::Object(official), Value::Object(ours)) => {
            ours.keys().all(|name| official.contains_key(name))
                && official
                    .iter()
                    .all(|(name, official)| match ours.get(name) {
                        Some(ours) => same_value(official, ours),
                        None => official.as_array().is_some_and(Vec::is_empty),
                    })
        }
        (Value::Array(official), Value::Array(ours)) => {
            official.len() == ours.len()
                && official
                    .iter()
                    .zip(ours)
                    .all(|(official, ours)| same_value(official, ours))
        }
        (official, ours) => official == ours,
    }
}

#[test]
fn sameness() {
    for (official, ours, same) in [
        ("True", "true", true),
        ("True", "false", false),
        ("1", "1", true),
        ("1", "1.0", false),
        (r#"{"b":1,"a":"x"}"#, r#"{"a":"x","b":1}"#, true),
        (r#"{"a":"x","l":[]}"#, r#"{"a":"x"}"#, true),
        (r#"{"a":"x"}"#, r#"{"a":"x","l":[]}"#, false),
        (r#"[{"a":true}]"#, r#"[{"a":"true"}]"#, false),
        ("[1,2]", "[1]", false),
        ("[]", "", false),
    ] {
        assert_eq!(same_text(official, ours), same, "{official} {ours}");
    }
}
