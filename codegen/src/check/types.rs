//! Types of fields, and the structures and enumerations that are emitted for them.

use std::collections::BTreeMap;

use super::field::{Fields, described};
use super::keys;
use super::renamed::{self, Case, Formers, Stem};
use super::report::{At, Kept, Seen};
use super::scope::Shared;
use super::source;
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::model::{EnumValue, Enumeration, Id, Structure, Type, TypeDefinition, TypeRef};
use crate::names::{self, Ident, Name};
use crate::spec::roles::Role;
use crate::spec::{self, IntegerFormat, aliases};

/// The types that need no definition.
pub(crate) const BUILT_IN: [&str; 8] = [
    "string", "integer", "number", "boolean", "array", "map", "object", "any",
];

impl<'r> Fields<'r, '_> {
    /// The type of a field. `stem` names what is emitted for it, unless `type_name` does. Where the type cannot be made
    /// out, the answer is [`Type::Any`], which any example fits.
    pub(super) fn type_of(
        &mut self,
        field: &'r spec::Field,
        at: &At<'r, '_>,
        role: Role,
        stem: &Stem,
        description: &str,
    ) -> Type {
        let Some(written) = &field.type_ else {
            at.missing("type");
            return Type::Any;
        };
        if BUILT_IN.contains(&written.as_str()) || self.shared.types.contains_key(written.as_str())
        {
            refuse_parts(field, written, at);
        }
        match written.as_str() {
            "string" => match &field.values {
                None => Type::String,
                Some(values) => self.enumeration(field, values, at, stem, description),
            },
            "integer" => match field.format {
                Some(IntegerFormat::Int32) => Type::Int32,
                Some(IntegerFormat::Int64) | None => Type::Int64,
            },
            "number" => Type::Double,
            "boolean" => Type::Boolean,
            "any" => Type::Any,
            "array" => Type::List(Box::new(self.item(field, at, role, stem, description))),
            "map" => Type::Map(Box::new(self.item(field, at, role, stem, description))),
            "object" => self.structure(field, at, role, stem, description),
            name => self.named(name, &at.key("type")),
        }
    }

    /// What a list or map holds.
    fn item(
        &mut self,
        field: &'r spec::Field,
        at: &At<'r, '_>,
        role: Role,
        stem: &Stem,
        description: &str,
    ) -> Type {
        let Some(item) = &field.items else {
            let message = "this type needs `items`, which say what it holds";
            at.key("type").report(codes::INCOMPLETE_TYPE, message);
            return Type::Any;
        };
        let at = at.key("items");
        keys::refuse(item, &at, Role::Item, self.scope.shared);
        let own = item
            .description
            .as_deref()
            .map(|text| described(Some(text), &at));
        self.type_of(item, &at, role, stem, own.as_deref().unwrap_or(description))
    }

    fn structure(
        &mut self,
        field: &'r spec::Field,
        at: &At<'r, '_>,
        role: Role,
        stem: &Stem,
        description: &str,
    ) -> Type {
        let Some(fields) = field.fields.as_deref().filter(|fields| !fields.is_empty()) else {
            at.key("type").report_with(
                codes::INCOMPLETE_TYPE,
                "an object needs `fields`",
                "the type of an object with unknown members is `any`".to_owned(),
            );
            return Type::Any;
        };
        let name = type_name(field, stem, at);
        Type::Structure(self.emit_structure(&name, description, fields, at, role.inner()))
    }

    /// Adds a structure; those that it holds follow it.
    pub(super) fn emit_structure(
        &mut self,
        name: &Stem,
        description: &str,
        fields: &'r [spec::Field],
        at: &At<'r, '_>,
        role: Role,
    ) -> TypeRef<Structure> {
        let id = self.scope.types.add(Structure::named(&name.now));
        self.resolve_structure(id, name, description, fields, at, role);
        TypeRef::new(id, Ident::new(&name.now), self.scope.shared)
    }

    /// Resolves a structure that has been added.
    pub(super) fn resolve_structure(
        &mut self,
        id: Id<Structure>,
        name: &Stem,
        description: &str,
        fields: &'r [spec::Field],
        at: &At<'r, '_>,
        role: Role,
    ) {
        let suffixes: &[&str] = match role {
            Role::Reply | Role::Event => &[""],
            Role::Parameter | Role::Member | Role::Item => &["", "Builder"],
        };
        self.claim_all(name, suffixes, at);
        let members = self.list(fields, &at.key("fields"), role, name);
        let structure = self.scope.types.get_mut(id);
        structure.renamed_from = name.former();
        description.clone_into(&mut structure.description);
        structure.fields = members.into_iter().map(|built| built.field).collect();
    }

    fn enumeration(
        &mut self,
        field: &'r spec::Field,
        values: &'r [spec::EnumValue],
        at: &At<'r, '_>,
        stem: &Stem,
        description: &str,
    ) -> Type {
        let name = type_name(field, stem, at);
        let id = self.scope.types.add(Enumeration::named(&name.now));
        self.resolve_enumeration(id, &name, description, values, at);
        Type::Enumeration(TypeRef::new(id, Ident::new(name.now), self.scope.shared))
    }

    /// Resolves an enumeration that has been added.
    pub(super) fn resolve_enumeration(
        &mut self,
        id: Id<Enumeration>,
        name: &Stem,
        description: &str,
        values: &'r [spec::EnumValue],
        at: &At<'r, '_>,
    ) {
        self.claim_all(name, &[""], at);
        if values.is_empty() {
            at.key("values")
                .report(codes::INCOMPLETE_TYPE, "`values` lists no value");
        }
        let values = enum_values(values, &at.key("values"), self.shared);
        let enumeration = self.scope.types.get_mut(id);
        enumeration.renamed_from = name.former();
        description.clone_into(&mut enumeration.description);
        enumeration.values = values;
    }

    /// A type of the service file.
    pub(super) fn named(&self, name: &str, at: &At<'_, '_>) -> Type {
        if let Some(declared) = self.shared.types.get(name) {
            return declared.type_.clone();
        }
        if self.shared.complete {
            let known = BUILT_IN
                .into_iter()
                .chain(self.shared.types.keys().copied());
            let help = aliases::of_type(name)
                .map(|meant| format!("did you mean {meant}?"))
                .or_else(|| did_you_mean(name, known))
                .unwrap_or_else(|| format!("built-in types: {}", BUILT_IN.join(", ")));
            self.shared.miss();
            at.report_with(
                codes::UNKNOWN_TYPE,
                format!("unknown type {}", quote(name)),
                help,
            );
        }
        Type::Any
    }
}

