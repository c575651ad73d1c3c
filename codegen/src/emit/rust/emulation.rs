//! What the emulator knows: data, read when an emulator starts. One text file per group with one line of JSON per operation,
//! one file for the structures that operations share, and a module that names them.

use quote::quote;
use serde_json::{Map, Value as Json, json};

use super::example::Literals;
use super::lines;
use crate::emit::context::Context;
use crate::emit::sample;
use crate::format::RustFile;
use crate::model::{
    Api, Conditions, ErrorCode, ErrorKind, Event, Example, Field, Location, Operation, Parameter,
    Period, Style, Type, TypeDefinition, Value,
};
use crate::output::OutputFile;
use crate::paths;
use crate::value::json;

/// `generated/emulation/`: the module, and the structures that operations share.
pub(crate) fn shared(api: &Api) -> Vec<OutputFile> {
    let structures = structures(&api.types);
    let events: Vec<String> = api.events.iter().map(event).collect();
    vec![
        root(api),
        table(api, "types", &[structures.to_string()]),
        table(api, "events", &events),
    ]
}

/// `generated/emulation/<group>.jsonl`: the lines of the operations of each group, in its order.
pub(crate) fn tables(api: &Api, lines: &[Vec<String>]) -> Vec<OutputFile> {
    let groups = api.groups.iter().zip(lines);
    groups
        .map(|(group, lines)| table(api, group.name.plain(), lines))
        .collect()
}

fn table(api: &Api, name: &str, lines: &[String]) -> OutputFile {
    lines::file(api, paths::emulation(&api.target, name), lines)
}

/// ```ignore
/// pub(crate) static TYPES: &str = include_str!("types.jsonl");
///
/// pub(crate) static GROUPS: &[&str] = &[
///     #[cfg(feature = "migration")]
///     include_str!("migration.jsonl"),
/// ];
/// ```
fn root(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(source, vec!["What the emulator knows.".into()]);
    file.item(quote! {
        #[doc = " Structures that operations share, as JSON by name."]
        pub(crate) static TYPES: &str = include_str!("types.jsonl");
    });
    file.item(quote! {
        #[doc = " What the service sends on its own: one line of JSON for each event."]
        pub(crate) static EVENTS: &str = include_str!("events.jsonl");
    });
    file.item(lines::groups(api));
    let path = format!("{}/emulation/mod.rs", api.target.generated());
    OutputFile::new(path, file.finish(&[]), source)
}

/// The line of an event: its name, and examples as the service sends them.
fn event(event: &Event) -> String {
    let name = json!(event.name.wire);
    let examples = event.examples.iter();
    let examples: Vec<String> = examples
        .map(|example| json::compact(&example.body))
        .collect();
    format!("{{\"name\":{name},\"examples\":[{}]}}", examples.join(","))
}

/// The line of one operation.
///
/// ```json
/// {"name": "GetMigrationVerifyCode", "action": "cams:GetMigrationVerifyCode", "limit": [10, 1],
///  "parameters": [["CustSpaceId", true, "text"], …], "types": {},
///  "errors": [[400, "Product.Unsubscript", "…", "other"], …], "examples": [[{…}, {…}]]}
/// ```
pub(crate) fn line(cx: Context<'_>) -> String {
    let operation = cx.operation;
    let parameters = operation.parameters.iter().map(parameter);
    let errors = operation.errors.iter().map(documented);
    let mut line = json!({
        "name": operation.name.wire,
        "action": operation.ram.action,
        "limit": rate_limit(operation),
        "parameters": parameters.collect::<Vec<_>>(),
        "types": structures(&operation.types),
        "errors": errors.collect::<Vec<_>>(),
    });
    let fields = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.field);
    let conditions = conditions(&fields.collect::<Vec<_>>());
    if !conditions.is_empty() {
        line["conditions"] = json!(conditions);
    }
    if operation.is_get {
        line["get"] = json!(true);
    }
    if !operation.ram.dependent_actions.is_empty() {
        line["dependent"] = json!(operation.ram.dependent_actions);
    }
    let examples = format!("[{}]", examples(cx).join(","));
    lines::with_member(&line, "examples", &examples)
}

/// Calls, and seconds in which they may come.
pub(super) fn rate_limit(operation: &Operation) -> Option<(u32, u64)> {
    let limit = operation.rate_limit.as_ref()?;
    let seconds = match limit.per {
        Period::Second => 1,
        Period::Minute => 60,
        Period::Hour => 3600,
    };
    Some((limit.requests, seconds))
}

/// An error as the emulator answers with it.
fn documented(error: &ErrorCode) -> Json {
    let message = error.message.as_ref().or(error.description.as_ref());
    let kind = match error.kind {
        Some(ErrorKind::PermissionDenied) => "permission_denied",
        Some(ErrorKind::Throttled) => "throttled",
        Some(ErrorKind::KeysRefused | ErrorKind::TryAgain | ErrorKind::ServerError) | None => {
            "other"
        }
    };
    json!([
        error.answered_with(),
        error.name.wire,
        message.map_or("", String::as_str),
        kind
    ])
}

