//! Conditions between the members of a request, checked before it leaves.
//!
//! Emitted code states them as data, and what is set; that they hold is found out here, once for all.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::limits::Limits;

/// What a member, named first, has to do with those beside it.
#[derive(Debug)]
pub enum Condition {
    /// It has to be set if all these values stand beside it, and none of these names is set.
    Required(&'static str, &'static [Beside], &'static [&'static str]),
    /// It may be set with these values alone. The texts are the known values with which it may not: what is not known is
    /// not judged.
    OnlyIf(&'static str, Beside, &'static [&'static str]),
    /// This has to be set where it is.
    Requires(&'static str, &'static str),
    /// This must not be set where it is.
    ConflictsWith(&'static str, &'static str),
}

/// Values of another member, named first; any of them does.
#[derive(Debug)]
pub enum Beside {
    /// The member has one of the values.
    Is(&'static str, &'static [&'static str]),
    /// So; where it is not set, the service takes the last.
    IsByDefault(&'static str, &'static [&'static str], &'static str),
    /// So, and what it has never prints: a message that names its value would tell it.
    Sensitive(&'static str, &'static [&'static str], Option<&'static str>),
}

/// What is set: names with their values on the wire. Of members whose value nobody asks for, the value is empty.
pub(crate) type Held<'a> = &'a [(&'static str, Option<Cow<'a, str>>)];

/// For what is held: that a member is set, whatever its value.
pub fn is_set<T>(value: &Option<T>) -> Option<Cow<'static, str>> {
    value.as_ref().map(|_| Cow::Borrowed(""))
}

impl Limits {
    /// The members of a structure keep their conditions. What is found names both members, and values of the condition
    /// alone.
    pub fn conditions(&mut self, conditions: &'static [Condition], held: Held<'_>) {
        for condition in conditions {
            match condition {
                Condition::Required(member, beside, unless) => {
                    let needed = find(held, member).is_none()
                        && beside.iter().all(|beside| beside.is(beside.values(), held))
                        && unless.iter().all(|name| find(held, name).is_none());
                    if needed {
                        let when = in_words(beside, unless);
                        self.breach(member, format_args!("is required {when}"));
                    }
                }
                Condition::OnlyIf(member, beside, refused) => {
                    if find(held, member).is_some() && beside.is(refused, held) {
                        self.only_if(member, beside);
                    }
                }
                Condition::Requires(member, other) => {
                    if find(held, member).is_some() && find(held, other).is_none() {
                        let message = format_args!("is set without {other}, which it requires");
                        self.breach(member, message);
                    }
                }
                Condition::ConflictsWith(member, other) => {
                    if find(held, member).is_some() && find(held, other).is_some() {
                        self.breach(member, format_args!("and {other} must not both be set"));
                    }
                }
            }
        }
    }

    fn only_if(&mut self, member: &'static str, beside: &Beside) {
        if let Beside::Sensitive(name, ..) = beside {
            self.breach(member, format_args!("may not be set with this {name}"));
        } else {
            let when = in_words(std::slice::from_ref(beside), &[]);
            self.breach(member, format_args!("may be set only {when}"));
        }
    }
}

impl Beside {
    fn name(&self) -> &'static str {
        let (Self::Is(name, _) | Self::IsByDefault(name, ..) | Self::Sensitive(name, ..)) = self;
        name
    }

    fn values(&self) -> &'static [&'static str] {
        let (Self::Is(_, values) | Self::IsByDefault(_, values, _) | Self::Sensitive(_, values, _)) =
            self;
        values
    }

    /// What the service takes where the member is not set.
    fn default(&self) -> Option<&'static str> {
        match self {
            Self::Is(..) => None,
            Self::IsByDefault(_, _, default) => Some(default),
            Self::Sensitive(_, _, default) => *default,
        }
    }

    /// Whether one of these values stands there.
    fn is(&self, values: &[&str], held: Held<'_>) -> bool {
        let value = find(held, self.name()).or(self.default());
        value.is_some_and(|value| values.contains(&value))
    }
}

fn find<'a>(held: Held<'a>, name: &str) -> Option<&'a str> {
    let found = held.iter().find(|(held, _)| *held == name);
    found.and_then(|(_, value)| value.as_deref())
}

