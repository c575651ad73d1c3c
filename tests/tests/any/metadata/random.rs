//! Metadata at random of all that the format has: most of it as products publish it, some of it wrong.

use serde_json::{Map, Value, json};
use tests::fuzz::Choices;

use super::words::{CODES, COMPONENTS, MEMBERS, OPERATIONS, TEXTS, VALUES};

/// Levels of structures in each other.
const DEPTH: usize = 4;

/// A document with up to `operations` operations.
pub(crate) fn document(choices: &mut Choices<'_>, operations: usize) -> Value {
    let mut apis = Map::new();
    for _ in 0..=choices.below(operations) {
        apis.insert(choices.pick(&OPERATIONS).to_owned(), operation(choices));
    }
    let names: Vec<String> = apis.keys().cloned().collect();
    let mut document = json!({
        "version": "1.0",
        "info": {"style": "RPC", "product": "Things", "version": choices.pick(&["2020-01-01", "v1", "1.0.0"])},
        "directories": directories(choices, &names),
        "components": {"schemas": components(choices)},
        "apis": apis,
        "endpoints": endpoints(choices),
    });
    for key in ["directories", "components", "endpoints", "version"] {
        if choices.one_in(12) {
            document[key] = odd(choices);
        }
    }
    document
}

/// What stands where something else is expected.
fn odd(choices: &mut Choices<'_>) -> Value {
    choices.pick(&[
        || json!(null),
        || json!([]),
        || json!({}),
        || json!(""),
        || json!("x"),
        || json!(7),
        || json!([null, "x", {}]),
    ])()
}

fn directories(choices: &mut Choices<'_>, names: &[String]) -> Value {
    let mut left = names.to_vec();
    let mut directories = Vec::new();
    while !left.is_empty() && !choices.one_in(6) {
        let rest = left.split_off(1 + choices.below(left.len()).min(left.len() - 1));
        let mut children: Vec<Value> = std::mem::replace(&mut left, rest)
            .into_iter()
            .map(Value::from)
            .collect();
        if choices.one_in(5) {
            children = vec![
                json!({"children": children, "title": choices.pick(&TEXTS)}),
                json!("NoSuchThing"),
            ];
        }
        let title = match choices.below(3) {
            0 => choices.pick(&TEXTS),
            1 => choices.pick(&MEMBERS),
            _ => choices.pick(&[
                "Readme",
                "Events",
                "types",
                "Con",
                "error codes",
                "mod",
                "1st",
                "Blocking",
            ]),
        };
        directories.push(json!({"id": directories.len(), "type": "directory", "title": title, "children": children}));
    }
    Value::from(directories)
}

fn endpoints(choices: &mut Choices<'_>) -> Value {
    let all = [
        json!({"regionId": "cn-hangzhou", "endpoint": "things.aliyuncs.com"}),
        json!({"regionId": "cn-hangzhou", "endpoint": "again.aliyuncs.com"}),
        json!({"regionId": "华东", "endpoint": "things.aliyuncs.com"}),
        json!({"regionId": "cn-beijing", "endpoint": "https://things/"}),
        json!({"regionId": "cn-beijing"}),
        json!({"regionId": "ap-southeast-1", "endpoint": "things.ap-southeast-1.aliyuncs.com", "vpc": "v"}),
    ];
    let some: Vec<Value> = all.into_iter().filter(|_| choices.one_in(2)).collect();
    Value::from(some)
}

fn components(choices: &mut Choices<'_>) -> Value {
    let mut schemas = Map::new();
    for _ in 0..choices.below(7) {
        let schema = schema(choices, 1);
        schemas.insert(choices.pick(&COMPONENTS).to_owned(), schema);
    }
    Value::Object(schemas)
}

fn operation(choices: &mut Choices<'_>) -> Value {
    let parameters: Vec<Value> = (0..choices.below(7)).map(|_| parameter(choices)).collect();
    let mut reply = object(choices, 0);
    if choices.one_in(2) {
        let type_ = choices.pick(&["string", "integer", "boolean", "object"]);
        reply["properties"]["Code"] = json!({"type": type_});
    }
    let mut operation = json!({
        "summary": choices.pick(&TEXTS),
        "methods": choices.pick(&[&["post", "get"][..], &["post"], &["get"], &["GET"], &["put"], &[]]),
        "schemes": ["https"], "security": [{"AK": []}], "operationType": "read",
        "deprecated": choices.one_in(8),
        "systemTags": {"operationType": choices.pick(&["get", "list", "create", "update", "delete", "none", "unknown"])},
        "parameters": parameters,
        "responses": {"200": {"schema": reply.clone()}},
    });
    if choices.one_in(2) {
        operation["responseDemo"] = demo(choices, &reply);
    }
    if choices.one_in(2) {
        operation["errorCodes"] = errors(choices);
    }
    if choices.one_in(4) {
        operation["qpsPerUser"] = choices.pick(&[
            || json!(10),
            || json!("100"),
            || json!(0),
            || json!(-1),
            || json!(1e30),
        ])();
    }
    if choices.one_in(12) {
        operation["responses"] = choices.pick(&[
            || json!({}),
            || json!({"200": {}}),
            || json!({"4XX": {"schema": {"type": "object"}}}),
            || json!({"200": {"headers": {"X": {"schema": {"type": "string"}}}, "schema": {"type": "object"}}}),
            || json!({"200": {"schema": {"type": "array", "items": {"type": "string"}}}}),
            || json!({"200": {"schema": {"type": "string"}}}),
            || json!({"200": {"schema": {"$ref": "#/components/schemas/Tag"}}}),
        ])();
    }
    if choices.one_in(30) {
        operation["path"] = json!("/things/[Id]");
    }
    if choices.one_in(20) {
        let keys = [
            "parameters",
            "responses",
            "methods",
            "systemTags",
            "errorCodes",
            "responseDemo",
            "deprecated",
        ];
        operation[choices.pick(&keys)] = odd(choices);
    }
    operation
}

