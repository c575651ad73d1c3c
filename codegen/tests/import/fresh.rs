//! New files.

use codegen::Options;
use codegen::diagnostic::Diagnostics;
use codegen::import::{Groups, Import, RemarkKind, import};
use codegen::source::Source;
use codegen::spec::{self, AccessLevel, IntegerFormat, Location, Value};

use super::support::{
    EMPTY, SERVICE, get_thing, import_over, metadata, mistakes, remarks, spec_of, target, text_of,
    with_components, written,
};

/// A bit of everything, in the manner of published metadata.
const FIND_THINGS: &str = r#"{"FindThings": {
    "summary": "查找。", "title": "查找", "description": "说明", "operationType": "read",
    "methods": ["post"], "schemes": ["http", "https"], "security": [{"AK": []}], "deprecated": false,
    "systemTags": {"operationType": "list", "riskType": "none"}, "staticInfo": {"returnType": "synchronous"},
    "qpsPerUser": 20,
    "parameters": [
        {"name": "OwnerId", "in": "query", "schema": {"type": "integer", "format": "int64", "required": false}},
        {"name": "SpaceId", "in": "query", "schema": {"title": "空间", "type": "string", "required": true, "example": "其他"}},
        {"name": "Size", "in": "query", "schema": {"type": "integer", "format": "int32", "minimum": "1", "maximum": 50, "default": "10", "example": "20"}},
        {"name": "Kind", "in": "formData", "schema": {"type": "string", "enum": ["new", "old"], "enumValueTitles": {"new": "新"}, "example": "old"}},
        {"name": "Filters", "in": "query", "style": "json", "schema": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "object", "properties": {
            "Key": {"type": "string", "required": true, "minLength": 1, "maxLength": 64, "pattern": "[a-z]+"},
            "Values": {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}}}}},
        {"name": "Labels", "in": "query", "style": "json", "schema": {"type": "object", "additionalProperties": {"type": "string"}, "example": "{\"a\": \"b\"}"}},
        {"name": "Free", "in": "query", "style": "json", "schema": {"type": "object"}},
        {"name": "Weight", "in": "query", "schema": {"type": "number", "format": "double", "example": "1.5"}},
        {"name": "All", "in": "query", "schema": {"type": "boolean", "deprecated": true, "default": "true"}}
    ],
    "responses": {"200": {"headers": [], "schema": {"title": "Schema of Response", "type": "object", "properties": {
        "Things": {"type": "array", "items": {"type": "object", "properties": {"Id": {"type": "integer", "format": "int64", "example": "7"}, "Extra": {"type": "any"}}}},
        "Code": {"type": "string", "example": "OK"},
        "RequestId": {"type": "string"}}}}},
    "errorCodes": {"400": [{"errorCode": "Thing.Unknown", "errorMessage": "No such thing: it is gone."}], "503": [{"errorCode": "System.Busy", "errorMessage": "Busy."}]}
}}"#;

const FIND_THINGS_YAML: &str = r#"# yaml-language-server: $schema=../../schema/operation.json

operation: FindThings
summary: TODO

ram:
  action: things:FindThings
  action_guessed: true
  access_level: list
  resource: "*"
  condition_keys: []
  dependent_actions: []

rate_limit: { requests: 20, per: second, scope: account }

retry:
  safe: false
  because: TODO

parameters:
  - use: SpaceId
    required: true

  - name: Size
    type: integer
    format: int32
    description: TODO
    default: 10
    minimum: 1
    maximum: 50
    example: 20

  - name: Kind
    type: string
    location: body
    description: TODO
    values:
      - { value: new, description: TODO }
      - { value: old, description: TODO }
    example: old

  - name: Filters
    type: array
    description: TODO
    min_items: 1
    max_items: 3
    items:
      type: object
      fields:
        - name: Key
          type: string
          required: true
          description: TODO
          min_length: 1
          max_length: 64
          pattern: "[a-z]+"

        - name: Values
          type: array
          description: TODO
          items:
            type: array
            items: { type: string }

  - name: Labels
    type: map
    description: TODO
    example:
      a: b
    items: { type: string }

  - name: Free
    type: map
    description: TODO
    items: { type: any }

  - name: Weight
    type: number
    description: TODO
    example: 1.5

  - name: All
    type: boolean
    deprecated: { description: TODO }
    description: TODO
    default: true

