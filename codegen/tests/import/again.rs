//! Importing again: what was imported last tells what is new, and what a person has decided.

use codegen::Source;
use codegen::import::{RemarkKind, lock};

use super::support::{get_thing, import_over, metadata, remarks, spec_of, text_of};

const REPLY: &str = r#"{"type": "object", "properties": {"RequestId": {"type": "string"}}}"#;

fn parameters(name: &str, more: &str) -> String {
    let space = r#"{"name": "SpaceId", "in": "query", "schema": {"type": "string"}}"#;
    let name = format!(r#"{{"name": "Name", "in": "query", "schema": {name}}}"#);
    get_thing(&format!("[{space}, {name}{more}]"), REPLY)
}

/// `name` is what the file says of its parameter.
fn existing(name: &str, examples: &str) -> Vec<Source> {
    let text = format!(
        "operation: GetThing\nsummary: Gets a thing.\nram: {{ action: things:GetThing, access_level: get, resource: \"*\" }}\n\
         retry: {{ safe: true, because: it only reads }}\nparameters:\n  - use: SpaceId\n  - {{ name: Name, {name}, description: Name. }}\n\
         response:\n  description: The thing.\n  fields:\n    - use: RequestId\nexamples:\n{examples}"
    );
    spec_of(&[("GetThing", &text)])
}

const EXAMPLE: &str = "  - title: One\n    request: { SpaceId: \"1\" }\n    response: {}\n";

/// `(spec, before, now)` of a parameter, and what the spec says afterwards.
const FOLLOWED: &[(&str, &str, &str, &str)] = &[
    (
        "type: string, max_length: 20",
        r#"{"type": "string", "maxLength": 20}"#,
        r#"{"type": "string", "maxLength": 64}"#,
        "max_length: 64",
    ),
    (
        "type: string",
        r#"{"type": "string"}"#,
        r#"{"type": "integer", "format": "int64"}"#,
        "type: integer",
    ),
    (
        "type: integer, format: int32",
        r#"{"type": "integer", "format": "int32"}"#,
        r#"{"type": "integer", "format": "int64"}"#,
        "format: int64",
    ),
];

/// The same of what a person has decided, which stays.
const DECIDED: &[(&str, &str, &str)] = &[
    (
        "type: string, max_length: 20",
        r#"{"type": "string"}"#,
        r#"{"type": "string", "maxLength": 64}"#,
    ),
    (
        "type: string, max_length: 20",
        r#"{"type": "string", "maxLength": 10}"#,
        r#"{"type": "string", "maxLength": 64}"#,
    ),
    (
        "type: string, max_length: 20",
        r#"{"type": "string", "maxLength": 10}"#,
        r#"{"type": "string"}"#,
    ),
    (
        "type: string",
        r#"{"type": "integer"}"#,
        r#"{"type": "boolean"}"#,
    ),
];

#[test]
fn what_followed_upstream_follows_still() {
    for (spec, before, now, expected) in FOLLOWED {
        let (before, now) = (parameters(before, ""), parameters(now, ""));
        let base = lock(&before).expect("metadata");
        let imported = import_over(&existing(spec, EXAMPLE), &now, Some(&base));
        let text = text_of(&imported.files, "GetThing");
        assert!(text.contains(expected), "{spec}: {text}");
        assert_eq!(remarks(&imported, RemarkKind::Changed).len(), 1, "{spec}");
    }
}

#[test]
fn what_was_decided_by_hand_stays_and_is_told() {
    for (spec, before, now) in DECIDED {
        let (before, now) = (parameters(before, ""), parameters(now, ""));
        let base = lock(&before).expect("metadata");
        let existing = existing(spec, EXAMPLE);
        let imported = import_over(&existing, &now, Some(&base));
        assert_eq!(imported.files, [], "{spec}: {before}");
        let drift = remarks(&imported, RemarkKind::Drift);
        assert_eq!(drift.len(), 1, "{spec}: {drift:?}");
        assert!(drift[0].0.ends_with("parameters.Name"), "{drift:?}");
        // Once told, it is known.
        let again = import_over(&existing, &now, Some(&lock(&now).expect("metadata")));
        assert!(again.report.is_silent(), "{spec}: {}", again.report);
    }
}

#[test]
fn an_operation_that_was_described_before_it_was_published_stays() {
    let base = lock(&metadata(
        r#"{"Other": {"methods": ["post"], "responses": {}}}"#,
    ))
    .expect("metadata");
    let now = parameters(r#"{"type": "integer", "required": true}"#, "");
    let imported = import_over(&existing("type: string", EXAMPLE), &now, Some(&base));
    assert_eq!(imported.files, []);
    let drift = remarks(&imported, RemarkKind::Drift);
    assert!(
        drift
            .iter()
            .any(|(path, _)| path.ends_with("parameters.Name")),
        "{drift:?}"
    );
    assert!(remarks(&imported, RemarkKind::Changed).is_empty());
}

#[test]
fn examples_get_what_is_required_now() {
    let before = parameters(r#"{"type": "string"}"#, "");
    let base = lock(&before).expect("metadata");
    let more = |schema: &str| {
        let more = format!(r#", {{"name": "Kind", "in": "query", "schema": {schema}}}"#);
        parameters(r#"{"type": "string", "required": true}"#, &more)
    };
    let examples = "  - title: One\n    request: { SpaceId: \"1\" }\n    response: {}\n  - title: Two\n    request:\n      Name: Ball\n    response: {}\n  - title: Three\n    request: {}\n    response: {}\n";
    let existing = existing("type: string", examples);
    let now = more(r#"{"type": "string", "required": true, "example": "big"}"#);
    let imported = import_over(&existing, &now, Some(&base));
    let text = text_of(&imported.files, "GetThing");
    let (_, written) = text.split_once("examples:\n").expect("examples");
    assert_eq!(
        written,
        "  - title: One\n    request: { SpaceId: \"1\", Name: TODO, Kind: big }\n    response: {}\n  - title: Two\n    request:\n      Name: Ball\n      Kind: big\n    response: {}\n  - title: Three\n    request: { Name: TODO, Kind: big }\n    response: {}\n"
    );
    let added = remarks(&imported, RemarkKind::Added);
    let places: Vec<&str> = added
        .iter()
        .filter_map(|(path, _)| path.split(": ").nth(1))
        .collect();
    for place in [
        "examples[0].request",
        "examples[1].request",
        "examples[2].request",
    ] {
        assert!(places.contains(&place), "{places:?}");
    }
    // What nobody must send, no example gets.
    let now = parameters(
        r#"{"type": "string"}"#,
        r#", {"name": "Kind", "in": "query", "schema": {"type": "string"}}"#,
    );
    let imported = import_over(&existing, &now, Some(&base));
    assert!(text_of(&imported.files, "GetThing").ends_with(examples));
}

#[test]
fn nothing_is_told_twice() {
    // A limit in a reply, and a key that no spec has: told when they come first.
    let reply =
        r#"{"type": "object", "properties": {"RequestId": {"type": "string", "maxLength": 3}}}"#;
    let text = get_thing(
        r#"[{"name": "SpaceId", "in": "query", "schema": {"type": "string"}}]"#,
        reply,
    );
    let existing = existing("type: string", EXAMPLE);
    let first = import_over(&existing, &text, None);
    assert!(!first.report.is_silent());
    let again = import_over(&existing, &text, Some(&lock(&text).expect("metadata")));
    assert_eq!(again.files, []);
    assert!(again.report.is_silent(), "{}", again.report);
    // What is gone is told once too.
    let gone = metadata(r#"{"Other": {"methods": ["post"], "responses": {}}}"#);
    let told = |base: &str| {
        let imported = import_over(&existing, &gone, Some(&lock(base).expect("metadata")));
        remarks(&imported, RemarkKind::Removed).len()
    };
    assert_eq!((told(&text), told(&gone)), (1, 0));
}
