//! Odd input: nothing panics, and whatever is imported can be emitted and imported again.

use std::collections::BTreeSet;

use codegen::import::{Groups, Import, import, lock};
use codegen::source::Source;
use serde_json::Value;

use super::support::{import_over, mistakes, spec_of, target, with_components, written};

/// Metadata with one of everything.
fn rich() -> Value {
    let apis = r##"{"SendThing": {
        "methods": ["post"], "deprecated": false, "systemTags": {"operationType": "create"}, "qpsPerUser": 5,
        "parameters": [
            {"name": "SpaceId", "in": "query", "schema": {"type": "string", "required": true, "enum": ["a", "b"], "example": "a"}},
            {"name": "Tree", "in": "formData", "style": "json", "schema": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Node"}}},
            {"name": "Size", "in": "query", "schema": {"type": "integer", "format": "int32", "minimum": 1, "maximum": 9, "default": 5}}],
        "responses": {"200": {"schema": {"type": "object", "properties": {
            "RequestId": {"type": "string"}, "Data": {"type": "object", "additionalProperties": {"type": "any"}}}}}},
        "errorCodes": {"400": [{"errorCode": "A.B", "errorMessage": "No."}]},
        "responseDemo": "[{\"type\": \"json\", \"example\": \"{\\\"RequestId\\\": \\\"R\\\"}\"}]"}}"##;
    let schemas = r##"{"Node": {"type": "object", "properties": {
        "Name": {"type": "string", "pattern": "[a-z]+", "maxLength": 4, "required": true},
        "Children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}}}}"##;
    serde_json::from_str(&with_components(apis, schemas)).expect("JSON")
}

/// What is put in place of each value in turn.
fn odd_values() -> Vec<Value> {
    let texts = [
        "",
        " ",
        "null",
        "x: y #",
        "a\nb",
        "\u{202e}\u{0}",
        "#/components/schemas/Node",
        "string",
        "object",
        "json",
        "数",
    ];
    let mut values: Vec<Value> = texts.iter().map(|text| Value::from(*text)).collect();
    values.push(Value::from("TODO".repeat(200)));
    values.extend([
        Value::Null,
        Value::from(true),
        Value::from(-1),
        Value::from(0),
        Value::from(1),
        Value::from(u64::MAX),
        Value::from(1e300),
    ]);
    for text in [
        "[]",
        "{}",
        "[1]",
        "[[]]",
        r#"{"a": {}}"#,
        r##"{"$ref": "#/components/schemas/Node"}"##,
        r#"{"type": "string"}"#,
        r#"["a", "a", "A"]"#,
    ] {
        values.push(serde_json::from_str(text).expect("JSON"));
    }
    values
}

/// Pointers to every value.
fn pointers(value: &Value, here: &str, all: &mut Vec<String>) {
    all.push(here.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{here}/{index}"), all);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                pointers(
                    member,
                    &format!("{here}/{}", key.replace('~', "~0").replace('/', "~1")),
                    all,
                );
            }
        }
        _ => {}
    }
}

/// Every second odd value at each place, in turns, so that all values and all places are tried.
fn variants() -> Vec<(String, String)> {
    let rich = rich();
    let mut all = Vec::new();
    pointers(&rich, "", &mut all);
    let mut variants = Vec::new();
    for (number, pointer) in all.into_iter().enumerate() {
        for odd in odd_values().into_iter().skip(number % 2).step_by(2) {
            let mut changed = rich.clone();
            if let Some(place) = changed.pointer_mut(&pointer) {
                let what = format!("{odd} at {pointer}");
                *place = odd;
                variants.push((what, changed.to_string()));
            }
        }
    }
    variants
}

#[test]
fn whatever_is_imported_can_be_emitted() {
    let groups = Groups::all_in("all").expect("a name");
    let mut found = Vec::new();
    // Much of what is odd is left out, so that many come to the same.
    let mut seen = BTreeSet::new();
    for (what, text) in variants() {
        let Ok(imported) = import(&Import {
            metadata: &text,
            groups: groups.clone(),
            ..Import::new(target(), "")
        }) else {
            continue;
        };
        let files = imported.files.iter();
        if !seen.insert(files.map(|file| file.bytes.clone()).collect::<Vec<_>>()) {
            continue;
        }
        found.extend(mistakes(&imported.files).map(|mistakes| format!("{what}: {mistakes}")));
    }
    assert!(
        found.is_empty(),
        "{} odd values do harm:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn whatever_is_imported_over_a_spec_leaves_one_that_reads_and_stays() {
    let existing = spec_of(&[]);
    let first = rich().to_string();
    let files = written(&existing, &import_over(&existing, &first, None));
    let groups = Groups::all_in("all").expect("a name");
    for (what, text) in variants().into_iter().step_by(13) {
        for base in [None, Some(first.as_str())] {
            let over = |existing: &[Source]| {
                import(&Import {
                    metadata: &text,
                    base,
                    existing,
                    groups: groups.clone(),
                    ..Import::new(target(), "")
                })
                .ok()
            };
            let Some(imported) = over(&files) else {
                continue;
            };
            let merged = written(&files, &imported);
            if base.is_none() {
                let again = over(&merged).map(|again| again.files);
                assert_eq!(
                    again,
                    Some(Vec::new()),
                    "{what}: a second import changes something"
                );
            }
            let kept = lock(&text).expect("it was imported");
            let again = import_over(&merged, &text, Some(&kept));
            assert_eq!(
                again.files,
                [],
                "{what}: an import over what was kept changes something"
            );
            assert!(again.report.is_silent(), "{what}: {}", again.report);
            let mut diagnostics = codegen::Diagnostics::new();
            codegen::spec::read(&merged, target(), &mut diagnostics);
            assert!(
                !diagnostics.has_errors(),
                "{what}: {}",
                diagnostics.render(&merged, false)
            );
        }
    }
}

#[test]
fn text_that_breaks_off_is_no_metadata() {
    let text = rich().to_string();
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        assert!(
            import(&Import {
                metadata: &text[..end],
                ..Import::new(target(), "")
            })
            .is_err()
        );
    }
    let deep = format!(
        r#"{{"apis": {}1{}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert!(
        import(&Import {
            metadata: &deep,
            ..Import::new(target(), "")
        })
        .is_err()
    );
}