response:
  description: TODO
  fields:
    - use: RequestId
    - use: Code

    - name: Things
      type: array
      description: TODO
      items:
        type: object
        fields:
          - name: Id
            type: integer
            description: TODO
            example: 7

          - name: Extra
            type: any
            description: TODO

errors:
  - code: Thing.Unknown
    status: 400
    message: "No such thing: it is gone."

  - use: System.Busy

examples:
  - title: Success
    request:
      SpaceId: s-1
      Size: 20
      Kind: old
      Labels:
        a: b
      Weight: 1.5
    response:
      RequestId: R-1
      Code: OK
      Things:
        - Id: 7
          Extra: TODO
"#;

#[test]
fn an_operation_becomes_a_file_that_a_person_would_write() {
    let imported = import_over(&spec_of(&[]), &metadata(FIND_THINGS), None);
    assert_eq!(text_of(&imported.files, "FindThings"), FIND_THINGS_YAML);
    assert_eq!(
        imported.files.len(),
        1,
        "the service file needs nothing new"
    );
    assert_eq!(remarks(&imported, RemarkKind::Unsupported), []);
    assert_eq!(
        remarks(&imported, RemarkKind::LeftOut),
        [(
            "apis.FindThings.parameters[0]".to_owned(),
            "OwnerId: an undocumented leftover".to_owned()
        )]
    );
    let not_taken = &imported.report.not_taken;
    // Two texts of the operation, and one title each of a parameter and of the reply.
    assert_eq!(not_taken.get("title"), Some(&3));
    assert_eq!(not_taken.get("description"), Some(&1));
    assert_eq!(not_taken.get("directories"), Some(&1));
}

#[test]
fn what_is_written_reads_back_as_the_same_facts() {
    let existing = spec_of(&[]);
    let files = written(
        &existing,
        &import_over(&existing, &metadata(FIND_THINGS), None),
    );
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(&files, target(), &mut diagnostics);
    assert!(
        diagnostics.is_empty(),
        "{}",
        diagnostics.render(&files, false)
    );
    let operation = &spec.operations[0].content;
    assert_eq!(operation.ram.access_level, AccessLevel::List);
    assert_eq!(
        operation.rate_limit.as_ref().map(|limit| limit.requests),
        Some(20)
    );
    let names: Vec<_> = operation
        .parameters
        .iter()
        .map(|field| field.uses.as_ref().or(field.name.as_ref()))
        .collect();
    let names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "SpaceId", "Size", "Kind", "Filters", "Labels", "Free", "Weight", "All"
        ]
    );
    let [_, size, kind, filters, labels, _, weight, all] = operation.parameters.as_slice() else {
        panic!("eight parameters");
    };
    assert_eq!(size.format, Some(IntegerFormat::Int32));
    assert_eq!(
        (*size.minimum, *size.maximum),
        (Some(1.into()), Some(50.into()))
    );
    assert_eq!(
        (&*size.default, &size.example),
        (&Some(Value::Integer(10)), &Some(Value::Integer(20)))
    );
    assert_eq!(kind.location, Some(Location::Body));
    let values: Vec<&str> = kind
        .values
        .iter()
        .flatten()
        .map(|value| value.value.as_str())
        .collect();
    assert_eq!(values, ["new", "old"]);
    assert_eq!((*filters.min_items, *filters.max_items), (Some(1), Some(3)));
    let key = &filters
        .items
        .as_ref()
        .and_then(|items| items.fields.as_ref())
        .expect("members")[0];
    assert_eq!(
        (key.required, *key.min_length, *key.max_length),
        (Some(true), Some(1), Some(64))
    );
    assert_eq!(key.pattern.as_deref(), Some("[a-z]+"));
    let example = Value::Object(vec![("a".to_owned(), Value::Text("b".to_owned()))]);
    assert_eq!(labels.example, Some(example));
    assert_eq!(weight.example, Some(Value::Float(1.5)));
    assert!(all.deprecated.is_some());
    assert_eq!(*all.default, Some(Value::Bool(true)));
}

