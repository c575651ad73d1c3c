//! What a successful reply says, from the replies that the metadata shows.
//!
//! Nothing is taken for granted: `Code` holds `OK` in one product, `200`, `Success` or `0` in another, and a business value in
//! a third. Where the examples do not speak for a rule there is none.

use std::collections::BTreeMap;

use super::facts::Draft;
use super::json::Json;
use super::report::{RemarkKind, Report};
use crate::spec::{Field, SuccessRule};

/// The field that tells success, where a product has one. A client reads it with a small first letter too.
const FIELD: &str = "Code";

/// What success is called, in small letters.
const SUCCESSES: &[&str] = &[
    "ok",
    "success",
    "succeed",
    "succeeded",
    "successful",
    "true",
    "normal",
    "200",
];

/// Decides on the rule of a product without a spec, and on what its operations say otherwise; tells what it rests on.
pub(super) fn decide(
    drafts: &mut [Draft],
    service_file: &str,
    report: &mut Report,
) -> Option<SuccessRule> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for draft in drafts.iter() {
        if let Some(value) = shown(draft).filter(|value| is_success(value)) {
            *counts.entry(value).or_default() += 1;
        }
    }
    let evidence = drafts.iter().filter(|draft| shown(draft).is_some()).count();
    let (value, count) = counts
        .into_iter()
        .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0)))
        .unzip();
    let rule = value.map(|value| SuccessRule {
        field: FIELD.to_owned(),
        value,
    });
    if let (Some(rule), Some(count)) = (&rule, count) {
        report.tell_at(
            RemarkKind::Guessed,
            service_file,
            format!(
                "`{FIELD}` is `{}` on success: so say {count} of {evidence} examples that show it",
                rule.value
            ),
        );
    }
    for draft in drafts {
        apply(draft, rule.as_ref(), report);
    }
    rule
}

/// What an operation says otherwise than the service's rule.
pub(super) fn apply(draft: &mut Draft, rule: Option<&SuccessRule>, report: &mut Report) {
    let Some(rule) = rule else {
        return;
    };
    let Some(field) = code_field(&draft.fields) else {
        return;
    };
    let path = format!("apis.{}.responseDemo", draft.operation.operation);
    if !is_scalar(field) {
        draft.operation.success_values = Some(Vec::new());
        let message = format!("`{FIELD}` is no scalar here, so it is not taken to tell success");
        report.tell_at(RemarkKind::Guessed, path, message);
        return;
    }
    match shown(draft) {
        Some(value) if value == rule.value => {}
        Some(value) if is_success(&value) => {
            let message =
                format!("`{FIELD}` is `{value}` on success here: so says its one example");
            report.tell_at(RemarkKind::Guessed, path, message);
            draft.operation.success_values = Some(vec![value]);
        }
        Some(value) if is_failure(&value, draft) => {
            // Such a reply is no example of a successful call.
            draft.reply = None;
            let message = format!("the reply shown is a failure, `{value}`; it is left out");
            report.tell_at(RemarkKind::Unfit, path, message);
        }
        Some(value) => {
            draft.operation.success_values = Some(Vec::new());
            let message = format!(
                "`{FIELD}` is `{value}` in the example, so it is not taken to tell success here"
            );
            report.tell_at(RemarkKind::Guessed, path, message);
        }
        None => {}
    }
}

/// The reply field that may tell success.
pub(super) fn code_field(fields: &[Field]) -> Option<&Field> {
    [FIELD.to_owned(), FIELD.to_ascii_lowercase()]
        .iter()
        .find_map(|name| {
            fields
                .iter()
                .find(|field| field.name.as_ref() == Some(name))
        })
}

fn is_scalar(field: &Field) -> bool {
    matches!(
        field.type_.as_deref(),
        Some("string" | "integer" | "number" | "boolean")
    )
}

/// The value that the example of an operation shows.
fn shown(draft: &Draft) -> Option<String> {
    let field = code_field(&draft.fields).filter(|field| is_scalar(field))?;
    let value = draft.reply.as_ref()?.get(field.name.as_deref()?)?;
    let text = match value {
        Json::Bool(_) | Json::Integer(_) | Json::Text(_) => value.scalar_text()?,
        _ => return None,
    };
    let text = text.trim().to_owned();
    (!text.is_empty() && !text.chars().any(crate::diagnostic::is_invisible)).then_some(text)
}

/// Whether a value is one of those that services answer success with: a word for it, 200, or zeros.
fn is_success(value: &str) -> bool {
    let small = value.to_ascii_lowercase();
    SUCCESSES.contains(&small.as_str())
        || (!value.is_empty() && value.len() < 9 && value.bytes().all(|byte| byte == b'0'))
}

/// Whether a value is an error code: one that is documented, or built like one.
fn is_failure(value: &str, draft: &Draft) -> bool {
    let documented = draft.operation.errors.iter().any(|error| {
        let code = error.code.as_ref().or(error.uses.as_ref());
        code.is_some_and(|code| code == value)
    });
    let said = |name: &str| {
        draft
            .reply
            .as_ref()
            .and_then(|reply| reply.get(name)?.boolean())
    };
    let http = matches!(value.parse::<u32>(), Ok(400..=599));
    documented
        || http
        || value.contains('.')
        || said("Success") == Some(false)
        || said("success") == Some(false)
}
