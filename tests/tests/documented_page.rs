//! Every fact of Alibaba Cloud's documentation page of `GetMigrationVerifyCode`, listed by hand, is in the spec, in the
//! emitted crate's docs and on the emitted page. Descriptions are in the project's own words and not compared.

use codegen::Target;
use codegen::model::{
    AccessLevel, Api, Field, Operation, Period, RateLimitScope, Structure, Type, TypeDefinition,
    Value,
};
use codegen::{Diagnostics, check, spec};
use tests::scratch;

const OPERATION: &str = "GetMigrationVerifyCode";

/// Name and example of each parameter; all are required texts.
const PARAMETERS: [(&str, &str); 4] = [
    ("CustSpaceId", "29348393884****"),
    ("PhoneNumber", "861380000****"),
    ("Locale", "zh_CN"),
    ("Method", "sms"),
];

/// Path, type and example of each element of the reply.
const ELEMENTS: [(&str, &str, Option<&str>); 7] = [
    (
        "RequestId",
        "string",
        Some("90E63D28-E31D-1EB2-8939-A94866411B2O"),
    ),
    ("Code", "string", Some("OK")),
    ("Message", "string", Some("None")),
    ("Data", "object", None),
    ("Data.PhoneNumber", "string", Some("861380000****")),
    ("Data.Id", "string", Some("8282889****")),
    ("AccessDeniedDetail", "string", Some("None")),
];

/// Code, message, and whether the page describes it; the status of all is 400.
const ERRORS: [(&str, &str, bool); 4] = [
    (
        "Product.Unsubscript",
        "You have not subscribed to the specified product.",
        true,
    ),
    (
        "Ram.PermissionDeny",
        "You are not authorized to perform the operation.",
        false,
    ),
    (
        "System.LimitControl",
        "The system is under flow control.",
        true,
    ),
    (
        "Unknown.ResourceOwnerId",
        "The resource does not belong to the current user.",
        true,
    ),
];

/// The success example.
const REPLY: &str = r#"{
    "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O", "Code": "OK", "Message": "None",
    "Data": {"PhoneNumber": "861380000****", "Id": "8282889****"}, "AccessDeniedDetail": "None"
}"#;

fn api() -> Api {
    let sources = scratch::sources(&scratch::root().join("spec")).expect("the project has a spec");
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(&sources, &Target::new("cams"), &mut diagnostics);
    match check::check(&spec, &mut diagnostics) {
        Some(api) => api,
        None => panic!("{}", diagnostics.render(&sources, false)),
    }
}

fn operation(api: &Api) -> &Operation {
    let mut all = api.groups.iter().flat_map(|group| &group.operations);
    all.find(|operation| operation.name.wire == OPERATION)
        .expect("the operation is in the spec")
}

fn emitted(path: &str) -> String {
    std::fs::read_to_string(scratch::root().join("generated-sdk").join(path))
        .expect("the file is emitted")
}

/// The cells of the table rows below a heading.
fn rows(text: &str, heading: &str) -> Vec<Vec<String>> {
    let below = text
        .split(heading)
        .nth(1)
        .unwrap_or_else(|| panic!("no {heading}"));
    let lines = below
        .lines()
        .map(|line| line.trim_start().trim_start_matches("///").trim());
    let table = lines
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'));
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().replace('`', ""))
            .collect()
    };
    table.skip(2).map(cells).collect()
}

/// The structure that a field of the reply is.
fn structure<'a>(api: &'a Api, operation: &'a Operation, field: &Field) -> &'a Structure {
    let Type::Structure(reference) = &field.type_ else {
        panic!("{} is {:?}", field.name.wire, field.type_);
    };
    let types = if reference.shared {
        &api.types
    } else {
        &operation.types
    };
    let structures = types.iter().filter_map(|type_| match type_ {
        TypeDefinition::Structure(structure) => Some(structure),
        TypeDefinition::Enumeration(_) | TypeDefinition::Union(_) => None,
    });
    let mut named = structures.filter(|structure| structure.name == reference.name);
    named.next().expect("the reference is resolved")
}