/// The name of the type emitted for a field, and those that it had before.
fn type_name(field: &spec::Field, stem: &Stem, at: &At<'_, '_>) -> Stem {
    let mut name = match &field.type_name {
        Some(name) => Stem::of(name),
        None => stem.clone(),
    };
    let help = "choose another with `type_name`";
    match field.type_name {
        Some(_) => check_type_name(&name.now, &at.key("type_name"), help),
        None => check_type_name(&name.now, &at.key("name"), help),
    }
    let written = field.type_renamed_from.as_deref().unwrap_or_default();
    let own = former_types(written, &name.now, &at.key("type_renamed_from"));
    for former in own {
        if !name.before.contains(&former) {
            name.before.push(former);
        }
    }
    name
}

/// The names that a type can have had before; the others are reported.
pub(super) fn former_types(written: &[String], now: &str, at: &At<'_, '_>) -> Vec<String> {
    let former = renamed::former(written, now, Case::UpperCamel, at);
    let possible = former
        .into_iter()
        .filter(|name| !names::is_in_every_program(name.plain()));
    possible.map(|name| name.plain().to_owned()).collect()
}

/// Reports a type name that is none, or that hides another.
pub(super) fn check_type_name(name: &str, at: &At<'_, '_>, help: &str) {
    if !names::is_upper_camel_case(name) {
        at.report(
            codes::RUST_NAME,
            format!("{} is no type name in `UpperCamelCase`", quote(name)),
        );
    } else if names::is_in_every_program(name) {
        at.report_with(
            codes::RESERVED_NAME,
            format!(
                "a type named {} would hide one that every program uses",
                quote(name)
            ),
            help.to_owned(),
        );
    }
}

/// Reports parts of a type that its kind does not have.
fn refuse_parts(field: &spec::Field, type_: &str, at: &At<'_, '_>) {
    let inline = field.fields.is_some() || field.values.is_some();
    let parts = [
        ("format", field.format.is_some(), type_ == "integer"),
        (
            "items",
            field.items.is_some(),
            matches!(type_, "array" | "map"),
        ),
        ("fields", field.fields.is_some(), type_ == "object"),
        ("values", field.values.is_some(), type_ == "string"),
        ("type_name", field.type_name.is_some(), inline),
        (
            "type_renamed_from",
            field.type_renamed_from.is_some(),
            inline,
        ),
    ];
    for (key, set, fits) in parts {
        if set && !fits {
            keys::misplaced(at, key, &format!("with the type {}", quote(type_)));
        }
    }
}

