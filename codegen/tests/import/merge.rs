//! Importing over files that exist.

use codegen::Source;
use codegen::import::RemarkKind;

use super::support::{
    get_thing, import_over, metadata, remarks, spec_of, text_of, with_components, written,
};

/// Written by hand: comments, quotes, an order of its own, texts, decisions.
const BY_HAND: &str = r#"# A remark at the top.
operation: GetThing
summary: Gets a thing.     # A remark.
ram: { action: "things:GetThing", access_level: get, resource: "*" }
retry: { safe: true, because: 'it only reads' }

parameters:
  # The space comes first.
  - use: SpaceId
  - name: Name             # Not the title.
    type: string
    sensitive: true
    description: |
      Name of the thing.
    max_length: 20

  - { name: Kind, type: string, description: Kind., values: [{ value: a, description: A. }] }

response:
  description: The thing.
  fields:
    - use: RequestId
    - use: Code

    - name: Data
      type: object
      description: "The thing, typed by hand."
      fields:
        - name: Id
          type: string
          description: ID.
          # Half of it.
          example: i-****

errors: []
# The end.
"#;

/// What `BY_HAND` was made from.
const PARAMETERS: &str = r#"[
    {"name": "SpaceId", "in": "query", "schema": {"type": "string"}},
    {"name": "Name", "in": "query", "schema": {"type": "string"}},
    {"name": "Kind", "in": "query", "schema": {"type": "string"}}]"#;
const REPLY: &str = r#"{"type": "object", "properties": {
    "RequestId": {"type": "string"}, "Code": {"type": "string"}, "Data": {"type": "object"}}}"#;

fn by_hand() -> Vec<Source> {
    spec_of(&[("GetThing", BY_HAND)])
}

/// Imports over `BY_HAND`; the text is that of the file afterwards.
fn over(parameters: &str, reply: &str) -> (String, Vec<(RemarkKind, String, String)>) {
    let existing = by_hand();
    let imported = import_over(&existing, &get_thing(parameters, reply), None);
    let files = written(&existing, &imported);
    let again = import_over(&files, &get_thing(parameters, reply), None);
    assert_eq!(again.files, [], "a second import changes nothing");
    let told = imported
        .report
        .remarks
        .iter()
        .map(|remark| {
            let path = remark
                .path
                .trim_start_matches("spec/operations/all/GetThing.yaml: ");
            (remark.kind, path.to_owned(), remark.message.clone())
        })
        .collect();
    (text_of(&files, "GetThing"), told)
}

fn edited(from: &str, to: &str) -> String {
    assert_eq!(BY_HAND.matches(from).count(), 1, "{from}");
    BY_HAND.replace(from, to)
}

#[test]
fn decisions_stay_and_are_not_told() {
    let (text, told) = over(PARAMETERS, REPLY);
    assert_eq!(text, BY_HAND);
    assert_eq!(told, []);
}

#[test]
fn a_new_parameter_is_put_in_its_place() {
    let parameters = PARAMETERS.replace(
        r#"{"name": "Kind","#,
        r#"{"name": "Page", "in": "query", "schema": {"type": "integer", "format": "int32", "required": true}}, {"name": "Kind","#,
    );
    let (text, told) = over(&parameters, REPLY);
    let new = "\n  - name: Page\n    type: integer\n    format: int32\n    required: true\n    description: TODO\n";
    assert_eq!(
        text,
        edited(
            "    max_length: 20\n",
            &format!("    max_length: 20\n{new}")
        )
    );
    assert_eq!(
        told,
        [(
            RemarkKind::Added,
            "parameters.Page".to_owned(),
            "new upstream, and required".to_owned()
        )]
    );
}

