//! The importer over metadata with mistakes in it: files and a report, or an error; never a panic. What it writes can be
//! read again, and what of that is accepted is emitted.

use codegen::import::{Groups, Import, import};
use codegen::{Options, Source, Target};
use serde_json::{Value, json};
use tests::fuzz::{Choices, arbitrary_text, mutate_json, mutate_text};
use tests::scratch;

/// Words of the metadata.
const WORDS: [&str; 82] = [
    "$ref",
    "#/components/schemas/Node",
    "#/components/schemas/Leaf",
    "#/components/schemas/",
    "apis",
    "components",
    "schemas",
    "info",
    "style",
    "product",
    "version",
    "methods",
    "get",
    "post",
    "schemes",
    "https",
    "security",
    "AK",
    "operationType",
    "list",
    "create",
    "update",
    "delete",
    "deprecated",
    "systemTags",
    "parameters",
    "name",
    "in",
    "query",
    "formData",
    "body",
    "path",
    "host",
    "header",
    "schema",
    "type",
    "string",
    "integer",
    "number",
    "boolean",
    "object",
    "array",
    "any",
    "file",
    "format",
    "int32",
    "int64",
    "float",
    "double",
    "json",
    "repeatList",
    "flat",
    "simple",
    "required",
    "docRequired",
    "enum",
    "enumValueTitles",
    "default",
    "example",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "items",
    "properties",
    "additionalProperties",
    "responses",
    "200",
    "4XX",
    "errorCodes",
    "errorCode",
    "errorMessage",
    "staticInfo",
    "responseDemo",
    "title",
    "summary",
    "description",
    "qpsPerUser",
];

