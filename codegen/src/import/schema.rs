//! Schemas of the metadata as fields of the spec.

use std::collections::{BTreeMap, BTreeSet};

use super::json::Json;
use super::report::{PARAMETER_LEFT_OUT, RemarkKind, Report};
use super::{TODO, limits, values};
use crate::check::is_wire_name;
use crate::names::{self, BuilderOf, Ident};
use crate::spec::place::Path;
use crate::spec::{Deprecation, Field, IntegerFormat, TypeDefinition};

/// Deepest nesting of structures that is followed; the spec reader stops at twice that.
const DEPTH: usize = 24;

/// Where `$ref` points to.
const COMPONENTS: &str = "#/components/schemas/";

/// Keys of a schema that are understood here.
const UNDERSTOOD: &[&str] = &[
    "$ref",
    "additionalProperties",
    "default",
    "deprecated",
    "docRequired",
    "enum",
    "enumValueTitles",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "name",
    "pattern",
    "properties",
    "required",
    "type",
];

/// What a schema may say beside its type, and what only a named parameter or field can hold. Whether the items of a list are
/// required says nothing.
const FACTS: &[&str] = &[
    "default",
    "deprecated",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
];

/// Keys of a schema that a spec has no place for: texts are written by hand.
const TEXTS: &[&str] = &["description", "title"];

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// In a request.
    Request,
    /// In a reply.
    Reply,
    /// In a type that operations share: limits and what is required are kept.
    Shared,
}

/// Turns schemas into fields, and collects the shared types that they refer to.
pub(super) struct Schemas<'a> {
    /// Schemas by the name of the component.
    index: BTreeMap<&'a str, &'a Json>,
    /// Names of shared types by the component that each is made of.
    names: BTreeMap<&'a str, String>,
    /// Components that operations refer to and that have yet to be made into types.
    wanted: BTreeSet<&'a str>,
    made: BTreeSet<&'a str>,
    pub(super) report: &'a mut Report,
}

impl<'a> Schemas<'a> {
    /// `components` is the value of `components.schemas`.
    pub(super) fn new(components: &'a Json, report: &'a mut Report) -> Self {
        let mut taken = BTreeSet::new();
        let mut names = BTreeMap::new();
        for (component, _) in components.members() {
            let mut name = names::type_part(component);
            if !names::is_upper_camel_case(&name) {
                name = format!("Type{name}");
            }
            let stem = name.clone();
            let mut number = 2;
            while names::is_in_every_program(&name) || !taken.insert(name.clone()) {
                name = if number == 2 && names::is_in_every_program(&stem) {
                    format!("{stem}Type")
                } else {
                    format!("{stem}{number}")
                };
                number += 1;
            }
            names.insert(component.as_str(), name);
        }
        // Of doubled names the first counts.
        let mut index = BTreeMap::new();
        for (name, schema) in components.members() {
            index.entry(name.as_str()).or_insert(schema);
        }
        Self {
            index,
            names,
            wanted: BTreeSet::new(),
            made: BTreeSet::new(),
            report,
        }
    }

    /// A named field; `None` if a spec cannot hold it.
    pub(super) fn field(
        &mut self,
        name: &str,
        schema: &'a Json,
        at: Path<'_>,
        side: Side,
        depth: usize,
    ) -> Option<Field> {
        if !is_wire_name(name) {
            let rest = if depth == 0 && side == Side::Request {
                PARAMETER_LEFT_OUT
            } else {
                "the field is left out"
            };
            self.report.incomplete(
                at,
                format!("{name:?} is no name that a spec can hold; {rest}"),
            );
            return None;
        }
        let mut field = self.anonymous(schema, at, side, depth);
        field.name = Some(name.to_owned());
        field.description = Some(TODO.to_owned());
        self.facts(&mut field, schema, at, side);
        Some(field)
    }

