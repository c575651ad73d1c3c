//! Lines of spec files by the names that lead to them.

use std::cell::RefCell;
use std::collections::HashMap;

use super::change::Place;
use crate::Source;
use crate::spec::place::Step;
use crate::spec::positions::Positions;
use crate::spec::read_other;
use crate::value::Value;

/// Keys whose values name an item of a list, by what they name first.
const NAMES: [&str; 6] = ["name", "use", "value", "code", "title", "operation"];

/// The files of one side. A file is read when the first place in it is asked for.
pub(super) struct Places<'a> {
    sources: HashMap<&'a str, &'a Source>,
    read: RefCell<HashMap<&'a str, Option<Read<'a>>>>,
}

struct Read<'a> {
    value: Value,
    positions: Positions<'a>,
}

impl<'a> Places<'a> {
    pub(super) fn of(sources: &'a [Source]) -> Self {
        Self {
            sources: sources
                .iter()
                .map(|source| (source.path.as_str(), source))
                .collect(),
            read: RefCell::new(HashMap::new()),
        }
    }

    /// The place that names lead to; the line is that of the last of them that is there.
    pub(super) fn find(&self, file: &str, names: &[String]) -> Place {
        let line = self
            .sources
            .get_key_value(file)
            .and_then(|(&path, source)| {
                let mut read = self.read.borrow_mut();
                let read = read
                    .entry(path)
                    .or_insert_with(|| Read::of(source))
                    .as_ref()?;
                Some(read.positions.line(&steps(&read.value, names)))
            });
        Place {
            file: file.to_owned(),
            line: line.flatten(),
        }
    }
}

impl<'a> Read<'a> {
    fn of(source: &'a Source) -> Option<Self> {
        let text = std::str::from_utf8(&source.bytes).ok()?;
        Some(Self {
            value: read_other(text).ok()?,
            positions: Positions::of(text),
        })
    }
}

/// Names as keys and indices, as far as they lead.
fn steps(value: &Value, names: &[String]) -> Vec<Step> {
    let mut here = value;
    let mut steps = Vec::new();
    for name in names {
        // Members of a list are those of what it holds.
        let is_of_items = matches!(name.as_str(), "fields" | "values" | "variants");
        while let (Value::Object(members), true) = (here, is_of_items) {
            let Some((_, items)) = members.iter().find(|(key, _)| key == "items") else {
                break;
            };
            if members.iter().any(|(key, _)| key == name) {
                break;
            }
            steps.push(Step::Key("items".to_owned()));
            here = items;
        }
        let next = match here {
            Value::Object(members) => members
                .iter()
                .find(|(key, _)| key == name)
                .map(|(key, value)| (Step::Key(key.clone()), value)),
            Value::List(items) => items
                .iter()
                .enumerate()
                .find(|(_, item)| is_named(item, name))
                .map(|(index, item)| (Step::Index(index), item)),
            _ => None,
        };
        let Some((step, value)) = next else { break };
        steps.push(step);
        here = value;
    }
    steps
}

fn is_named(item: &Value, name: &str) -> bool {
    match item {
        Value::Object(members) => NAMES.iter().any(|key| {
            let named = members.iter().find(|(member, _)| member == key);
            named.is_some_and(|(_, value)| value.to_text() == name)
        }),
        other => other.to_text() == name,
    }
}
