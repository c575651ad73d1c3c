//! Unions: their variants, what tells them, and what they have to do with the fields beside them.

use std::collections::{BTreeSet, HashMap};

use super::field::{Fields, described};
use super::renamed::Stem;
use super::report::{At, Seen};
use super::scope::Built;
use super::source;
use super::types::{OTHER, check_type_name};
use super::value::{Fit, Side};
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::{self, Choice, Enumeration, Id, Literal, Type, TypeRef, Union, Variant};
use crate::names::{self, Ident, Name};
use crate::spec::roles::Role;
use crate::spec::{self, Value};

/// True for a union, and for lists and maps of unions.
pub(super) fn holds_union(type_: &Type) -> bool {
    matches!(type_.innermost(), Type::Union(_))
}

impl<'r> Fields<'r, '_> {
    /// Resolves a union that has been added; the structures of its variants follow it.
    pub(super) fn resolve_union(
        &mut self,
        id: Id<Union>,
        definition: &'r spec::TypeDefinition,
        name: &Stem,
        variants: &'r [spec::Variant],
        description: &str,
        at: &At<'r, '_>,
    ) {
        self.claim_all(name, &[""], at);
        let spec::TypeDefinition { tag, told_by, .. } = definition;
        if tag.is_none() && told_by.is_empty() {
            at.key("variants").on_key().report_with(
                codes::UNION,
                "nothing tells these variants apart",
                "name a member inside with `tag`, or fields beside the value with `told_by`"
                    .to_owned(),
            );
        }
        if variants.is_empty() {
            let message = "`variants` lists no variant";
            at.key("variants").report(codes::INCOMPLETE_TYPE, message);
        }
        let mut seen = Seen::new();
        let mut checked: Vec<Variant> = Vec::new();
        for (number, variant) in variants.iter().enumerate() {
            let at = at.key("variants");
            let at = at.index(number);
            let twice = || format!("{} is defined twice", quote(&variant.name));
            if !seen.take(variant.name.as_str(), &at.key("name"), twice) {
                continue;
            }
            let variant = self.variant(variant, definition, &at);
            if let Some(other) = checked.iter().find(|other| covers(other, &variant)) {
                let message = format!(
                    "whatever tells {} tells {} before it",
                    quote(variant.name.plain()),
                    quote(other.name.plain())
                );
                let help = "say more of either in `when`, or put the narrower one first";
                at.key("when")
                    .report_with(codes::UNION, message, help.to_owned());
            }
            checked.push(variant);
        }
        mark_only(&mut checked);
        let union = self.scope.types.get_mut(id);
        union.renamed_from = name.former();
        description.clone_into(&mut union.description);
        union.tag.clone_from(tag);
        union.told_by.clone_from(told_by);
        union.variants = checked;
    }

    fn variant(
        &mut self,
        variant: &'r spec::Variant,
        definition: &spec::TypeDefinition,
        at: &At<'r, '_>,
    ) -> Variant {
        let name = variant.name.as_str();
        let description = described(Some(&variant.description), at);
        if !names::is_upper_camel_case(name) {
            let message = format!("{} is no variant name in `UpperCamelCase`", quote(name));
            at.key("name").report(codes::RUST_NAME, message);
        } else if name == OTHER {
            at.key("name").report_with(
                codes::RESERVED_NAME,
                format!("`{OTHER}` is the variant for what is not listed"),
                "choose another `name`".to_owned(),
            );
        }
        let (beside, tags) = when(variant, definition, &at.key("when"));
        Variant {
            name: Ident::new(name),
            payload: self.payload(variant, &description, at),
            description,
            beside,
            tags,
            only: false,
            source: source::named(variant.source.as_ref(), at, self.shared),
        }
    }

    /// What a variant holds.
    fn payload(&mut self, variant: &'r spec::Variant, description: &str, at: &At<'r, '_>) -> Type {
        if let Some(fields) = &variant.fields {
            if variant.type_.is_some() {
                super::keys::misplaced(at, "type", "beside `fields`");
            }
            let name = variant.type_name.as_deref().unwrap_or(&variant.name);
            let key = if variant.type_name.is_some() {
                "type_name"
            } else {
                "name"
            };
            check_type_name(name, &at.key(key), "choose another with `type_name`");
            let stem = Stem::of(name);
            return Type::Structure(self.emit_structure(
                &stem,
                description,
                fields,
                at,
                Role::Member,
            ));
        }
        if variant.type_name.is_some() {
            super::keys::misplaced(at, "type_name", "without `fields`");
        }
        let payload = match variant.type_.as_deref() {
            Some("string") => Type::String,
            Some(name) if !super::BUILT_IN_TYPES.contains(&name) => {
                self.named(name, &at.key("type"))
            }
            _ => Type::Any,
        };
        let written = variant.type_.as_deref();
        let known = written.is_none_or(|name| self.shared.types.contains_key(name));
        match payload {
            Type::String | Type::Structure(_) => {}
            // An unknown type was reported.
            _ if !known && !super::BUILT_IN_TYPES.contains(&written.unwrap_or_default()) => {}
            _ => at.key("name").report_with(
                codes::INCOMPLETE_TYPE,
                "a variant holds a structure or a text",
                "give it `fields`, or a `type` that is `string` or a shared structure".to_owned(),
            ),
        }
        payload
    }

    /// Finds out what the unions in a list of fields have to do with the others.
    pub(super) fn choices(&self, fields: &'r [spec::Field], built: &mut [Built], at: &At<'r, '_>) {
        let beside: Vec<(Name, Type)> = built
            .iter()
            .map(|built| (built.field.name.clone(), built.field.type_.clone()))
            .collect();
        let places = fields.iter().enumerate().rev();
        let places = places.filter_map(|(index, field)| Some((field.name_said()?, index)));
        let places: HashMap<&str, usize> = places.collect();
        for one in built {
            let Some(index) = places.get(one.field.name.wire.as_str()).copied() else {
                continue;
            };
            let (field, at) = (&fields[index], at.index(index));
            let Type::Union(reference) = &one.field.type_ else {
                if field.sets.is_some() {
                    super::keys::misplaced(&at, "sets", "with a type that is no union");
                }
                self.refuse_inner(&one.field.type_, &at);
                continue;
            };
            let Some(definition) = self.declared(&reference.name) else {
                continue;
            };
            let own = &one.field.name.wire;
            let others: Vec<&(Name, Type)> = beside
                .iter()
                .filter(|(name, _)| name.wire != *own)
                .collect();
            let choice = Choice {
                beside: self.beside(definition, &others, &at.key("type")),
                sets: field
                    .sets
                    .as_ref()
                    .map(|sets| self.sets(sets, &others, &at.key("sets")))
                    .unwrap_or_default(),
            };
            *one.field.choice = Some(choice);
        }
    }

    /// The fields beside a union that tell its variant.
    fn beside(
        &self,
        definition: &spec::TypeDefinition,
        others: &[&(Name, Type)],
        at: &At<'_, '_>,
    ) -> Vec<Name> {
        let told_by = definition.told_by.iter();
        told_by
            .filter_map(|wanted| {
                let name = find(wanted, others, at)?;
                let of_variants = definition.variants.iter().flatten();
                for value in of_variants.flat_map(|variant| values(&variant.when, wanted)) {
                    self.check_known(&value, wanted, others, at);
                }
                Some(name)
            })
            .collect()
    }

    fn sets(&self, sets: &Value, others: &[&(Name, Type)], at: &At<'_, '_>) -> Vec<(Name, String)> {
        let Value::Object(members) = sets else {
            at.report(codes::WRONG_TYPE, "expected a mapping of names to values");
            return Vec::new();
        };
        members
            .iter()
            .filter_map(|(wanted, value)| {
                let at = at.key(wanted);
                let name = find(wanted, others, &at)?;
                let values = listed(value).unwrap_or_default();
                let [value] = values.as_slice() else {
                    at.report(codes::WRONG_TYPE, "expected one value");
                    return None;
                };
                self.check_known(value, wanted, others, &at);
                Some((name, value.clone()))
            })
            .collect()
    }

    /// Reports a value that is not among those of an enumeration.
    fn check_known(&self, value: &str, name: &str, others: &[&(Name, Type)], at: &At<'_, '_>) {
        let type_ = others.iter().find(|(other, _)| other.wire == name);
        let Some((_, Type::Enumeration(reference))) = type_ else {
            return;
        };
        let Some(known) = self.known_values(reference) else {
            return;
        };
        if !known.iter().any(|known| known == value) {
            at.report_with(
                codes::UNION,
                format!(
                    "{} is not among the values of {}",
                    quote(value),
                    quote(name)
                ),
                did_you_mean(value, known.iter().map(String::as_str)),
            );
        }
    }

    /// The known values of an enumeration; none if it could not be read.
    pub(super) fn known_values(&self, reference: &TypeRef<Enumeration>) -> Option<Vec<String>> {
        if reference.shared {
            let values = self.declared(&reference.name)?.values.as_ref()?;
            return Some(values.iter().map(|value| value.value.clone()).collect());
        }
        let values = self.scope.types.get(reference.id()).values.iter();
        Some(values.map(|value| value.name.wire.clone()).collect())
    }

    /// What the service file says of a shared type; none for those that stand in place.
    fn declared(&self, name: &Ident) -> Option<&'r spec::TypeDefinition> {
        let declared = self.shared.types.get(name.plain())?;
        Some(declared.spec)
    }

    /// A list or map holds no unions that something beside them tells: nothing stands beside its items.
    fn refuse_inner(&self, type_: &Type, at: &At<'_, '_>) {
        match type_ {
            Type::List(items) | Type::Map(items) => self.refuse_inner(items, at),
            Type::Union(reference) => {
                let definition = self.declared(&reference.name);
                if definition.is_some_and(|of| !of.told_by.is_empty()) {
                    at.key("type").report(
                        codes::UNION,
                        format!(
                            "nothing stands beside the items here that could tell the variants of {}",
                            quote(reference.name.plain())
                        ),
                    );
                }
            }
            _ => {}
        }
    }
}

