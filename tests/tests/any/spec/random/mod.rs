//! Operations made at random of all that the spec language has.

mod conditions;
mod fields;
mod values;

use serde_json::{Map, Value, json};
use tests::fuzz::{Choices, Prose};

use super::lines::{Lines, Refused, yaml};
use fields::{Made, Role, fields};

/// The groups that operations are spread over.
pub(crate) const GROUPS: [&str; 3] = ["first_things", "second_things", "third_things"];

/// What operations share. `OutcomeOfTheCall` tells success.
pub(crate) const SHARED: &str = r#"sources:
  - { name: heard, certainty: observed, description: what a caller saw }
  - { name: guessed, certainty: inferred, description: the name of it }
  - { name: printed, certainty: elsewhere, description: "a book, on page 7", url: "https://example.com/book" }
common_errors: { source: heard, codes: [Common.Busy, Common.Gone] }
receipt_errors:
  - { code: "7", rust_name: Lost, description: It is lost., advice: Send another., repeating: can_help }
  - { code: "131", rust_name: Refused, status: 404, description: Nobody wants it., repeating: cannot_help, source: printed }
parameters:
  - { name: SpaceId, type: string, max_length: 9, description: A space., example: s }
  - { name: Shade, type: Colour, description: A colour., location: body }
fields:
  - { name: RequestId, type: string, description: The request., example: r }
  - { name: OutcomeOfTheCall, type: string, description: What came of it. }
"#;

/// Error codes of the service, beside those of hostile names.
pub(crate) const ERRORS: &str = r#"  - { code: Common.Busy, status: 429, message: "Come back | later `so`.", kind: throttled }
  - { code: Common.Gone, status: 404, description: Gone., advice: "Look at https://example.com.", repeating: cannot_help }
  - { code: Common.Down, status: 503, message: "<b>\"Down\"</b>", kind: server_error, source: guessed }
  - { code: "Not{Thing}", description: There is no such thing., source: heard }
"#;

/// Types of the service: one that holds itself, and an enumeration.
pub(crate) const TYPES: &str = r#"types:
  - name: Tree
    renamed_from: [Wood]
    description: A tree.
    fields:
      - { name: Leaf, type: string, required: true, description: A leaf. }
      - { name: Left, type: Tree, description: What is on the left. }
      - { name: Branches, type: array, items: { type: Tree }, description: Branches. }
      - { name: Colour, type: Colour, description: Colour of it. }
  - name: Colour
    description: A colour.
    values: [{ value: red, description: Red. }, { value: "1", description: One. }]
"#;

/// What [`TYPES`] are called.
pub(crate) const TYPE_NAMES: [&str; 2] = ["Tree", "Colour"];

/// The name of an operation by its number.
pub(crate) fn name(number: usize) -> String {
    format!("RandomThing{number}")
}

/// The operation of this number, of `count`.
pub(crate) fn operation(
    number: usize,
    count: usize,
    choices: &mut Choices<'_>,
    refused: &Refused,
) -> String {
    let operation = name(number);
    let mut lines = Lines::new(&operation, refused);
    lines.head(&operation);
    if choices.one_in(6) {
        lines.plain(format!("renamed_from: [former_thing_{number}]"));
    }
    texts(&mut lines, choices);
    facts(&mut lines, &operation, choices);
    references(&mut lines, number, count, choices);
    let is_get = choices.one_in(4);
    if is_get {
        lines.plain("method: get");
    }
    let succeeds = success(&mut lines, choices);
    let mut parameters = fields(choices, Role::Parameter, 9);
    conditions::add(&mut parameters, choices);
    let mut reply = fields(choices, Role::Reply, 9);
    retry(&mut lines, &mut parameters, choices);
    paging(&mut lines, &mut parameters, &mut reply, choices);
    lines.plain("parameters:");
    lines.plain("  - { use: SpaceId, required: true, example: \"\\u202e\" }");
    if !is_get {
        lines.plain("  - { use: Shade, description: How bright. }");
    }
    for made in &mut parameters {
        if is_get && let Some(field) = made.field.as_object_mut() {
            field.remove("location");
        }
        lines.item("  ", &made.field);
    }
    lines.plain("response:");
    lines.text("  description:", &Prose::any(choices).written);
    lines.plain("  fields:");
    lines.plain("    - { use: RequestId, source: heard }");
    lines.plain("    - { use: OutcomeOfTheCall }");
    for made in &reply {
        lines.item("    ", &made.field);
    }
    errors(&mut lines, number, choices);
    examples(&mut lines, &parameters, &reply, succeeds, choices);
    lines.text
}

