//! What stands beside the type of a parameter or field is kept, wherever the metadata says it.

use codegen::import::RemarkKind;

use super::support::{EMPTY, accepted_text, get_thing, json, remarks, text_of, with_components};

#[test]
fn what_has_no_style_travels_as_the_rpc_style_does() {
    let object = r#"{"type": "object", "properties": {"A": {"type": "string"}}}"#;
    let parameters = [
        (
            r#"{"type": "array", "items": {"type": "string"}}"#,
            "repeatList",
        ),
        (object, "flat"),
        (
            r#"{"type": "object", "additionalProperties": {"type": "string"}}"#,
            "flat",
        ),
        (r#"{"type": "any"}"#, ""),
        (r#"{"type": "string"}"#, ""),
    ];
    for (schema, style) in parameters {
        for said in ["", r#""style": "", "#] {
            let text = get_thing(
                &format!(r#"[{{"name": "P", "in": "query", {said}"schema": {schema}}}]"#),
                EMPTY,
            );
            let imported = accepted_text(&text);
            assert_eq!(imported.report.summary.complete, 1, "{schema}");
            let text = text_of(&imported.files, "GetThing");
            let line = text
                .lines()
                .find_map(|line| line.trim().strip_prefix("style: "));
            assert_eq!(line.unwrap_or_default(), style, "{schema}");
        }
    }
}

#[test]
fn a_list_shows_the_example_of_its_items() {
    let list = |more: &str| {
        format!(r#"{{"type": "array"{more}, "items": {{"type": "string", "example": "i-1"}}}}"#)
    };
    let nested = format!(r#"{{"type": "array", "items": {}}}"#, list(""));
    for (schema, shown) in [
        (list(""), "example:-i-1items:"),
        (nested, "example:--i-1items:"),
        // What the list says itself counts.
        (
            list(r#", "example": "[\"i-2\", \"i-3\"]""#),
            "example:-i-2-i-3items:",
        ),
    ] {
        let text = get_thing(&format!("[{}]", json("P", &schema)), EMPTY);
        let imported = accepted_text(&text);
        let text = text_of(&imported.files, "GetThing");
        let dense: String = text.split_whitespace().collect();
        assert!(dense.contains(shown), "{schema}: {text}");
        assert_eq!(remarks(&imported, RemarkKind::Unsupported), []);
    }
    let text = get_thing(
        &format!("[{}]", json("P", &list(r#", "minItems": 2"#))),
        EMPTY,
    );
    let told = remarks(&accepted_text(&text), RemarkKind::Unfit);
    assert_eq!(
        told[0].0,
        "apis.GetThing.parameters[0].schema.items.example"
    );
}

#[test]
fn what_a_component_says_that_is_put_in_place_is_kept() {
    let apis = r##"{"GetThing": {"methods": ["post"], "systemTags": {"operationType": "get"}, "parameters": [
        {"name": "A", "in": "query", "schema": {"$ref": "#/components/schemas/Id"}},
        {"name": "B", "in": "query", "schema": {"$ref": "#/components/schemas/Alias", "maxLength": 3}},
        {"name": "C", "in": "query", "style": "json", "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Id"}}}],
        "responses": {"200": {"schema": {"type": "object", "properties": {"RequestId": {"type": "string"}}}}}}}"##;
    let schemas = r##"{"Id": {"type": "string", "maxLength": 9, "minLength": 2, "example": "i-1"},
        "Alias": {"$ref": "#/components/schemas/Id"}}"##;
    let imported = accepted_text(&with_components(apis, schemas));
    let text = text_of(&imported.files, "GetThing");
    for said in ["max_length: 9", "max_length: 3"] {
        assert_eq!(text.matches(said).count(), 1, "{said}: {text}");
    }
    assert_eq!(text.matches("min_length: 2").count(), 2, "{text}");
    assert!(text.contains("example: i-1"), "{text}");
    // What no item of a list can say is told.
    let told = remarks(&imported, RemarkKind::Unsupported);
    let told: Vec<&str> = told.iter().map(|(path, _)| path.as_str()).collect();
    for key in ["maxLength", "minLength"] {
        let path = format!("components.schemas.Id.{key}");
        assert!(told.contains(&path.as_str()), "{path} is none of {told:?}");
    }
}

#[test]
fn a_leftover_that_is_required_stays() {
    for required in [true, false] {
        let text = get_thing(
            &format!(
                r#"[{{"name": "OwnerId", "in": "query", "schema": {{"type": "integer", "required": {required}}}}}]"#
            ),
            EMPTY,
        );
        let imported = accepted_text(&text);
        let text = text_of(&imported.files, "GetThing");
        assert_eq!(text.contains("name: OwnerId"), required, "{text}");
        let told = remarks(&imported, RemarkKind::LeftOut);
        assert_eq!(told.len(), usize::from(!required));
    }
}

#[test]
fn of_a_reply_that_is_shown_what_fits_is_kept() {
    let schemas = r#"{"Node": {"type": "object", "properties": {
        "Name": {"type": "string"}, "Size": {"type": "integer", "format": "int32"}}}}"#;
    let shown = |demo: &str| {
        let demo = serde_json::json!([{"type": "json", "example": demo}]).to_string();
        let demo = serde_json::Value::from(demo);
        let apis = format!(
            r##"{{"GetThing": {{"methods": ["post"], "systemTags": {{"operationType": "get"}}, "parameters": [],
                "responses": {{"200": {{"schema": {{"type": "object", "properties": {{
                    "RequestId": {{"type": "string", "example": "from the schema"}},
                    "Nodes": {{"type": "array", "items": {{"$ref": "#/components/schemas/Node"}}}}}}}}}}}},
                "responseDemo": {demo}}}}}"##
        );
        let imported = accepted_text(&with_components(&apis, schemas));
        let text = text_of(&imported.files, "GetThing");
        let (_, examples) = text.split_once("\nexamples:").expect("an example");
        (examples.to_owned(), remarks(&imported, RemarkKind::Unfit))
    };
    let (example, told) =
        shown(r#"{"RequestId": "R-1", "Nodes": [{"Name": "first", "Size": 7}], "Empty": null}"#);
    assert!(
        example.contains("R-1") && example.contains("first") && example.contains('7'),
        "{example}"
    );
    assert_eq!(told, []);
    let (example, told) =
        shown(r#"{"RequestId": "R-1", "Nodes": [{"Name": "first", "Size": "many"}], "More": 1}"#);
    assert!(
        example.contains("R-1") && example.contains("first") && !example.contains("many"),
        "{example}"
    );
    assert_eq!(told[0].0, "apis.GetThing.responseDemo");
    assert!(told[0].1.starts_with("2 values"), "{told:?}");
    for unread in ["{oops", "[1]", "\"text\""] {
        let (example, told) = shown(unread);
        assert!(example.contains("from the schema"), "{example}");
        assert!(told[0].1.contains("no JSON object"), "{unread}: {told:?}");
    }
}
