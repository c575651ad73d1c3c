//! Conditions between the parameters of a request, or between the members of a structure in one.

use std::collections::{BTreeSet, HashMap};

use super::contradiction::{Together, positions};
use super::field::Fields;
use super::report::{At, Seen};
use super::scope::Built;
use super::union::listed;
use super::value::{Fit, Side};
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::{Beside, Conditions, Field, OnlyIf, Required, Type};
use crate::names::Name;
use crate::spec::{self, Value};

impl<'r> Fields<'r, '_> {
    /// Finds out what the fields of a list say of each other.
    pub(super) fn conditions(
        &self,
        fields: &'r [spec::Field],
        built: &mut [Built],
        at: &At<'r, '_>,
    ) {
        let says = |field: &spec::Field| {
            field.required_if.is_some()
                || field.required_unless.is_some()
                || field.only_if.is_some()
                || field.requires.is_some()
                || field.conflicts_with.is_some()
        };
        if !fields.iter().any(says) {
            return;
        }
        let all: Vec<Field> = built.iter().map(|built| built.field.clone()).collect();
        let positions = positions(&all.iter().collect::<Vec<_>>());
        let position = |field: &spec::Field| Some(*positions.get(field.name_said()?)?);
        let mut pairs = Seen::new();
        for (index, field) in fields.iter().enumerate().filter(|(_, field)| says(field)) {
            let Some(position) = position(field) else {
                continue;
            };
            let siblings = Siblings {
                fields: self,
                own: &all[position],
                all: &all,
                positions: &positions,
            };
            let at = at.index(index);
            let conditions = siblings.conditions(field, &at);
            let own = &siblings.own.name;
            for (place, other) in conditions.conflicts_with.iter().enumerate() {
                let pair = (
                    own.wire.clone().min(other.wire.clone()),
                    own.wire.clone().max(other.wire.clone()),
                );
                let twice = || "both sides say this; one is enough".to_owned();
                pairs.take(pair, &at.key("conflicts_with").index(place), twice);
            }
            merge(&mut built[position].field.conditions, conditions);
            for other in built[position].field.conditions.conflicts_with.clone() {
                let Some(other) = positions.get(other.wire.as_str()) else {
                    continue;
                };
                let conflicts = &mut built[*other].field.conditions.conflicts_with;
                if !conflicts.contains(own) {
                    conflicts.push(own.clone());
                }
            }
        }
        let together = Together::new(built.iter().map(|built| &built.field).collect());
        for (index, field) in fields.iter().enumerate() {
            if let Some(position) = position(field) {
                together.contradictions(position, field, &at.index(index));
            }
        }
    }
}

/// Adds what a field says itself to what others said of it.
fn merge(conditions: &mut Conditions, own: Conditions) {
    let said = std::mem::replace(conditions, own).conflicts_with;
    for name in said {
        if !conditions.conflicts_with.contains(&name) {
            conditions.conflicts_with.push(name);
        }
    }
}

/// A field and those beside it.
struct Siblings<'a, 'r, 'c> {
    fields: &'a Fields<'r, 'c>,
    own: &'a Field,
    all: &'a [Field],
    positions: &'a HashMap<&'a str, usize>,
}

impl<'a> Siblings<'a, '_, '_> {
    fn conditions(&self, field: &spec::Field, at: &At<'_, '_>) -> Conditions {
        let values = field.required_if.as_ref().map(|said| {
            let at = at.key("required_if");
            let found = self.named(said, &at);
            let tests = found.into_iter().filter_map(|(other, value)| {
                let at = at.key(&other.name.wire);
                self.beside(other, value, &at)
            });
            tests.collect::<Vec<_>>()
        });
        let unless = self.names(field.required_unless.as_deref(), &at.key("required_unless"));
        let only_if = field.only_if.as_ref().map(|said| {
            let at = at.key("only_if");
            let found = self.named(said, &at);
            let tests = found.into_iter().filter_map(|(other, value)| {
                let at = at.key(&other.name.wire);
                self.only_if(other, value, &at)
            });
            tests.collect()
        });
        let required = match (values, unless) {
            // What it says was refused, or it says nothing.
            (Some(values), _) if values.is_empty() => None,
            (None, unless) if unless.is_empty() => None,
            (values, unless) => Some(Required {
                values: values.unwrap_or_default(),
                unless,
            }),
        };
        Conditions {
            required,
            only_if: only_if.unwrap_or_default(),
            requires: self.names(field.requires.as_deref(), &at.key("requires")),
            conflicts_with: self.names(field.conflicts_with.as_deref(), &at.key("conflicts_with")),
        }
    }

