//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::citations::Citations;
use crate::format::doc_text;
use crate::markdown::{after, code, lower_first, prose, table, then, upper_first, verbatim, wrap};
use crate::model::{
    AccessLevel, Certainty, Choice, Conditions, Deprecation, EnumValue, ErrorCode, Event, Field,
    Limits, Operation, Period, RateLimit, Retry, SeeAlso, Source, Transport,
};
use crate::names::{Ident, Name};

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
fn conditions(conditions: &Conditions, spelling: fn(&Name) -> &str) -> Vec<String> {
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

/// ` since 2024-07-01: use `X` instead. …`, with names as Rust spells them.
fn deprecation_text(deprecation: &Deprecation) -> String {
    deprecation_with(deprecation, |name| name.ident.plain())
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

/// How an event arrives, how duplicates are known, and what counts: a paragraph each.
pub(crate) fn event_facts(event: &Event) -> Vec<String> {
    let listed = |names: &[Name]| {
        let names: Vec<String> = names.iter().map(|name| code(&name.wire)).collect();
        names.join(", ")
    };
    let with_source = |text: String, source: Option<&Source>| match provenance(source) {
        Some(provenance) => format!("{text} {provenance}"),
        None => text,
    };
    let ways: Vec<&str> = event
        .transports
        .iter()
        .map(|transport| match transport {
            Transport::Http => "pushed by HTTP POST, in a JSON array of one or more",
            Transport::Queue => "in a queue, one for each message",
        })
        .collect();
    let mut texts = vec![format!("Arrives {}.", ways.join("; or "))];
    if let Some(duplicates) = &event.duplicates {
        let text = format!(
            "Two that agree in {} are one, delivered twice.",
            listed(&duplicates.agree_in)
        );
        texts.push(with_source(text, duplicates.source.as_ref()));
    }
    if let Some(order) = &event.order {
        let text = format!(
            "Of several that agree in {} the one whose {} comes last in the order {} counts, whichever arrived first. Other \
             values neither replace one nor are replaced.",
            listed(&order.agree_in),
            code(&order.by.wire),
            listed(&order.ranks),
        );
        texts.push(with_source(text, order.source.as_ref()));
    }
    texts
}

/// How an event is told from others.
pub(crate) fn signs(event: &Event) -> String {
    let listed = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|name| code(name)).collect();
        names.join(" and ")
    };
    let signs = event.told_by.iter().map(|sign| {
        let mut text = format!("has {}", listed(&sign.has));
        if !sign.lacks.is_empty() {
            let names: Vec<String> = sign.lacks.iter().map(|name| code(name)).collect();
            text = format!("{text} and not {}", names.join(" nor "));
        }
        text
    });
    let signs: Vec<String> = signs.collect();
    let text = format!("Told from other events: it {}.", signs.join(", or "));
    let sources = event
        .told_by
        .iter()
        .filter_map(|sign| provenance(sign.source.as_ref()));
    let mut texts = vec![text];
    for source in sources {
        if !texts.contains(&source) {
            texts.push(source);
        }
    }
    texts.join(" ")
}

fn see_also(related: &SeeAlso) -> String {
    let Name { wire, ident } = &related.name;
    format!("- [`{wire}`](Self::{})", ident.plain())
}

/// `At most 10 calls per second for each account.`
pub(crate) fn rate_limit_text(limit: &RateLimit) -> String {
    let period = match limit.per {
        Period::Second => "second",
        Period::Minute => "minute",
        Period::Hour => "hour",
    };
    let calls = if limit.requests == 1 { "call" } else { "calls" };
    let text = format!(
        "At most {} {calls} per {period} for each account. Its RAM users share the limit; each region has its own. Calls \
         above it are throttled.",
        limit.requests
    );
    match provenance(limit.source.as_ref()) {
        Some(provenance) => format!("{text} {provenance}"),
        None => text,
    }
}

/// Whether a call is repeated, and why.
pub(crate) fn retry_text(retry: &Retry) -> String {
    let because = prose(&retry.because);
    let because = because.trim_end_matches('.');
    if let Some(key) = &retry.key {
        let path = code(&match &key.member {
            Some(member) => format!("{}[].{member}", key.parameter),
            None => key.parameter.clone(),
        });
        let filled = if key.filled {
            " Where you set none, the client makes one up."
        } else {
            ""
        };
        return format!(
            "Safe to repeat where {path} is set: {because}. After a timeout, a reset or a 5xx reply the client then tries \
             again, with the same {path}.{filled}"
        );
    }
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
    let mut lines = table(
        &[
            "Action",
            "Access level",
            "Resource type",
            "Condition key",
            "Dependent action",
        ],
        [vec![
            ram_action(operation),
            access_level(ram.access_level).to_owned(),
            resource,
            list(&ram.condition_keys),
            list(&ram.dependent_actions),
        ]],
    );
    if let Some(provenance) = provenance(ram.source.as_ref()) {
        lines.push(String::new());
        lines.extend(wrap(&format!("Access level: {}", lower_first(&provenance))));
    }
    lines
}

