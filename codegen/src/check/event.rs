//! Events: what the service sends on its own.

use std::collections::{BTreeMap, BTreeSet};

use super::field::Fields;
use super::operation::{Context, see_also};
use super::renamed::Stem;
use super::report::{At, Kept, Seen};
use super::scope::{Claim, Scope};
use super::service::check_wire_name;
use super::types::check_type_name;
use super::value::{Fit, Side, is_absent};
use super::{graph, sensitive, source, text};
use crate::diagnostic::{codes, did_you_mean, gone_or_misspelt, quote};
use crate::model::{self, Field, Registry, Type, Types, Usage};
use crate::names::{self, Ident, Name};
use crate::spec::roles::Role;
use crate::spec::{self, File, Value};

/// Types of the module of events that are written by hand or made for all of them.
pub(super) const MODULE_TYPES: [&str; 9] = [
    "DedupKey",
    "Event",
    "Limits",
    "Problem",
    "Reason",
    "ReceiptError",
    "Receipts",
    "Reports",
    "Unknown",
];

/// An event that has been checked, and what it says to others.
pub(super) struct CheckedEvent<'r> {
    pub(super) event: model::Event,
    pub(super) claims: Vec<Claim<'r>>,
    /// Where its name stands.
    pub(super) at: Kept<'r>,
}

pub(super) fn check_event<'r>(
    file: &'r File<spec::Event>,
    at: &At<'r, '_>,
    context: &Context<'r, '_>,
) -> CheckedEvent<'r> {
    let event = &file.content;
    let ident = event.rust_name.as_deref().unwrap_or(&event.event);
    check_name(file, ident, at);
    check_texts(event, at);
    let (report, types, claims, whole) = check_shape(event, ident, at, context);
    let members = Members {
        fields: &report.fields,
        whole,
    };
    let fit = Fit {
        types: Registry::new(context.shared_types, &types),
        side: Side::Event,
        knows_all: whole,
    };
    sensitive::check_event(event, context.file, context.sensitive, at);
    CheckedEvent {
        claims,
        at: at.key("event").keep(),
        event: model::Event {
            name: Name {
                wire: event.event.clone(),
                ident: Ident::new(ident),
            },
            module: names::module(ident, "events"),
            page: names::file_stem(&event.event),
            summary: event.summary.trim().to_owned(),
            description: event
                .description
                .as_ref()
                .map(|text| text.trim().to_owned()),
            transports: transports(event, &at.key("transports")),
            told_by: signs(event, &members, &at.key("told_by"), context),
            duplicates: event
                .duplicates
                .as_ref()
                .and_then(|said| duplicates(said, &members, &at.key("duplicates"), context)),
            order: event
                .order
                .as_ref()
                .and_then(|said| order(said, &members, fit.types, &at.key("order"), context)),
            receipt_error: receipt_error(event, &members, &at.key("receipt_error"), context),
            notes: super::operation::trimmed(&event.notes),
            warnings: super::operation::trimmed(&event.warnings),
            see_also: see_also(&event.see_also, &event.event, &at.key("see_also"), context),
            examples: examples(event, &report, fit, &at.key("examples")),
            report,
            types,
            source: file.path.clone(),
        },
    }
}

