//! Which keys of a field mean something where it stands: said once, for the check, the schema and the import.

/// Where a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
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

/// A key of a field, by what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
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
    /// A limit, which only requests have.
    Limit(Limited),
    /// Whether it is always there.
    Presence,
    /// What it has to do with what stands beside it in a request.
    Condition,
    /// Facts of events only.
    Event,
    Location,
}

/// What a limit is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limited {
    Number,
    Text,
    Items,
}

/// Every key of a field, in the order in which they are written.
const KEYS: &[(&str, About)] = &[
    ("use", About::Use),
    ("name", About::Identity),
    ("aliases", About::Event),
    ("rust_name", About::Identity),
    ("renamed_from", About::Identity),
    ("type", About::Type),
    ("format", About::Type),
    ("type_name", About::Type),
    ("type_renamed_from", About::Type),
    ("location", About::Location),
    ("style", About::Location),
    ("required", About::Presence),
    ("required_if", About::Condition),
    ("required_unless", About::Condition),
    ("only_if", About::Condition),
    ("requires", About::Condition),
    ("conflicts_with", About::Condition),
    ("sensitive", About::Fact),
    ("deprecated", About::Fact),
    ("description", About::Text),
    ("source", About::Fact),
    ("default", About::Request),
    ("minimum", About::Limit(Limited::Number)),
    ("maximum", About::Limit(Limited::Number)),
    ("min_length", About::Limit(Limited::Text)),
    ("max_length", About::Limit(Limited::Text)),
    ("min_items", About::Limit(Limited::Items)),
    ("max_items", About::Limit(Limited::Items)),
    ("pattern", About::Limit(Limited::Text)),
    ("sets", About::Location),
    ("values", About::Type),
    ("example", About::Fact),
    ("items", About::Type),
    ("fields", About::Type),
];

/// What a key is about, if a field has it.
pub(crate) fn about(key: &str) -> Option<About> {
    let known = KEYS.iter().find(|(known, _)| *known == key);
    known.map(|(_, about)| *about)
}

/// The keys that are about something of this kind.
pub(crate) fn keys_about(wanted: impl Fn(About) -> bool) -> impl Iterator<Item = &'static str> {
    let fitting = KEYS.iter().filter(move |(_, about)| wanted(*about));
    fitting.map(|(key, _)| *key)
}

impl Role {
    /// The role of the members of a structure here.
    pub(crate) fn inner(self) -> Self {
        match self {
            Role::Reply => Role::Reply,
            Role::Event => Role::Event,
            Role::Parameter | Role::Member | Role::Item => Role::Member,
        }
    }

    /// Whether keys about this mean something here. That a shared type is one of events is known later, so its members may say
    /// what those of events do.
    pub(crate) fn has(self, about: About, is_shared: bool) -> bool {
        match about {
            About::Type | About::Text => true,
            About::Use | About::Identity | About::Fact => self != Role::Item,
            About::Request | About::Limit(_) | About::Condition => {
                matches!(self, Role::Parameter | Role::Member)
            }
            About::Presence => matches!(self, Role::Parameter | Role::Member | Role::Event),
            About::Event => self == Role::Event || (is_shared && self == Role::Member),
            About::Location => self == Role::Parameter,
        }
    }

    /// For messages.
    pub(crate) fn in_words(self) -> &'static str {
        match self {
            Role::Parameter => "a request parameter",
            Role::Member => "a member of a structure or a shared field",
            Role::Reply => "a reply field",
            Role::Event => "a member of an event",
            Role::Item => "what a list or map holds",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{Field, keys_of};

    #[test]
    fn every_key_of_a_field_is_about_something() {
        let keys: Vec<&str> = KEYS.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys, keys_of::<Field>());
    }
}