fn texts(lines: &mut Lines<'_>, choices: &mut Choices<'_>) {
    lines.text("summary:", &Prose::one_line(choices));
    if choices.one_in(2) {
        lines.text("description:", &Prose::any(choices).written);
    }
    for key in ["notes", "warnings"] {
        if choices.one_in(3) {
            lines.plain(format!("{key}:"));
            for _ in 0..=choices.below(2) {
                lines.text("  -", &Prose::any(choices).written);
            }
        }
    }
}

/// Authorization and rate limit.
fn facts(lines: &mut Lines<'_>, operation: &str, choices: &mut Choices<'_>) {
    let level = choices.pick(&["create", "delete", "get", "list", "update", "none"]);
    let mut ram =
        json!({ "action": format!("any:{operation}"), "access_level": level, "resource": "*" });
    match choices.below(4) {
        0 => ram["action_guessed"] = json!(true),
        1 => {
            ram["action"] = json!("any:Other");
            ram["action_because"] = json!("the console shows it");
            ram["source"] = json!("printed");
        }
        2 => {
            ram["resource"] = json!("acs:any:{#regionId}:{#accountId}:thing/{#id}");
            ram["condition_keys"] = json!(["any:Weight", "acs:SourceIp"]);
            ram["dependent_actions"] = json!(["other:Open|Close"]);
        }
        _ => {}
    }
    lines.plain(format!("ram: {}", yaml(&ram)));
    if choices.one_in(2) {
        let per = choices.pick(&["second", "minute", "hour"]);
        let mut limit =
            json!({ "requests": 1 + choices.below(9_999), "per": per, "scope": "account" });
        if choices.one_in(3) {
            limit["source"] = json!("heard");
        }
        lines.plain(format!("rate_limit: {}", yaml(&limit)));
    }
}

/// Other operations: related, or better.
fn references(lines: &mut Lines<'_>, number: usize, count: usize, choices: &mut Choices<'_>) {
    let other = name(choices.below(count));
    if other == name(number) {
        return;
    }
    if choices.one_in(3) {
        lines.plain(format!("see_also: [{other}]"));
    }
    let deprecated = match choices.below(9) {
        0 => json!({}),
        1 => json!({ "since": "2024-02-29", "description": Prose::any(choices).written }),
        2 => json!({ "replacement": other }),
        _ => return,
    };
    lines.push(format!("deprecated: {}", yaml(&deprecated)), |_| {
        "deprecated: {}".to_owned()
    });
}

/// Which values mean success; one of them, if any does.
fn success(lines: &mut Lines<'_>, choices: &mut Choices<'_>) -> &'static str {
    match choices.below(6) {
        0 => {
            lines.plain("success_values: [\"1\", done]");
            "done"
        }
        1 => {
            lines.plain("success_values: []");
            "whatever"
        }
        _ => "OK",
    }
}

/// Whether a call may be repeated; where a parameter decides that, it is added.
fn retry(lines: &mut Lines<'_>, parameters: &mut Vec<Made>, choices: &mut Choices<'_>) {
    let because = Prose::one_line(choices);
    let because = because.trim_end_matches('.');
    let mut retry = json!({ "safe": choices.one_in(2), "because": because });
    match choices.below(5) {
        0 => {
            retry["safe"] = json!(false);
            retry["safe_if"] = json!("CallKey");
            if choices.one_in(2) {
                retry["fill"] = json!("uuid");
            }
            let field =
                json!({ "name": "CallKey", "type": "string", "description": "Key of the call." });
            parameters.push(Made {
                field,
                values: vec![json!("k")],
            });
        }
        1 => {
            retry["safe"] = json!(false);
            retry["safe_if"] = json!("Calls[].Key");
            let key = json!({ "name": "Key", "type": "string", "description": "Key of it." });
            let field = json!({ "name": "Calls", "type": "array", "description": "All of them.",
                "items": { "type": "object", "fields": [key] } });
            parameters.push(Made {
                field,
                values: vec![json!([{ "Key": "k" }, {}])],
            });
        }
        _ => {}
    }
    let plain = json!({ "safe": retry["safe"], "because": "nobody knows" });
    let mut otherwise = retry.clone();
    otherwise["because"] = plain["because"].clone();
    lines.push(format!("retry: {}", yaml(&retry)), |_| {
        format!("retry: {}", yaml(&otherwise))
    });
}

