//! Conditions between the members of a request: what a client refuses now, and what it refuses no longer.

use super::change::Class;
use super::compared::{Compared, Spot};
use crate::model::Conditions;

/// One thing that is refused.
#[derive(PartialEq)]
enum Refused<'a> {
    /// It lacks where these values stand beside it, and none of these names is set.
    Without(Vec<(&'a str, &'a str)>, Vec<&'a str>),
    /// It is set with this value of another.
    With(&'a str, &'a str),
    /// It is set without another.
    Alone(&'a str),
    /// It is set together with another.
    Together(&'a str),
}

impl Refused<'_> {
    /// Whether all that another refuses is refused.
    fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Without(values, unless), Self::Without(others, all)) => {
                let mut values = values.iter();
                let mut unless = unless.iter();
                values.all(|value| others.contains(value)) && unless.all(|name| all.contains(name))
            }
            _ => self == other,
        }
    }
}

impl Compared<'_> {
    /// A condition that is new refuses what was sent before; the client judges them.
    pub(super) fn conditions(&mut self, spot: &Spot, (old, new): (&Conditions, &Conditions)) {
        let (old, new) = (refused(old), refused(new));
        let beyond = |some: &[Refused<'_>], others: &[Refused<'_>]| {
            let mut some = some.iter();
            some.any(|one| !others.iter().any(|other| other.covers(one)))
        };
        if beyond(&new, &old) {
            self.tell(Class::Behaviour, spot, "has a tighter condition");
        } else if beyond(&old, &new) {
            self.tell(Class::Addition, spot, "has a looser condition");
        }
    }
}

fn refused(conditions: &Conditions) -> Vec<Refused<'_>> {
    let mut all = Vec::new();
    if let Some(required) = &conditions.required {
        let mut combined = vec![Vec::new()];
        for beside in &required.values {
            let values = beside.values.iter();
            let values = values.map(|value| (beside.name.wire.as_str(), value.as_str()));
            combined = values
                .flat_map(|value| {
                    let with = |before: &Vec<_>| [before.as_slice(), &[value]].concat();
                    combined.iter().map(with).collect::<Vec<_>>()
                })
                .collect();
        }
        let unless = required.unless.iter();
        let unless: Vec<&str> = unless.map(|name| name.wire.as_str()).collect();
        let without = combined.into_iter();
        all.extend(without.map(|values| Refused::Without(values, unless.clone())));
    }
    for only in &conditions.only_if {
        let values = only.refused.iter();
        all.extend(values.map(|value| Refused::With(&only.beside.name.wire, value)));
    }
    let requires = conditions.requires.iter();
    all.extend(requires.map(|name| Refused::Alone(&name.wire)));
    let conflicts = conditions.conflicts_with.iter();
    all.extend(conflicts.map(|name| Refused::Together(&name.wire)));
    all
}
