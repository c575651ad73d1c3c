//! `--set`: one parameter at a time, over those of the input.

use serde_json::{Map, Value};

/// Sets what `NAME=VALUE` says. `schema` is that of the parameters: it tells lists from objects, and texts from JSON. What it
/// does not know is set all the same, for the operation says what is wrong with it.
///
/// # Errors
///
/// If it is written otherwise, or leads into a value that holds nothing.
pub(super) fn apply(input: &mut Value, schema: &Value, set: &str) -> Result<(), String> {
    let (name, text) = set
        .split_once('=')
        .ok_or_else(|| format!("{} is not written NAME=VALUE", name_of(set)))?;
    let path = path(name);
    if path.iter().any(String::is_empty) {
        return Err(format!("{name:?} has an empty name in it"));
    }
    let mut at = input;
    let mut place = Schema {
        root: schema,
        here: schema,
    };
    for (depth, step) in path.iter().enumerate() {
        let before = || path[..depth].join(".");
        if at.is_null() {
            *at = if place.is_list() {
                Value::Array(Vec::new())
            } else {
                Value::Object(Map::new())
            };
        }
        at = match at {
            Value::Object(members) => members.entry(step.clone()).or_insert(Value::Null),
            Value::Array(items) => {
                let index = index(step, items.len()).ok_or_else(|| {
                    format!(
                        "{} is a list of {}: {step} is no place in it, nor the next one",
                        before(),
                        items.len()
                    )
                })?;
                if index == items.len() {
                    items.push(Value::Null);
                }
                &mut items[index]
            }
            _ => return Err(format!("{} holds no {step}", before())),
        };
        place = place.step(step);
    }
    *at = place.value(text);
    Ok(())
}

/// Without what may be a value.
fn name_of(set: &str) -> String {
    if set.chars().all(|c| c.is_ascii_alphabetic() || c == '.') {
        format!("`{set}`")
    } else {
        "what follows".to_owned()
    }
}

fn index(step: &str, length: usize) -> Option<usize> {
    step.parse().ok().filter(|index| *index <= length)
}

/// The parts between dots; `\.` is a dot.
fn path(name: &str) -> Vec<String> {
    let mut path = vec![String::new()];
    let mut chars = name.chars().peekable();
    while let Some(c) = chars.next() {
        let last = path.len() - 1;
        match c {
            '\\' if chars.peek() == Some(&'.') => path[last].extend(chars.next()),
            '.' => path.push(String::new()),
            c => path[last].push(c),
        }
    }
    path
}

/// A place in a JSON Schema.
#[derive(Clone, Copy)]
struct Schema<'a> {
    root: &'a Value,
    here: &'a Value,
}

impl<'a> Schema<'a> {
    /// What is known of this place: itself, and what it may be instead.
    fn forms(self) -> impl Iterator<Item = &'a Value> {
        let here = self.resolved(self.here);
        let others = here["anyOf"].as_array().into_iter().flatten();
        std::iter::once(here).chain(others.map(move |other| self.resolved(other)))
    }

    fn resolved(self, schema: &'a Value) -> &'a Value {
        let name = schema["$ref"]
            .as_str()
            .and_then(|text| text.strip_prefix("#/$defs/"));
        name.map_or(schema, |name| &self.root["$defs"][name])
    }

    fn is_list(self) -> bool {
        self.forms().any(|form| form["type"] == "array")
    }

    /// Texts, and enumerations, which are texts.
    fn is_text(self) -> bool {
        let mut forms = self.forms().skip(1).peekable();
        if forms.peek().is_none() {
            return self.resolved(self.here)["type"] == "string";
        }
        forms.all(|form| form["type"] == "string" || form["const"].is_string())
    }

    fn step(self, name: &str) -> Self {
        let mut within = self.forms().flat_map(|form| {
            [
                &form["properties"][name],
                &form["items"],
                &form["additionalProperties"],
            ]
        });
        let here = within
            .find(|found| found.is_object())
            .unwrap_or(&Value::Null);
        Self { here, ..self }
    }

    fn value(self, text: &str) -> Value {
        let as_text = || Value::String(text.to_owned());
        if self.is_text() {
            return as_text();
        }
        serde_json::from_str(text).unwrap_or_else(|_| as_text())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn schema() -> Value {
        json!({
            "type": "object",
            "properties": {
                "Name": {"type": "string"},
                "Size": {"type": "integer"},
                "Kind": {"$ref": "#/$defs/Kind"},
                "Parts": {"type": "array", "items": {"$ref": "#/$defs/Part"}},
                "Labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "Content": {"anyOf": [{"$ref": "#/$defs/Part"}, {}]},
            },
            "$defs": {
                "Kind": {"anyOf": [{"const": "a"}, {"type": "string"}]},
                "Part": {"type": "object", "properties": {"Type": {"type": "string"}, "Count": {"type": "integer"}}},
            },
        })
    }

    fn set(sets: &[&str]) -> Result<Value, String> {
        let mut input = json!({"Name": "before"});
        for set in sets {
            apply(&mut input, &schema(), set)?;
        }
        Ok(input)
    }

    #[test]
    fn values_are_taken_for_what_the_parameter_is() {
        let set = set(&[
            "Name=10",
            "Size=10",
            "Kind=true",
            r#"Content={"Type": "x"}"#,
            "Unknown=word",
        ]);
        assert_eq!(
            set.unwrap(),
            json!({"Name": "10", "Size": 10, "Kind": "true", "Content": {"Type": "x"}, "Unknown": "word"})
        );
    }

    #[test]
    fn dots_lead_to_members_and_items() {
        let set = set(&[
            "Parts.0.Type=1",
            "Parts.0.Count=1",
            "Parts.1.Type=2",
            r"Labels.a\.b=1",
            "Content.Type=5",
        ]);
        assert_eq!(
            set.unwrap(),
            json!({
                "Name": "before",
                "Parts": [{"Type": "1", "Count": 1}, {"Type": "2"}],
                "Labels": {"a.b": "1"},
                "Content": {"Type": "5"},
            })
        );
    }

    #[test]
    fn what_leads_nowhere_is_said_without_values() {
        for (text, told) in [
            ("8613800001234", "not written NAME=VALUE"),
            ("Name", "`Name` is not written"),
            ("=8613800001234", "empty name"),
            ("Parts..Type=8613800001234", "empty name"),
            ("Parts.7.Type=8613800001234", "Parts is a list of 0"),
            ("Name.First=8613800001234", "Name holds no First"),
        ] {
            let problem = set(&[text]).unwrap_err();
            assert!(problem.contains(told), "{problem}");
            assert!(!problem.contains("8613800001234"), "{problem}");
        }
    }
}