/// What holds between events: names, and that each is told from the others.
pub(super) fn check_all(events: &[CheckedEvent<'_>], files: &[File<spec::Event>]) {
    let mut wires: BTreeMap<&str, (&str, &Kept<'_>)> = BTreeMap::new();
    for (checked, file) in events.iter().zip(files) {
        let name = &checked.event.name.wire;
        if let Some((other, first)) = wires.insert(name, (&file.path, &checked.at)) {
            checked.at.visit(|at| {
                let message = format!("{} is described in {} already", quote(name), quote(other));
                at.report_second(codes::DUPLICATE, message, None, first);
            });
        }
    }
    for (checked, file) in events.iter().zip(files) {
        for (index, example) in file.content.examples.iter().enumerate() {
            let taken_for = events.iter().find(|of| is_told(&of.event, &example.body));
            if taken_for.is_some_and(|of| of.event.name.wire == checked.event.name.wire) {
                continue;
            }
            let what = match taken_for {
                Some(other) => format!("this example is taken for {}", other.event.name.wire),
                None => "this example has none of the signs in `told_by`".to_owned(),
            };
            checked.at.visit_file(|at| {
                at.key("examples").index(index).key("body").report_with(
                    codes::EVENT_UNTOLD,
                    what,
                    "events are tried in the order of their names; say in `told_by` what this one `has` and `lacks`"
                        .to_owned(),
                );
            });
        }
    }
}

/// Whether a report is taken for this event; as the emitted code tells it.
fn is_told(event: &model::Event, body: &Value) -> bool {
    let Value::Object(members) = body else {
        return false;
    };
    let has = |name: &String| {
        members
            .iter()
            .any(|(key, value)| key.trim() == name && !is_absent(value))
    };
    event
        .told_by
        .iter()
        .any(|sign| sign.has.iter().all(has) && !sign.lacks.iter().any(has))
}

fn check_name(file: &File<spec::Event>, ident: &str, at: &At<'_, '_>) {
    let event = &file.content.event;
    let (_, stem) = file.folder_and_stem();
    let expected = names::file_stem(event);
    if stem != expected {
        at.key("event").report_with(
            codes::FILE_NAME,
            format!(
                "this file is named {}, and the event in it {}",
                quote(stem),
                quote(event)
            ),
            format!("rename the file to {}", quote(&format!("{expected}.yaml"))),
        );
    }
    let is_name = event.starts_with(|c: char| c.is_ascii_alphabetic())
        && event.chars().all(|c| c.is_ascii_alphanumeric());
    if !is_name {
        let message = format!(
            "{} is no name of an event: ASCII letters and digits",
            quote(event)
        );
        at.key("event").report(codes::WIRE_NAME, message);
    }
    let key = named_by(&file.content);
    check_type_name(ident, &at.key(key), "choose another with `rust_name`");
    super::field::refuse_keyword(&Ident::new(ident), &at.key(key));
}

/// The key that names the structure.
fn named_by(event: &spec::Event) -> &'static str {
    if event.rust_name.is_some() {
        "rust_name"
    } else {
        "event"
    }
}

fn check_texts(event: &spec::Event, at: &At<'_, '_>) {
    text::summary(&at.key("summary"), &event.summary);
    text::optional_prose(&at.key("description"), event.description.as_ref());
    for (key, texts) in [("notes", &event.notes), ("warnings", &event.warnings)] {
        for (index, text) in texts.iter().enumerate() {
            text::prose(&at.key(key).index(index), text);
        }
    }
    if event.examples.is_empty() {
        at.report(codes::STYLE, "this event has no example");
    }
}

/// Resolves the members and the types in them; the last says whether all that is used was found.
fn check_shape<'r>(
    event: &'r spec::Event,
    ident: &str,
    at: &At<'r, '_>,
    context: &Context<'r, '_>,
) -> (model::Structure, Types, Vec<Claim<'r>>, bool) {
    let missing = context.shared.unresolved.get();
    let mut scope = Scope::new(false);
    let mut fields = Fields {
        shared: context.shared,
        scope: &mut scope,
    };
    fields.claim(ident, &at.key(named_by(event)));
    let built = fields.list(
        &event.fields,
        &at.key("fields"),
        Role::Event,
        &Stem::of(ident),
    );
    let Scope {
        mut types,
        claims,
        pending,
        ..
    } = scope;
    let usage = Usage {
        event: true,
        ..Usage::default()
    };
    for definition in types.each_mut() {
        *definition.usage_mut() = usage;
    }
    let fit = Fit {
        types: Registry::new(context.shared_types, &types),
        side: Side::Field,
        knows_all: true,
    };
    for pending in pending {
        pending.at.visit(|at| {
            fit.value(pending.value, &pending.type_, &pending.limits, at);
        });
    }
    let report = model::Structure {
        name: Ident::new(ident),
        renamed_from: Vec::new(),
        description: event.summary.trim().to_owned(),
        fields: built.into_iter().map(|built| built.field).collect(),
        usage,
        made: None,
    };
    let whole = context.shared.unresolved.get() == missing;
    (report, types, claims, whole)
}

