//! Every known fact of `tests/facts/` is in the spec, or `left_out.json` says why it is not.
//!
//! The facts were collected from documentation, published metadata, clients and guides, and are kept as data: `fields.jsonl`
//! has one for a line (an operation, a path, and what must be found there), `error_codes.jsonl` one error code for a line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use codegen::model::{
    Api, Certainty, ErrorCode, Field, Operation, Period, Repeating, Type, TypeDefinition, Union,
    Variant,
};
use codegen::{Diagnostics, Target, check, spec};
use serde_json::{Value, json};
use tests::scratch;

fn api() -> Api {
    let sources = scratch::sources(&scratch::root().join("spec")).expect("the project has a spec");
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(&sources, &Target::new("cams"), &mut diagnostics);
    match check::check(&spec, &mut diagnostics) {
        Some(api) => api,
        None => panic!("{}", diagnostics.render(&sources, false)),
    }
}

fn file(name: &str) -> String {
    let path = scratch::root().join("tests/facts").join(name);
    std::fs::read_to_string(path).expect("the facts are there")
}

fn lines(name: &str) -> Vec<Value> {
    let text = file(name);
    let lines = text.lines().map(serde_json::from_str);
    lines.map(|line| line.expect("a line of JSON")).collect()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

fn texts(value: &Value) -> Vec<&str> {
    let items = value.as_array().map_or(&[][..], Vec::as_slice);
    items.iter().filter_map(Value::as_str).collect()
}

/// Where a fact stands: the whole operation, or a field of it.
struct Place<'a> {
    /// All that a reader finds there.
    prose: String,
    members: Vec<Member<'a>>,
    /// Known values.
    values: BTreeSet<&'a str>,
    rate: Option<u32>,
}

/// A field, and the variant that it is a member of, where it is one of a union's.
#[derive(Clone, Copy)]
struct Member<'a> {
    field: &'a Field,
    of: Option<(&'a Union, &'a Variant)>,
}

impl<'a> From<&'a Field> for Member<'a> {
    fn from(field: &'a Field) -> Self {
        Self { field, of: None }
    }
}

fn definition<'a>(
    api: &'a Api,
    operation: &'a Operation,
    type_: &Type,
) -> Option<&'a TypeDefinition> {
    if let Type::List(item) | Type::Map(item) = type_ {
        return definition(api, operation, item);
    }
    let (name, is_shared) = type_.named()?;
    let defined = if is_shared {
        &api.types
    } else {
        &operation.types
    };
    defined.iter().find(|definition| definition.name() == name)
}

/// The members of what a field holds: those of a structure, or those of all variants of a union.
fn members_of<'a>(api: &'a Api, operation: &'a Operation, type_: &Type) -> Vec<Member<'a>> {
    match definition(api, operation, type_) {
        Some(TypeDefinition::Structure(structure)) => {
            structure.fields.iter().map(Member::from).collect()
        }
        Some(TypeDefinition::Union(union)) => {
            let of_variant = |variant: &'a Variant| {
                let members = members_of(api, operation, &variant.payload).into_iter();
                members.map(move |member| Member {
                    of: Some((union, variant)),
                    ..member
                })
            };
            union.variants.iter().flat_map(of_variant).collect()
        }
        Some(TypeDefinition::Enumeration(_)) | None => Vec::new(),
    }
}

/// What stands at a path: members, in each variant where a union has several of the name; or a union, where the path leads to its
/// tag.
fn at<'a>(
    api: &'a Api,
    operation: &'a Operation,
    path: &str,
) -> (Vec<Member<'a>>, Option<&'a Union>) {
    let Some((side, path)) = path.split_once('.') else {
        return (Vec::new(), None);
    };
    let mut members: Vec<Member<'a>> = match side {
        "request" => operation
            .parameters
            .iter()
            .map(|parameter| Member::from(&parameter.field))
            .collect(),
        _ => operation.response.fields.iter().map(Member::from).collect(),
    };
    let mut found: Vec<Member<'a>> = Vec::new();
    for step in path.split('.') {
        let name = step.trim_end_matches("[]").trim_end_matches("{}");
        let union = members
            .iter()
            .filter_map(|member| member.of)
            .map(|(union, _)| union)
            .find(|union| union.tag.as_deref() == Some(name));
        found = members;
        found.retain(|member| member.field.name.wire == name);
        if found.is_empty() {
            return (found, union);
        }
        let inner = |member: &Member<'a>| members_of(api, operation, &member.field.type_);
        members = found.iter().flat_map(inner).collect();
    }
    (found, None)
}

