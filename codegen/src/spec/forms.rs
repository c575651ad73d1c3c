//! How the parts of a spec are written: the lines that diagnostics show to those who wrote something else.

use super::Value;

/// A line that gives a key a value, to be filled in where it says `…`; none for keys that hold anything.
pub(crate) fn line_of(key: &str) -> Option<&'static str> {
    let line = match key {
        "access_level" => "`access_level: get`",
        "action" => "`action: <product>:<Operation>`",
        "because" => "`because: …`, which says why, as in \"because it only reads\"",
        "code" => "`code: …`",
        "default_region" => "`default_region: ap-southeast-1`",
        "description" => "`description: …`",
        "endpoint" => "`endpoint: …`, a host name",
        "field" => "`field: Code`",
        "fields" => {
            "`fields:`, and below it an item for each, such as `- { name: Id, type: string, description: … }`"
        }
        "groups" => {
            "`groups:`, and below it an item for each, such as `- { name: …, title: …, description: … }`"
        }
        "items" => "`items: …`, the path of the items, such as `Data.List`",
        "message" => "`message: …`, in the words of the service",
        "name" => "`name: …`",
        "operation" => "`operation: …`, the name of the operation, which is that of the file",
        "per" => "`per: second`, or `minute`, or `hour`",
        "ram" => "`ram: { action: <product>:<Operation>, access_level: get, resource: \"*\" }`",
        "region" => "`region: …`, such as `ap-southeast-1`",
        "request" => "`request: { … }`, parameters by name",
        "requests" => "`requests: 10`, as many calls as are allowed in each period",
        "resource" => "`resource: \"*\"`",
        "response" => {
            "`response: …`: of an operation `description` and `fields`, of an example what the service sends"
        }
        "retry" => {
            "`retry: { safe: …, because: … }`, where `safe` is `true` only if repeating the call does no harm"
        }
        "safe" => "`safe: false`, or `true` if repeating the call does no harm",
        "scope" => "`scope: account`",
        "status" => "`status: 400`",
        "summary" => "`summary: …`, one sentence, such as `Gets a thing.`",
        "title" => "`title: …`",
        "type" => {
            "`type: string`, or `integer`, `number`, `boolean`, `array`, `map`, `object`, `any`, a shared type"
        }
        "value" => "`value: …`, as it is on the wire",
        _ => return None,
    };
    Some(line)
}

/// How a mapping of the spec language is written: as the value of `key`, or as an item of its list. `name` is that of the
/// structure which reads it.
pub(crate) fn mapping(name: &str, key: Option<(&str, bool)>, found: &Value) -> Option<String> {
    let (key, is_item) = key?;
    let said = scalar(found);
    let of = |fallback: &str| said.clone().unwrap_or_else(|| fallback.to_owned());
    let form = match name {
        "AccessLevel" => return None,
        "Deprecation" => "since: 2024-07-01, replacement: …, description: …".to_owned(),
        "Endpoints" => {
            "default_region: …, regions: [{ region: …, endpoint: … }], pattern: …, vpc_pattern: …"
                .to_owned()
        }
        "EnumValue" => format!("value: {}, description: …", of("…")),
        "ErrorCode" => format!("use: {}", of("…")),
        "Example" => "title: …, request: { … }, response: { … }".to_owned(),
        "Field" if !is_item => format!("type: {}", of("string")),
        "Field" => format!("name: {}, type: string, description: …", of("…")),
        "Group" => format!("name: {}, title: …, description: …", of("…")),
        "Paging" => "page_number: …, page_size: …, items: …, total: …".to_owned(),
        "Ram" => format!(
            "action: {}, access_level: get, resource: \"*\"",
            of("<product>:<Operation>")
        ),
        "RateLimit" => format!("requests: {}, per: second, scope: account", whole(found)),
        "RegionEndpoint" => format!("region: {}, endpoint: …", of("…")),
        "Response" => "description: …, fields: [{ use: RequestId }]".to_owned(),
        "Retry" => "safe: …, because: …".to_owned(),
        "Service" => return None,
        "SuccessRule" => format!("field: Code, value: {}", of("OK")),
        "TypeDefinition" => format!("name: {}, description: …, fields: […]", of("…")),
        _ => return None,
    };
    let entry = format!("{{ {form} }}");
    let shared = match (name, is_item, &said) {
        ("Field", true, Some(said)) => format!(", or `- use: {said}` if it is shared"),
        ("Retry", ..) => {
            ", where `safe` is `true` only if repeating the call does no harm".to_owned()
        }
        _ => String::new(),
    };
    Some(if is_item {
        format!("`- {entry}`{shared}")
    } else {
        format!("`{key}: {entry}`{shared}")
    })
}

/// How a list is written as the value of `key`.
pub(crate) fn list(key: Option<(&str, bool)>, found: &Value) -> Option<String> {
    let (key, _) = key?;
    let item = match key {
        "parameters" | "fields" => "{ name: …, type: string, description: … }".to_owned(),
        "errors" => "{ use: … }".to_owned(),
        "values" => "{ value: …, description: … }".to_owned(),
        "examples" => "{ title: …, request: { … }, response: { … } }".to_owned(),
        "groups" => "{ name: …, title: …, description: … }".to_owned(),
        "types" => "{ name: …, description: …, fields: […] }".to_owned(),
        "regions" => "{ region: …, endpoint: … }".to_owned(),
        _ => return scalar(found).map(|said| format!("`{key}: [{said}]`")),
    };
    let item = match (scalar(found), key) {
        (Some(said), "values") => format!("{{ value: {said}, description: … }}"),
        (Some(said), "errors") => format!("{{ use: {said} }}"),
        _ => item,
    };
    Some(format!(
        "`{key}:`, and below it an item for each, such as `- {item}`"
    ))
}

/// A short text or number as it is written in a line of YAML.
fn scalar(found: &Value) -> Option<String> {
    match found {
        Value::Text(text)
            if text.len() <= 40
                && text.starts_with(char::is_alphabetic)
                && text.chars().all(is_plain)
                && !matches!(text.as_str(), "true" | "false" | "null") =>
        {
            Some(text.clone())
        }
        Value::Text(text) if text.len() <= 40 && !text.chars().any(char::is_control) => {
            Some(Value::Text(text.clone()).to_json())
        }
        Value::Integer(number) => Some(format!("\"{number}\"")),
        _ => None,
    }
}

fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || "._-:".contains(c)
}

fn whole(found: &Value) -> String {
    match found {
        Value::Integer(number) if *number > 0 => number.to_string(),
        _ => "10".to_owned(),
    }
}
