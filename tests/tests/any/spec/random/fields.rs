//! Fields with all that the language can say of one, and values that fit them.

use serde_json::{Map, Value, json};
use tests::fuzz::{Choices, Prose};

use super::values::{FLOATS, INTEGERS, LISTED, NAMES, PATTERNS, TEXTS};

/// Structures in structures, at most.
const DEEPEST: usize = 3;

/// Where a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Parameter,
    Member,
    Reply,
}

impl Role {
    fn inner(self) -> Self {
        match self {
            Role::Reply => Role::Reply,
            Role::Parameter | Role::Member => Role::Member,
        }
    }
}

/// A field, and values that fit it.
pub(crate) struct Made {
    pub(crate) field: Value,
    pub(crate) values: Vec<Value>,
}

impl Made {
    pub(crate) fn name(&self) -> &str {
        self.field["name"].as_str().unwrap_or_default()
    }

    pub(crate) fn is_required(&self) -> bool {
        self.field["required"] == json!(true)
    }

    pub(crate) fn is(&self, types: &[&str]) -> bool {
        types.contains(&self.field["type"].as_str().unwrap_or_default())
    }
}

/// A list of fields, some of which stand for others.
pub(crate) fn fields(choices: &mut Choices<'_>, role: Role, most: usize) -> Vec<Made> {
    let count = 1 + choices.below(most);
    let mut fields: Vec<Made> = (0..count)
        .map(|index| field(choices, index, 0, role))
        .collect();
    for index in 1..count {
        if choices.one_in(8) {
            let replacement = fields[choices.below(index)].name().to_owned();
            fields[index].field["deprecated"] = match choices.below(3) {
                0 => json!({}),
                1 => json!({ "since": "2020-02-29", "description": Prose::any(choices).written }),
                _ => json!({ "replacement": replacement }),
            };
        }
    }
    fields
}

fn field(choices: &mut Choices<'_>, index: usize, depth: usize, role: Role) -> Made {
    let word = choices.pick(NAMES);
    // Parameters and reply fields have names of their own, so that what is sensitive is so in one of them.
    let side = if role == Role::Reply { "R" } else { "N" };
    let (field, values) = any_type(choices, depth, role);
    let mut made = Made { field, values };
    made.field["name"] = json!(format!("{word}{side}{index}"));
    made.field["description"] = json!(description(choices));
    if word == "Größe" || choices.one_in(12) {
        made.field["rust_name"] = json!(format!("own_name_{}_{index}", side.to_ascii_lowercase()));
    }
    if choices.one_in(8) {
        let former = format!("former_name_{}_{index}", side.to_ascii_lowercase());
        made.field["renamed_from"] = json!([former, format!("{former}_still")]);
    }
    if role != Role::Reply {
        made.field["required"] = json!(choices.one_in(2));
        if choices.one_in(4) {
            made.field["default"] = choices_of(choices, &made.values);
        }
    }
    if choices.one_in(4) {
        made.field["example"] = choices_of(choices, &made.values);
    }
    if choices.one_in(6) {
        made.field["source"] = json!(choices.pick(&["heard", "guessed", "printed"]));
    }
    if role == Role::Parameter {
        travels(choices, &mut made);
    }
    if choices.one_in(6) && made.is(&["string", "number", "integer", "boolean", "any"]) {
        // A name is sensitive everywhere or nowhere.
        made.field["name"] = json!(format!("Secret{}", choices.below(1 << 40)));
        made.field["sensitive"] = json!(true);
    } else if choices.one_in(12) {
        made.field["sensitive"] = json!(false);
    }
    made
}

fn choices_of(choices: &mut Choices<'_>, values: &[Value]) -> Value {
    values[choices.below(values.len())].clone()
}

/// Where and how a parameter travels.
fn travels(choices: &mut Choices<'_>, made: &mut Made) {
    if choices.one_in(3) {
        made.field["location"] = json!(choices.pick(&["query", "body"]));
    }
    if !made.is(&["array", "map", "object"]) || choices.one_in(2) {
        return;
    }
    let items = made.field["items"]["type"].as_str().unwrap_or_default();
    let is_simple =
        made.is(&["array"]) && ["string", "integer", "number", "boolean"].contains(&items);
    let styles: &[&str] = if is_simple {
        &["simple", "json", "flat", "repeatList"]
    } else {
        &["json", "flat", "repeatList"]
    };
    made.field["style"] = json!(choices.pick(styles));
}

