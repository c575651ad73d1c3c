//! Which keys of a field mean something where it stands.

use super::report::At;
use crate::diagnostic::{codes, quote};
use crate::spec::Field;

/// Where a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A request parameter.
    Parameter,
    /// A member of a structure that requests hold, or that is shared.
    Member,
    /// A reply field, at any depth.
    Reply,
    /// A member of an event, at any depth.
    Event,
    /// What a list or map holds.
    Item,
}

impl Role {
    /// The role of the members of a structure here.
    pub(super) fn inner(self) -> Self {
        match self {
            Role::Reply => Role::Reply,
            Role::Event => Role::Event,
            Role::Parameter | Role::Member | Role::Item => Role::Member,
        }
    }

    fn in_words(self) -> &'static str {
        match self {
            Role::Parameter => "a request parameter",
            Role::Member => "a member of a structure or a shared field",
            Role::Reply => "a reply field",
            Role::Event => "a member of an event",
            Role::Item => "what a list or map holds",
        }
    }
}

/// A key of [`Field`], by what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Use,
    /// What a `use` cannot override.
    Identity,
    /// The type, which alone describes what a list or map holds.
    Type,
    Text,
    /// Facts that hold anywhere but inside a list or map.
    Fact,
    /// Facts of requests only.
    Request,
    /// Whether it is always there.
    Presence,
    /// What it has to do with what stands beside it in a request.
    Condition,
    /// Facts of events only.
    Event,
    Location,
}

/// Reports keys that mean nothing here.
pub(super) fn refuse(field: &Field, at: &At<'_, '_>, role: Role, is_shared: bool) {
    for (key, about) in present(field) {
        let overriding = field.uses.is_some() && matches!(about, About::Identity | About::Type);
        let fits = match about {
            About::Type | About::Text => true,
            About::Use | About::Identity | About::Fact => role != Role::Item,
            About::Request | About::Condition => matches!(role, Role::Parameter | Role::Member),
            About::Presence => matches!(role, Role::Parameter | Role::Member | Role::Event),
            // That a shared type is one of events is known later.
            About::Event => role == Role::Event || (is_shared && role == Role::Member),
            About::Location => role == Role::Parameter,
        };
        if overriding {
            at.key(key).on_key().report_with(
                codes::OVERRIDE,
                format!("`use` cannot override {}", quote(key)),
                "define a field of its own here instead".to_owned(),
            );
        } else if !fits {
            misplaced(at, key, &format!("in {}", role.in_words()));
        }
    }
}

/// Reports what a shared definition cannot say: nothing stands beside it yet, and not every use of it is in an event.
pub(super) fn refuse_shared(field: &Field, at: &At<'_, '_>) {
    let refused = |about| matches!(about, About::Condition | About::Event);
    for (key, _) in present(field).filter(|(_, about)| refused(*about)) {
        at.key(key).on_key().report_with(
            codes::MISPLACED_KEY,
            format!("{} means nothing in a shared definition", quote(key)),
            "say it where the definition is used, beside `use`".to_owned(),
        );
    }
}

/// Reports a key that means nothing where it stands.
pub(super) fn misplaced(at: &At<'_, '_>, key: &str, place: &str) {
    at.key(key).on_key().report(
        codes::MISPLACED_KEY,
        format!("{} means nothing {place}", quote(key)),
    );
}

/// The keys that are set.
fn present(field: &Field) -> impl Iterator<Item = (&'static str, About)> {
    // Taken apart whole, so that a new key is not forgotten here.
    let Field {
        uses,
        name,
        aliases,
        rust_name,
        renamed_from,
        type_,
        format,
        items,
        fields,
        values,
        type_name,
        type_renamed_from,
        required,
        required_if,
        required_unless,
        only_if,
        requires,
        conflicts_with,
        sensitive,
        description,
        example,
        default,
        deprecated,
        location,
        style,
        minimum,
        maximum,
        min_length,
        max_length,
        min_items,
        max_items,
        pattern,
        sets,
        source,
    } = field;
    [
        ("use", About::Use, uses.is_some()),
        ("name", About::Identity, name.is_some()),
        ("aliases", About::Event, aliases.is_some()),
        ("rust_name", About::Identity, rust_name.is_some()),
        ("renamed_from", About::Identity, renamed_from.is_some()),
        ("type", About::Type, type_.is_some()),
        ("format", About::Type, format.is_some()),
        ("items", About::Type, items.is_some()),
        ("fields", About::Type, fields.is_some()),
        ("values", About::Type, values.is_some()),
        ("type_name", About::Type, type_name.is_some()),
        (
            "type_renamed_from",
            About::Type,
            type_renamed_from.is_some(),
        ),
        ("required", About::Presence, required.is_some()),
        ("required_if", About::Condition, required_if.is_some()),
        (
            "required_unless",
            About::Condition,
            required_unless.is_some(),
        ),
        ("only_if", About::Condition, only_if.is_some()),
        ("requires", About::Condition, requires.is_some()),
        ("conflicts_with", About::Condition, conflicts_with.is_some()),
        ("sensitive", About::Fact, sensitive.is_some()),
        ("description", About::Text, description.is_some()),
        ("example", About::Fact, example.is_some()),
        ("default", About::Request, default.is_some()),
        ("deprecated", About::Fact, deprecated.is_some()),
        ("location", About::Location, location.is_some()),
        ("style", About::Location, style.is_some()),
        ("minimum", About::Request, minimum.is_some()),
        ("maximum", About::Request, maximum.is_some()),
        ("min_length", About::Request, min_length.is_some()),
        ("max_length", About::Request, max_length.is_some()),
        ("min_items", About::Request, min_items.is_some()),
        ("max_items", About::Request, max_items.is_some()),
        ("pattern", About::Request, pattern.is_some()),
        ("sets", About::Location, sets.is_some()),
        ("source", About::Fact, source.is_some()),
    ]
    .into_iter()
    .filter_map(|(key, about, set)| set.then_some((key, about)))
}