fn place<'a>(api: &'a Api, operation: &'a Operation, path: &str) -> Option<Place<'a>> {
    if path.is_empty() {
        let mut prose = vec![operation.summary.as_str()];
        prose.extend(operation.description.as_deref());
        prose.extend(
            operation
                .notes
                .iter()
                .chain(&operation.warnings)
                .map(String::as_str),
        );
        let limit = operation.rate_limit.as_ref();
        return Some(Place {
            prose: prose.join("\n"),
            members: Vec::new(),
            values: BTreeSet::new(),
            rate: limit
                .filter(|limit| limit.per == Period::Second)
                .map(|limit| limit.requests),
        });
    }
    let (members, tag_of) = at(api, operation, path);
    let mut prose = Vec::new();
    let mut values = BTreeSet::new();
    for Member { field, .. } in &members {
        prose.push(field.description.clone());
        if let Some(TypeDefinition::Enumeration(enumeration)) =
            definition(api, operation, &field.type_)
        {
            for value in &enumeration.values {
                prose.push(format!("{}: {}", value.name.wire, value.description));
                values.insert(value.name.wire.as_str());
            }
        }
    }
    if let Some(union) = tag_of {
        prose.push(union.description.clone());
        for variant in &union.variants {
            prose.push(variant.description.clone());
            values.extend(variant.tags.iter().map(String::as_str));
        }
    }
    (!prose.is_empty()).then(|| Place {
        prose: prose.join("\n"),
        members,
        values,
        rate: None,
    })
}

/// A value as the reference writes it.
fn shown(value: Option<&codegen::model::Value>) -> Option<String> {
    value.map(codegen::model::Value::to_text)
}

/// What of a fact is not found at its place.
fn lacking(fact: &Value, place: &Place<'_>) -> Vec<String> {
    let mut lacking = Vec::new();
    let mut expect = |found: bool, what: String| {
        if !found {
            lacking.push(what);
        }
    };
    let mut checks = 0;
    for phrase in texts(&fact["says"]) {
        checks += 1;
        expect(
            place.prose.contains(phrase),
            format!("does not say {phrase:?}"),
        );
    }
    for value in texts(&fact["values"]) {
        checks += 1;
        let mut fields = place.members.iter().map(|member| member.field);
        let example = fields.any(|field| shown(field.example.as_ref()).as_deref() == Some(value));
        expect(
            place.values.contains(value) || example,
            format!("lacks the value {value}"),
        );
    }
    let field = place.members.first().map(|member| member.field);
    for (key, found) in [
        (
            "example",
            field.and_then(|field| shown(field.example.as_ref())),
        ),
        (
            "default",
            field.and_then(|field| shown(field.default.as_ref())),
        ),
    ] {
        if let Some(value) = fact[key].as_str() {
            checks += 1;
            expect(
                found.as_deref() == Some(value),
                format!("has the {key} {found:?}, not {value}"),
            );
        }
    }
    for (key, found) in [
        ("rate", place.rate.map(u64::from)),
        ("max_items", field.and_then(|field| field.limits.max_items)),
    ] {
        if let Some(value) = fact[key].as_u64() {
            checks += 1;
            expect(
                found == Some(value),
                format!("has the {key} {found:?}, not {value}"),
            );
        }
    }
    for (key, found) in said(&place.members) {
        let wanted = &fact[key];
        if !wanted.is_null() {
            checks += 1;
            expect(
                found == *wanted,
                format!("has the {key} {found}, not {wanted}"),
            );
        }
    }
    expect(checks > 0, "is not compared with anything".to_owned());
    lacking
}

