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
    rule: Option<&Success<'_>>,
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
        let at = at.key("response");
        let Some((error, status)) = error_of(&example.response, errors, rule, &at) else {
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

/// The error code that an answer says, and the HTTP status that it comes with; reports what a client would not take for that
/// error.
fn error_of(
    answer: &Value,
    errors: &[ErrorCode],
    rule: Option<&Success<'_>>,
    at: &At<'_, '_>,
) -> Option<(Name, u16)> {
    let field = rule.map(|rule| rule.field);
    let told = said(answer, CODE).or_else(|| said(answer, field?));
    let Some((key, code)) = told else {
        at.report_with(
            codes::EXAMPLE_TYPE,
            "this answer says no error code".to_owned(),
            format!("write it as the service sends it, with a {}", quote(CODE)),
        );
        return None;
    };
    let Some(error) = errors.iter().find(|error| error.name.wire == code) else {
        let known = errors.iter().map(|error| error.name.wire.as_str());
        let help = did_you_mean(&code, known)
            .unwrap_or_else(|| "list it in `errors`, or correct it".to_owned());
        at.key(key).report_with(
            codes::UNKNOWN_REFERENCE,
            format!("{} is none of the operation's error codes", quote(&code)),
            help,
        );
        return None;
    };
    let status = error.answered_with();
    let is_success = rule.is_some_and(|rule| rule.values.contains(&code));
    let fails = status >= 400
        || rule.is_some_and(|rule| {
            let by_rule = said(answer, rule.field);
            !rule.values.is_empty() && by_rule.is_some_and(|(_, said)| said == code)
        });
    if is_success || !fails {
        let message = match field {
            Some(field) if !is_success => format!(
                "a client takes this answer for a success: {} has no `status`, and {} does not say it",
                quote(&code),
                quote(field)
            ),
            _ => format!(
                "a client takes this answer for a success: it says {}",
                quote(&code)
            ),
        };
        let help = "give the code the HTTP `status` that it comes with, or correct the answer";
        at.key(key)
            .report_with(codes::EXAMPLE_FAILS, message, help.to_owned());
        return None;
    }
    Some((error.name.clone(), status))
}

/// What a member of an answer says, as the client reads it: with a small first letter too, and what is empty says nothing.
fn said<'a>(answer: &'a Value, field: &str) -> Option<(&'a str, String)> {
    let Value::Object(members) = answer else {
        return None;
    };
    let names = [field.to_owned(), field.to_ascii_lowercase()];
    let mut found = names
        .iter()
        .filter_map(|name| members.iter().find(|(key, _)| key == name));
    let (key, value) = found.next().filter(|(_, value)| *value != Value::Null)?;
    let text = value.to_text();
    (!text.trim().is_empty()).then_some((key, text))
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
        let Some((key, text)) = said(&example.response, rule.field) else {
            continue;
        };
        if rule.values.is_empty() || rule.values.contains(&text) {
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