#[test]
fn a_draft_is_emitted_only_when_asked_for() {
    let existing = spec_of(&[]);
    let files = written(
        &existing,
        &import_over(&existing, &metadata(FIND_THINGS), None),
    );
    assert!(codegen::generate(&files, target()).is_err());
    if let Err(diagnostics) = codegen::generate_with(&files, target(), Options { draft: true }) {
        panic!("{}", diagnostics.render(&files, false));
    }
}

#[test]
fn a_product_without_a_spec_gets_a_service_file() {
    let groups = Groups::parse(
        "groups:\n  - { name: finding, title: Finding, description: Finds things., operations: [FindThings] }\n",
    )
    .expect("groups");
    let text = metadata(FIND_THINGS);
    let imported = import(&Import {
        metadata: &text,
        groups,
        ..Import::new(target(), "")
    })
    .expect("imported");
    let paths: Vec<&str> = imported
        .files
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "spec/operations/finding/FindThings.yaml",
            "spec/things.yaml"
        ]
    );
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(&imported.files, target(), &mut diagnostics);
    assert!(
        diagnostics.is_empty(),
        "{}",
        diagnostics.render(&imported.files, false)
    );
    let service = spec.service.expect("the service file").content;
    assert_eq!(service.service.product, "things");
    assert_eq!(service.service.version, "2024-01-31");
    assert_eq!(
        service.service.endpoints.regions[0].endpoint,
        "things.aliyuncs.com"
    );
    assert_eq!(service.groups[0].title, "Finding");
}

/// Components become shared types, those that hold themselves too.
#[test]
fn references_become_shared_types() {
    let apis = r##"{"GetTree": {"methods": ["post"], "systemTags": {"operationType": "get"},
        "parameters": [{"name": "Root", "in": "query", "style": "json", "schema": {"$ref": "#/components/schemas/node"}}],
        "responses": {"200": {"schema": {"$ref": "#/components/schemas/Reply"}}}}}"##;
    let schemas = r##"{
        "node": {"type": "object", "properties": {"Name": {"type": "string", "required": true}, "Children": {"type": "array", "items": {"$ref": "#/components/schemas/node"}}}},
        "Reply": {"type": "object", "properties": {"Tree": {"$ref": "#/components/schemas/node"}, "Names": {"$ref": "#/components/schemas/Names"}}},
        "Names": {"type": "array", "items": {"type": "string"}},
        "Unused": {"type": "object", "properties": {"X": {"type": "string"}}}}"##;
    let existing = spec_of(&[]);
    let imported = import_over(&existing, &with_components(apis, schemas), None);
    assert_eq!(remarks(&imported, RemarkKind::Unsupported), []);
    let files = written(&existing, &imported);
    let mut diagnostics = Diagnostics::new();
    let read = spec::read(&files, target(), &mut diagnostics);
    let service = read.service.expect("the service file").content;
    let types: Vec<&str> = service
        .types
        .iter()
        .map(|type_| type_.name.as_str())
        .collect();
    assert_eq!(types, ["Node"]);
    let operation = &read.operations[0].content;
    assert_eq!(operation.parameters[0].type_.as_deref(), Some("Node"));
    let reply: Vec<_> = operation
        .response
        .fields
        .iter()
        .filter_map(|field| field.type_.as_deref())
        .collect();
    assert_eq!(reply, ["Node", "array"]);
    assert_eq!(mistakes(&files), None);
    assert_eq!(
        import_over(&files, &with_components(apis, schemas), None).files,
        []
    );
}