#[test]
fn the_spec_holds_them() {
    let api = api();
    let operation = operation(&api);
    let ram = &operation.ram;
    assert_eq!(
        (ram.action.as_str(), ram.resource.as_str()),
        ("cams:GetMigrationVerifyCode", "*")
    );
    assert_eq!(ram.access_level, AccessLevel::Get);
    assert!(ram.condition_keys.is_empty() && ram.dependent_actions.is_empty());
    let limit = operation
        .rate_limit
        .as_ref()
        .expect("a limit is documented");
    assert_eq!(
        (limit.requests, limit.per, limit.scope),
        (10, Period::Second, RateLimitScope::Account)
    );
    assert!(
        operation.summary.contains("verification code")
            && operation.summary.contains("phone number")
    );

    let parameters: Vec<(&str, String)> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let field = &parameter.field;
            assert!(field.required && !field.description.is_empty());
            assert!(matches!(field.type_, Type::String | Type::Enumeration(_)));
            (
                field.name.wire.as_str(),
                field
                    .example
                    .as_ref()
                    .map(Value::to_text)
                    .unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        parameters,
        PARAMETERS.map(|(name, example)| (name, example.to_owned()))
    );

    assert!(!operation.response.description.is_empty());
    let mut elements = Vec::new();
    for field in &operation.response.fields {
        elements.push((field.name.wire.clone(), field));
        if field.name.wire == "Data" {
            let inner = &structure(&api, operation, field).fields;
            elements.extend(
                inner
                    .iter()
                    .map(|inner| (format!("Data.{}", inner.name.wire), inner)),
            );
        }
    }
    let elements: Vec<(&str, &str, Option<String>)> = elements
        .iter()
        .map(|(path, field)| {
            assert!(!field.description.is_empty(), "{path}");
            let type_ = match field.type_ {
                Type::String => "string",
                Type::Structure(_) => "object",
                _ => "another",
            };
            let example = field.example.as_ref().map(Value::to_text);
            (path.as_str(), type_, example)
        })
        .collect();
    let documented =
        ELEMENTS.map(|(path, type_, example)| (path, type_, example.map(str::to_owned)));
    assert_eq!(elements, documented);

    let errors: Vec<(&str, &str, bool)> = operation
        .errors
        .iter()
        .map(|error| {
            assert_eq!(error.status, Some(400));
            (
                error.name.wire.as_str(),
                error.message.as_deref().unwrap_or_default(),
                error.description.is_some(),
            )
        })
        .collect();
    assert_eq!(errors, ERRORS);
    assert_eq!(operation.examples.len(), 1);
    assert_eq!(json(&operation.examples[0].response_json), example());
}

fn example() -> serde_json::Value {
    serde_json::from_str(REPLY).expect("the example is JSON")
}

fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Text(text) => text.clone().into(),
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), json(value)))
            .collect(),
        other => panic!("the example holds texts and objects alone, not {other:?}"),
    }
}

const RAM: [&str; 5] = [
    "cams:GetMigrationVerifyCode",
    "get",
    "All resources (*)",
    "None",
    "None",
];

fn check_errors(rows: &[Vec<String>]) {
    assert_eq!(rows.len(), ERRORS.len());
    for (row, (code, message, described)) in rows.iter().zip(ERRORS) {
        assert_eq!(row[..3], ["400", code, message]);
        assert_eq!(!row[3].is_empty(), described, "{code}");
    }
}

