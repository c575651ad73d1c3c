//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::plain;
use crate::format::doc_text;
use crate::markdown::{after, code, lower_first, prose, table, then, upper_first, verbatim, wrap};
use crate::model::{
    AccessLevel, Deprecation, Field, Limits, Operation, Period, RateLimit, Retry, SeeAlso,
};
use crate::names::Name;

/// Lines of Markdown as a doc comment.
pub(crate) fn doc<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    if lines.is_empty() {
        return TokenStream::new();
    }
    let text = doc_text(lines);
    quote! { #[doc = #text] }
}

/// The doc comment of a field or setter.
pub(crate) fn field(field: &Field) -> TokenStream {
    doc(&field_lines(field))
}

/// The doc comment of a member whose setter says more.
pub(crate) fn field_in_short(field: &Field) -> TokenStream {
    doc(&wrap(&prose(&field.description)))
}

fn field_lines(field: &Field) -> Vec<String> {
    let mut lines = wrap(&prose(&field.description));
    let mut facts = Vec::new();
    if let Some(example) = &field.example {
        facts.push(format!("Example: {}.", code(example)));
    }
    if let Some(default) = &field.default {
        facts.push(format!("Default: {}.", code(default)));
    }
    facts.extend(limits(&field.limits));
    if field.sensitive {
        facts.push("Never printed.".to_owned());
    }
    if !facts.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(&facts.join(" ")));
    }
    if let Some(deprecated) = &field.deprecated {
        lines.push(String::new());
        lines.extend(wrap(&format!("Deprecated{}", deprecation_text(deprecated))));
    }
    lines
}

/// What is limited, as sentences.
pub(crate) fn limits(limits: &Limits) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut sentence = |from: Option<String>, to: Option<String>, of: &str| match (from, to) {
        (Some(from), Some(to)) => sentences.push(format!("From {from} to {to}{of}.")),
        (Some(from), None) => sentences.push(format!("At least {from}{of}.")),
        (None, Some(to)) => sentences.push(format!("At most {to}{of}.")),
        (None, None) => {}
    };
    let text = |n: Option<u64>| n.map(|n| n.to_string());
    sentence(
        limits.minimum.map(|n| n.to_string()),
        limits.maximum.map(|n| n.to_string()),
        "",
    );
    sentence(
        text(limits.min_length),
        text(limits.max_length),
        " characters",
    );
    sentence(text(limits.min_items), text(limits.max_items), " items");
    if let Some(pattern) = &limits.pattern {
        sentences.push(format!("Matches {}.", code(pattern)));
    }
    sentences
}

/// ` since 2024-07-01: use `X` instead. …`, with names as Rust spells them.
fn deprecation_text(deprecation: &Deprecation) -> String {
    deprecation_with(deprecation, |name| plain(&name.ident))
}

/// The same for pages, whose names are those of the service.
pub(crate) fn deprecation_on_page(deprecation: &Deprecation) -> String {
    deprecation_with(deprecation, |name| &name.wire)
}

fn deprecation_with(deprecation: &Deprecation, spelling: fn(&Name) -> &str) -> String {
    let mut text = String::new();
    if let Some(since) = &deprecation.since {
        text.push_str(" since ");
        text.push_str(since);
    }
    match &deprecation.replacement {
        Some(name) => {
            text.push_str(": use ");
            text.push_str(&code(spelling(name)));
            text.push_str(" instead.");
        }
        None => text.push('.'),
    }
    match &deprecation.description {
        Some(description) => after(&text, description),
        None => text,
    }
}

