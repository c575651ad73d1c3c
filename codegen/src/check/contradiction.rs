//! Conditions that say nothing, or that nobody can meet.

use std::collections::{BTreeSet, HashMap};

use super::report::At;
use crate::diagnostic::{codes, quote};
use crate::model::{Field, OnlyIf};
use crate::names::Name;
use crate::spec;

/// Where the field of a name stands.
pub(super) fn positions<'a>(all: &[&'a Field]) -> HashMap<&'a str, usize> {
    // Of two with one name, which is an error, the first.
    let names = all.iter().enumerate().rev();
    names
        .map(|(position, field)| (field.name.wire.as_str(), position))
        .collect()
}

/// Fields that stand beside each other, and which of them are always set.
pub(super) struct Together<'a> {
    all: Vec<&'a Field>,
    positions: HashMap<&'a str, usize>,
    /// Those that are required, and what they require.
    always: BTreeSet<usize>,
    /// Of those, the conditions on the value of a field.
    always_only: HashMap<&'a str, Vec<(usize, &'a OnlyIf)>>,
}

impl<'a> Together<'a> {
    pub(super) fn new(all: Vec<&'a Field>) -> Self {
        let mut together = Self {
            positions: positions(&all),
            all,
            always: BTreeSet::new(),
            always_only: HashMap::new(),
        };
        let required = (0..together.all.len()).filter(|at| together.all[*at].required);
        together.always = together.with(required.collect());
        for (at, only) in together.only_if(&together.always) {
            let of = together.always_only.entry(&only.beside.name.wire);
            of.or_default().push((at, only));
        }
        together
    }

    fn at(&self, name: &Name) -> Option<usize> {
        self.positions.get(name.wire.as_str()).copied()
    }

    /// These, and what they require, and what that requires, up to what is set anyhow.
    fn with(&self, mut next: Vec<usize>) -> BTreeSet<usize> {
        let mut found: BTreeSet<usize> = next.iter().copied().collect();
        while let Some(at) = next.pop() {
            let requires = self.all[at].conditions.requires.iter();
            let requires = requires.filter_map(|name| self.at(name));
            let new = requires.filter(|at| found.insert(*at));
            // What those need that are set anyhow is told where they stand.
            next.extend(new.filter(|at| !self.all[*at].required));
        }
        found
    }

    fn only_if(&self, of: &BTreeSet<usize>) -> Vec<(usize, &'a OnlyIf)> {
        let of = of.iter();
        of.flat_map(|at| {
            self.all[*at]
                .conditions
                .only_if
                .iter()
                .map(|only| (*at, only))
        })
        .collect()
    }

    /// Reports conditions of a field that say nothing, or that nobody can meet.
    pub(super) fn contradictions(&self, own: usize, said: &spec::Field, at: &At<'_, '_>) {
        let field = self.all[own];
        // Without conditions nothing forbids it: conflicts stand on both sides.
        if field.conditions.is_empty() {
            return;
        }
        self.idle(field, said, at);
        if let Some(problem) = self.never(own) {
            let key = if said.uses.is_some() { "use" } else { "name" };
            at.key(key).report_with(
                codes::CONDITION,
                format!("{} can never be set: {problem}", quote(&field.name.wire)),
                "one of these conditions must be wrong".to_owned(),
            );
        }
    }

    /// Reports what says nothing beside what else is said.
    fn idle(&self, own: &Field, said: &spec::Field, at: &At<'_, '_>) {
        let name = quote(&own.name.wire);
        let conditions = &own.conditions;
        if own.required && conditions.required.is_some() {
            let key = if said.required_if.is_some() {
                "required_if"
            } else {
                "required_unless"
            };
            at.key(key).on_key().report_with(
                codes::CONDITION,
                format!("{name} is required always, so nothing else can require it"),
                "remove `required`, or the condition".to_owned(),
            );
        }
        let is_required = |name: &Name| self.at(name).is_some_and(|at| self.all[at].required);
        let unless = conditions.required.iter().flat_map(|of| &of.unless);
        let of_keys = [
            ("requires", conditions.requires.iter().collect::<Vec<_>>()),
            ("required_unless", unless.collect()),
        ];
        for (key, names) in of_keys {
            for other in names.into_iter().filter(|other| is_required(other)) {
                at.key(key).report(
                    codes::CONDITION,
                    format!(
                        "{} is required always, so this says nothing",
                        quote(&other.wire)
                    ),
                );
            }
        }
        if own.required && !conditions.requires.is_empty() {
            at.key("requires").on_key().report_with(
                codes::CONDITION,
                format!("{name} is required always, so what it requires is, too"),
                "say `required: true` there instead".to_owned(),
            );
        }
        if let Some(required) = conditions
            .required
            .as_ref()
            .filter(|of| of.unless.is_empty())
        {
            for value in &required.values {
                let only = conditions.only_if.iter();
                let mut refused = only.filter(|only| only.beside.name == value.name);
                let never = |only: &OnlyIf| value.values.iter().any(|of| only.refused.contains(of));
                if refused.any(never) {
                    at.key("required_if").on_key().report(
                    codes::CONDITION,
                    format!(
                        "{name} is required with a value of {} with which `only_if` does not allow it",
                        quote(&value.name.wire)
                    ),
                );
                }
            }
        }
    }

    /// Why a field can never be set, if so: what has to be set with it is at odds.
    fn never(&self, own: usize) -> Option<String> {
        let set = self.with(vec![own]);
        // What is required always and at odds with itself is told where it is said.
        let needed = |at: usize| at == own || !self.all[at].required;
        let name = |at: usize| quote(&self.all[at].name.wire);
        for at in set.iter().copied() {
            let conflicts = self.all[at].conditions.conflicts_with.iter();
            let mut conflicts = conflicts.filter_map(|name| self.at(name));
            let met = |other: &usize| set.contains(other) || self.always.contains(other);
            let other = conflicts.find(|other| met(other) && (needed(at) || needed(*other)));
            if let Some(other) = other {
                return Some(format!(
                    "{} and {} would both be set, and they conflict",
                    name(at),
                    name(other)
                ));
            }
        }
        let of_set = self.only_if(&set);
        for (at, one) in &of_set {
            let of_always = self.always_only.get(one.beside.name.wire.as_str());
            let others = of_set.iter().chain(of_always.into_iter().flatten());
            let at_odds = |other: &OnlyIf| {
                let mut values = one.beside.values.iter();
                other.beside.name == one.beside.name
                    && !values.any(|value| other.beside.values.contains(value))
            };
            let mut at_odds = others.filter(|(_, other)| at_odds(other));
            if let Some((other, _)) = at_odds.find(|(other, _)| needed(*at) || needed(*other)) {
                return Some(format!(
                    "{} and {} want different values of {}",
                    name(*at),
                    name(*other),
                    quote(&one.beside.name.wire)
                ));
            }
        }
        None
    }
}
