//! Importing again: what was imported last tells what is new, and what a person has decided.

use codegen::Source;
use codegen::import::{Groups, Import, RemarkKind, import, lock};

use super::support::{get_thing, import_over, metadata, remarks, spec_of, target, text_of};

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
    (
        "type: array, items: { type: string }",
        r#"{"type": "array", "items": {"type": "integer"}}"#,
        r#"{"type": "array", "items": {"type": "boolean"}}"#,
    ),
    (
        "type: integer, format: int32",
        r#"{"type": "integer", "format": "int64"}"#,
        r#"{"type": "boolean"}"#,
    ),
    (
        "type: string, pattern: '^[a-z]+$'",
        r#"{"type": "string"}"#,
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
    // A limit in a reply, and texts: told when they come first.
    let reply =
        r#"{"type": "object", "properties": {"RequestId": {"type": "string", "maxLength": 3}}}"#;
    let text = get_thing(
        r#"[{"name": "SpaceId", "in": "query", "schema": {"type": "string"}}]"#,
        reply,
    )
    .replace(r#""deprecated""#, r#""summary": "Gets it.", "deprecated""#);
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

#[test]
fn a_parameter_that_was_described_before_it_was_published_stays() {
    let space = r#"[{"name": "SpaceId", "in": "query", "schema": {"type": "string"}}]"#;
    let base = lock(&get_thing(space, REPLY)).expect("metadata");
    let now = parameters(r#"{"type": "string", "maxLength": 64}"#, "");
    let existing = existing("type: string, max_length: 20", EXAMPLE);
    let imported = import_over(&existing, &now, Some(&base));
    assert_eq!(imported.files, []);
    let drift = remarks(&imported, RemarkKind::Drift);
    assert_eq!(drift.len(), 1, "{drift:?}");
    assert!(drift[0].1.contains("max_length"), "{drift:?}");
}

#[test]
fn members_that_are_required_now_are_put_into_examples_too() {
    let thing = |more: &str| {
        let members = format!(r#"{{"Id": {{"type": "string"}}{more}}}"#);
        let thing = format!(
            r#"{{"type": "array", "items": {{"type": "object", "properties": {members}}}}}"#
        );
        parameters(&thing, "")
    };
    let base = lock(&thing("")).expect("metadata");
    let now = thing(
        r#", "Size": {"type": "integer", "format": "int32", "required": true, "example": 7}"#,
    );
    let spec = "type: array, items: { type: object, fields: [{ name: Id, type: string, description: ID. }] }";
    let example = "  - title: One\n    request:\n      Name:\n        - Id: \"1\"\n        - { Id: \"2\" }\n    response: {}\n";
    let imported = import_over(&existing(spec, example), &now, Some(&base));
    let text = text_of(&imported.files, "GetThing");
    assert!(
        text.contains("        - Id: \"1\"\n          Size: 7\n        - { Id: \"2\", Size: 7 }\n"),
        "{text}"
    );
    let places = remarks(&imported, RemarkKind::Added);
    assert!(
        places
            .iter()
            .any(|(path, _)| path.ends_with(": examples[0].request.Name[1]")),
        "{places:?}"
    );
}

#[test]
fn an_operation_that_was_deleted_stays_away_until_it_is_asked_for() {
    let (before, now) = (
        parameters(r#"{"type": "string"}"#, ""),
        parameters(r#"{"type": "integer"}"#, ""),
    );
    let base = lock(&before).expect("metadata");
    let without = spec_of(&[]);
    let imported = import_over(&without, &before, Some(&base));
    assert_eq!(imported.files, []);
    assert!(imported.report.is_silent(), "{}", imported.report);
    let changed = import_over(&without, &now, Some(&base));
    assert_eq!(changed.files, []);
    let drift = remarks(&changed, RemarkKind::Drift);
    assert!(drift[0].1.contains("--operation GetThing"), "{drift:?}");
    let asked = import(&Import {
        base: Some(&base),
        existing: &without,
        groups: Groups::all_in("all").expect("a name of a group"),
        operations: ["GetThing".to_owned()].into(),
        ..Import::new(target(), &before)
    });
    assert_eq!(asked.expect("it can be imported").files.len(), 1);
}

#[test]
fn errors_that_were_written_by_hand_stay() {
    let of = |message: &str| {
        let codes = format!(
            r#""errorCodes": {{"400": [{{"errorCode": "Bad", "errorMessage": "{message}"}}]}}, "parameters""#
        );
        parameters(r#"{"type": "string"}"#, "").replace(r#""parameters""#, &codes)
    };
    let spec = |message: &str| {
        let errors = format!(
            "errors:\n  - {{ code: Bad, status: 400, message: {message}, description: Bad. }}\nexamples:"
        );
        let mut files = existing("type: string", EXAMPLE);
        let text = text_of(&files, "GetThing").replace("examples:", &errors);
        files[1] = Source::new(files[1].path.as_str(), text);
        files
    };
    let base = lock(&of("Before.")).expect("metadata");
    let followed = import_over(&spec("Before."), &of("Now."), Some(&base));
    assert!(text_of(&followed.files, "GetThing").contains("message: Now."));
    let decided = import_over(&spec("Ours."), &of("Now."), Some(&base));
    assert_eq!(decided.files, []);
    let drift = remarks(&decided, RemarkKind::Drift);
    assert!(drift[0].0.ends_with("errors.Bad"), "{drift:?}");
}

#[test]
fn endpoints_that_were_decided_by_hand_stay() {
    let at = |host: &str| {
        let host = format!(r#""endpoint": "{host}""#);
        parameters(r#"{"type": "string"}"#, "")
            .replace(r#""endpoint": "things.aliyuncs.com""#, &host)
    };
    let existing = existing("type: string", EXAMPLE);
    let import_from = |before: &str, now: &str| {
        let base = lock(&at(before)).expect("metadata");
        import_over(&existing, &at(now), Some(&base))
    };
    let followed = import_from("things.aliyuncs.com", "new.aliyuncs.com");
    assert_eq!(followed.files[0].path, "spec/things.yaml");
    let unchanged = import_from("other.aliyuncs.com", "other.aliyuncs.com");
    assert_eq!(unchanged.files, []);
    assert!(unchanged.report.is_silent(), "{}", unchanged.report);
    let decided = import_from("other.aliyuncs.com", "new.aliyuncs.com");
    assert_eq!(decided.files, []);
    assert_eq!(remarks(&decided, RemarkKind::Drift).len(), 1);
}

#[test]
fn values_of_a_shared_type_that_are_new_are_told() {
    let of = |values: &str| parameters(&format!(r#"{{"type": "string", "enum": [{values}]}}"#), "");
    let mut existing = existing("type: Kind", EXAMPLE);
    let shared = "types:\n  - name: Kind\n    description: Kinds.\n    values:\n      - { value: a, description: A. }\n";
    let service = String::from_utf8(existing[0].bytes.clone()).expect("UTF-8") + "\n" + shared;
    existing[0] = Source::new(existing[0].path.as_str(), service);
    let base = lock(&of(r#""a""#)).expect("metadata");
    let imported = import_over(&existing, &of(r#""a", "b""#), Some(&base));
    assert_eq!(imported.files, []);
    let drift = remarks(&imported, RemarkKind::Drift);
    assert_eq!(drift.len(), 1, "{drift:?}");
    assert!(drift[0].1.contains("\"b\""), "{drift:?}");
}