/// The members that other keys of the event name.
struct Members<'m> {
    fields: &'m [Field],
    /// False if some were not found: then one that is not known may be one of those.
    whole: bool,
}

impl<'m> Members<'m> {
    fn find(&self, name: &str, at: &At<'_, '_>) -> Option<&'m Field> {
        let found = self.fields.iter().find(|field| field.name.wire == name);
        if found.is_none() && self.whole {
            let known = self.fields.iter().map(|field| field.name.wire.as_str());
            at.report_with(
                codes::EVENT_MEMBER,
                format!("the event has no member {}", quote(name)),
                gone_or_misspelt(name, known),
            );
        }
        found
    }

    /// A member with a value that can be compared.
    fn scalar(&self, name: &str, at: &At<'_, '_>) -> Option<&'m Field> {
        let field = self.find(name, at)?;
        if matches!(
            field.type_,
            Type::Any | Type::List(_) | Type::Map(_) | Type::Structure(_)
        ) {
            let message = format!(
                "{} is neither text nor a number, so it cannot be compared",
                quote(name)
            );
            at.report(codes::EVENT_MEMBER, message);
            return None;
        }
        Some(field)
    }

    /// Several of them, each once; `None` if one is not to be had.
    fn scalars(&self, names: &[String], at: &At<'_, '_>) -> Option<Vec<Name>> {
        if names.is_empty() {
            at.report(codes::EVENT_MEMBER, "this lists no member");
            return None;
        }
        let mut seen = Seen::new();
        let mut found = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let at = at.index(index);
            let twice = || format!("{} is listed twice", quote(name));
            if seen.take(name, &at, twice) {
                found.push(self.scalar(name, &at)?.name.clone());
            }
        }
        Some(found)
    }
}

fn transports(event: &spec::Event, at: &At<'_, '_>) -> Vec<spec::Transport> {
    if event.transports.is_empty() {
        at.report(codes::EVENT_MEMBER, "an event arrives in one way at least");
    }
    let mut kept = Vec::new();
    for (index, transport) in event.transports.iter().enumerate() {
        if kept.contains(transport) {
            at.index(index)
                .report(codes::DUPLICATE, "this is listed twice");
        } else {
            kept.push(*transport);
        }
    }
    kept
}

fn signs<'r>(
    event: &'r spec::Event,
    members: &Members<'_>,
    at: &At<'_, '_>,
    context: &Context<'r, '_>,
) -> Vec<model::Sign> {
    if event.told_by.is_empty() {
        at.report(
            codes::EVENT_MEMBER,
            "without a sign no report is taken for this event",
        );
    }
    let mut signs = Vec::new();
    for (index, sign) in event.told_by.iter().enumerate() {
        let at = at.index(index);
        if sign.has.is_empty() {
            let message = "a sign names members that are there";
            at.key("has").report(codes::EVENT_MEMBER, message);
        }
        for (index, name) in sign.has.iter().enumerate() {
            members.find(name, &at.key("has").index(index));
        }
        for (index, name) in sign.lacks.iter().enumerate() {
            let at = at.key("lacks");
            let at = at.index(index);
            // It may be a member of another event.
            check_wire_name(&at, name);
            if sign.has.contains(name) {
                at.report(
                    codes::EVENT_MEMBER,
                    format!("{} is in `has` too", quote(name)),
                );
            }
        }
        signs.push(model::Sign {
            has: sign.has.clone(),
            lacks: sign.lacks.clone(),
            source: source::named(sign.source.as_ref(), &at, context.shared),
        });
    }
    signs
}

fn duplicates<'r>(
    said: &'r spec::Duplicates,
    members: &Members<'_>,
    at: &At<'_, '_>,
    context: &Context<'r, '_>,
) -> Option<model::Duplicates> {
    let source = source::named(said.source.as_ref(), at, context.shared);
    Some(model::Duplicates {
        agree_in: members.scalars(&said.agree_in, &at.key("agree_in"))?,
        source,
    })
}