/// A field beside a union whose values can tell something.
fn find(wanted: &str, others: &[&(Name, Type)], at: &At<'_, '_>) -> Option<Name> {
    let found = others.iter().find(|(name, _)| name.wire == *wanted);
    let Some((name, type_)) = found else {
        at.report_with(
            codes::UNION,
            format!("{} does not stand beside this", quote(wanted)),
            did_you_mean(wanted, others.iter().map(|(name, _)| name.wire.as_str())),
        );
        return None;
    };
    if !matches!(type_, Type::String | Type::Enumeration(_)) {
        let message = format!("{} is no text, so it tells nothing", quote(wanted));
        at.report(codes::UNION, message);
        return None;
    }
    Some(name.clone())
}

/// The values that tell a variant: for each of `told_by`, and of the tag.
fn when(
    variant: &spec::Variant,
    definition: &spec::TypeDefinition,
    at: &At<'_, '_>,
) -> (Vec<Vec<String>>, Vec<String>) {
    let Value::Object(members) = &variant.when else {
        at.report(codes::WRONG_TYPE, "expected a mapping of names to values");
        return (vec![Vec::new(); definition.told_by.len()], Vec::new());
    };
    let known = || definition.tag.iter().chain(&definition.told_by);
    if members.is_empty() {
        at.report(codes::UNION, "no value tells this variant");
    }
    for (name, value) in members {
        let at = at.key(name);
        if !known().any(|known| known == name) {
            at.on_key().report_with(
                codes::UNION,
                format!("{} is neither the `tag` nor in `told_by`", quote(name)),
                did_you_mean(name, known().map(String::as_str)),
            );
        }
        match listed(value) {
            Some(values) if !values.is_empty() => {
                let mut seen = BTreeSet::new();
                if let Some(twice) = values.iter().find(|value| !seen.insert(*value)) {
                    let message = format!("the value {} is listed twice", quote(twice));
                    at.report(codes::DUPLICATE, message);
                }
            }
            _ => at.report(codes::WRONG_TYPE, "expected a value or a list of values"),
        }
    }
    let told_by = definition.told_by.iter();
    (
        told_by.map(|name| values(&variant.when, name)).collect(),
        definition
            .tag
            .as_ref()
            .map(|tag| values(&variant.when, tag))
            .unwrap_or_default(),
    )
}