/// How the operation pages, with the parameters and fields for it.
fn paging(
    lines: &mut Lines<'_>,
    parameters: &mut Vec<Made>,
    reply: &mut Vec<Made>,
    choices: &mut Choices<'_>,
) {
    let field = |name: &str, type_: &str| json!({ "name": name, "type": type_, "description": "Of the page." });
    let made = |field: Value, value: Value| Made {
        field,
        values: vec![value],
    };
    let number = choices.pick(&["integer", "string"]);
    let value = |number: &str| {
        if number == "string" {
            json!("2")
        } else {
            json!(2)
        }
    };
    let (paging, asked): (Value, Vec<(Value, Value)>) = match choices.below(5) {
        0 => {
            let mut size = field("PageSize", "integer");
            if choices.one_in(2) {
                size["default"] = json!(20);
                size["maximum"] = json!(50);
            }
            let mut paging =
                json!({ "page_number": "PageNumber", "page_size": "PageSize", "items": "Rows" });
            if choices.one_in(2) {
                paging["total"] = json!("RowCount");
            }
            (
                paging,
                vec![
                    (field("PageNumber", number), value(number)),
                    (size, json!(2)),
                ],
            )
        }
        1 => {
            let mut size = field("Size", number);
            size["required"] = json!(true);
            size["default"] = value(number);
            let mut page = field("Page", "object");
            page["fields"] = json!([field("Number", "integer"), size]);
            let paging = json!({ "page_number": "Page.Number", "page_size": "Page.Size", "items": "Row.Rows" });
            (
                paging,
                vec![(page, json!({ "Number": 1, "Size": value(number) }))],
            )
        }
        2 => (
            json!({ "token": "NextToken", "next_token": "Next.Token", "items": "Row.Rows" }),
            vec![(field("NextToken", "string"), json!("t"))],
        ),
        _ => return,
    };
    parameters.extend(asked.into_iter().map(|(field, value)| made(field, value)));
    let mut rows = field("Rows", "array");
    rows["items"] = json!({ "type": choices.pick(&["Tree", "string", "integer"]) });
    if paging["items"] == "Rows" {
        reply.push(made(rows, json!([])));
    } else {
        let mut row = field("Row", "object");
        row["fields"] = json!([rows]);
        reply.push(made(row, json!({ "Rows": [] })));
    }
    let mut next = field("Next", "object");
    next["fields"] = json!([field("Token", "string")]);
    reply.push(made(next, json!({ "Token": "u" })));
    reply.push(made(field("RowCount", "integer"), json!(3)));
    lines.plain(format!("paging: {}", yaml(&paging)));
}

fn errors(lines: &mut Lines<'_>, number: usize, choices: &mut Choices<'_>) {
    if choices.one_in(2) {
        return;
    }
    lines.plain("errors:");
    lines.plain("  - { use: Common.Down, advice: Wait. }");
    let mut own =
        json!({ "code": format!("Own.Code.{number}"), "description": Prose::any(choices).written });
    match choices.below(4) {
        0 => own["kind"] = json!("permission_denied"),
        1 => own["repeating"] = json!("can_help"),
        2 => own["status"] = json!(400 + choices.below(200)),
        _ => own["message"] = json!("{}: \"%s\" *is* `not` <here> | there"),
    }
    lines.item("  ", &own);
}

/// The first shows everything, the others what is required and some of the rest.
fn examples(
    lines: &mut Lines<'_>,
    parameters: &[Made],
    reply: &[Made],
    succeeds: &str,
    choices: &mut Choices<'_>,
) {
    lines.plain("examples:");
    for number in 0..3 {
        let mut object = |fields: &[Made]| {
            let mut object = Map::new();
            for made in fields {
                if number == 0 || made.is_required() || choices.one_in(2) {
                    let value = &made.values[choices.below(made.values.len())];
                    object.insert(made.name().to_owned(), value.clone());
                }
            }
            object
        };
        let mut request = object(parameters);
        conditions::keep(&mut request, parameters);
        request.insert("SpaceId".to_owned(), json!("s"));
        let mut response = object(reply);
        response.insert("OutcomeOfTheCall".to_owned(), json!(succeeds));
        let mut example = json!({ "title": format!("Example {number}"), "request": request, "response": response });
        if choices.one_in(2) {
            example["description"] = json!(Prose::any(choices).written);
        }
        lines.item("  ", &example);
    }
    if choices.one_in(2) {
        return;
    }
    lines.plain("error_examples:");
    for code in ["Common.Busy", "Common.Gone"] {
        let required = parameters.iter().filter(|made| made.is_required());
        let request = required.map(|made| (made.name().to_owned(), made.values[0].clone()));
        let mut request: Map<String, Value> = request.collect();
        conditions::keep(&mut request, parameters);
        request.insert("SpaceId".to_owned(), json!("s"));
        let answer = json!({ "Code": code, "Message": "{}: \"%s\" | <here>" });
        let title = format!("Example of {code}");
        let example = json!({ "title": title, "request": request, "response": answer });
        lines.item("  ", &example);
    }
}
