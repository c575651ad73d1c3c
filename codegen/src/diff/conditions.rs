//! Conditions between the members of a request: what a client refuses now, and what it refuses no longer.

use super::change::Class;
use super::compared::{Compared, Spot};
use crate::model::Conditions;

/// One thing that is refused.
#[derive(PartialEq)]
enum Refused<'a> {
    /// It lacks where one of the values of each stands beside it, and none of these names is set.
    Without(Vec<(&'a str, &'a [String])>, Vec<&'a str>),
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
                let within = |(name, values): &(&str, &[String])| {
                    let mut others = others.iter().filter(|(other, _)| other == name);
                    others.any(|(_, other)| other.iter().all(|value| values.contains(value)))
                };
                values.iter().all(within) && unless.iter().all(|name| all.contains(name))
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
        let values = required.values.iter();
        let values = values.map(|beside| (beside.name.wire.as_str(), beside.values.as_slice()));
        let unless = required.unless.iter().map(|name| name.wire.as_str());
        all.push(Refused::Without(values.collect(), unless.collect()));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fewer_demands_and_more_values_refuse_more() {
        let one = ["a".to_owned()];
        let both = ["a".to_owned(), "b".to_owned()];
        let (one, both) = (one.as_slice(), both.as_slice());
        let refused = |values: Vec<_>| Refused::Without(values, vec!["Name"]);
        for (more, less) in [
            (vec![("Type", both)], vec![("Type", one)]),
            (vec![("Type", one)], vec![("Type", one), ("Kind", one)]),
            (vec![], vec![("Type", both)]),
        ] {
            let (more, less) = (refused(more), refused(less));
            assert!(more.covers(&less) && !less.covers(&more));
        }
        // What makes up for it refuses less.
        let always = Refused::Without(vec![("Type", one)], Vec::new());
        let unless = refused(vec![("Type", one)]);
        assert!(always.covers(&unless) && !unless.covers(&always));
    }
}