fn enum_values<'r>(
    values: &'r [spec::EnumValue],
    at: &At<'r, '_>,
    shared: &Shared<'r>,
) -> Vec<EnumValue> {
    let mut variants: BTreeMap<Ident, (&str, Kept<'_>)> = BTreeMap::new();
    let mut wires = Seen::new();
    let mut checked: Vec<EnumValue> = Vec::new();
    let mut places = Vec::new();
    for (index, value) in values.iter().enumerate() {
        let at = at.index(index);
        let spec::EnumValue {
            value: wire,
            rust_name,
            renamed_from,
            description,
            source,
        } = value;
        let description = described(Some(description), &at);
        if wire.chars().any(crate::diagnostic::is_invisible) {
            super::text::verbatim(&at.key("value"), wire);
        }
        let twice = || format!("the value {} is listed twice", quote(wire));
        if !wires.take(wire.as_str(), &at.key("value"), twice) {
            continue;
        }
        let ident = variant_name(wire, rust_name.as_deref(), &at);
        if let Some((other, first)) = variants
            .insert(ident.clone(), (wire, at.key("value").keep()))
            .filter(|_| !ident.is_empty())
        {
            at.key("value").report_second(
                codes::NAME_CLASH,
                format!(
                    "{} and {} both become {}",
                    quote(other),
                    quote(wire),
                    quote(ident.plain())
                ),
                "give one of them a `rust_name`".to_owned(),
                &first,
            );
        }
        let former = renamed::former(
            renamed_from,
            ident.plain(),
            Case::UpperCamel,
            &at.key("renamed_from"),
        );
        places.push(index);
        checked.push(EnumValue {
            name: Name {
                wire: wire.clone(),
                ident,
            },
            renamed_from: former,
            description,
            source: source::named(source.as_ref(), &at, shared),
        });
    }
    let now = variants.into_iter();
    let now = now.map(|(ident, (_, kept))| (ident.plain().to_owned(), kept));
    let mut formers = Formers::of(now.collect());
    for (value, index) in checked.iter_mut().zip(places) {
        let at = at.index(index);
        let at = at.key("renamed_from");
        let former = std::mem::take(&mut value.renamed_from);
        if former.iter().any(|name| name.plain() == OTHER) {
            renamed::report_taken(
                OTHER,
                "the variant for values that are not listed",
                None,
                &at,
            );
        }
        value.renamed_from = formers.keep(former, &at);
    }
    checked
}

/// The Rust name of a variant.
fn variant_name(wire: &str, rust_name: Option<&str>, at: &At<'_, '_>) -> Ident {
    let key = if rust_name.is_some() {
        "rust_name"
    } else {
        "value"
    };
    let ident = match rust_name {
        Some(rust_name) => {
            if !names::is_upper_camel_case(rust_name) {
                at.key(key).report(
                    codes::RUST_NAME,
                    format!(
                        "{} is no variant name in `UpperCamelCase`",
                        quote(rust_name)
                    ),
                );
            }
            Ident::new(rust_name)
        }
        None => names::variant(wire).unwrap_or_else(|| {
            at.key(key).report_with(
                codes::NO_RUST_NAME,
                format!("no Rust name can be made of {}", quote(wire)),
                "choose one with `rust_name`".to_owned(),
            );
            Ident::default()
        }),
    };
    super::field::refuse_keyword(&ident, &at.key(key));
    if ident.plain() == OTHER {
        at.key(key).report_with(
            codes::RESERVED_NAME,
            format!("`{OTHER}` is the variant for values that are not listed"),
            "choose another with `rust_name`".to_owned(),
        );
    }
    ident
}

/// The variant of every open enumeration that keeps a value which is not known.
pub(super) const OTHER: &str = "Other";

/// The types that a definition holds, and whether a value of it must hold one of each.
pub(super) fn held_by(definition: &TypeDefinition) -> Vec<(&Type, bool)> {
    match definition {
        TypeDefinition::Structure(structure) => {
            let held = structure.fields.iter();
            held.map(|field| (&field.type_, field.required)).collect()
        }
        TypeDefinition::Enumeration(_) => Vec::new(),
        TypeDefinition::Union(union) => {
            let held = union.variants.iter();
            held.map(|variant| (&variant.payload, false)).collect()
        }
    }
}