fn order<'r>(
    said: &'r spec::Order,
    members: &Members<'_>,
    types: Registry<'_>,
    at: &At<'_, '_>,
    context: &Context<'r, '_>,
) -> Option<model::Order> {
    let source = source::named(said.source.as_ref(), at, context.shared);
    let agree_in = members.scalars(&said.agree_in, &at.key("agree_in"));
    let by = members.find(&said.by, &at.key("by"))?;
    let Type::Enumeration(reference) = &by.type_ else {
        let message = format!(
            "{} has no `values` that could have an order",
            quote(&said.by)
        );
        at.key("by").report(codes::EVENT_MEMBER, message);
        return None;
    };
    let values = &types.get(reference).values;
    let at = at.key("ranks");
    if said.ranks.len() < 2 {
        at.report(
            codes::EVENT_MEMBER,
            "an order is one of two values at least",
        );
    }
    let mut ranks = Vec::new();
    let mut seen = Seen::new();
    for (index, wire) in said.ranks.iter().enumerate() {
        let at = at.index(index);
        seen.take(wire, &at, || format!("{} is listed twice", quote(wire)));
        match values.iter().find(|value| value.name.wire == *wire) {
            Some(value) => ranks.push(value.name.clone()),
            None => at.report_with(
                codes::EVENT_MEMBER,
                format!(
                    "{} is not among the `values` of {}",
                    quote(wire),
                    quote(&said.by)
                ),
                did_you_mean(wire, values.iter().map(|value| value.name.wire.as_str())),
            ),
        }
    }
    let agree_in = agree_in?;
    Some(model::Order {
        id: agree_in.first()?.clone(),
        agree_in,
        by: by.name.clone(),
        values: reference.clone(),
        ranks,
        source,
    })
}

fn receipt_error(
    event: &spec::Event,
    members: &Members<'_>,
    at: &At<'_, '_>,
    context: &Context<'_, '_>,
) -> Option<Name> {
    let field = members.find(event.receipt_error.as_ref()?, at)?;
    if field.type_ != Type::String {
        let message = format!(
            "{} is no text, so it holds no code",
            quote(&field.name.wire)
        );
        at.report(codes::EVENT_MEMBER, message);
        return None;
    }
    let file = context.file.filter(|_| context.shared.complete)?;
    if file.receipt_errors.is_empty() {
        let message = format!("`{}` has no `receipt_errors`", context.shared.path);
        at.report(codes::EVENT_MEMBER, message);
        return None;
    }
    Some(field.name.clone())
}

fn examples(
    event: &spec::Event,
    report: &model::Structure,
    fit: Fit<'_>,
    at: &At<'_, '_>,
) -> Vec<model::EventExample> {
    let fields: Vec<&Field> = report.fields.iter().collect();
    let mut titles = Seen::new();
    let mut checked = Vec::new();
    for (index, example) in event.examples.iter().enumerate() {
        let at = at.index(index);
        text::line(&at.key("title"), &example.title);
        text::optional_prose(&at.key("description"), example.description.as_ref());
        let twice = || format!("two examples have the title {}", quote(&example.title));
        titles.take(&example.title, &at.key("title"), twice);
        checked.push(model::EventExample {
            title: example.title.trim().to_owned(),
            description: example
                .description
                .as_ref()
                .map(|text| text.trim().to_owned()),
            report: super::example::members(&example.body, &fields, fit, &at.key("body")),
            body: example.body.clone(),
        });
    }
    checked
}

/// The shared types that events hold, by name.
pub(super) fn shared_types<'a>(events: &'a [model::Event], types: &'a Types) -> BTreeSet<&'a str> {
    let reached = events.iter().flat_map(|event| {
        graph::reachable(&event.report.fields, Registry::new(types, &event.types))
    });
    { reached }
        .filter(|(shared, _)| *shared)
        .map(|(_, name)| name.plain())
        .collect()
}
