//! Conditions between the parameters of a request, or between the members of a structure in one.

use std::collections::BTreeSet;

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
        let all: Vec<Field> = built.iter().map(|built| built.field.clone()).collect();
        let mut pairs = Seen::new();
        for (index, field) in fields.iter().enumerate() {
            let name = field.name.as_ref().or(field.uses.as_ref());
            let found = all.iter().position(|of| Some(&of.name.wire) == name);
            let Some(position) = found else { continue };
            let siblings = Siblings {
                fields: self,
                own: &all[position],
                all: &all,
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
            let others = built[position].field.conditions.conflicts_with.clone();
            for other in &mut *built {
                let met = others.contains(&other.field.name);
                let conflicts = &mut other.field.conditions.conflicts_with;
                if met && !conflicts.contains(own) {
                    conflicts.push(own.clone());
                }
            }
        }
        if built.iter().all(|of| of.field.conditions.is_empty()) {
            return;
        }
        let all: Vec<&Field> = built.iter().map(|built| &built.field).collect();
        for (index, field) in fields.iter().enumerate() {
            let name = field.name.as_ref().or(field.uses.as_ref());
            if let Some(own) = all.iter().find(|of| Some(&of.name.wire) == name) {
                contradictions(own, &all, field, &at.index(index));
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
        let found = self.all.iter().find(|field| field.name.wire == wanted);
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
            default: other.default.clone(),
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

/// Reports conditions that say nothing, or that nobody can meet.
fn contradictions(own: &Field, all: &[&Field], said: &spec::Field, at: &At<'_, '_>) {
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
    let is_required = |name: &Name| all.iter().any(|of| of.name == *name && of.required);
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
    if let Some(problem) = never(own, all) {
        let key = if said.uses.is_some() { "use" } else { "name" };
        at.key(key).report_with(
            codes::CONDITION,
            format!("{name} can never be set: {problem}"),
            "one of these conditions must be wrong".to_owned(),
        );
    }
}

/// Why a field can never be set, if so: what has to be set with it is at odds.
fn never(own: &Field, all: &[&Field]) -> Option<String> {
    let mut set: Vec<&Field> = all
        .iter()
        .copied()
        .filter(|of| of.required || of.name == own.name)
        .collect();
    let mut next = 0;
    while let Some(field) = set.get(next).copied() {
        next += 1;
        for name in &field.conditions.requires {
            let found = all.iter().find(|of| of.name == *name);
            if let Some(found) = found.filter(|found| set.iter().all(|of| of.name != found.name)) {
                set.push(found);
            }
        }
    }
    let needed = |field: &Field| field.name == own.name || !field.required;
    for field in &set {
        let mut met = field.conditions.conflicts_with.iter();
        let other = met.find(|name| set.iter().any(|of| of.name == **name));
        if let Some(other) = other.filter(|_| needed(field)) {
            return Some(format!(
                "{} and {} would both be set, and they conflict",
                quote(&field.name.wire),
                quote(&other.wire)
            ));
        }
    }
    let only = || {
        let of_set = set.iter();
        of_set.flat_map(|of| of.conditions.only_if.iter().map(move |only| (of, only)))
    };
    for (field, one) in only() {
        let mut others = only().filter(|(_, other)| other.beside.name == one.beside.name);
        let at_odds = |other: &OnlyIf| {
            let mut values = one.beside.values.iter();
            !values.any(|value| other.beside.values.contains(value))
        };
        let found = others.find(|(other, only)| at_odds(only) && (needed(field) || needed(other)));
        if let Some((other, _)) = found {
            return Some(format!(
                "{} and {} want different values of {}",
                quote(&field.name.wire),
                quote(&other.name.wire),
                quote(&one.beside.name.wire)
            ));
        }
    }
    None
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