/// Prose, or a plain sentence: most descriptions are short.
fn description(choices: &mut Choices<'_>) -> String {
    match choices.below(6) {
        0 => Prose::any(choices).written,
        1 => "Holds `code`, and | a bar.".to_owned(),
        2 => "See https://example.com/a_b_c?d=e for it.".to_owned(),
        3 => "One of:\n\n- this\n- or that.".to_owned(),
        _ => "What it is.".to_owned(),
    }
}

fn any_type(choices: &mut Choices<'_>, depth: usize, role: Role) -> (Value, Vec<Value>) {
    match choices.below(if depth < DEEPEST { 14 } else { 9 }) {
        0 => (json!({ "type": "string" }), texts()),
        1 => limited_text(choices, role),
        2 => limited_number(choices, role),
        3 => int32(choices),
        4 => (json!({ "type": "integer" }), numbers(INTEGERS)),
        5 => (json!({ "type": "number" }), numbers(FLOATS)),
        6 => (
            json!({ "type": "boolean" }),
            vec![json!(true), json!(false)],
        ),
        7 => (json!({ "type": "any" }), anything()),
        8 if choices.one_in(2) => shared(choices),
        8 => enumeration(choices),
        9 | 10 => structure(choices, depth, role),
        11 | 12 => list(choices, depth, role),
        _ => map(choices, depth, role),
    }
}

fn texts() -> Vec<Value> {
    TEXTS.iter().map(|text| json!(text)).collect()
}

fn numbers<T: Copy + Into<Value>>(numbers: &[T]) -> Vec<Value> {
    numbers.iter().map(|&number| number.into()).collect()
}

fn int32(choices: &mut Choices<'_>) -> (Value, Vec<Value>) {
    let small = INTEGERS
        .iter()
        .filter(|&&number| i32::try_from(number).is_ok());
    let values: Vec<Value> = small.map(|number| json!(number)).collect();
    let first = choices.below(values.len());
    (
        json!({ "type": "integer", "format": "int32" }),
        values[first..].to_vec(),
    )
}

/// Limits are those of requests.
fn limited_text(choices: &mut Choices<'_>, role: Role) -> (Value, Vec<Value>) {
    if role == Role::Reply {
        return (json!({ "type": "string" }), texts());
    }
    if choices.one_in(2) {
        let (pattern, text) = choices.pick(PATTERNS);
        return (
            json!({ "type": "string", "pattern": pattern }),
            vec![json!(text)],
        );
    }
    let mut field = json!({ "type": "string", "min_length": 1 });
    if choices.one_in(2) {
        field["max_length"] = json!(1 + choices.below(99));
    }
    (field, vec![json!("a"), json!("\u{1f600}")])
}

fn limited_number(choices: &mut Choices<'_>, role: Role) -> (Value, Vec<Value>) {
    if role == Role::Reply {
        return (json!({ "type": "number" }), numbers(FLOATS));
    }
    let limits: [(Value, &[f64]); 4] = [
        (
            json!({ "type": "number", "minimum": -0.5, "maximum": 1e21 }),
            &[0.0, 0.25, 1e21, -0.5],
        ),
        (json!({ "type": "number", "maximum": 0 }), &[-0.0, -1e21]),
        (
            json!({ "type": "number", "minimum": 0.1, "maximum": 0.1 }),
            &[0.1],
        ),
        (
            json!({ "type": "number", "minimum": 1e-7 }),
            &[1e-7, 5.0, 1e300],
        ),
    ];
    if choices.one_in(3) {
        let most = 1 + choices.below(1 << 40);
        let field = json!({ "type": "integer", "minimum": -7, "maximum": most });
        return (field, vec![json!(-7), json!(0), json!(most)]);
    }
    let (field, values) = limits[choices.below(limits.len())].clone();
    (field, numbers(values))
}

/// Values without a type. A list of all integers is as long as a literal gets.
fn anything() -> Vec<Value> {
    vec![
        json!({ "a": INTEGERS, "b": [TEXTS, null] }),
        json!(FLOATS),
        json!(1_718_000_000_000_i64),
        json!(5.0),
        json!(u32::MAX),
        json!("text"),
        json!({}),
    ]
}