/// `#[deprecated(…)]`, where it is.
pub(crate) fn deprecated_attribute(deprecation: Option<&Deprecation>) -> Option<TokenStream> {
    let deprecation = deprecation?;
    let text = format!("Deprecated{}", deprecation_text(deprecation));
    Some(quote! { #[deprecated(note = #text)] })
}

/// The doc comment of the method that starts an operation, without its example.
pub(crate) fn operation(operation: &Operation) -> Vec<String> {
    let mut lines = wrap(&prose(&operation.summary));
    let mut paragraph = |text: &str| {
        lines.push(String::new());
        lines.extend(wrap(text));
    };
    if let Some(description) = &operation.description {
        paragraph(&prose(description));
    }
    for note in &operation.notes {
        paragraph(&after("Note:", note));
    }
    for warning in &operation.warnings {
        paragraph(&after("**Warning:**", warning));
    }
    if let Some(deprecated) = &operation.deprecated {
        paragraph(&format!("**Deprecated**{}", deprecation_text(deprecated)));
    }
    if let Some(rate_limit) = &operation.rate_limit {
        paragraph("# Rate limit");
        paragraph(&format!(
            "{} The client keeps to it.",
            rate_limit_text(*rate_limit)
        ));
    }
    paragraph("# Authorization");
    lines.push(String::new());
    lines.extend(authorization(operation));
    lines.extend([String::new(), "# Retries".to_owned(), String::new()]);
    lines.extend(wrap(&retry_text(&operation.retry)));
    lines.extend([String::new(), "# Errors".to_owned(), String::new()]);
    lines.extend(errors(operation));
    if operation.paging.is_some() {
        lines.extend([String::new(), "# Paging".to_owned(), String::new()]);
        lines.extend(wrap(
            "The reply holds one page. End with `items` in place of `send` for the items of all pages one by one, or with \
             `pages` for one reply after the other; see [`Pages`](crate::Pages) for where they end.",
        ));
    }
    if !operation.see_also.is_empty() {
        lines.extend([String::new(), "# See also".to_owned(), String::new()]);
        lines.extend(operation.see_also.iter().map(see_also));
    }
    lines
}

fn see_also(related: &SeeAlso) -> String {
    format!("- [`{}`](Self::{})", related.name.wire, related.name.ident)
}

/// `At most 10 calls per second for each account.`
pub(crate) fn rate_limit_text(limit: RateLimit) -> String {
    let period = match limit.per {
        Period::Second => "second",
        Period::Minute => "minute",
        Period::Hour => "hour",
    };
    let calls = if limit.requests == 1 { "call" } else { "calls" };
    format!(
        "At most {} {calls} per {period} for each account. Calls above that are throttled.",
        limit.requests
    )
}

/// Whether a call is repeated, and why.
pub(crate) fn retry_text(retry: &Retry) -> String {
    let because = prose(&retry.because);
    let because = because.trim_end_matches('.');
    if retry.safe {
        format!(
            "Safe to repeat: {because}. After a timeout, a reset or a 5xx reply the client tries again."
        )
    } else {
        format!(
            "Not safe to repeat: {because}. The client tries again only where the service cannot have acted: \
             a refused connection or a throttled call."
        )
    }
}

/// The table of RAM authorization.
pub(crate) fn authorization(operation: &Operation) -> Vec<String> {
    let ram = &operation.ram;
    let list = |values: &[String]| match values {
        [] => "None".to_owned(),
        values => values
            .iter()
            .map(|value| code(value))
            .collect::<Vec<_>>()
            .join(", "),
    };
    let resource = match ram.resource.as_str() {
        "*" => "All resources (`*`)".to_owned(),
        resource => code(resource),
    };
    table(
        &[
            "Action",
            "Access level",
            "Resource type",
            "Condition key",
            "Dependent action",
        ],
        [vec![
            code(&ram.action),
            access_level(ram.access_level).to_owned(),
            resource,
            list(&ram.condition_keys),
            list(&ram.dependent_actions),
        ]],
    )
}

fn access_level(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::Create => "create",
        AccessLevel::Delete => "delete",
        AccessLevel::Get => "get",
        AccessLevel::List => "list",
        AccessLevel::Update => "update",
    }
}

/// The table of error codes.
pub(crate) fn errors(operation: &Operation) -> Vec<String> {
    if operation.errors.is_empty() {
        return vec!["The documentation lists no error codes of its own.".to_owned()];
    }
    table(
        &["HTTP status", "Error code", "Message", "Description"],
        operation.errors.iter().map(|error| {
            vec![
                error.status.to_string(),
                code(&error.name.wire),
                verbatim(&error.message),
                error.description.as_deref().map(prose).unwrap_or_default(),
            ]
        }),
    )
}

/// The opening line of an operation's module.
pub(crate) fn module_line(operation: &Operation) -> Vec<String> {
    wrap(&format!(
        "`{}`: {}",
        operation.name.wire,
        lower_first(&prose(&operation.summary))
    ))
}

/// A sentence about a member for tables: description, then facts.
pub(crate) fn table_description(field: &Field) -> String {
    let mut facts = limits(&field.limits);
    if let Some(default) = &field.default {
        facts.push(format!("Default: {}.", code(default)));
    }
    if let Some(deprecated) = &field.deprecated {
        facts.push(format!("Deprecated{}", deprecation_on_page(deprecated)));
    }
    let description = upper_first(&prose(&field.description));
    match facts.as_slice() {
        [] => description,
        facts => then(&description, &facts.join(" ")),
    }
}
