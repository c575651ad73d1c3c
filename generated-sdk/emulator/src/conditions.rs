//! Conditions between parameters, or between the members of a structure: what the spec says of them, judged.

use std::borrow::Cow;

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
    /// It may not be set with these values of another.
    NotWith(Beside),
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
}

/// A condition that a request does not keep.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Breach {
    /// This lacks.
    Missing(&'static str),
    /// This may not be set, for a reason.
    Refused(&'static str, String),
}

/// The first condition that is not kept. `held` yields the value of a member that is set.
pub(super) fn breach<'v>(
    conditions: &'static [Condition],
    held: impl Fn(&str) -> Option<Cow<'v, str>>,
) -> Option<Breach> {
    let is = |beside: &Beside| {
        let value = held(beside.name).or(beside.default.map(Cow::Borrowed));
        value.is_some_and(|value| beside.values.contains(&&*value))
    };
    conditions.iter().find_map(|Condition { member, rule }| {
        let is_set = held(member).is_some();
        match rule {
            Rule::Required(values, unless) => {
                let makes_up = unless.iter().any(|name| held(name).is_some());
                (!is_set && !makes_up && values.iter().all(is)).then_some(Breach::Missing(member))
            }
            Rule::NotWith(beside) if is_set && is(beside) => Some(Breach::Refused(
                member,
                format!("{member} does not go with this {}.", beside.name),
            )),
            Rule::Requires(other) if is_set && held(other).is_none() => Some(Breach::Refused(
                member,
                format!("{member} goes together with {other} alone."),
            )),
            Rule::ConflictsWith(other) if is_set && held(other).is_some() => Some(Breach::Refused(
                member,
                format!("{member} does not go together with {other}."),
            )),
            Rule::NotWith(_) | Rule::Requires(_) | Rule::ConflictsWith(_) => None,
        }
    })
}
