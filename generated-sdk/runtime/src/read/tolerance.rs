//! What is tolerated in events: JSON as text, and names with blanks around them.

use serde_json::{Map, Value};

use super::text::parse_json;

/// Members under their names without the blanks around them. Where both are there, the plain name counts if it says
/// anything, and the other is kept.
pub(crate) fn tidy(members: Map<String, Value>) -> Map<String, Value> {
    let blanks = |name: &String| name.trim().len() < name.len();
    if !members.keys().any(blanks) {
        return members;
    }
    let (odd, mut tidy): (Map<_, _>, Map<_, _>) =
        members.into_iter().partition(|(name, _)| blanks(name));
    for (name, value) in odd {
        let plain = name.trim();
        let said = tidy.get(plain).is_some_and(|value| !is_absent(value));
        let name = if said { name } else { plain.to_owned() };
        tidy.insert(name, value);
    }
    tidy
}

/// Whether a member that holds this counts as not there.
pub(crate) fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// The list, map or structure that a text of JSON holds within a report; the text itself if it is none, or nested too
/// deeply.
pub(crate) fn unfold(value: Value, max_depth: usize) -> Value {
    let Value::String(text) = &value else {
        return value;
    };
    if !text.trim_start().starts_with(['{', '[']) || depth(text.as_bytes()) > max_depth {
        return value;
    }
    parse_json(text.as_bytes()).unwrap_or(value)
}

/// How deep lists and objects are nested in a text of JSON, found without parsing it.
pub(crate) fn depth(text: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut in_text = false;
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'\\' if in_text => at += 1,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    deepest
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{depth, tidy};

    #[test]
    fn a_plain_name_counts_where_it_says_anything() {
        let tidied = |members: Value| {
            let Value::Object(members) = members else {
                panic!("no members: {members}")
            };
            Value::Object(tidy(members))
        };
        assert_eq!(tidied(json!({"At ": 1})), json!({"At": 1}));
        assert_eq!(
            tidied(json!({"At": 1, "At ": 2})),
            json!({"At": 1, "At ": 2})
        );
        for nothing in [json!(null), json!(""), json!(" ")] {
            let both = json!({"At": nothing, "At ": 2});
            assert_eq!(tidied(both), json!({"At": 2}));
        }
        // Of several odd ones the first that says anything; what is said besides stays.
        assert_eq!(
            tidied(json!({" At": null, "At ": 2, "At  ": 3})),
            json!({"At": 2, "At  ": 3})
        );
    }

    #[test]
    fn depth_is_counted_outside_of_texts() {
        let deepest = |text: &str| depth(text.as_bytes());
        assert_eq!(deepest("1"), 0);
        assert_eq!(deepest("[{\"[[[[\":[]}]"), 3);
        assert_eq!(deepest("\"\\\"[[\""), 0);
        assert_eq!(deepest("]]][[\\"), 2);
    }
}