    fn find(&self, wanted: &str, at: &At<'_, '_>) -> Option<&'a Field> {
        if wanted == self.own.name.wire {
            let message = format!("{} is made to depend on itself", quote(wanted));
            at.report_with(
                codes::CONDITION,
                message,
                "name another field that stands beside it".to_owned(),
            );
            return None;
        }
        let found = self.positions.get(wanted).map(|at| &self.all[*at]);
        if found.is_none() {
            let others = self.all.iter().map(|field| field.name.wire.as_str());
            at.report_with(
                codes::CONDITION,
                format!("{} does not stand beside this", quote(wanted)),
                did_you_mean(wanted, others.filter(|name| *name != self.own.name.wire)),
            );
        }
        found
    }

    fn names(&self, names: Option<&[String]>, at: &At<'_, '_>) -> Vec<Name> {
        if names.is_some_and(<[String]>::is_empty) {
            at.report(codes::CONDITION, "this names nothing");
        }
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for (index, wanted) in names.unwrap_or_default().iter().enumerate() {
            let at = at.index(index);
            if !seen.insert(wanted) {
                let message = format!("{} is named twice", quote(wanted));
                at.report(codes::DUPLICATE, message);
            } else if let Some(other) = self.find(wanted, &at) {
                found.push(other.name.clone());
            }
        }
        found
    }

    /// The fields of a mapping of names to values.
    fn named<'v>(&self, said: &'v Value, at: &At<'_, '_>) -> Vec<(&'a Field, &'v Value)> {
        let Value::Object(members) = said else {
            at.report(codes::WRONG_TYPE, "expected a mapping of names to values");
            return Vec::new();
        };
        if members.is_empty() {
            at.report(codes::CONDITION, "this names nothing");
        }
        let found = members.iter().filter_map(|(wanted, value)| {
            let at = at.key(wanted);
            Some((self.find(wanted, &at.on_key())?, value))
        });
        found.collect()
    }

    /// Values of another field.
    fn beside(&self, other: &Field, value: &Value, at: &At<'_, '_>) -> Option<Beside> {
        let Some(values) = listed(value).filter(|values| !values.is_empty()) else {
            at.report(codes::WRONG_TYPE, "expected a value or a list of values");
            return None;
        };
        let mut seen = BTreeSet::new();
        if let Some(twice) = values.iter().find(|value| !seen.insert(*value)) {
            let message = format!("the value {} is listed twice", quote(twice));
            at.report(codes::DUPLICATE, message);
        }
        let fits = |value: &str| match &other.type_ {
            Type::Int32 => value.parse::<i32>().is_ok(),
            Type::Int64 => value.parse::<i64>().is_ok(),
            Type::Enumeration(_) | Type::Boolean | Type::String => true,
            _ => false,
        };
        let known = self.known(other);
        for value in &values {
            let among = |known: &Vec<String>| known.contains(value);
            if !fits(value) {
                let message = format!(
                    "{} cannot be {}, so the condition never holds",
                    quote(&other.name.wire),
                    quote(value)
                );
                let help = "only texts, whole numbers, `true` and `false` are compared";
                at.report_with(codes::CONDITION, message, help.to_owned());
                return None;
            }
            if let Some(known) = known.as_ref().filter(|known| !among(known)) {
                at.report_with(
                    codes::CONDITION,
                    format!(
                        "{} is not among the values of {}",
                        quote(value),
                        quote(&other.name.wire)
                    ),
                    did_you_mean(value, known.iter().map(String::as_str)),
                );
                return None;
            }
        }
        Some(Beside {
            name: other.name.clone(),
            values,
            default: other.default.as_ref().map(Value::to_text),
            sensitive: other.sensitive,
        })
    }

    fn only_if(&self, other: &Field, value: &Value, at: &At<'_, '_>) -> Option<OnlyIf> {
        let beside = self.beside(other, value, at)?;
        let name = quote(&other.name.wire);
        let Some(known) = self.known(other) else {
            if !matches!(other.type_, Type::Enumeration(_)) {
                at.on_key().report_with(
                    codes::CONDITION,
                    format!("the values of {name} are not known, so none could be refused"),
                    format!("list the `values` of {name}, or say `requires`"),
                );
            }
            return None;
        };
        let refused: Vec<String> = known
            .into_iter()
            .filter(|value| !beside.values.contains(value))
            .collect();
        if refused.is_empty() {
            at.report_with(
                codes::CONDITION,
                format!("every known value of {name} is allowed, so this refuses none"),
                format!("name the values with which it may be set, or say `requires: [{}]` if {name} must be set", other.name.wire),
            );
            return None;
        }
        Some(OnlyIf { beside, refused })
    }

    /// The known values of a field, if they are: those of an enumeration, `true` and `false`.
    fn known(&self, field: &Field) -> Option<Vec<String>> {
        match &field.type_ {
            Type::Enumeration(reference) => self.fields.known_values(reference),
            Type::Boolean => Some(vec!["true".to_owned(), "false".to_owned()]),
            _ => None,
        }
    }
}