fn parameter(choices: &mut Choices<'_>) -> Value {
    let mut parameter = json!({
        "name": choices.pick(&MEMBERS),
        "in": choices.pick(&["query", "query", "query", "formData", "formData", "body", "header", "host", "path"]),
        "schema": schema(choices, 0),
    });
    let kind = parameter["schema"]["type"].as_str().unwrap_or_default();
    if !["string", "integer", "boolean", "number"].contains(&kind) || choices.one_in(8) {
        let style = choices.pick(&["json", "json", "repeatList", "flat", "simple", "", "xml"]);
        parameter["style"] = json!(style);
    }
    if choices.one_in(6) {
        parameter["allowEmptyValue"] = json!(true);
    }
    if choices.one_in(30) {
        let key = choices.pick(&["in", "name", "schema", "style"]);
        parameter[key] = odd(choices);
    }
    parameter
}

/// A schema. `depth` counts the structures around it.
fn schema(choices: &mut Choices<'_>, depth: usize) -> Value {
    let most = if depth < DEPTH { 9 } else { 5 };
    let mut schema = match choices.below(most) {
        0 | 1 => text(choices),
        2 => number(choices),
        3 => json!({"type": choices.pick(&["boolean", "any", "Boolean", "file", ""])}),
        4 => reference(choices),
        5 | 6 => object(choices, depth),
        7 => {
            let items = self::schema(choices, depth + 1);
            with(
                choices,
                json!({"type": "array", "items": items}),
                &[("minItems", &[0, 1, 2, -1]), ("maxItems", &[0, 1, 9, 200])],
            )
        }
        _ => {
            let of = if choices.one_in(4) {
                odd(choices)
            } else {
                self::schema(choices, depth + 1)
            };
            json!({"type": "object", "additionalProperties": of})
        }
    };
    schema["description"] = json!(choices.pick(&TEXTS));
    if choices.one_in(3) {
        schema["required"] = json!(choices.one_in(2));
    }
    if choices.one_in(12) {
        schema["docRequired"] = json!(choices.one_in(2));
    }
    if choices.one_in(12) {
        schema["deprecated"] = json!(true);
    }
    if choices.one_in(3) {
        schema["example"] = example(choices, &schema.clone());
    }
    if choices.one_in(10) {
        schema["default"] = example(choices, &schema.clone());
    }
    if choices.one_in(40) {
        let key = choices.pick(&[
            "type",
            "items",
            "properties",
            "$ref",
            "enum",
            "required",
            "format",
            "unheardOf",
        ]);
        schema[key] = odd(choices);
    }
    schema
}

fn reference(choices: &mut Choices<'_>) -> Value {
    let component = choices.pick(&COMPONENTS);
    json!({"$ref": format!("#/components/schemas/{component}")})
}

fn text(choices: &mut Choices<'_>) -> Value {
    let mut schema = with(
        choices,
        json!({"type": "string"}),
        &[
            ("minLength", &[0, 1, 3, 200]),
            ("maxLength", &[0, 1, 5, 4096]),
        ],
    );
    if choices.one_in(4) {
        let values: Vec<&str> = (0..choices.below(6))
            .map(|_| choices.pick(&VALUES))
            .collect();
        schema["enum"] = json!(values);
        if choices.one_in(3) {
            schema["enumValueTitles"] = json!({choices.pick(&VALUES): choices.pick(&TEXTS)});
        }
    } else if choices.one_in(5) {
        schema["pattern"] = json!(choices.pick(&["^[a-z]+$", "[", "(?=x)", "\\d{3}", ".*"]));
    }
    if choices.one_in(10) {
        schema["format"] = json!(choices.pick(&["iso-8601", "byte", "", "password"]));
    }
    schema
}