/// "if Type is a or b and Kind is c, unless Name is set".
fn in_words(beside: &[Beside], unless: &[&str]) -> String {
    let mut words = String::new();
    for (index, beside) in beside.iter().enumerate() {
        let link = if index == 0 { "if" } else { " and" };
        let name = beside.name();
        // Writing to a text cannot fail.
        let _ = if let Beside::Sensitive(..) = beside {
            write!(words, "{link} {name} has this value")
        } else {
            write!(words, "{link} {name} is {}", listed(beside.values()))
        };
    }
    if !unless.is_empty() {
        let comma = if beside.is_empty() { "" } else { ", " };
        let _ = write!(words, "{comma}unless {} is set", listed(unless));
    }
    words
}

/// "a, b or c".
fn listed(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::Beside::{Is, IsByDefault, Sensitive};
    use super::Condition::{ConflictsWith, OnlyIf, Required, Requires};
    use super::*;

    static CONDITIONS: &[Condition] = &[
        Required("Language", &[Is("Type", &["template"])], &[]),
        Required(
            "Code",
            &[Is("Type", &["template", "card"])],
            &["Name", "Id"],
        ),
        OnlyIf("Payload", Is("Channel", &["whatsapp"]), &["viber", "line"]),
        Requires("Tag", "Label"),
        ConflictsWith("Name", "Id"),
        Required("Secret", &[Sensitive("Pin", &["0000"], None)], &[]),
        Required("Rule", &[IsByDefault("Mode", &["strict"], "strict")], &[]),
        OnlyIf("Hint", Sensitive("Pin", &["0000"], None), &["1111"]),
    ];

    /// What is said of a structure that holds these, beside a mode that needs nothing.
    fn said(held: &[(&'static str, &'static str)]) -> Vec<String> {
        let mut all = vec![("Mode", Some(Cow::Borrowed("lax")))];
        all.extend(
            held.iter()
                .map(|(name, value)| (*name, Some(Cow::Borrowed(*value)))),
        );
        let mut limits = Limits::default();
        limits.conditions(CONDITIONS, &all);
        limits.into_breaches()
    }

    #[test]
    fn what_is_required_with_others_is_named_with_them() {
        assert_eq!(
            said(&[("Type", "template")]),
            [
                "Language is required if Type is template",
                "Code is required if Type is template or card, unless Name or Id is set",
            ]
        );
        assert!(said(&[("Type", "template"), ("Language", "en"), ("Id", "1")]).is_empty());
        assert!(said(&[("Type", "message")]).is_empty());
        assert!(said(&[]).is_empty());
    }

    #[test]
    fn what_is_allowed_with_some_values_is_refused_with_other_known_ones_alone() {
        assert_eq!(
            said(&[("Payload", ""), ("Channel", "viber")]),
            ["Payload may be set only if Channel is whatsapp"]
        );
        for channel in ["whatsapp", "a channel of tomorrow"] {
            assert!(said(&[("Payload", ""), ("Channel", channel)]).is_empty());
        }
        assert!(said(&[("Payload", "")]).is_empty());
    }

    #[test]
    fn what_goes_together_or_not_is_named_with_both() {
        assert_eq!(
            said(&[("Tag", "")]),
            ["Tag is set without Label, which it requires"]
        );
        assert!(said(&[("Tag", ""), ("Label", "")]).is_empty());
        assert_eq!(
            said(&[("Name", ""), ("Id", "")]),
            ["Name and Id must not both be set"]
        );
    }

    #[test]
    fn a_default_stands_where_nothing_is_set() {
        let mut limits = Limits::default();
        limits.conditions(CONDITIONS, &[]);
        assert_eq!(
            limits.into_breaches(),
            ["Rule is required if Mode is strict"]
        );
    }

    #[test]
    fn values_of_what_is_sensitive_are_not_told() {
        assert_eq!(
            said(&[("Pin", "0000")]),
            ["Secret is required if Pin has this value"]
        );
        assert_eq!(
            said(&[("Pin", "1111"), ("Hint", "")]),
            ["Hint may not be set with this Pin"]
        );
    }
}