impl Fit<'_> {
    /// Reports what an example sets, or does not, against what its fields say of each other.
    pub(super) fn conditions(
        &self,
        members: &[(String, Value)],
        fields: &[&Field],
        at: &At<'_, '_>,
    ) {
        if self.side != Side::Request {
            return;
        }
        let held = |name: &Name| members.iter().find(|(key, _)| *key == name.wire);
        let text = |beside: &Beside| match held(&beside.name) {
            Some((_, value)) => listed(value).and_then(|mut values| values.pop()),
            None => beside.default.clone(),
        };
        let is = |beside: &Beside| text(beside).is_some_and(|text| beside.values.contains(&text));
        for field in fields {
            let name = quote(&field.name.wire);
            let conditions = &field.conditions;
            if held(&field.name).is_none() {
                let required = conditions.required.as_ref().filter(|of| {
                    of.values.iter().all(is) && of.unless.iter().all(|name| held(name).is_none())
                });
                if let Some(required) = required {
                    let when = required.in_words(|name| quote(&name.wire), quote);
                    let message =
                        format!("{name} is required {when}, and this example does not set it");
                    at.on_key().report(codes::EXAMPLE_CONDITION, message);
                }
                continue;
            }
            let at = at.key(&field.name.wire);
            let refuse = |message: String| at.on_key().report(codes::EXAMPLE_CONDITION, message);
            for only in &conditions.only_if {
                if text(&only.beside).is_some_and(|text| only.refused.contains(&text)) {
                    let when = only.beside.in_words(|name| quote(&name.wire), quote);
                    refuse(format!("{name} may be set only if {when}"));
                }
            }
            for other in conditions
                .requires
                .iter()
                .filter(|name| held(name).is_none())
            {
                let other = quote(&other.wire);
                refuse(format!("{name} is set without {other}, which it requires"));
            }
            // Each pair is on both sides; it is told of once.
            for other in &conditions.conflicts_with {
                if held(other).is_some() && field.name.wire < other.wire {
                    let other = quote(&other.wire);
                    refuse(format!("{name} and {other} must not both be set"));
                }
            }
        }
    }
}