#[test]
fn the_first_and_the_last_place_are_places_too() {
    let first = PARAMETERS.replacen(
        '[',
        r#"[{"name": "A", "in": "query", "schema": {"type": "string"}}, "#,
        1,
    );
    let (text, _) = over(&first, REPLY);
    let new = "  - name: A\n    type: string\n    description: TODO\n\n  - use: SpaceId\n";
    // A remark above the list's first item stays at the top of the list.
    assert_eq!(text, edited("  - use: SpaceId\n", new));
    let last = PARAMETERS.replace(
        "}}]",
        r#"}}, {"name": "Z", "in": "query", "schema": {"type": "string"}}]"#,
    );
    let (text, _) = over(&last, REPLY);
    let new = "A. }] }\n\n  - name: Z\n    type: string\n    description: TODO\n";
    assert_eq!(text, edited("A. }] }\n", new));
}

#[test]
fn new_fields_of_replies_and_members_are_added() {
    let reply = REPLY.replace(
        r#""Data": {"type": "object"}"#,
        r#""Data": {"type": "object", "properties": {"Id": {"type": "string"}, "Size": {"type": "integer"}}}, "Total": {"type": "integer"}"#,
    );
    let (text, told) = over(PARAMETERS, &reply);
    let new = "          example: i-****\n\n        - name: Size\n          type: integer\n          description: TODO\n\n    - name: Total\n      type: integer\n      description: TODO\n";
    assert_eq!(text, edited("          example: i-****\n", new));
    let paths: Vec<&str> = told.iter().map(|(_, path, _)| path.as_str()).collect();
    assert_eq!(paths, ["response.Data.Size", "response.Total"]);
}

#[test]
fn what_is_gone_upstream_stays_and_is_told() {
    let (text, told) = over(
        "[]",
        r#"{"type": "object", "properties": {"Data": {"type": "object", "properties": {"Other": {"type": "string"}}}}}"#,
    );
    assert!(text.contains("- use: SpaceId") && text.contains("name: Id"));
    let gone: Vec<&str> = told
        .iter()
        .filter(|told| told.0 == RemarkKind::Removed)
        .map(|told| told.1.as_str())
        .collect();
    assert_eq!(
        gone,
        [
            "parameters.SpaceId",
            "parameters.Name",
            "parameters.Kind",
            "response.Data.Id",
            "response.RequestId",
            "response.Code"
        ]
    );
}

