//! Conditions between the members of a request, checked before it leaves.
//!
//! Emitted code states them as data, and what is set; that they hold is found out here, once for all.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::limits::Limits;

/// What a member has to do with those beside it.
#[derive(Debug)]
pub struct Condition {
    /// The member.
    pub member: &'static str,
    /// What holds of it.
    pub rule: Rule,
}

/// What holds of a member.
#[derive(Debug)]
pub enum Rule {
    /// It has to be set if all these values stand beside it, and none of these names is set.
    Required(&'static [Beside], &'static [&'static str]),
    /// It may be set with these values alone. The texts are the known values with which it may not: what is not known is
    /// not judged.
    OnlyIf(Beside, &'static [&'static str]),
    /// This has to be set where it is.
    Requires(&'static str),
    /// This must not be set where it is.
    ConflictsWith(&'static str),
}

/// Values of another member.
#[derive(Debug)]
pub struct Beside {
    /// The other member.
    pub name: &'static str,
    /// Its values; any of them does.
    pub values: &'static [&'static str],
    /// What the service takes where it is not set.
    pub default: Option<&'static str>,
    /// True if it never prints: a message that names its value would tell it.
    pub sensitive: bool,
}

/// What is set: names with their values on the wire. Of members whose value nobody asks for, the value is empty.
pub(crate) type Held<'a> = &'a [(&'static str, Option<Cow<'a, str>>)];

/// A table of conditions, each `"Member" rule (…);` with one of these:
///
/// - `required ([(beside), …] ["Unless", …])`: it has to be set if all values stand beside it, and none of the names is set
/// - `only_if ((beside) ["refused", …])`
/// - `requires ("Other")`, `conflicts_with ("Other")`
///
/// where `beside` is `"Name" ["value", …]`, then `= "default"` and `sensitive`, where that is so.
#[doc(hidden)]
#[macro_export]
macro_rules! conditions {
    ($($member:literal $rule:ident $of:tt;)*) => {
        &[$($crate::emitted::Condition { member: $member, rule: $crate::conditions!(@$rule $of) }),*]
    };
    (@required ([$($beside:tt),*] [$($unless:literal),*])) => {
        $crate::emitted::Rule::Required(&[$($crate::conditions!(@beside $beside)),*], &[$($unless),*])
    };
    (@only_if ($beside:tt [$($refused:literal),*])) => {
        $crate::emitted::Rule::OnlyIf($crate::conditions!(@beside $beside), &[$($refused),*])
    };
    (@requires ($other:literal)) => { $crate::emitted::Rule::Requires($other) };
    (@conflicts_with ($other:literal)) => { $crate::emitted::Rule::ConflictsWith($other) };
    (@beside ($name:literal [$($value:literal),*] $(= $default:literal)? $($sensitive:ident)?)) => {
        $crate::emitted::Beside {
            name: $name,
            values: &[$($value),*],
            default: $crate::conditions!(@default $($default)?),
            sensitive: $crate::conditions!(@sensitive $($sensitive)?),
        }
    };
    (@default $default:literal) => { Some($default) };
    (@default) => { None };
    (@sensitive sensitive) => { true };
    (@sensitive) => { false };
}

/// For what is held: that a member is set, whatever its value.
pub fn is_set<T>(value: &Option<T>) -> Option<Cow<'static, str>> {
    value.as_ref().map(|_| Cow::Borrowed(""))
}

impl Limits {
    /// The members of a structure keep their conditions. What is found names both members, and values of the condition
    /// alone.
    pub fn conditions(&mut self, conditions: &'static [Condition], held: Held<'_>) {
        for Condition { member, rule } in conditions {
            let is_set = find(held, member).is_some();
            match rule {
                Rule::Required(beside, unless) if !is_set => {
                    let needed = beside.iter().all(|beside| beside.is(beside.values, held))
                        && unless.iter().all(|name| find(held, name).is_none());
                    if needed {
                        let when = in_words(beside, unless);
                        self.breach(member, format_args!("is required {when}"));
                    }
                }
                Rule::OnlyIf(beside, refused) if is_set && beside.is(refused, held) => {
                    let Beside { name, .. } = beside;
                    if beside.sensitive {
                        self.breach(member, format_args!("may not be set with this {name}"));
                    } else {
                        let when = in_words(std::slice::from_ref(beside), &[]);
                        self.breach(member, format_args!("may be set only {when}"));
                    }
                }
                Rule::Requires(other) if is_set && find(held, other).is_none() => {
                    self.breach(
                        member,
                        format_args!("is set without {other}, which it requires"),
                    );
                }
                Rule::ConflictsWith(other) if is_set && find(held, other).is_some() => {
                    self.breach(member, format_args!("and {other} must not both be set"));
                }
                _ => {}
            }
        }
    }
}

impl Beside {
    /// Whether one of these values stands there.
    fn is(&self, values: &[&str], held: Held<'_>) -> bool {
        let value = find(held, self.name).or(self.default);
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
    for (
        index,
        Beside {
            name,
            values,
            sensitive,
            ..
        },
    ) in beside.iter().enumerate()
    {
        let link = if index == 0 { "if" } else { " and" };
        // Writing to a text cannot fail.
        let _ = if *sensitive {
            write!(words, "{link} {name} has this value")
        } else {
            write!(words, "{link} {name} is {}", listed(values))
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
    use super::*;

    static CONDITIONS: &[Condition] = crate::conditions! {
        "Language" required ([("Type" ["template"])] []);
        "Code" required ([("Type" ["template", "card"])] ["Name", "Id"]);
        "Payload" only_if (("Channel" ["whatsapp"]) ["viber", "line"]);
        "Tag" requires ("Label");
        "Name" conflicts_with ("Id");
        "Secret" required ([("Pin" ["0000"] sensitive)] []);
        "Rule" required ([("Mode" ["strict"] = "strict")] []);
        "Hint" only_if (("Pin" ["0000"] sensitive) ["1111"]);
    };

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
