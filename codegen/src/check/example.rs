//! Worked examples of an operation.

use std::collections::BTreeSet;

use super::report::{At, Seen};
use super::text;
use super::value::{Fit, Side};
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::{self, ErrorCode, Field, Literal, Registry};
use crate::names::Name;
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

/// Where an answer says its error code.
const CODE: &str = "Code";

/// Examples of calls that fail, each with one of the operation's error codes.
pub(super) fn check_error_examples(
    operation: &spec::Operation,
    errors: &[ErrorCode],
    request: &[&Field],
    fit: Fit<'_>,
    at: &At<'_, '_>,
) -> Vec<model::ErrorExample> {
    let mut titles = Seen::new();
    let mut of_others = BTreeSet::new();
    for (index, example) in operation.examples.iter().enumerate() {
        // One that is there twice is reported already.
        if of_others.insert(&example.title) {
            let at = at.key("examples");
            let at = at.index(index);
            titles.take(&example.title, &at.key("title"), String::new);
        }
    }
    let mut checked = Vec::new();
    for (index, example) in operation.error_examples.iter().enumerate() {
        let at = at.key("error_examples");
        let at = at.index(index);
        text::line(&at.key("title"), &example.title);
        text::optional_prose(&at.key("description"), example.description.as_ref());
        let twice = || format!("two examples have the title {}", quote(&example.title));
        titles.take(&example.title, &at.key("title"), twice);
        let request = members(&example.request, request, fit, &at.key("request"));
        let Some((error, status)) = error_of(&example.response, errors, &at.key("response")) else {
            continue;
        };
        checked.push(model::ErrorExample {
            title: example.title.trim().to_owned(),
            description: example
                .description
                .as_ref()
                .map(|text| text.trim().to_owned()),
            request,
            error,
            status,
            answer: example.response.clone(),
        });
    }
    checked
}

/// The error code that an answer says, and the HTTP status that it comes with.
fn error_of(answer: &Value, errors: &[ErrorCode], at: &At<'_, '_>) -> Option<(Name, u16)> {
    let said = match answer {
        Value::Object(members) => members.iter().find(|(key, _)| key == CODE),
        _ => None,
    };
    let Some((_, Value::Text(code))) = said else {
        at.report_with(
            codes::EXAMPLE_TYPE,
            "this answer says no error code".to_owned(),
            format!("write it as the service sends it, with a {}", quote(CODE)),
        );
        return None;
    };
    let Some(error) = errors.iter().find(|error| error.name.wire == *code) else {
        let known = errors.iter().map(|error| error.name.wire.as_str());
        let help = did_you_mean(code, known)
            .unwrap_or_else(|| "list it in `errors`, or correct it".to_owned());
        at.key(CODE).report_with(
            codes::UNKNOWN_REFERENCE,
            format!("{} is none of the operation's error codes", quote(code)),
            help,
        );
        return None;
    };
    // Codes without a documented status are values of the reply's field for success.
    Some((error.name.clone(), error.status.unwrap_or(200)))
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