#[test]
fn facts_that_changed_are_rewritten_in_place() {
    for (schema, from, to, path, message) in [
        (
            r#""Name", "in": "query", "schema": {"type": "string", "required": true}"#,
            "    type: string\n    sensitive: true\n",
            "    type: string\n    required: true\n    sensitive: true\n",
            "parameters.Name",
            "`required` is true upstream, and was not set here",
        ),
        (
            r#""Name", "in": "query", "schema": {"type": "string", "maxLength": 64}"#,
            "    max_length: 20\n",
            "    max_length: 64\n",
            "parameters.Name",
            "`max_length` is 64 upstream, and was 20 here",
        ),
        (
            r#""Name", "in": "query", "schema": {"type": "string", "default": "it"}"#,
            "      Name of the thing.\n",
            "      Name of the thing.\n    default: it\n",
            "parameters.Name",
            "`default` is it upstream, and was not set here",
        ),
        (
            r#""Name", "in": "formData", "schema": {"type": "string"}"#,
            "    type: string\n    sensitive: true\n",
            "    type: string\n    location: body\n    sensitive: true\n",
            "parameters.Name",
            "`location` is body upstream, and was not set here",
        ),
        (
            r#""SpaceId", "in": "query", "schema": {"type": "string", "required": true}"#,
            "  - use: SpaceId\n",
            "  - use: SpaceId\n    required: true\n",
            "parameters.SpaceId",
            "`required` is true upstream, and was not set here",
        ),
        (
            r#""Kind", "in": "query", "schema": {"type": "string", "enum": ["a", "b, c"]}"#,
            "[{ value: a, description: A. }]",
            "[{ value: a, description: A. }, { value: \"b, c\", description: TODO }]",
            "parameters.Kind",
            "new known values: \"b, c\"",
        ),
        (
            r#""Kind", "in": "query", "schema": {"type": "string", "required": true}"#,
            "{ name: Kind, type: string, ",
            "{ name: Kind, type: string, required: true, ",
            "parameters.Kind",
            "`required` is true upstream, and was not set here",
        ),
        (
            r#""Name", "in": "query", "schema": {"type": "string", "deprecated": true}"#,
            "    sensitive: true\n",
            "    sensitive: true\n    deprecated: { description: TODO }\n",
            "parameters.Name",
            "deprecated upstream",
        ),
    ] {
        let name = schema.split('"').nth(1).expect("a name");
        let before = format!(r#""{name}", "in": "query", "schema": {{"type": "string"}}"#);
        assert_eq!(PARAMETERS.matches(&before).count(), 1);
        let (text, told) = over(&PARAMETERS.replace(&before, schema), REPLY);
        assert_eq!(text, edited(from, to), "{schema}");
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!((told[0].1.as_str(), told[0].2.as_str()), (path, message));
    }
}

#[test]
fn a_type_that_changed_takes_the_field_along_but_not_its_texts() {
    let parameters = PARAMETERS.replace(
        r#""Name", "in": "query", "schema": {"type": "string"}"#,
        r#""Name", "in": "query", "schema": {"type": "integer"}"#,
    );
    let (text, told) = over(&parameters, REPLY);
    let from = "  - name: Name             # Not the title.\n    type: string\n    sensitive: true\n    description: |\n      Name of the thing.\n    max_length: 20\n";
    let to = "  - name: Name\n    type: integer\n    sensitive: true\n    description: Name of the thing.\n";
    // The description keeps its line break.
    let to_with_break = to.replace("Name of the thing.\n", "\"Name of the thing.\\n\"\n");
    assert!(
        text == edited(from, to) || text == edited(from, &to_with_break),
        "{text}"
    );
    assert_eq!(
        told,
        [(
            RemarkKind::Changed,
            "parameters.Name".to_owned(),
            "the type is integer instead of string".to_owned()
        )]
    );
}

#[test]
fn what_is_required_by_hand_alone_is_told_only() {
    let by_hand = BY_HAND.replace(
        "  - use: SpaceId\n",
        "  - use: SpaceId\n    required: true\n",
    );
    let existing = spec_of(&[("GetThing", &by_hand)]);
    let imported = import_over(&existing, &get_thing(PARAMETERS, REPLY), None);
    assert_eq!(imported.files, []);
    let drift = remarks(&imported, RemarkKind::Drift);
    assert_eq!(drift.len(), 1, "{drift:?}");
    assert!(drift[0].0.ends_with("parameters.SpaceId"));
}

#[test]
fn heads_and_errors_are_merged() {
    let head = r#""methods": ["post"], "systemTags": {"operationType": "list"}, "qpsPerUser": 5, "deprecated": true,
        "errorCodes": {"400": [{"errorCode": "A.B", "errorMessage": "No."}], "503": [{"errorCode": "System.Busy", "errorMessage": "Busy!"}]},"#;
    let text = metadata(&format!(
        r#"{{"GetThing": {{{head} "parameters": {PARAMETERS}, "responses": {{"200": {{"schema": {REPLY}}}}}}}}}"#
    ));
    let existing = by_hand();
    let imported = import_over(&existing, &text, None);
    let files = written(&existing, &imported);
    let new = text_of(&files, "GetThing");
    assert!(
        new.contains(
            "resource: \"*\" }\nrate_limit: { requests: 5, per: second, scope: account }\nretry:"
        ),
        "{new}"
    );
    assert!(
        new.contains("\ndeprecated: { description: TODO }\n"),
        "{new}"
    );
    assert!(new.contains("errors:\n  - code: A.B\n    status: 400\n    message: No.\n\n  - use: System.Busy\n    message: Busy!\n# The end.\n"), "{new}");
    // The access level may be a decision.
    assert!(new.contains("access_level: get"));
    let drift = remarks(&imported, RemarkKind::Drift);
    assert!(drift[0].0.ends_with("ram.access_level"), "{drift:?}");
    assert_eq!(import_over(&files, &text, None).files, []);
}

/// With a base, what did not change upstream is nobody's business, and what did is taken over.
#[test]
fn a_base_tells_decisions_from_changes() {
    let base = get_thing(
        &PARAMETERS.replace(
            r#""Name", "in": "query", "schema": {"type": "string"}"#,
            r#""Name", "in": "query", "schema": {"type": "integer", "maximum": 9}"#,
        ),
        REPLY,
    );
    let existing = by_hand();
    // The spec says `string` where upstream says `integer`, before and after: a decision.
    assert_eq!(import_over(&existing, &base, Some(&base)).files, []);
    // Upstream no longer requires what it required.
    let required = get_thing(
        &PARAMETERS.replace(
            r#"{"type": "string"}},"#,
            r#"{"type": "string", "required": true}},"#,
        ),
        REPLY,
    );
    let by_hand = BY_HAND
        .replace(
            "  - use: SpaceId\n",
            "  - use: SpaceId\n    required: true\n",
        )
        .replace(
            "    sensitive: true\n",
            "    required: true\n    sensitive: true\n",
        );
    let existing = spec_of(&[("GetThing", &by_hand)]);
    assert_eq!(import_over(&existing, &required, Some(&required)).files, []);
    let optional = get_thing(PARAMETERS, REPLY);
    let imported = import_over(&existing, &optional, Some(&required));
    assert_eq!(text_of(&imported.files, "GetThing"), BY_HAND);
    // What was removed by hand is not added again.
    let more = PARAMETERS.replace(
        "}}]",
        r#"}}, {"name": "Z", "in": "query", "schema": {"type": "string"}}]"#,
    );
    let more = get_thing(&more, REPLY);
    assert_eq!(import_over(&by_hand_again(), &more, Some(&more)).files, []);
    assert_eq!(
        import_over(&by_hand_again(), &more, Some(&optional))
            .files
            .len(),
        1
    );
}

fn by_hand_again() -> Vec<Source> {
    by_hand()
}

#[test]
fn operations_that_are_gone_are_told() {
    let text = metadata(r#"{"Other": {"methods": ["post"], "responses": {}}}"#);
    let imported = import_over(&by_hand(), &text, None);
    let gone = remarks(&imported, RemarkKind::Removed);
    assert_eq!(
        gone,
        [(
            "spec/operations/all/GetThing.yaml".to_owned(),
            "no longer upstream; it stays in the spec".to_owned()
        )]
    );
    let added = remarks(&imported, RemarkKind::Added);
    assert_eq!(
        added,
        [(
            "apis.Other".to_owned(),
            "a new operation, in `all`".to_owned()
        )]
    );
}

#[test]
fn endpoints_and_shared_types_are_merged() {
    let apis = r##"{"GetThing": {"methods": ["post"], "systemTags": {"operationType": "get"},
        "responses": {"200": {"schema": {"type": "object", "properties": {"T": {"$ref": "#/components/schemas/T"}}}}}}}"##;
    let one = with_components(
        apis,
        r#"{"T": {"type": "object", "properties": {"A": {"type": "string"}}}}"#,
    );
    let existing = spec_of(&[]);
    let files = written(&existing, &import_over(&existing, &one, None));
    let two = with_components(apis, r#"{"T": {"type": "object", "properties": {"A": {"type": "string"}, "B": {"type": "string"}}}}"#)
        .replace(r#""endpoint": "things.aliyuncs.com"}"#, r#""endpoint": "new.aliyuncs.com"}, {"regionId": "cn-beijing", "endpoint": "b.aliyuncs.com"}"#);
    let imported = import_over(&files, &two, None);
    let paths: Vec<&str> = imported
        .files
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(paths, ["spec/things.yaml"]);
    let text = String::from_utf8(imported.files[0].bytes.clone()).expect("UTF-8");
    assert!(text.contains("      - { region: cn-hangzhou, endpoint: new.aliyuncs.com }\n      - { region: cn-beijing, endpoint: b.aliyuncs.com }\n"), "{text}");
    assert!(
        text.contains("      - name: B\n        type: string\n        description: TODO\n"),
        "{text}"
    );
    let files = written(&files, &imported);
    assert_eq!(import_over(&files, &two, None).files, []);
}
