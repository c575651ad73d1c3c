//! Examples of a file: what a request must have now, they get.

use super::edit::{TooOdd, is_bare};
use super::fields::Lists;
use super::merging::Merge;
use super::sides::{effective, named, type_name};
use crate::check::TODO;
use crate::import::report::RemarkKind;
use crate::import::yaml;
use crate::spec::outline::Outline;
use crate::spec::{Example, Field, Value};

/// A value in an example, and what is said of it.
#[derive(Clone, Copy)]
struct Shown<'v> {
    value: &'v Value,
    /// The same in the example that the metadata makes.
    upstream: Option<&'v Value>,
    outline: Option<&'v Outline>,
}

impl<'v> Shown<'v> {
    fn member(self, name: &str) -> Option<Self> {
        Some(Self {
            value: member(self.value, name)?,
            upstream: self.upstream.and_then(|shown| member(shown, name)),
            outline: self.outline.and_then(|outline| outline.get(name)),
        })
    }

    fn item(self, index: usize) -> Option<Self> {
        let item = |value: &'v Value, index: usize| match value {
            Value::List(items) => items.get(index),
            _ => None,
        };
        Some(Self {
            value: item(self.value, index)?,
            upstream: self.upstream.and_then(|shown| item(shown, 0)),
            outline: self.outline.and_then(|outline| outline.items().get(index)),
        })
    }
}

impl Merge<'_> {
    /// Gives the requests of the spec's examples what is required upstream since.
    pub(super) fn examples(
        &mut self,
        examples: &[Example],
        parameters: Lists<'_>,
        upstream: Option<&Example>,
        outline: &Outline,
    ) {
        let list = outline.get("examples");
        for (index, example) in examples.iter().enumerate() {
            let map = list.and_then(|list| list.items().get(index));
            let request = Shown {
                value: &example.request,
                upstream: upstream.map(|example| &example.request),
                outline: map.and_then(|map| map.get("request")),
            };
            self.complete(request, parameters, &format!("examples[{index}].request"));
        }
    }

    /// Completes an object, and what is in it.
    fn complete(&mut self, shown: Shown<'_>, lists: Lists<'_>, at: &str) {
        let mut missing = Vec::new();
        for upstream in lists.upstream {
            let Some(name) = upstream.name.as_deref() else {
                continue;
            };
            let ours = named(lists.spec, name);
            let before = lists.base.and_then(|base| named(base, name));
            match (shown.member(name), ours) {
                // The members of a shared definition are not written here.
                (Some(member), Some(ours)) if ours.uses.is_none() => {
                    self.complete_in(member, ours, upstream, before, &format!("{at}.{name}"));
                }
                (None, ours) if is_new(ours, upstream, before, lists) => {
                    let value = shown
                        .upstream
                        .and_then(|shown| member(shown, name))
                        .or(upstream.example.as_ref());
                    let todo = || Value::Text(TODO.to_owned());
                    missing.push((name.to_owned(), value.cloned().unwrap_or_else(todo)));
                }
                _ => {}
            }
        }
        if missing.is_empty() {
            return;
        }
        let told: Vec<String> = missing
            .iter()
            .map(|(name, value)| format!("`{name}`, which is required now: {}", value.to_json()))
            .collect();
        let written = self.write(shown.outline, missing);
        self.told(written, RemarkKind::Added, at, &told.join("; "));
    }

    /// Completes the objects in a value.
    fn complete_in(
        &mut self,
        shown: Shown<'_>,
        spec: &Field,
        upstream: &Field,
        base: Option<&Field>,
        at: &str,
    ) {
        match (type_name(spec), type_name(upstream), shown.value) {
            ("object", "object", Value::Object(_)) => {
                let members = spec.fields.as_deref();
                let lists = Lists::of_members(members, upstream, base, &self.service.fields);
                self.complete(shown, lists, at);
            }
            ("array", "array", Value::List(items)) => {
                let (Some(spec), Some(upstream)) =
                    (spec.items.as_deref(), upstream.items.as_deref())
                else {
                    return;
                };
                let base = base.and_then(|base| base.items.as_deref());
                for index in 0..items.len() {
                    if let Some(item) = shown.item(index) {
                        self.complete_in(item, spec, upstream, base, &format!("{at}[{index}]"));
                    }
                }
            }
            _ => {}
        }
    }

    fn write(
        &mut self,
        outline: Option<&Outline>,
        missing: Vec<(String, Value)>,
    ) -> Result<(), TooOdd> {
        let map = outline.ok_or(TooOdd)?;
        if is_bare(map) {
            return self
                .edits
                .replace_item(map, &yaml::value(&Value::Object(missing)));
        }
        let there: Vec<&str> = map
            .entries()
            .iter()
            .map(|entry| entry.key.as_str())
            .collect();
        missing.iter().try_for_each(|(name, value)| {
            // Behind what is there.
            let order: Vec<&str> = there.iter().copied().chain([name.as_str()]).collect();
            self.edits.set(map, &order, name, &yaml::value(value))
        })
    }
}

/// Whether a request needs this now, and did not when the example was written.
fn is_new(
    ours: Option<&Field>,
    upstream: &Field,
    before: Option<&Field>,
    lists: Lists<'_>,
) -> bool {
    let required = |field: &Field| field.required == Some(true);
    let then = before.is_some_and(required);
    required(upstream)
        && match ours {
            Some(ours) => !then && !required(&effective(ours, lists.shared)),
            // What the metadata had, and the spec has not, was left out by a person.
            None => before.is_none(),
        }
}

fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value),
        _ => None,
    }
}