/// The values that a mapping gives a name.
fn values(when: &Value, name: &str) -> Vec<String> {
    let Value::Object(members) = when else {
        return Vec::new();
    };
    let found = members.iter().find(|(key, _)| key == name);
    found
        .and_then(|(_, value)| listed(value))
        .unwrap_or_default()
}

/// One value or a list of values, as texts.
pub(super) fn listed(value: &Value) -> Option<Vec<String>> {
    let one = |value: &Value| match value {
        Value::Text(_) | Value::Integer(_) | Value::Bool(_) => Some(value.to_text()),
        Value::Null | Value::Float(_) | Value::List(_) | Value::Object(_) => None,
    };
    match value {
        Value::List(items) => items.iter().map(one).collect(),
        value => Some(vec![one(value)?]),
    }
}

/// True if whatever tells the second variant tells the first as well.
fn covers(first: &Variant, second: &Variant) -> bool {
    let within = |outer: &[String], inner: &[String]| {
        outer.is_empty() || (!inner.is_empty() && inner.iter().all(|value| outer.contains(value)))
    };
    // That nothing tells it was reported.
    let told = first.beside.iter().chain([&first.tags]);
    if told.into_iter().all(Vec::is_empty) {
        return false;
    }
    let mut beside = first.beside.iter().zip(&second.beside);
    within(&first.tags, &second.tags) && beside.all(|(outer, inner)| within(outer, inner))
}

