//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::citations::Citations;
use crate::emit::words::error::{provenance, told_apart};
use crate::emit::words::event::event_facts;
use crate::emit::words::field::{aliases, conditions, deprecation_with, formerly, limits};
use crate::emit::words::listed;
use crate::emit::words::operation::{authorization, rate_limit_text, retry_text};
use crate::format::doc_text;
use crate::markdown::{after, code, lower_first, prose, then, wrap};
use crate::model::{Choice, Deprecation, ErrorCode, Event, Field, Operation, SeeAlso};
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
pub(crate) fn field(field: &Field, cited: &Citations) -> TokenStream {
    doc(&field_lines(field, cited))
}

/// The doc comment of a member whose setter says more.
pub(crate) fn field_in_short(field: &Field, cited: &Citations) -> TokenStream {
    doc(&wrap(&cited.prose(&field.description)))
}

/// What an argument of `new` is, in a line.
pub(crate) fn argument(field: &Field, cited: &Citations) -> String {
    let mut facts = limits(&field.limits);
    facts.extend(provenance(field.source.as_ref()));
    let line = cited.after(
        &format!("{}:", code(field.name.ident.plain())),
        &field.description,
    );
    match facts.as_slice() {
        [] => line,
        facts => then(&line, &facts.join(" ")),
    }
}

/// The doc comment of the setter of a union.
pub(crate) fn choice(field: &Field, choice: &Choice, cited: &Citations) -> TokenStream {
    let mut lines = field_lines(field, cited);
    let names = |names: &mut dyn Iterator<Item = &Name>| {
        let names: Vec<String> = names.map(|name| code(name.ident.plain())).collect();
        listed(&names, "and")
    };
    let set = names(&mut choice.sets.iter().map(|(name, _)| name));
    let told = names(&mut choice.beside.iter());
    let mut sentence = match (set.as_str(), told.as_str()) {
        ("", "") => return doc(&lines),
        (set, "") => format!("Sets {set} too."),
        ("", told) => format!("Sets {told} too, where the choice leaves one value."),
        (set, told) => format!("Sets {set} too, and {told} where the choice leaves one value."),
    };
    if !told.is_empty() {
        sentence.push_str(" What disagrees with it is refused before anything is sent.");
    }
    lines.push(String::new());
    lines.extend(wrap(&sentence));
    doc(&lines)
}

fn field_lines(field: &Field, cited: &Citations) -> Vec<String> {
    let mut lines = wrap(&cited.prose(&field.description));
    let mut facts = Vec::new();
    if let Some(example) = &field.example {
        facts.push(format!("Example: {}.", code(&example.to_text())));
    }
    if !field.aliases.is_empty() {
        facts.push(aliases(field));
    }
    if let Some(default) = &*field.default {
        facts.push(format!("Default: {}.", code(&default.to_text())));
    }
    facts.extend(limits(&field.limits));
    facts.extend(conditions(&field.conditions, |name| name.ident.plain()));
    facts.extend(provenance(field.source.as_ref()));
    facts.extend(formerly(&field.renamed_from));
    if field.sensitive {
        facts.push("Never printed.".to_owned());
    }
    if !facts.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(&facts.join(" ")));
    }
    if let Some(deprecated) = &*field.deprecated {
        lines.push(String::new());
        lines.extend(wrap(&format!("Deprecated{}", deprecation_text(deprecated))));
    }
    lines
}

/// ` since 2024-07-01: use `X` instead. …`, with names as Rust spells them.
fn deprecation_text(deprecation: &Deprecation) -> String {
    deprecation_with(deprecation, |name| name.ident.plain())
}

/// `#[deprecated(…)]`, where it is.
pub(crate) fn deprecated_attribute(deprecation: Option<&Deprecation>) -> Option<TokenStream> {
    let deprecation = deprecation?;
    let text = format!("Deprecated{}", deprecation_text(deprecation));
    Some(quote! { #[deprecated(note = #text)] })
}

/// The doc comment of the method that starts an operation, without its example.
pub(crate) fn operation(operation: &Operation) -> Vec<String> {
    let cited = Citations::of_parameters(operation);
    let mut lines = wrap(&cited.prose(&operation.summary));
    let mut paragraph = |text: &str| {
        lines.push(String::new());
        lines.extend(wrap(text));
    };
    if let Some(description) = &operation.description {
        paragraph(&cited.prose(description));
    }
    if let Some(formerly) = formerly(&operation.renamed_from) {
        paragraph(&formerly);
    }
    for note in &operation.notes {
        paragraph(&cited.after("Note:", note));
    }
    for warning in &operation.warnings {
        paragraph(&cited.after("**Warning:**", warning));
    }
    if let Some(deprecated) = &operation.deprecated {
        paragraph(&format!("**Deprecated**{}", deprecation_text(deprecated)));
    }
    paragraph(&format!(
        "Sends a [`{}`], and yields a [`{}`].",
        operation.request.plain(),
        operation.response.name.plain()
    ));
    if let Some(rate_limit) = &operation.rate_limit {
        paragraph("# Rate limit");
        paragraph(&format!(
            "{} The client keeps to it.",
            rate_limit_text(rate_limit)
        ));
    }
    paragraph("# Authorization");
    lines.push(String::new());
    lines.extend(authorization(operation));
    lines.extend([String::new(), "# Retries".to_owned(), String::new()]);
    lines.extend(wrap(&retry_text(&operation.retry)));
    lines.extend([String::new(), "# Errors".to_owned(), String::new()]);
    lines.extend(error_codes(operation));
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

/// The doc comment of the report of an event.
pub(crate) fn event(event: &Event) -> Vec<String> {
    let mut lines = wrap(&prose(&event.summary));
    let mut paragraph = |text: &str| {
        lines.push(String::new());
        lines.extend(wrap(text));
    };
    if let Some(description) = &event.description {
        paragraph(&prose(description));
    }
    for note in &event.notes {
        paragraph(&after("Note:", note));
    }
    for warning in &event.warnings {
        paragraph(&after("**Warning:**", warning));
    }
    for text in event_facts(event) {
        paragraph(&text);
    }
    lines
}

fn see_also(related: &SeeAlso) -> String {
    let Name { wire, ident } = &related.name;
    format!("- [`{wire}`](Self::{})", ident.plain())
}

/// The codes that an operation answers with, each a link to the one place that says what it means.
fn error_codes(operation: &Operation) -> Vec<String> {
    let (documented, inferred) = told_apart(&operation.errors);
    let variants = |codes: &[&ErrorCode]| {
        let linked = codes.iter().map(|error| {
            let Name { wire, ident } = &error.name;
            format!("[`{wire}`](crate::ErrorCode::{})", ident.plain())
        });
        linked.collect::<Vec<_>>().join(", ")
    };
    let mut lines = if operation.errors.is_empty() {
        vec!["The documentation lists none.".to_owned()]
    } else if documented.is_empty() {
        Vec::new()
    } else {
        wrap(&format!("Documented: {}.", variants(&documented)))
    };
    if let Some((provenance, inferred)) = inferred {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let provenance = provenance.trim_end_matches('.');
        lines.extend(wrap(&format!("{provenance}: {}.", variants(&inferred))));
    }
    lines
}

/// The opening line of an operation's module.
pub(crate) fn module_line(operation: &Operation) -> Vec<String> {
    wrap(&format!(
        "`{}`: {}",
        operation.name.wire,
        lower_first(&prose(&operation.summary))
    ))
}