/// The worked examples, each a request and a reply; without any, one made of the examples of the fields.
fn examples(cx: Context<'_>) -> Vec<String> {
    let pair = |request: &Value, reply: &Value| {
        format!("[{},{}]", json::compact(request), json::compact(reply))
    };
    if cx.operation.examples.is_empty() {
        let (request, reply) = sample::of_operation(cx);
        return vec![pair(&request, &reply)];
    }
    let examples = cx.operation.examples.iter();
    examples
        .map(|example| pair(&request(cx, example), &example.response_json))
        .collect()
}

/// The request of a worked example, by wire name.
pub(super) fn request(cx: Context<'_>, example: &Example) -> Value {
    let literals = Literals { types: cx.types() };
    let set = cx.operation.set(&example.request);
    let members =
        set.map(|(parameter, literal)| (parameter.field.name.wire.clone(), literals.wire(literal)));
    Value::Object(members.collect())
}

/// The structures and unions that requests hold, by name.
fn structures(types: &[TypeDefinition]) -> Json {
    let defined = types.iter().filter_map(request_type);
    Json::Object(defined.collect::<Map<_, _>>())
}

/// A structure as the list of its members, with their conditions where there are any; a union as what tells its variants, and what they hold.
fn request_type(definition: &TypeDefinition) -> Option<(String, Json)> {
    match definition {
        TypeDefinition::Structure(structure) if structure.usage.request => {
            let members: Vec<Json> = structure.fields.iter().map(member).collect();
            let conditions = conditions(&structure.fields.iter().collect::<Vec<_>>());
            let of = if conditions.is_empty() {
                json!(members)
            } else {
                json!({ "members": members, "conditions": conditions })
            };
            Some((structure.name.plain().to_owned(), of))
        }
        TypeDefinition::Union(union) if union.usage.request => {
            let variants = union.variants.iter();
            let variants: Vec<Json> = variants
                .map(|variant| json!([variant.beside, variant.tags, shape(&variant.payload)]))
                .collect();
            let of = json!({
                "told_by": union.told_by,
                "tag": union.tag,
                "variants": variants,
            });
            Some((union.name.plain().to_owned(), of))
        }
        _ => None,
    }
}

/// What members say of each other: `["required", "Language", [["Type", ["template"], null]], []]`, `["only_if", "Payload",
/// ["Channel", ["viber"], null]]` with the values that are refused, `["requires", "Tag", "Label"]`, `["conflicts", "Id", "Name"]`.
fn conditions(fields: &[&Field]) -> Vec<Json> {
    let mut stated = Vec::new();
    for field in fields {
        let own = &field.name.wire;
        let Conditions {
            required,
            only_if,
            requires,
            conflicts_with,
        } = &*field.conditions;
        if let Some(required) = required {
            let tests = required.values.iter();
            let tests: Vec<Json> = tests
                .map(|of| json!([of.name.wire, of.values, of.default]))
                .collect();
            let unless: Vec<&str> = required.unless.iter().map(|of| of.wire.as_str()).collect();
            stated.push(json!(["required", own, tests, unless]));
        }
        for only in only_if {
            let of = &only.beside;
            let refused = json!([of.name.wire, only.refused, of.default]);
            stated.push(json!(["only_if", own, refused]));
        }
        for name in requires {
            stated.push(json!(["requires", own, name.wire]));
        }
        // Each pair is on both sides.
        for name in conflicts_with.iter().filter(|name| *own < name.wire) {
            stated.push(json!(["conflicts", own, name.wire]));
        }
    }
    stated
}

/// As [`member`]; a parameter may travel otherwise than as one text of JSON.
fn parameter(parameter: &Parameter) -> Json {
    let field = &parameter.field;
    let shape = shape(&field.type_);
    let shape = match parameter.style {
        Style::Json => shape,
        Style::Flat => json!({ "flat": shape }),
        Style::Simple => json!({ "simple": shape }),
    };
    let shape = match parameter.location {
        Location::Header => json!({ "header": shape }),
        Location::Query | Location::Body => shape,
    };
    json!([field.name.wire, field.required, shape])
}

/// Name, whether it is required, and what its value looks like.
fn member(field: &Field) -> Json {
    json!([field.name.wire, field.required, shape(&field.type_)])
}

fn shape(type_: &Type) -> Json {
    match type_ {
        Type::String | Type::Enumeration(_) => json!("text"),
        Type::Int32 => json!("int32"),
        Type::Int64 => json!("int64"),
        Type::Double => json!("double"),
        Type::Boolean => json!("boolean"),
        Type::Any => json!("any"),
        Type::List(items) => json!({ "list": shape(items) }),
        Type::Map(items) => json!({ "map": shape(items) }),
        Type::Structure(reference) => json!({ "type": reference.name.plain() }),
        Type::Union(reference) => json!({ "type": reference.name.plain() }),
    }
}
