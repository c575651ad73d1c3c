//! What is said of parameters and members.

use super::error::provenance;
use super::listed;
use crate::markdown::{after, code, prose, then, upper_first};
use crate::model::{Conditions, Deprecation, EnumValue, Field, Limits};
use crate::names::{Ident, Name};

/// What Rust called something before.
pub(crate) fn formerly(names: &[Ident]) -> Option<String> {
    let names: Vec<String> = names.iter().map(|name| code(name.plain())).collect();
    (!names.is_empty()).then(|| format!("Called {} in Rust before.", listed(&names, "and")))
}

/// The other names of a member of an event.
pub(crate) fn aliases(field: &Field) -> String {
    let names: Vec<String> = field.aliases.iter().map(|name| code(name)).collect();
    format!("Read from {} too.", names.join(", "))
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

/// What a field has to do with those beside it, as sentences, with names as `spelling` has them.
pub(crate) fn conditions(conditions: &Conditions, spelling: fn(&Name) -> &str) -> Vec<String> {
    let name = |name: &Name| code(spelling(name));
    let names = |of: &[Name]| of.iter().map(name).collect::<Vec<_>>();
    let Conditions {
        required,
        only_if,
        requires,
        conflicts_with,
    } = conditions;
    let mut sentences = Vec::new();
    if let Some(required) = required {
        let when = required.in_words(name, code);
        sentences.push(format!("Required {when}."));
    }
    if !only_if.is_empty() {
        let when: Vec<String> = only_if
            .iter()
            .map(|only| only.beside.in_words(name, code))
            .collect();
        sentences.push(format!("Only if {}.", when.join(" and ")));
    }
    if !requires.is_empty() {
        sentences.push(format!(
            "Only together with {}.",
            listed(&names(requires), "and")
        ));
    }
    if !conflicts_with.is_empty() {
        sentences.push(format!(
            "Not together with {}.",
            listed(&names(conflicts_with), "or")
        ));
    }
    sentences
}

/// Since when, and what to use instead, for pages: their names are those of the service.
pub(crate) fn deprecation_on_page(deprecation: &Deprecation) -> String {
    deprecation_with(deprecation, |name| &name.wire)
}

pub(crate) fn deprecation_with(deprecation: &Deprecation, spelling: fn(&Name) -> &str) -> String {
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

/// A known value and what it means: `sms`: the code arrives in a text message.
pub(crate) fn value_line(value: &EnumValue) -> String {
    let line = after(&format!("{}:", code(&value.name.wire)), &value.description);
    let facts = provenance(value.source.as_ref())
        .into_iter()
        .chain(formerly(&value.renamed_from));
    facts.fold(line, |line, fact| then(&line, &fact))
}

/// A sentence about a member for tables: description, then facts.
pub(crate) fn table_description(field: &Field) -> String {
    let mut facts = limits(&field.limits);
    facts.extend(conditions(&field.conditions, |name| &name.wire));
    if !field.aliases.is_empty() {
        facts.push(aliases(field));
    }
    if let Some(default) = &*field.default {
        facts.push(format!("Default: {}.", code(&default.to_text())));
    }
    facts.extend(provenance(field.source.as_ref()));
    facts.extend(formerly(&field.renamed_from));
    if let Some(deprecated) = &*field.deprecated {
        facts.push(format!("Deprecated{}", deprecation_on_page(deprecated)));
    }
    let description = upper_first(&prose(&field.description));
    match facts.as_slice() {
        [] => description,
        facts => then(&description, &facts.join(" ")),
    }
}