#[test]
fn the_docs_of_the_crate_hold_them() {
    let text = emitted("src/generated/migration/get_migration_verify_code.rs");
    assert_eq!(rows(&text, "# Authorization"), [RAM]);
    let meanings = emitted("src/generated/error_code.rs");
    for (code, ..) in ERRORS {
        // A link to the one place that says what it means.
        let (_, link) = text
            .split_once(&format!("[`{code}`](crate::ErrorCode::"))
            .expect("the method lists it");
        let variant = link.split(')').next().expect("the link ends");
        let docs = meanings.split(&format!("\n    {variant},\n")).next();
        let docs = docs.and_then(|before| before.rsplit(",\n").next());
        assert!(
            docs.is_some_and(|docs| docs.contains(&format!("/// `{code}`: "))),
            "{code}"
        );
    }
    assert!(text.contains("/// At most 10 calls per second for each account."));
    for (name, example) in PARAMETERS {
        // Documented on its setter, required by `send`, and in the example.
        let method = setter(name);
        let docs = text
            .split(&format!("pub fn {method}(\n"))
            .next()
            .and_then(|before| before.rsplit("\n\n").next());
        assert!(
            docs.is_some_and(|docs| docs.contains(&format!("Example: `{example}`"))),
            "{name}"
        );
        assert!(
            text.contains(&format!("`{method}` is required by {OPERATION}")),
            "{name}"
        );
        let value = if name == "Method" {
            "VerificationMethod::Sms".to_owned()
        } else {
            format!("{example:?}")
        };
        assert!(
            text.contains(&format!("///     .{method}({value})\n")),
            "{name}"
        );
    }
    for (path, type_, example) in ELEMENTS {
        let name = path.rsplit('.').next().unwrap_or(path);
        let type_ = if type_ == "object" {
            "GetMigrationVerifyCodeData"
        } else {
            "String"
        };
        let field = format!("pub {}: Option<{type_}>,", setter(name));
        let holder = if path.contains('.') {
            "Data"
        } else {
            "Response"
        };
        let members = text
            .split(&format!("pub struct {OPERATION}{holder} {{"))
            .nth(1);
        let members = members
            .and_then(|rest| rest.split("\n}").next())
            .unwrap_or_default();
        let (before, _) = members
            .split_once(&field)
            .unwrap_or_else(|| panic!("no {field}"));
        let docs = before.rsplit("\n    pub ").next().unwrap_or(before);
        assert!(
            example.is_none_or(|example| docs.contains(&format!("Example: `{example}`"))),
            "{path}"
        );
    }
}

/// The Rust name of each wire name on the page.
fn setter(wire: &str) -> &'static str {
    match wire {
        "CustSpaceId" => "cust_space_id",
        "PhoneNumber" => "phone_number",
        "Locale" => "locale",
        "Method" => "method",
        "RequestId" => "request_id",
        "Code" => "code",
        "Message" => "message",
        "Data" => "data",
        "Id" => "id",
        "AccessDeniedDetail" => "access_denied_detail",
        other => panic!("{other} is not on the page"),
    }
}

/// A text, and the example behind it.
fn check_description(cell: &str, example: Option<&str>) {
    match example {
        Some(example) => assert!(cell.ends_with(&format!(". Example: {example}.")), "{cell}"),
        None => assert!(!cell.is_empty() && !cell.contains("Example: "), "{cell}"),
    }
}

#[test]
fn the_emitted_page_holds_them() {
    let text = emitted("docs/src/migration/GetMigrationVerifyCode.md");
    assert_eq!(rows(&text, "## RAM authorization"), [RAM]);
    assert!(text.contains("At most 10 calls per second for each account."));
    let parameters = rows(&text, "## Request parameters");
    assert_eq!(parameters.len(), PARAMETERS.len());
    for (row, (name, example)) in parameters.iter().zip(PARAMETERS) {
        assert_eq!(row[..3], [name, "string", "Yes"].map(str::to_owned));
        check_description(&row[3], Some(example));
    }
    assert!(
        parameters[3][3].contains("sms"),
        "the valid value of Method"
    );
    // A table for each object.
    let reply = rows(&text, "## Response elements");
    let data = rows(&text, "### `Data`");
    let elements = |path: &str| {
        let inner = !path.is_empty();
        ELEMENTS
            .iter()
            .filter(move |(name, ..)| name.contains('.') == inner)
    };
    for (table, path) in [(reply, ""), (data, "Data.")] {
        assert_eq!(table.len(), elements(path).count());
        for (row, (name, type_, example)) in table.iter().zip(elements(path)) {
            let cell = row[0]
                .split_once(']')
                .map_or(row[0].as_str(), |(link, _)| link);
            let cell = format!("{path}{}", cell.trim_start_matches('['));
            assert_eq!((cell.as_str(), row[1].as_str()), (*name, *type_));
            check_description(&row[2], *example);
        }
    }
    check_errors(&rows(&text, "## Error codes"));
    let reply = text
        .split("```json")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap_or_default();
    let reply: serde_json::Value = serde_json::from_str(reply).expect("the reply is JSON");
    assert_eq!(reply, example());
}