/// The RAM action of an operation, and whether it is a guess.
pub(crate) fn ram_action(operation: &Operation) -> String {
    let action = code(&operation.ram.action);
    if operation.ram.guessed {
        format!("{action} (guessed)")
    } else {
        action
    }
}

pub(super) fn access_level(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::Create => "create",
        AccessLevel::Delete => "delete",
        AccessLevel::Get => "get",
        AccessLevel::List => "list",
        AccessLevel::Update => "update",
        AccessLevel::None => "none",
    }
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

/// The table of error codes, and a sentence on those that the documentation of the operation does not list.
pub(crate) fn errors(operation: &Operation) -> Vec<String> {
    let (documented, inferred) = told_apart(&operation.errors);
    let mut lines = Vec::new();
    if !documented.is_empty() {
        lines = table(
            &["HTTP status", "Error code", "Message", "Description"],
            documented.into_iter().map(|error| {
                vec![
                    error_status(error),
                    code(&error.name.wire),
                    error.message.as_deref().map(verbatim).unwrap_or_default(),
                    sentences([error.description.as_deref()], error),
                ]
            }),
        );
    }
    let Some((provenance, inferred)) = inferred else {
        if lines.is_empty() {
            lines.push("The documentation lists none.".to_owned());
        }
        return lines;
    };
    if !lines.is_empty() {
        lines.push(String::new());
    }
    let codes: Vec<String> = inferred
        .iter()
        .map(|error| code(&error.name.wire))
        .collect();
    lines.extend(wrap(&format!(
        "{}: {}.",
        provenance.trim_end_matches('.'),
        codes.join(", ")
    )));
    lines
}

/// The HTTP status of an error code, as a cell.
pub(crate) fn error_status(error: &ErrorCode) -> String {
    error
        .status
        .map_or_else(|| "not documented".to_owned(), |status| status.to_string())
}

/// What an error code means, what to do about it, and where it is known from.
pub(crate) fn error_meaning(error: &ErrorCode) -> String {
    sentences(
        [error.description.as_deref(), error.advice.as_deref()],
        error,
    )
}

fn sentences<const N: usize>(texts: [Option<&str>; N], error: &ErrorCode) -> String {
    let mut sentences: Vec<String> = texts.into_iter().flatten().map(prose).collect();
    sentences.extend(provenance(error.source.as_ref()));
    let joined = sentences
        .into_iter()
        .reduce(|text, next| then(&text, &next));
    joined.unwrap_or_default()
}

/// Says of a fact that the documentation does not state where it is known from instead.
pub(crate) fn provenance(source: Option<&Source>) -> Option<String> {
    let source = source?;
    let from = prose(&source.description);
    match source.certainty {
        Certainty::Documented => None,
        Certainty::Elsewhere => Some(format!(
            "Not documented for this service; taken from {from}."
        )),
        Certainty::Sample => Some(format!("Not documented; seen in {from}.")),
        Certainty::Observed => Some(format!("Not documented; observed by {from}.")),
        Certainty::Inferred => Some(inferred_from(source)),
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

/// The error codes that are not inferred, and those that are, with where the first of them is known from.
#[allow(
    clippy::type_complexity,
    reason = "two lists, one of them with what is said of it"
)]
fn told_apart(errors: &[ErrorCode]) -> (Vec<&ErrorCode>, Option<(String, Vec<&ErrorCode>)>) {
    let (mut documented, mut inferred) = (Vec::new(), None);
    for error in errors {
        match error.source.as_ref() {
            Some(source) if source.certainty == Certainty::Inferred => {
                let (_, codes) =
                    inferred.get_or_insert_with(|| (inferred_from(source), Vec::new()));
                codes.push(error);
            }
            _ => documented.push(error),
        }
    }
    (documented, inferred)
}

fn inferred_from(source: &Source) -> String {
    let from = prose(&source.description);
    format!("Not documented; inferred from {from}.")
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

/// `a, b and c`.
pub(crate) fn listed(items: &[String], conjunction: &str) -> String {
    match items.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            format!("{} {conjunction} {last}", rest.join(", "))
        }
        _ => items.join(""),
    }
}