#[test]
fn names_that_would_clash_get_rust_names() {
    let parameters = r#"[
        {"name": "id", "in": "query", "schema": {"type": "string"}},
        {"name": "Id", "in": "query", "schema": {"type": "string"}},
        {"name": "Send", "in": "query", "schema": {"type": "string"}},
        {"name": "Kind", "in": "query", "schema": {"type": "string", "enum": ["a", "A", "other"]}}]"#;
    let existing = spec_of(&[]);
    let files = written(
        &existing,
        &import_over(&existing, &get_thing(parameters, EMPTY), None),
    );
    assert_eq!(mistakes(&files), None);
}

#[test]
fn access_levels_are_guessed_from_verbs_and_told() {
    for (name, level, safe) in [
        ("GetThing", "get", true),
        ("ListThings", "list", true),
        ("QueryThing", "get", true),
        ("CheckThing", "get", true),
        ("AddThing", "create", false),
        ("RemoveThing", "delete", false),
        ("BindThing", "update", false),
        ("Getaway", "update", false),
    ] {
        let text = metadata(&format!(
            r#"{{"{name}": {{"methods": ["post"], "responses": {{"200": {{"schema": {EMPTY}}}}}}}}}"#
        ));
        let imported = import_over(&spec_of(&[]), &text, None);
        let file = text_of(&imported.files, name);
        assert!(file.contains(&format!("access_level: {level}\n")), "{file}");
        assert!(
            file.contains(&format!("safe: {safe}\n  because: TODO\n")),
            "{file}"
        );
        let guessed = remarks(&imported, RemarkKind::Guessed);
        assert_eq!(
            guessed[0].0,
            format!("apis.{name}.systemTags.operationType")
        );
    }
}

#[test]
fn operations_that_no_group_lists_are_put_aside_and_told() {
    let text = metadata(FIND_THINGS);
    let existing = spec_of(&[]);
    let imported = import(&Import {
        metadata: &text,
        existing: &existing,
        ..Import::new(target(), "")
    })
    .expect("imported");
    let paths: Vec<&str> = imported
        .files
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "spec/operations/ungrouped/FindThings.yaml",
            "spec/things.yaml"
        ]
    );
    assert!(
        remarks(&imported, RemarkKind::Guessed)
            .iter()
            .any(|(_, message)| message.contains("no group lists it"))
    );
    let service = imported
        .files
        .iter()
        .find(|file| file.path == "spec/things.yaml");
    let service = String::from_utf8(service.expect("the service").bytes.clone()).expect("UTF-8");
    assert_eq!(
        service,
        SERVICE.replace(
            "    description: All things.\n",
            "    description: All things.\n\n  - name: ungrouped\n    title: TODO\n    description: TODO\n"
        )
    );
}

#[test]
fn groups_files_with_mistakes_are_refused() {
    for (text, needle) in [
        ("groups: [{ name: Finding, operations: [] }]", "snake_case"),
        (
            "groups: [{ name: runtime, operations: [] }]",
            "client crate uses",
        ),
        (
            "groups: [{ name: a, operations: [X] }, { name: b, operations: [X] }]",
            "X is listed in a and in b",
        ),
        ("groups: [{ name: a, oprations: [X] }]", "oprations"),
        ("- a", ""),
    ] {
        let error = Groups::parse(text).expect_err(text);
        assert!(error.contains(needle), "{error}");
    }
    assert!(Groups::all_in("Things").is_err());
}

#[test]
fn a_scaffold_passes_the_check_of_drafts() {
    let mut files = spec_of(&[]);
    let file = codegen::scaffold(&files, target(), "SendThing", "all").expect("a file");
    assert_eq!(file.path, "spec/operations/all/SendThing.yaml");
    files.push(file);
    assert_eq!(mistakes(&files), None);
    for (name, group, needle) in [
        ("SendThing", "all", "already"),
        ("SendOther", "al", "did you mean `all`?"),
        ("sendOther", "all", "UpperCamelCase"),
    ] {
        let error = codegen::scaffold(&files, target(), name, group).expect_err(name);
        assert!(error.contains(needle), "{error}");
    }
    assert!(
        codegen::scaffold(&[Source::new("spec/things.yaml", "x")], target(), "A", "b").is_err()
    );
}