/// A type of the service file.
fn shared(choices: &mut Choices<'_>) -> (Value, Vec<Value>) {
    if choices.one_in(2) {
        let values = vec![json!("red"), json!("1"), json!("none of them")];
        return (json!({ "type": "Colour" }), values);
    }
    let leaf = json!({ "Leaf": "a" });
    let tree = json!({ "Leaf": "", "Left": leaf, "Branches": [leaf, leaf], "Colour": "1" });
    (json!({ "type": "Tree" }), vec![leaf, tree])
}

fn enumeration(choices: &mut Choices<'_>) -> (Value, Vec<Value>) {
    let first = choices.below(LISTED.len() - 1);
    let values = &LISTED[first..];
    let listed = values.iter().enumerate().map(|(index, value)| {
        let mut value = json!({ "value": value, "description": description(choices) });
        if value["value"] == "-1" || choices.one_in(6) {
            value["rust_name"] = json!(format!("OwnName{index}"));
        }
        if choices.one_in(8) {
            value["renamed_from"] = json!([format!("FormerName{index}")]);
        }
        if choices.one_in(6) {
            value["source"] = json!("guessed");
        }
        value
    });
    let listed: Vec<Value> = listed.collect();
    let mut field = json!({ "type": "string", "values": listed });
    own_type_name(choices, &mut field);
    let unheard_of = ["unheard of", ""].iter();
    let values = values.iter().chain(unheard_of).map(|value| json!(value));
    (field, values.collect())
}

/// Types are named after what holds them, or by themselves.
fn own_type_name(choices: &mut Choices<'_>, field: &mut Value) {
    if choices.one_in(2) {
        field["type_name"] = json!(format!("Own{}", choices.below(1 << 40)));
    }
    if choices.one_in(6) {
        field["type_renamed_from"] = json!([format!("Former{}", choices.below(1 << 40))]);
    }
}

fn structure(choices: &mut Choices<'_>, depth: usize, role: Role) -> (Value, Vec<Value>) {
    let members: Vec<Made> = (0..=choices.below(4))
        .map(|index| field(choices, index, depth + 1, role.inner()))
        .collect();
    let mut values = Vec::new();
    for all in [true, false] {
        let set = members.iter().filter(|made| all || made.is_required());
        let object: Map<String, Value> = set
            .map(|made| (made.name().to_owned(), choices_of(choices, &made.values)))
            .collect();
        values.push(Value::Object(object));
    }
    let members: Vec<Value> = members.into_iter().map(|made| made.field).collect();
    let mut field = json!({ "type": "object", "fields": members });
    own_type_name(choices, &mut field);
    (field, values)
}

fn list(choices: &mut Choices<'_>, depth: usize, role: Role) -> (Value, Vec<Value>) {
    let (items, values) = any_type(choices, depth + 1, role.inner());
    let mut field = json!({ "type": "array", "items": held(choices, items) });
    let mut lists = vec![json!(values), json!([values[0]])];
    if role != Role::Reply && choices.one_in(3) {
        field["min_items"] = json!(1);
        field["max_items"] = json!(values.len());
    } else {
        lists.push(json!([]));
    }
    (field, lists)
}

fn map(choices: &mut Choices<'_>, depth: usize, role: Role) -> (Value, Vec<Value>) {
    let (items, values) = any_type(choices, depth + 1, role.inner());
    let mut field = json!({ "type": "map", "items": held(choices, items) });
    if role != Role::Reply && choices.one_in(3) {
        field["max_items"] = json!(TEXTS.len());
    }
    let members = TEXTS.iter().zip(values);
    let members = members.map(|(key, value)| ((*key).to_owned(), value));
    (field, vec![Value::Object(members.collect()), json!({})])
}

/// What a list or map holds has a type and nothing else, but for a description of it.
fn held(choices: &mut Choices<'_>, mut items: Value) -> Value {
    if let Some(items) = items.as_object_mut() {
        let limits = [
            "min_length",
            "max_length",
            "min_items",
            "max_items",
            "minimum",
            "maximum",
            "pattern",
        ];
        items.retain(|key, _| !limits.contains(&key.as_str()));
        if choices.one_in(3) {
            items.insert("description".to_owned(), json!(description(choices)));
        }
    }
    items
}
