//! Worked examples of an operation.

use super::report::{At, Seen};
use super::text;
use super::value::{Fit, Side};
use crate::diagnostic::{codes, quote};
use crate::model::{self, Field, Literal, Registry};
use crate::spec::{self, Value};

pub(super) fn check_examples(
    examples: &[spec::Example],
    request: &[&Field],
    reply: &[&Field],
    types: Registry<'_>,
    knows_all: bool,
    at: &At<'_, '_>,
) -> Vec<model::Example> {
    let mut titles = Seen::new();
    let mut checked = Vec::new();
    for (index, example) in examples.iter().enumerate() {
        let at = at.index(index);
        text::line(&at.key("title"), &example.title);
        text::optional_prose(&at.key("description"), example.description.as_ref());
        let twice = || format!("two examples have the title {}", quote(&example.title));
        titles.take(&example.title, &at.key("title"), twice);
        let side = |side| Fit {
            types,
            side,
            knows_all,
        };
        checked.push(model::Example {
            title: example.title.trim().to_owned(),
            description: example
                .description
                .as_ref()
                .map(|text| text.trim().to_owned()),
            request: members(
                &example.request,
                request,
                side(Side::Request),
                &at.key("request"),
            ),
            response: members(
                &example.response,
                reply,
                side(Side::Reply),
                &at.key("response"),
            ),
            response_json: example.response.clone(),
        });
    }
    checked
}

/// What tells that a reply is one of success.
pub(super) struct Success<'s> {
    pub(super) field: &'s str,
    /// The values that do; none if the field tells nothing.
    pub(super) values: &'s [String],
}

/// Reports examples that a client would hand out as errors.
pub(super) fn check_success(examples: &[spec::Example], rule: &Success<'_>, at: &At<'_, '_>) {
    for (index, example) in examples.iter().enumerate() {
        let Value::Object(members) = &example.response else {
            continue;
        };
        // As the client reads it: with a small first letter too, and what is empty says nothing.
        let names = [rule.field.to_owned(), rule.field.to_ascii_lowercase()];
        let said = names
            .iter()
            .find_map(|name| members.iter().find(|(key, _)| key == name));
        let Some((key, value)) = said.filter(|(_, value)| *value != Value::Null) else {
            continue;
        };
        let text = value.to_text();
        if text.trim().is_empty() || rule.values.is_empty() || rule.values.contains(&text) {
            continue;
        }
        let expected: Vec<String> = rule.values.iter().map(|value| quote(value)).collect();
        let at = at.index(index);
        let at = at.key("response");
        at.key(key).report_with(
            codes::EXAMPLE_FAILS,
            format!(
                "a client takes this reply for an error: {} is {}, and {} on success",
                quote(key),
                quote(&text),
                expected.join(" or ")
            ),
            "show a reply of success, or list the value in `success_values`".to_owned(),
        );
    }
}

pub(super) fn members(
    value: &Value,
    fields: &[&Field],
    fit: Fit<'_>,
    at: &At<'_, '_>,
) -> Vec<(usize, Literal)> {
    if let Value::Object(members) = value {
        return fit.members(members, fields, at);
    }
    at.report_with(
        codes::EXAMPLE_TYPE,
        format!(
            "this must be a mapping of names to values, found {}",
            value.kind()
        ),
        "`{}` stands for none".to_owned(),
    );
    Vec::new()
}