    /// What may be said of a field beside its type.
    fn facts(&mut self, field: &mut Field, schema: &'a Json, at: Path<'_>, side: Side) {
        if side != Side::Reply {
            field.required = self.required(schema, at).then_some(true);
        }
        limits::read(field, schema, at, side, self.report);
        if schema
            .get("deprecated")
            .is_some_and(|value| value.boolean() == Some(true))
        {
            field.deprecated = Some(Deprecation {
                since: None,
                replacement: None,
                description: Some(TODO.to_owned()),
            });
        }
        if let Some(value) = schema.get("default").filter(|value| !value.is_empty()) {
            let at = at.key("default");
            if side == Side::Reply {
                self.report.unsupported(at, "a reply field has no default");
            } else {
                field.default = values::read(value, field, at, self.report);
            }
        }
        if let Some(value) = schema.get("example").filter(|value| !value.is_empty()) {
            field.example = values::read(value, field, at.key("example"), self.report);
        }
    }

    fn required(&mut self, schema: &Json, at: Path<'_>) -> bool {
        let flag = |key| schema.get(key).and_then(Json::boolean);
        if schema
            .get("required")
            .is_some_and(|value| value.boolean().is_none() && !value.is_empty())
        {
            let message = format!(
                "expected true or false, found {}",
                schema.get("required").map_or("nothing", Json::kind)
            );
            self.report.unsupported(at.key("required"), message);
        }
        match (flag("required"), flag("docRequired")) {
            (Some(required), Some(documented)) if required != documented => {
                let message = format!(
                    "`required` says {required}, `docRequired` {documented}; taken as required"
                );
                self.report.tell(RemarkKind::Guessed, at, message);
                true
            }
            (Some(required), _) | (None, Some(required)) => required,
            (None, None) => false,
        }
    }

    /// The type of a schema, as a field without a name.
    fn anonymous(&mut self, schema: &'a Json, at: Path<'_>, side: Side, depth: usize) -> Field {
        if !matches!(schema, Json::Object(_)) && !schema.is_empty() {
            self.report.incomplete(
                at,
                format!(
                    "expected a schema, found {}; taken as any value",
                    schema.kind()
                ),
            );
            return of_type("any");
        }
        self.count_keys(schema, at);
        if depth > DEPTH {
            self.report.incomplete(
                at,
                format!("nested more than {DEPTH} levels deep; taken as any value"),
            );
            return of_type("any");
        }
        if let Some(reference) = schema.get("$ref") {
            return self.reference(reference, at.key("$ref"), side, depth);
        }
        match self.type_name(schema, at) {
            "string" => self.string(schema, at),
            "integer" => self.integer(schema, at),
            "array" => self.array(schema, at, side, depth),
            "object" => self.object(schema, at, side, depth),
            other => {
                values::refuse_known(schema, at, other, self.report);
                self.known_format(schema, at, &["", "double", "float"]);
                of_type(other)
            }
        }
    }

