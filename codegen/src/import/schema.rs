//! Schemas of the metadata as fields of the spec.

use std::collections::{BTreeMap, BTreeSet};

use super::json::Json;
use super::report::{PARAMETER_LEFT_OUT, RemarkKind, Report};
use super::side::Side;
use super::{limits, values};
use crate::check::TODO;
use crate::check::is_wire_name;
use crate::diagnostic::nearest;
use crate::names::{self, BuilderOf, Ident};
use crate::spec::place::Path;
use crate::spec::{Deprecation, Field, IntegerFormat, TypeDefinition, Value};

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
        schema: &Json,
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
        // What the field says itself comes last, and counts.
        for (component, schema) in self.put_in_place(schema).into_iter().rev() {
            at_component(component, |at| self.facts(&mut field, schema, at, side));
        }
        self.facts(&mut field, schema, at, side);
        Some(field)
    }

    /// What may be said of a field beside its type.
    fn facts(&mut self, field: &mut Field, schema: &Json, at: Path<'_>, side: Side) {
        if side != Side::Reply {
            let required = self.required(schema, at) || field.required == Some(true);
            field.required = required.then_some(true);
        }
        limits::read(field, schema, at, side, self.report);
        if schema
            .get("deprecated")
            .is_some_and(|value| value.boolean() == Some(true))
        {
            *field.deprecated = Some(Deprecation {
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
                field.default = values::read(value, field, at, self.report).into();
            }
        }
        if let Some(value) = schema.get("example").filter(|value| !value.is_empty()) {
            let own = values::read(value, field, at.key("example"), self.report);
            field.example = own.or_else(|| field.example.take());
        }
        if let Some(Value::List(items)) = &field.example
            && !values::within_items(items.len(), field)
        {
            field.example = None;
            let message = "one item is fewer than the list must have; the example is left out";
            let at = at.key("items");
            self.report
                .tell(RemarkKind::Unfit, at.key("example"), message);
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
    fn anonymous(&mut self, schema: &Json, at: Path<'_>, side: Side, depth: usize) -> Field {
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
        if schema
            .get("$ref")
            .is_some_and(|reference| !reference.is_empty())
        {
            return self.reference(schema, at.key("$ref"), side, depth);
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

    fn array(&mut self, schema: &Json, at: Path<'_>, side: Side, depth: usize) -> Field {
        values::refuse_known(schema, at, "a list", self.report);
        let Some(items) = schema.get("items") else {
            self.report.tell(
                RemarkKind::Guessed,
                at,
                "the items have no schema; taken as any value",
            );
            return Field {
                items: Some(Box::new(of_type("any"))),
                ..of_type("array")
            };
        };
        let at = at.key("items");
        self.lost_of_items(items, at, FACTS);
        let mut field = self.anonymous(items, at, side, depth + 1);
        let in_place = self.put_in_place(items).into_iter();
        let example = std::iter::once(items)
            .chain(in_place.map(|(_, schema)| schema))
            .find_map(|schema| schema.get("example").filter(|value| !value.is_empty()))
            .and_then(|value| values::read(value, &field, at.key("example"), self.report))
            .or(field.example.take());
        Field {
            // A list says what one of its items looks like.
            example: example.map(|item| Value::List(vec![item])),
            items: Some(Box::new(field)),
            ..of_type("array")
        }
    }

    fn object(&mut self, schema: &Json, at: Path<'_>, side: Side, depth: usize) -> Field {
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
                let at = at.key("additionalProperties");
                self.lost_of_items(additional, at, FACTS);
                self.lost_of_items(additional, at, &["example"]);
                let mut items = self.anonymous(additional, at, side, depth + 1);
                if items.example.take().is_some() {
                    let message = "an example of what a map holds has no key; it is left out";
                    self.report.unsupported(at.key("items"), message);
                }
                items
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
        properties: &[(String, Json)],
        at: Path<'_>,
        side: Side,
        depth: usize,
    ) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::with_capacity(properties.len());
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

    fn reference(&mut self, schema: &Json, at: Path<'_>, side: Side, depth: usize) -> Field {
        let Some((component, schema)) = self.component(schema) else {
            let why = self.why_unknown(schema);
            self.report
                .incomplete(at, format!("{why}; taken as any value"));
            return of_type("any");
        };
        if is_structure(schema) {
            if !self.made.contains(component) {
                self.wanted.insert(component);
            }
            return of_type(self.names.get(component).map_or("any", String::as_str));
        }
        // Only structures are worth a name; anything else is put in place.
        at_component(component, |at| self.anonymous(schema, at, side, depth + 1))
    }

    /// Why a schema refers to no component, and which may be meant.
    fn why_unknown(&self, schema: &Json) -> String {
        let Some(reference) = schema.get("$ref").and_then(Json::text) else {
            return "this reference is no text".to_owned();
        };
        let Some(name) = reference.strip_prefix(COMPONENTS) else {
            return format!("{reference:?} is no reference that begins with `{COMPONENTS}`");
        };
        let near = nearest(name, self.index.keys().copied());
        let near = near.map(|near| format!(", but {near:?}"));
        format!(
            "`components.schemas` has no {name:?}{}",
            near.unwrap_or_default()
        )
    }

    /// The components that a schema leads to and that are put in its place, in this order.
    fn put_in_place(&self, schema: &Json) -> Vec<(&'a str, &'a Json)> {
        let mut found: Vec<(&'a str, &'a Json)> = Vec::new();
        let mut next = self.component(schema);
        while let Some((name, schema)) = next
            && !is_structure(schema)
            && found.len() < DEPTH
        {
            found.push((name, schema));
            next = self.component(schema);
        }
        found
    }

    /// The component that a schema refers to.
    fn component(&self, schema: &Json) -> Option<(&'a str, &'a Json)> {
        let name = schema.get("$ref")?.text()?.strip_prefix(COMPONENTS)?;
        self.index
            .get_key_value(name)
            .map(|(name, schema)| (*name, *schema))
    }

    /// A schema, or the component that it leads to in the end.
    pub(super) fn resolved<'s>(&mut self, schema: &'s Json, at: Path<'_>) -> &'s Json
    where
        'a: 's,
    {
        let mut schema = schema;
        for _ in 0..DEPTH {
            self.count_keys(schema, at);
            match self.component(schema) {
                Some((_, target)) => schema = target,
                None => break,
            }
        }
        schema
    }

    /// Reports those of these facts that the schema of a list's or a map's items states, which only a named field can hold.
    fn lost_of_items(&mut self, schema: &Json, at: Path<'_>, keys: &[&str]) {
        self.lost(schema, at, keys);
        for (component, schema) in self.put_in_place(schema) {
            at_component(component, |at| self.lost(schema, at, keys));
        }
    }

    /// Reports those of these facts that a schema states where a spec has no place for them.
    pub(super) fn lost(&mut self, schema: &Json, at: Path<'_>, keys: &[&str]) {
        for key in keys {
            let says_no = ["additionalProperties", "deprecated", "required"].contains(key)
                || key.starts_with("exclusive");
            let said = schema.get(key).filter(|value| !value.is_empty());
            if said.is_some_and(|value| !says_no || value.boolean() != Some(false)) {
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
            let fields = at_component(component, |at| {
                self.count_keys(schema, at);
                self.lost(schema, at, FACTS);
                self.lost(schema, at, &["additionalProperties", "example"]);
                let properties = schema.get("properties").map_or(&[][..], Json::members);
                self.members(properties, at.key("properties"), Side::Shared, 1)
            });
            types.push(TypeDefinition {
                name: self.names.get(component).cloned().unwrap_or_default(),
                description: TODO.to_owned(),
                fields: Some(fields),
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

/// What a function makes of the place of a component.
fn at_component<T>(name: &str, make: impl FnOnce(Path<'_>) -> T) -> T {
    let root = Path::ROOT;
    let components = root.key("components");
    let schemas = components.key("schemas");
    make(schemas.key(name))
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
            *field.rust_name = Some(name.plain().to_owned());
        }
        taken.insert(name);
    }
}