/// Metadata that holds a bit of everything.
fn metadata() -> Value {
    let text = json!({"type": "string", "description": "d", "example": "e", "minLength": 1, "maxLength": 9, "pattern": "^[a-z]+$"});
    let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/Node"}, "minItems": 0, "maxItems": 3});
    json!({
        "version": "1.0",
        "info": {"style": "RPC", "product": "Things", "version": "2020-01-01"},
        "directories": [{"children": ["SendThing"], "type": "directory", "title": "t"}],
        "components": {"schemas": {
            "Node": {"type": "object", "properties": {
                "Name": text, "Parent": {"$ref": "#/components/schemas/Node"}, "Children": list,
                "Leaf": {"$ref": "#/components/schemas/Leaf"}}},
            "Leaf": {"type": "object", "properties": {"type": {"type": "string", "enum": ["a", "b-c", "1"]}},
                "additionalProperties": {"type": "integer", "format": "int64"}},
        }},
        "apis": {
            "SendThing": {
                "summary": "s", "description": "d", "methods": ["post", "get"], "schemes": ["https"],
                "security": [{"AK": []}], "operationType": "write", "deprecated": false,
                "systemTags": {"operationType": "create", "riskType": "none", "chargeType": "free"},
                "parameters": [
                    {"name": "SpaceId", "in": "query", "schema": text},
                    {"name": "OwnerId", "in": "query", "schema": {"type": "integer", "format": "int64"}},
                    {"name": "Kind", "in": "formData", "schema": {"type": "string", "required": true, "enum": ["WHATS", "viber"],
                        "enumValueTitles": {"WHATS": "w"}, "default": "viber"}},
                    {"name": "Count", "in": "query", "schema": {"type": "integer", "format": "int32", "minimum": "1",
                        "maximum": "100", "exclusiveMaximum": true, "default": "10", "example": "3"}},
                    {"name": "Nodes", "in": "query", "style": "json", "schema": list},
                    {"name": "Tag", "in": "query", "style": "repeatList", "schema": {"type": "array", "items": {
                        "type": "object", "properties": {"Key": text, "Value": text}}}},
                    {"name": "Filter", "in": "query", "style": "flat", "schema": {"type": "object", "properties": {"On": {"type": "boolean"}}}},
                    {"name": "Any", "in": "body", "style": "json", "schema": {"type": "any"}},
                    {"name": "Path", "in": "path", "schema": {"type": "string"}},
                    {"name": "Map", "in": "query", "style": "json", "schema": {"type": "object",
                        "additionalProperties": {"type": "array", "items": {"type": "string"}}}},
                ],
                "responses": {"200": {"headers": {}, "schema": {"type": "object", "properties": {
                    "RequestId": {"type": "string", "example": "A-1"}, "Code": {"type": "string", "example": "OK"},
                    "Price": {"type": "number", "format": "double", "example": "1.5"},
                    "Data": {"type": "object", "properties": {"List": list, "WABAId": {"type": "string"}, "Total": {"type": "integer"}}},
                }}}},
                "errorCodes": {"400": [{"errorCode": "Thing.Missing", "errorMessage": "m"}], "429": [{"errorCode": "Throttling"}]},
                "responseDemo": "[{\"type\":\"json\",\"example\":\"{}\"}]",
                "staticInfo": {"substitutions": [], "returnType": "synchronous"},
                "qpsPerUser": 10,
            },
            "ListThings": {
                "methods": ["get"], "systemTags": {"operationType": "list"},
                "parameters": [{"name": "PageIndex", "in": "query", "schema": {"type": "integer"}},
                    {"name": "PageSize", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"200": {"schema": {"type": "object", "properties": {"List": list}}}},
            },
        },
        "endpoints": [{"regionId": "ap-southeast-1", "endpoint": "things.ap-southeast-1.aliyuncs.com"}],
    })
}

/// What to start from: the metadata above, and with `FUZZ_METADATA` every file of that folder.
fn all() -> Vec<Value> {
    let mut all = vec![metadata()];
    if let Ok(folder) = std::env::var("FUZZ_METADATA") {
        for path in scratch::files(folder.as_ref()).expect("FUZZ_METADATA is a folder") {
            let text = std::fs::read(&path).expect("the file can be read");
            all.push(serde_json::from_slice(&text).expect("the file is JSON"));
        }
    }
    all
}

/// One, reduced to a few of its operations.
fn pick(choices: &mut Choices<'_>, all: &[Value]) -> Value {
    let mut metadata = all[choices.below(all.len())].clone();
    if let Some(apis) = metadata["apis"].as_object_mut() {
        while apis.len() > 4 {
            let at = choices.below(apis.len());
            let name = apis.keys().nth(at).cloned().unwrap_or_default();
            apis.remove(&name);
        }
    }
    metadata
}

/// Imports onto `existing` and generates from what there is then.
fn check(text: &str, base: Option<&str>, existing: &[Source]) -> Vec<Source> {
    let groups = Groups::all_in("things").expect("the name is in snake_case");
    let target = Target::new("things");
    let Ok(imported) = import(&Import {
        base,
        existing,
        groups,
        ..Import::new(&target, text)
    }) else {
        return existing.to_vec();
    };
    let _ = imported.report.to_string();
    let mut sources = existing.to_vec();
    for file in imported.files {
        sources.retain(|source| source.path != file.path);
        sources.push(file);
    }
    if sources.is_empty() {
        return sources;
    }
    let result = codegen::generate_with(&sources, &target, Options { draft: true });
    let diagnostics = match &result {
        Ok(output) => &output.warnings,
        Err(diagnostics) => diagnostics,
    };
    let _ = diagnostics.render(&sources, false);
    sources
}

#[test]
fn any_text() {
    let whole = metadata().to_string().into_bytes();
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let mut bytes = whole.clone();
        if choices.one_in(2) {
            bytes = arbitrary_text(choices, &WORDS);
        } else {
            mutate_text(choices, &mut bytes, &[], &WORDS);
        }
        check(&String::from_utf8_lossy(&bytes), None, &[]);
    });
}

#[test]
fn metadata_with_mistakes() {
    let all = all();
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let mut first = pick(choices, &all);
        let mut second = first.clone();
        mutate_json(choices, &mut first, &WORDS);
        let first = first.to_string();
        let existing = check(&first, None, &[]);
        // The same metadata with other mistakes, merged into what the first has made.
        if choices.one_in(2) {
            mutate_json(choices, &mut second, &WORDS);
            let base = choices.one_in(2).then_some(first.as_str());
            check(&second.to_string(), base, &existing);
        }
    });
}