    /// The type that a schema names or implies, as a spec calls it.
    fn type_name(&mut self, schema: &Json, at: Path<'_>) -> &'static str {
        let Some(type_) = schema.get("type").filter(|type_| !type_.is_empty()) else {
            return self.implied_type(schema, at);
        };
        let known = match type_.text().map(str::to_ascii_lowercase).as_deref() {
            Some("string") => "string",
            Some("integer" | "long" | "int") => "integer",
            Some("number" | "float" | "double") => "number",
            Some("boolean") => "boolean",
            Some("array") => "array",
            Some("object") => "object",
            Some("any") => "any",
            _ => "",
        };
        if known.is_empty() {
            let name = type_
                .text()
                .map_or_else(|| type_.kind().to_owned(), |name| format!("{name:?}"));
            self.report.incomplete(
                at.key("type"),
                format!("the type {name} is unknown; taken as any value"),
            );
            return "any";
        }
        known
    }

    fn implied_type(&mut self, schema: &Json, at: Path<'_>) -> &'static str {
        let says = |key| schema.get(key).is_some();
        let (type_, article) = if says("properties") || says("additionalProperties") {
            ("object", "an object")
        } else if says("items") {
            ("array", "a list")
        } else {
            ("any", "any value")
        };
        self.report.tell(
            RemarkKind::Guessed,
            at,
            format!("no type is given; taken as {article}"),
        );
        type_
    }

    fn string(&mut self, schema: &Json, at: Path<'_>) -> Field {
        self.known_format(schema, at, &[""]);
        Field {
            values: values::known(schema, at, self.report),
            ..of_type("string")
        }
    }

    fn integer(&mut self, schema: &Json, at: Path<'_>) -> Field {
        self.known_format(schema, at, &["", "int32", "int64"]);
        values::refuse_known(schema, at, "an integer", self.report);
        let narrow = schema.get("format").and_then(Json::text) == Some("int32");
        Field {
            format: narrow.then_some(IntegerFormat::Int32),
            ..of_type("integer")
        }
    }

    fn known_format(&mut self, schema: &Json, at: Path<'_>, known: &[&str]) {
        if let Some(format) = schema.get("format")
            && !known.contains(&format.text().unwrap_or("?"))
        {
            let format = format
                .scalar_text()
                .unwrap_or_else(|| format.kind().to_owned());
            self.report.unsupported(
                at.key("format"),
                format!("the format {format:?} means nothing here; it is left out"),
            );
        }
    }

    fn array(&mut self, schema: &'a Json, at: Path<'_>, side: Side, depth: usize) -> Field {
        values::refuse_known(schema, at, "a list", self.report);
        let items = if let Some(items) = schema.get("items") {
            self.lost(items, at.key("items"), FACTS);
            self.anonymous(items, at.key("items"), side, depth + 1)
        } else {
            self.report.tell(
                RemarkKind::Guessed,
                at,
                "the items have no schema; taken as any value",
            );
            of_type("any")
        };
        Field {
            items: Some(Box::new(items)),
            ..of_type("array")
        }
    }

    fn object(&mut self, schema: &'a Json, at: Path<'_>, side: Side, depth: usize) -> Field {
        values::refuse_known(schema, at, "an object", self.report);
        let properties = schema.get("properties").map_or(&[][..], Json::members);
        let additional = schema.get("additionalProperties");
        if !properties.is_empty() {
            if additional.is_some_and(|additional| additional.boolean() != Some(false)) {
                let message = "an object has either known members or is a map; only the known members are taken";
                self.report
                    .incomplete(at.key("additionalProperties"), message);
            }
            let fields = self.members(properties, at.key("properties"), side, depth + 1);
            if !fields.is_empty() {
                return Field {
                    fields: Some(fields),
                    ..of_type("object")
                };
            }
        }
        let items = match additional {
            None => of_type("any"),
            Some(additional) if additional.boolean().is_some() || additional.is_empty() => {
                of_type("any")
            }
            Some(additional) => {
                self.lost(additional, at.key("additionalProperties"), FACTS);
                self.anonymous(additional, at.key("additionalProperties"), side, depth + 1)
            }
        };
        Field {
            items: Some(Box::new(items)),
            ..of_type("map")
        }
    }

    /// The members of an object.
    pub(super) fn members(
        &mut self,
        properties: &'a [(String, Json)],
        at: Path<'_>,
        side: Side,
        depth: usize,
    ) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for (name, schema) in properties {
            let at = at.key(name);
            if fields.iter().any(|field| field.name.as_ref() == Some(name)) {
                self.report
                    .unsupported(at, "this name stands twice; the first is taken");
                continue;
            }
            fields.extend(self.field(name, schema, at, side, depth));
        }
        name_apart(&mut fields, false);
        fields
    }

    fn reference(&mut self, reference: &Json, at: Path<'_>, side: Side, depth: usize) -> Field {
        let target = reference
            .text()
            .and_then(|reference| reference.strip_prefix(COMPONENTS));
        let found = target.and_then(|target| {
            let (name, schema) = self.index.get_key_value(target)?;
            Some((*name, *schema))
        });
        let Some((component, schema)) = found else {
            let reference = reference.scalar_text().unwrap_or_default();
            self.report.incomplete(
                at,
                format!("{reference:?} leads nowhere; taken as any value"),
            );
            return of_type("any");
        };
        if is_structure(schema) {
            if !self.made.contains(component) {
                self.wanted.insert(component);
            }
            return of_type(self.names.get(component).map_or("any", String::as_str));
        }
        // Only structures are worth a name; anything else is put in place.
        let root = Path::ROOT;
        let (components, schemas) = (root.key("components"), "schemas");
        let schemas = components.key(schemas);
        self.anonymous(schema, schemas.key(component), side, depth + 1)
    }

    /// A schema, or the component that it leads to in the end.
    pub(super) fn resolved(&mut self, schema: &'a Json, at: Path<'_>) -> &'a Json {
        let mut schema = schema;
        for _ in 0..DEPTH {
            self.count_keys(schema, at);
            let target = schema
                .get("$ref")
                .and_then(Json::text)
                .and_then(|reference| reference.strip_prefix(COMPONENTS))
                .and_then(|name| self.index.get(name).copied());
            match target {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }

    /// Reports those of these facts that a schema states where a spec has no place for them.
    pub(super) fn lost(&mut self, schema: &Json, at: Path<'_>, keys: &[&str]) {
        for key in keys {
            let said = schema.get(key).filter(|value| !value.is_empty());
            if said.is_some_and(|value| value.boolean() != Some(false)) {
                self.report.unsupported(
                    at.key(key),
                    "nothing that a spec can say here; it is left out",
                );
            }
        }
    }

    /// The shared types that the operations seen so far refer to, and those that these refer to.
    pub(super) fn types(&mut self) -> Vec<TypeDefinition> {
        let mut types = Vec::new();
        while let Some(component) = self.wanted.pop_first() {
            self.made.insert(component);
            let Some(schema) = self.index.get(component).copied() else {
                continue;
            };
            let root = Path::ROOT;
            let components = root.key("components");
            let schemas = components.key("schemas");
            let at = schemas.key(component);
            self.count_keys(schema, at);
            self.lost(schema, at, FACTS);
            self.lost(schema, at, &["additionalProperties"]);
            let properties = schema.get("properties").map_or(&[][..], Json::members);
            types.push(TypeDefinition {
                name: self.names.get(component).cloned().unwrap_or_default(),
                description: TODO.to_owned(),
                fields: Some(self.members(properties, at.key("properties"), Side::Shared, 1)),
                ..TypeDefinition::default()
            });
        }
        types
    }

    /// Reports the keys of a schema that are not understood.
    fn count_keys(&mut self, schema: &Json, at: Path<'_>) {
        for (key, value) in schema.members() {
            if UNDERSTOOD.contains(&key.as_str()) {
                continue;
            }
            match TEXTS.iter().find(|text| *text == key) {
                Some(text) => *self.report.not_taken.entry(text).or_default() += 1,
                None if value.is_empty() || *value == Json::Bool(false) => {}
                None => self
                    .report
                    .unsupported(at.key(key), "this key is not understood; it is left out"),
            }
        }
    }
}

/// Whether a component becomes a type of its own.
fn is_structure(schema: &Json) -> bool {
    schema
        .get("properties")
        .is_some_and(|properties| !properties.members().is_empty())
        && schema.get("$ref").is_none()
}

pub(super) fn of_type(name: &str) -> Field {
    Field {
        type_: Some(name.to_owned()),
        ..Field::default()
    }
}

/// Gives a Rust name to fields whose wire names would make the same one as another's, or none at all.
pub(super) fn name_apart(fields: &mut [Field], setters: bool) {
    let mut taken = BTreeSet::new();
    for (index, field) in fields.iter_mut().enumerate() {
        let Some(wire) = field.name.as_deref() else {
            if let Some(used) = field.uses.as_deref().and_then(names::member) {
                taken.insert(used);
            }
            continue;
        };
        let derived = names::member(wire);
        let stem = match &derived {
            // What is a keyword would be asked another name for.
            Some(ident) if ident.is_keyword() => format!("{}_value", ident.plain()),
            Some(ident) => ident.plain().to_owned(),
            None => format!("member_{}", index + 1),
        };
        let mut name = Ident::new(stem.as_str());
        let mut number = 2;
        while taken.contains(&name) || (setters && BuilderOf::PagedRequest.has_method(&name)) {
            name = Ident::new(format!("{stem}_{number}"));
            number += 1;
        }
        if derived.as_ref() != Some(&name) {
            field.rust_name = Some(name.plain().to_owned());
        }
        taken.insert(name);
    }
}