/// Marks the variants whose structure no other variant holds.
fn mark_only(variants: &mut [Variant]) {
    for index in 0..variants.len() {
        let payload = &variants[index].payload;
        let holders = variants.iter().filter(|other| other.payload == *payload);
        let only = matches!(payload, Type::Structure(_)) && holders.count() == 1;
        variants[index].only = only;
    }
}

impl Fit<'_> {
    /// A value as what a union is. `beside` is what stands beside it.
    pub(super) fn union(
        &self,
        reference: &TypeRef<Union>,
        value: &Value,
        beside: &[(String, Value)],
        at: &At<'_, '_>,
    ) -> Option<Literal> {
        let union = self.types.get(reference);
        let other = |value: &Value| Literal::OtherUnion(reference.clone(), value.clone());
        // A reply may hold JSON in a text; in a request, a text is sent as it stands.
        let parsed = match value {
            Value::Text(text) if matches!(self.side, Side::Reply | Side::Event) => {
                serde_json::from_str(text).ok()
            }
            _ => None,
        };
        let inner = parsed.as_ref().unwrap_or(value);
        let told: Vec<Option<String>> = union
            .told_by
            .iter()
            .map(|name| self.named(beside, name).map(Value::to_text))
            .collect();
        let tag = union.tag.as_ref().and_then(|tag| match inner {
            Value::Object(members) => member(members, tag).map(Value::to_text),
            _ => None,
        });
        let Some(index) = union.variants.iter().position(|variant| {
            let mut told = variant.beside.iter().zip(&told);
            self.is_among(&variant.tags, tag.as_ref())
                && told.all(|(values, value)| self.is_among(values, value.as_ref()))
        }) else {
            // A text is JSON that is sent as it stands. Alone, nothing says what a value would have to be; and a service may know
            // more than the spec.
            if !matches!(value, Value::Text(_)) && self.side == Side::Request {
                report_unknown(union, at);
            }
            return Some(other(value));
        };
        let variant = &union.variants[index];
        match (&variant.payload, inner) {
            (Type::String, _) => self.chosen(reference, index, &Type::String, value, at),
            (Type::Structure(_), Value::Text(_)) => Some(other(value)),
            (payload, Value::Object(members)) if union.tag.is_some() => {
                let members = members.iter();
                let members = members.filter(|(key, _)| Some(key) != union.tag.as_ref());
                let value = Value::Object(members.cloned().collect());
                self.chosen(reference, index, payload, &value, at)
            }
            (payload, value) => self.chosen(reference, index, payload, value, at),
        }
    }

    /// A member, by its name as the client reads it.
    fn named<'v>(&self, members: &'v [(String, Value)], name: &str) -> Option<&'v Value> {
        let trimmed = |key: &String| self.side == Side::Event && key.trim() == name;
        let mut found = members.iter().filter(|(key, _)| trimmed(key));
        member(members, name).or_else(|| found.next().map(|(_, value)| value))
    }

    /// Whether one of the values stands there, as the client compares them; any does where there are none.
    fn is_among(&self, values: &[String], value: Option<&String>) -> bool {
        let is = |known: &String, value: &String| match self.side {
            Side::Event | Side::Reply => known.eq_ignore_ascii_case(value.trim()),
            Side::Request | Side::Field => known == value,
        };
        values.is_empty() || value.is_some_and(|value| values.iter().any(|known| is(known, value)))
    }

    fn chosen(
        &self,
        reference: &TypeRef<Union>,
        index: usize,
        payload: &Type,
        value: &Value,
        at: &At<'_, '_>,
    ) -> Option<Literal> {
        let literal = self.value(value, payload, &model::Limits::default(), at)?;
        Some(Literal::Union(reference.clone(), index, Box::new(literal)))
    }
}

fn report_unknown(union: &Union, at: &At<'_, '_>) {
    let names: Vec<String> = union
        .told_by
        .iter()
        .chain(&union.tag)
        .map(|name| quote(name))
        .collect();
    let variants: Vec<&str> = union.variants.iter().map(|of| of.name.plain()).collect();
    at.on_key().report_with(
        codes::EXAMPLE_VARIANT,
        format!(
            "no variant of {} goes with these values of {}",
            quote(union.name.plain()),
            names.join(" and ")
        ),
        format!("the variants are {}", variants.join(", ")),
    );
}

fn member<'v>(members: &'v [(String, Value)], name: &str) -> Option<&'v Value> {
    let found = members.iter().find(|(key, _)| key == name);
    found.map(|(_, value)| value)
}