fn number(choices: &mut Choices<'_>) -> Value {
    let kind = choices.pick(&["integer", "integer", "number", "long"]);
    let limits: [i64; 6] = [0, 1, 10, -5, i64::MAX, i64::MIN];
    let mut schema = with(
        choices,
        json!({"type": kind}),
        &[("minimum", &limits), ("maximum", &limits)],
    );
    match choices.below(6) {
        0 => schema["format"] = json!("int32"),
        1 => schema["format"] = json!(choices.pick(&["int64", "double", "float", "uint8"])),
        2 => {
            schema["minimum"] =
                choices.pick(&[|| json!("1"), || json!(0.5), || json!(1e300), || json!("x")])();
        }
        3 => schema["exclusiveMaximum"] = json!(true),
        _ => {}
    }
    if choices.one_in(6) {
        schema["enum"] = json!([1, 2, "3"]);
    }
    schema
}

/// The schema with some of these limits.
fn with(choices: &mut Choices<'_>, mut schema: Value, limits: &[(&str, &[i64])]) -> Value {
    for (key, numbers) in limits {
        if choices.one_in(4) {
            let number = choices.pick(numbers);
            schema[*key] = if choices.one_in(2) {
                json!(number)
            } else {
                json!(number.to_string())
            };
        }
    }
    schema
}

fn object(choices: &mut Choices<'_>, depth: usize) -> Value {
    let mut properties = Map::new();
    for _ in 0..choices.below(6) {
        let schema = schema(choices, depth + 1);
        properties.insert(choices.pick(&MEMBERS).to_owned(), schema);
    }
    let mut object = json!({"type": "object", "properties": properties});
    if choices.one_in(12) {
        object["additionalProperties"] = json!(choices.one_in(2));
    }
    object
}

/// An example of a schema: right, right as text, or wrong.
fn example(choices: &mut Choices<'_>, schema: &Value) -> Value {
    let value = value(choices, schema, 0);
    match choices.below(5) {
        0 => odd(choices),
        1 => json!(choices.pick(&TEXTS)),
        2 | 3 if !value.is_string() => json!(value.to_string()),
        _ => value,
    }
}

fn value(choices: &mut Choices<'_>, schema: &Value, depth: usize) -> Value {
    if depth > DEPTH {
        return Value::Null;
    }
    match schema["type"].as_str().unwrap_or_default() {
        "string" => match schema["enum"].as_array().and_then(|values| values.first()) {
            Some(value) => value.clone(),
            None => json!(choices.pick(&[
                "a",
                "i-bp1234567890",
                "2024-01-01T00:00:00Z",
                "中文",
                "1",
                "\"q\""
            ])),
        },
        "integer" | "long" | "number" => choices.pick(&[
            || json!(1),
            || json!(0),
            || json!(1_700_000_000_000_i64),
            || json!(1.5),
        ])(),
        "boolean" => json!(choices.one_in(2)),
        "array" => json!([value(choices, &schema["items"], depth + 1)]),
        "object" => {
            let members = schema["properties"].as_object().into_iter().flatten();
            let members: Map<String, Value> = members
                .map(|(name, schema)| (name.clone(), value(choices, schema, depth + 1)))
                .collect();
            Value::Object(members)
        }
        _ => json!("any"),
    }
}

/// Replies as the metadata shows them: text of a list of texts.
fn demo(choices: &mut Choices<'_>, reply: &Value) -> Value {
    if choices.one_in(8) {
        return odd(choices);
    }
    let mut shown = value(choices, reply, 0);
    if reply["properties"]["Code"].is_object() {
        shown["Code"] = choices.pick(&[
            || json!("OK"),
            || json!("200"),
            || json!(200),
            || json!("Success"),
            || json!("0"),
            || json!(0),
            || json!("0000"),
            || json!(true),
            || json!("Parameter.Error"),
            || json!("IllegalThing"),
            || json!(500),
            || json!(null),
            || json!({"A": 1}),
            || json!(""),
        ])();
    }
    let mut text = shown.to_string();
    if choices.one_in(8) {
        let half = text.chars().count() / 2;
        text = text.chars().take(half).collect();
    }
    let shown = json!({"type": "json", "example": text, "errorExample": ""});
    let xml = json!({"type": "xml", "example": "<A>1</A>"});
    let list = choices.pick(&[0, 1, 2, 3]);
    let list = match list {
        0 => json!([xml]),
        1 => json!([xml, shown]),
        _ => json!([shown, xml]),
    };
    if choices.one_in(8) {
        list
    } else {
        json!(list.to_string())
    }
}

fn errors(choices: &mut Choices<'_>) -> Value {
    let mut errors = Map::new();
    for _ in 0..choices.below(4) {
        let listed: Vec<Value> = (0..choices.below(5))
            .map(|_| json!({"errorCode": choices.pick(&CODES), "errorMessage": choices.pick(&TEXTS), "description": "d"}))
            .collect();
        let status = choices.pick(&["400", "403", "404", "500", "200", "4XX", "default"]);
        errors.insert(status.to_owned(), Value::from(listed));
    }
    Value::Object(errors)
}
