//! What the spec language cannot say is told, with its place.

use codegen::import::{Import, ImportError, RemarkKind, import};

use super::support::{
    EMPTY, get_thing, import_over, metadata, mistakes, remarks, spec_of, target, with_components,
    written,
};

/// A parameter `P` of this schema.
fn parameter(schema: &str) -> String {
    get_thing(
        &format!(r#"[{{"name": "P", "in": "query", "style": "json", "schema": {schema}}}]"#),
        EMPTY,
    )
}

/// Metadata, and the one path that must be told as unsupported.
type Case = (String, &'static str);

fn cases() -> Vec<Case> {
    [schemas(), numbers_and_texts(), parameters(), operations()].concat()
}

fn schemas() -> Vec<Case> {
    let schema = |text: &str, key: &'static str| (parameter(text), key);
    vec![
        schema(
            r#"{"type": "file"}"#,
            "apis.GetThing.parameters[0].schema.type",
        ),
        schema(
            r#"{"type": ["string", "null"]}"#,
            "apis.GetThing.parameters[0].schema.type",
        ),
        schema(
            r#"{"type": "string", "format": "binary"}"#,
            "apis.GetThing.parameters[0].schema.format",
        ),
        schema(
            r#"{"type": "string", "oneOf": [{"type": "string"}]}"#,
            "apis.GetThing.parameters[0].schema.oneOf",
        ),
        schema(
            r##"{"$ref": "#/components/schemas/Nothing"}"##,
            "apis.GetThing.parameters[0].schema.$ref",
        ),
        schema(
            r#"{"$ref": "other.json#/X"}"#,
            "apis.GetThing.parameters[0].schema.$ref",
        ),
        schema(
            r#"{"type": "object", "properties": {"A": {"type": "string"}}, "additionalProperties": {"type": "string"}}"#,
            "apis.GetThing.parameters[0].schema.additionalProperties",
        ),
        schema(
            r#"{"type": "object", "properties": {"a b": {"type": "string"}}}"#,
            "apis.GetThing.parameters[0].schema.properties.a b",
        ),
        schema(
            r#"{"type": "string", "required": "perhaps"}"#,
            "apis.GetThing.parameters[0].schema.required",
        ),
        schema("7", "apis.GetThing.parameters[0].schema"),
    ]
}

fn numbers_and_texts() -> Vec<Case> {
    let schema = |text: &str, key: &'static str| (parameter(text), key);
    vec![
        schema(
            r#"{"type": "integer", "format": "uint8"}"#,
            "apis.GetThing.parameters[0].schema.format",
        ),
        schema(
            r#"{"type": "integer", "enum": [0, 1]}"#,
            "apis.GetThing.parameters[0].schema.enum",
        ),
        schema(
            r#"{"type": "string", "enum": ["+"]}"#,
            "apis.GetThing.parameters[0].schema.enum",
        ),
        schema(
            r#"{"type": "string", "pattern": "(?<=a)b"}"#,
            "apis.GetThing.parameters[0].schema.pattern",
        ),
        schema(
            r#"{"type": "string", "minimum": 1}"#,
            "apis.GetThing.parameters[0].schema.minimum",
        ),
        schema(
            r#"{"type": "integer", "minimum": 0.5}"#,
            "apis.GetThing.parameters[0].schema.minimum",
        ),
        schema(
            r#"{"type": "string", "minLength": -1}"#,
            "apis.GetThing.parameters[0].schema.minLength",
        ),
        schema(
            r#"{"type": "integer", "minimum": 2, "maximum": 1}"#,
            "apis.GetThing.parameters[0].schema",
        ),
        schema(
            r#"{"type": "number", "maximum": 2, "exclusiveMaximum": true}"#,
            "apis.GetThing.parameters[0].schema.exclusiveMaximum",
        ),
        schema(
            r#"{"type": "integer", "default": "many"}"#,
            "apis.GetThing.parameters[0].schema.default",
        ),
        schema(
            r#"{"type": "integer", "format": "int32", "example": 3000000000}"#,
            "apis.GetThing.parameters[0].schema.example",
        ),
        schema(
            r#"{"type": "array", "items": {"type": "string"}, "example": "a,b"}"#,
            "apis.GetThing.parameters[0].schema.example",
        ),
    ]
}

fn parameters() -> Vec<Case> {
    vec![
        (
            get_thing(
                r#"[{"name": "P", "in": "query", "style": "pipeDelimited", "schema": {"type": "array", "items": {"type": "string"}}}]"#,
                EMPTY,
            ),
            "apis.GetThing.parameters[0].style",
        ),
        (
            get_thing(
                r#"[{"name": "P", "in": "query", "style": "simple", "schema": {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}}]"#,
                EMPTY,
            ),
            "apis.GetThing.parameters[0].style",
        ),
        (
            get_thing(
                r#"[{"name": "P", "in": "query", "style": "simple", "schema": {"type": "object"}}]"#,
                EMPTY,
            ),
            "apis.GetThing.parameters[0].style",
        ),
        (
            get_thing(
                r#"[{"name": "P", "in": "path", "schema": {"type": "string"}}]"#,
                EMPTY,
            ),
            "apis.GetThing.parameters[0].in",
        ),
        (
            get_thing(
                r#"[{"name": "P", "in": "body", "style": "json", "schema": {"type": "object"}}]"#,
                EMPTY,
            ),
            "apis.GetThing.parameters[0].in",
        ),
        (
            get_thing(
                r#"[{"name": "Host", "in": "header", "schema": {"type": "string"}}]"#,
                EMPTY,
            ),
            "apis.GetThing.parameters[0].in",
        ),
        (
            get_thing(r#"[{"in": "query", "schema": {"type": "string"}}]"#, EMPTY),
            "apis.GetThing.parameters[0]",
        ),
        (
            get_thing(
                r#"[{"name": "P", "in": "query", "schema": {"type": "string"}, "explode": true}]"#,
                EMPTY,
            ),
            "apis.GetThing.parameters[0].explode",
        ),
        (
            get_thing(
                "[]",
                r#"{"type": "object", "properties": {"N": {"type": "integer", "maximum": 9}}}"#,
            ),
            "apis.GetThing.responses.200.schema.properties.N.maximum",
        ),
        (
            get_thing("[]", r#"{"type": "array", "items": {"type": "string"}}"#),
            "apis.GetThing.responses.200.schema",
        ),
        (metadata(r#"{"get-thing": {}}"#), "apis.get-thing"),
        (metadata(r#"{"GetThing": 1}"#), "apis.GetThing"),
    ]
}

fn operations() -> Vec<Case> {
    let api = |text: &str, key: &'static str| {
        let text = format!(
            r#"{{"GetThing": {{"methods": ["post"], "systemTags": {{"operationType": "get"}}, {text}}}}}"#
        );
        (metadata(&text), key)
    };
    vec![
        api(
            r#""methods": ["put"], "responses": {}"#,
            "apis.GetThing.methods",
        ),
        api(
            r#""path": "/things/{id}", "responses": {}"#,
            "apis.GetThing",
        ),
        api(
            r#""qpsPerUser": "many", "responses": {}"#,
            "apis.GetThing.qpsPerUser",
        ),
        api(
            r#""responses": {"200": {"headers": {"X": {}}, "schema": {"type": "object"}}}"#,
            "apis.GetThing.responses.200.headers",
        ),
        api(
            r#""responses": {"200": {"schema": {"type": "object"}}, "202": {"schema": {"type": "string"}}}"#,
            "apis.GetThing.responses.202.schema",
        ),
        api(
            r#""responses": {}, "errorCodes": {"abc": [{"errorCode": "A"}]}"#,
            "apis.GetThing.errorCodes.abc",
        ),
        api(
            r#""responses": {}, "errorCodes": {"400": [{"errorMessage": "A"}]}"#,
            "apis.GetThing.errorCodes.400[0]",
        ),
        api(
            r#""responses": {}, "errorCodes": {"400": [{"errorCode": "A", "errorMessage": "A."}, {"errorCode": "A", "errorMessage": "B."}]}"#,
            "apis.GetThing.errorCodes.400[1]",
        ),
    ]
}

#[test]
fn every_construct_that_a_spec_cannot_hold_is_told_with_its_path() {
    for (text, path) in cases() {
        // The first `methods` of a doubled key counts, which is what the case of GET alone wants changed.
        let text = if path.ends_with(".methods") {
            text.replacen(r#""methods": ["post"], "#, "", 1)
        } else {
            text
        };
        let imported = import_over(&spec_of(&[]), &text, None);
        let told: Vec<_> = [
            RemarkKind::Refused,
            RemarkKind::Incomplete,
            RemarkKind::Unsupported,
            RemarkKind::Unfit,
        ]
        .into_iter()
        .flat_map(|kind| remarks(&imported, kind))
        .collect();
        assert!(
            told.iter().any(|(told, _)| told == path),
            "{path} is not among {told:?}"
        );
    }
}

#[test]
fn an_operation_whose_required_parameter_cannot_be_sent_is_left_out() {
    let style = |required: bool| {
        let schema = format!(
            r#"{{"type": "array", "items": {{"type": "string"}}, "required": {required}}}"#
        );
        get_thing(
            &format!(
                r#"[{{"name": "P", "in": "query", "style": "pipeDelimited", "schema": {schema}}}]"#
            ),
            EMPTY,
        )
    };
    assert_eq!(
        import_over(&spec_of(&[]), &style(false), None).files.len(),
        1
    );
    let imported = import_over(&spec_of(&[]), &style(true), None);
    assert_eq!(imported.files, []);
    let told = remarks(&imported, RemarkKind::Refused);
    assert_eq!(told[0].0, "apis.GetThing.parameters");
}

#[test]
fn other_styles_of_product_are_told() {
    let text = get_thing("[]", EMPTY).replace(r#""style": "RPC""#, r#""style": "ROA""#);
    let told = remarks(
        &import_over(&spec_of(&[]), &text, None),
        RemarkKind::Unsupported,
    );
    assert_eq!(told[0].0, "info.style");
}

#[test]
fn what_says_nothing_is_not_told() {
    let parameters = r#"[{"name": "P", "in": "query", "allowEmptyValue": false, "schema": {
        "title": "", "description": "说明", "type": "string", "required": false, "docRequired": false, "enum": [],
        "enumValueTitles": [], "example": "", "default": "", "exclusiveMaximum": false, "deprecated": false, "nullable": false}}]"#;
    let imported = import_over(&spec_of(&[]), &get_thing(parameters, EMPTY), None);
    assert_eq!(remarks(&imported, RemarkKind::Unsupported), []);
    assert_eq!(remarks(&imported, RemarkKind::Guessed), []);
}

#[test]
fn assumptions_are_told() {
    for (schema, key) in [
        (r#"{"properties": {"A": {"type": "string"}}}"#, "schema"),
        (r#"{"items": {"type": "string"}}"#, "schema"),
        (r#"{"type": "array"}"#, "schema"),
        ("{}", "schema"),
        (
            r#"{"type": "string", "required": false, "docRequired": true}"#,
            "schema",
        ),
        (
            r#"{"type": "string", "enum": ["PLAIN：纯文本"]}"#,
            "schema.enum",
        ),
    ] {
        let told = remarks(
            &import_over(&spec_of(&[]), &parameter(schema), None),
            RemarkKind::Guessed,
        );
        assert!(
            told.iter()
                .any(|(path, _)| *path == format!("apis.GetThing.parameters[0].{key}")),
            "{schema}: {told:?}"
        );
    }
}

#[test]
fn components_that_lead_in_circles_end() {
    let apis = r##"{"GetThing": {"methods": ["post"], "parameters": [
        {"name": "A", "in": "query", "style": "json", "schema": {"$ref": "#/components/schemas/A"}}],
        "responses": {"200": {"schema": {"$ref": "#/components/schemas/A"}}}}}"##;
    for schemas in [
        r##"{"A": {"$ref": "#/components/schemas/A"}}"##,
        r##"{"A": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}"##,
        r##"{"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}"##,
        r##"{"A": {"type": "object", "properties": {"A": {"$ref": "#/components/schemas/A", "required": true}}}}"##,
    ] {
        let existing = spec_of(&[]);
        let imported = import_over(&existing, &with_components(apis, schemas), None);
        written(&existing, &imported);
    }
}

#[test]
fn what_is_no_metadata_is_refused() {
    for text in [
        "",
        "[]",
        "{",
        "{}",
        r#"{"apis": {}}"#,
        r#"{"apis": []}"#,
        r#"{"apis": 1}"#,
    ] {
        let error = import(&Import {
            metadata: text,
            ..Import::new(target(), "")
        });
        assert!(matches!(error, Err(ImportError::Metadata(_))), "{text}");
    }
    let good = get_thing("[]", EMPTY);
    let error = import(&Import {
        metadata: &good,
        base: Some("{}"),
        ..Import::new(target(), "")
    });
    assert!(matches!(error, Err(ImportError::Base(_))));
    let damaged = [codegen::Source::new("spec/things.yaml", "a: [")];
    let error = import(&Import {
        metadata: &good,
        existing: &damaged,
        ..Import::new(target(), "")
    });
    assert!(matches!(error, Err(ImportError::Spec(_))));
}

/// Whatever is accepted can be emitted.
#[test]
fn what_is_told_does_not_harm_the_rest() {
    for (text, path) in cases() {
        let existing = spec_of(&[]);
        let imported = import_over(&existing, &text, None);
        if imported.files.is_empty() {
            continue;
        }
        let files = written(&existing, &imported);
        assert_eq!(mistakes(&files), None, "{path}");
    }
}