/// What a field says of those beside it, by the keys of the spec; null where it says nothing.
fn conditions(field: &Field) -> [(&'static str, Value); 5] {
    let names = |names: &[codegen::names::Name]| match names {
        [] => Value::Null,
        names => names.iter().map(|name| name.wire.as_str()).collect(),
    };
    let values = |values: Vec<&codegen::model::Beside>| match values.as_slice() {
        [] => Value::Null,
        values => {
            let of = values.iter();
            of.map(|beside| (beside.name.wire.clone(), Value::from(beside.values.clone())))
                .collect()
        }
    };
    let of = &field.conditions;
    let required = of.required.as_ref();
    [
        (
            "required_if",
            values(required.map_or_else(Vec::new, |of| of.values.iter().collect())),
        ),
        (
            "required_unless",
            names(required.map_or(&[], |of| &of.unless)),
        ),
        (
            "only_if",
            values(of.only_if.iter().map(|only| &only.beside).collect()),
        ),
        ("requires", names(&of.requires)),
        ("conflicts_with", names(&of.conflicts_with)),
    ]
}

/// What is said at a place of what stands beside it, in words or by the variants of a union that have or require the member.
fn said(members: &[Member<'_>]) -> Vec<(&'static str, Value)> {
    let Some(first) = members.first() else {
        return Vec::new();
    };
    let mut said = Vec::from(conditions(first.field));
    let Some((union, tag)) = first
        .of
        .and_then(|(union, _)| Some((union, union.tag.as_ref()?)))
    else {
        return said;
    };
    let tags = |required: bool| {
        let of = members
            .iter()
            .filter(|member| member.field.required || !required);
        let variants = of
            .filter_map(|member| member.of)
            .map(|(_, variant)| variant);
        variants
            .flat_map(|variant| &variant.tags)
            .collect::<Vec<_>>()
    };
    let all: usize = union
        .variants
        .iter()
        .map(|variant| variant.tags.len())
        .sum();
    let (have, require) = (tags(false), tags(true));
    for (key, found) in &mut said {
        match *key {
            "only_if" if have.len() < all => *found = json!({ tag: have }),
            "required_if" if !require.is_empty() => *found = json!({ tag: require }),
            _ => {}
        }
    }
    said
}

/// The conditions of all members of requests, as `conditions.jsonl` has them.
fn of_members<'a>(
    api: &'a Api,
    operation: &'a Operation,
    prefix: &str,
    fields: &[&'a Field],
    found: &mut Vec<Value>,
) {
    for field in fields {
        let path = format!("{prefix}{}", field.name.wire);
        let said = conditions(field).into_iter();
        let said: Vec<_> = said.filter(|(_, value)| !value.is_null()).collect();
        if !said.is_empty() {
            let mut line = json!({ "operation": operation.name.wire, "path": path });
            for (key, value) in said {
                line[key] = value;
            }
            found.push(line);
        }
        let mut type_ = &field.type_;
        let mut steps = String::new();
        while let Type::List(items) | Type::Map(items) = type_ {
            type_ = items;
            steps.push_str("[]");
        }
        // No request of the spec holds itself.
        let members = members_of(api, operation, type_).into_iter();
        let members: Vec<&Field> = members.map(|member| member.field).collect();
        of_members(api, operation, &format!("{path}{steps}."), &members, found);
    }
}

/// `conditions.jsonl` says what published text states of parameters that depend on each other, as far as the spec language can.
#[test]
fn conditions_between_parameters_are_those_that_are_stated() {
    let api = api();
    let mut found = Vec::new();
    for operation in api.groups.iter().flat_map(|group| &group.operations) {
        let fields = operation.parameters.iter().map(|of| &of.field);
        of_members(&api, operation, "", &fields.collect::<Vec<_>>(), &mut found);
    }
    let stated = lines("conditions.jsonl");
    let mut wrong = String::new();
    for one in found.iter().filter(|one| !stated.contains(one)) {
        let _ = writeln!(wrong, "{one} is not stated");
    }
    for one in stated.iter().filter(|one| !found.contains(one)) {
        let mut operations = api.groups.iter().flat_map(|group| &group.operations);
        let operation = operations.find(|it| it.name.wire == text(one, "operation"));
        let path = format!("request.{}", text(one, "path"));
        let said = operation.map_or_else(Vec::new, |it| said(&at(&api, it, &path).0));
        let mut keys = said.iter().filter(|(key, _)| !one[key].is_null());
        if keys.clone().next().is_none() || !keys.all(|(key, found)| *found == one[key]) {
            let _ = writeln!(wrong, "{one} is not in the spec");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn facts_of_fields_and_operations_are_in_the_spec() {
    let api = api();
    let operations: BTreeMap<&str, &Operation> = api
        .groups
        .iter()
        .flat_map(|group| &group.operations)
        .map(|operation| (operation.name.wire.as_str(), operation))
        .collect();
    let facts = lines("fields.jsonl");
    assert_eq!(facts.len(), 248);
    let mut wrong = String::new();
    for fact in &facts {
        let (name, path) = (text(fact, "operation"), text(fact, "path"));
        let at = fact["at"].as_str().unwrap_or(path);
        let place = operations
            .get(name)
            .and_then(|operation| place(&api, operation, at));
        let lacking = match place {
            Some(place) => lacking(fact, &place),
            None => vec!["is not there".to_owned()],
        };
        for what in lacking {
            let _ = writeln!(wrong, "{name} {path} ({}): {what}", text(fact, "kind"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// What is wrong with one error code of the spec.
fn different(fact: &Value, found: &ErrorCode) -> Vec<&'static str> {
    let repeating = match found.repeating {
        Repeating::CanHelp => "can_help",
        Repeating::CannotHelp => "cannot_help",
        Repeating::Unknown => "unknown",
    };
    let certainty = found.source.as_ref().map(|source| source.certainty);
    let documented = certainty.is_none_or(|certainty| certainty == Certainty::Documented);
    let explained = found.description.is_some() || found.message.is_some();
    let mut wrong = Vec::new();
    for (what, right) in [
        (
            "the status",
            found.status.map(u64::from) == fact["status"].as_u64(),
        ),
        (
            "whether repeating helps",
            repeating == text(fact, "repeating"),
        ),
        ("how sure it is", documented == (fact["documented"] == true)),
        (
            "the message",
            found.message.as_deref() == fact["message"].as_str(),
        ),
        ("the meaning", explained),
    ] {
        if !right {
            wrong.push(what);
        }
    }
    wrong
}

#[test]
fn error_codes_are_in_the_spec() {
    let api = api();
    let left_out: Vec<Value> = serde_json::from_str(&file("left_out.json")).expect("JSON");
    let left_out: BTreeMap<&str, &str> = left_out
        .iter()
        .map(|entry| (text(entry, "code"), text(entry, "because")))
        .collect();
    assert!(left_out.values().all(|because| !because.is_empty()));
    let facts = lines("error_codes.jsonl");
    assert_eq!(facts.len(), 125);
    let mut wrong = String::new();
    for fact in &facts {
        let code = text(fact, "code");
        let receipt = text(fact, "kind") == "receipt";
        let listed = if receipt {
            api.receipt_errors.iter().chain(&[])
        } else {
            api.errors.iter().chain(&api.error_families)
        };
        let mut listed = listed;
        let Some(found) = listed.find(|error| error.name.wire == code) else {
            if !left_out.contains_key(code) {
                let _ = writeln!(wrong, "{code}: not there");
            }
            continue;
        };
        assert!(!left_out.contains_key(code), "{code} is not left out");
        for what in different(fact, found) {
            let _ = writeln!(wrong, "{code}: {what} differs");
        }
        for name in texts(&fact["operations"]) {
            let operations = api.groups.iter().flat_map(|group| &group.operations);
            let mut listing = operations.filter(|operation| operation.name.wire == name);
            let lists = |operation: &Operation| {
                operation.errors.iter().any(|error| error.name.wire == code)
            };
            if !listing.any(lists) {
                let _ = writeln!(wrong, "{code}: {name} does not list it");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// An access level comes from a page, or says what it was inferred from.
#[test]
fn access_levels_that_pages_state_are_those_of_the_pages() {
    let api = api();
    let stated = [
        ("DeleteMessengerPage", "Update"),
        ("GetAuditRequestByTypeUnAudit", "List"),
        ("QueryChatappPhoneNumbers", "List"),
        ("ReadChatFlow", "Create"),
        ("ReadFlowVersion", "Create"),
        ("RequestWhatsappConversionApi", "None"),
        ("WhatsappCall", "Create"),
    ];
    for operation in api.groups.iter().flat_map(|group| &group.operations) {
        let wanted = stated.iter().find(|(name, _)| *name == operation.name.wire);
        if let Some((name, level)) = wanted {
            assert_eq!(
                format!("{:?}", operation.ram.access_level),
                *level,
                "{name}"
            );
            assert!(operation.ram.source.is_none(), "{name}");
        }
    }
}
