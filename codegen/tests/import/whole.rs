//! What is imported can be generated, whatever the metadata calls things; and what tells success comes from its examples.

use codegen::import::{Import, ImportError, Imported, RemarkKind, import};
use codegen::{Options, generate_with};

use super::support::{
    EMPTY, accepted_text, fresh, get_thing, json, metadata, remarks, spec_of, target, text_of,
    with_components,
};

/// An operation with these parameters and reply, for `apis`.
fn operation(name: &str, parameters: &str, properties: &str, more: &str) -> String {
    format!(
        r#""{name}": {{"methods": ["post"], "systemTags": {{"operationType": "get"}}, "parameters": [{parameters}],
            "responses": {{"200": {{"schema": {{"type": "object", "properties": {{{properties}}}}}}}}}{more}}}"#
    )
}

fn plain(name: &str) -> String {
    operation(name, "", r#""RequestId": {"type": "string"}"#, "")
}

/// Imports these operations into an empty spec, and generates from it.
fn accepted(operations: &[String]) -> Imported {
    accepted_text(&apis(operations))
}

/// Metadata with these operations.
fn apis(operations: &[String]) -> String {
    metadata(&format!("{{{}}}", operations.join(",")))
}

fn list_of(member: &str) -> String {
    format!(
        r#"{{"type": "array", "items": {{"type": "object", "properties": {{"{member}": {{"type": "string"}}}}}}}}"#
    )
}

#[test]
fn operations_whose_names_make_one_method_are_told_apart() {
    let names = [
        "GetIPSet",
        "GetIpSet",
        "Send",
        "Items",
        "Clone",
        "Mod",
        "WithThing",
        "New",
    ];
    let imported = accepted(&names.map(plain));
    assert_eq!(imported.report.summary.complete, names.len());
    // Where upper and lower case are the same, the files of two of them would be one.
    let file_of = |name: &str| {
        if name == "GetIpSet" {
            "GetIpSet_2"
        } else {
            name
        }
        .to_owned()
    };
    let is_named = |name: &&str| text_of(&imported.files, &file_of(name)).contains("rust_name:");
    let renamed: Vec<&str> = names.into_iter().filter(is_named).collect();
    assert_eq!(
        renamed,
        [
            "GetIpSet",
            "Send",
            "Items",
            "Clone",
            "Mod",
            "WithThing",
            "New"
        ]
    );
    // The same metadata over it finds both.
    let text = apis(&names.map(plain));
    let again = import(&Import {
        existing: &imported.files,
        ..Import::new(target(), &text)
    });
    assert_eq!(again.expect("it can be imported").files, []);
}

#[test]
fn groups_and_operations_are_no_page_or_device() {
    let names = ["Readme", "Con", "GetSummary", "ListSummary"];
    let mut text: serde_json::Value = serde_json::from_str(&apis(&names.map(plain))).expect("JSON");
    text["directories"] = serde_json::json!([
        {"title": "Summary", "children": ["GetSummary", "ListSummary"]},
        {"title": "readme", "children": ["Readme"]},
        {"title": "nul", "children": ["Con"]},
    ]);
    let imported = accepted_text(&text.to_string());
    assert_eq!(imported.report.summary.complete, names.len());
    let paths: Vec<&str> = imported
        .files
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    for path in [
        "spec/operations/summary_2/GetSummary.yaml",
        "spec/operations/readme_2/Readme_.yaml",
        "spec/operations/nul_2/Con_.yaml",
    ] {
        assert!(paths.contains(&path), "{path} is none of {paths:?}");
    }
}

#[test]
fn types_that_would_have_one_name_are_told_apart() {
    let object = r#"{"type": "object", "properties": {"A": {"type": "string"}}}"#;
    let operations = [
        // A parameter and a field of one name and different shape.
        operation(
            "AddFiles",
            &json("Files", &list_of("A")),
            &format!(r#""Files": {}"#, list_of("B")),
            "",
        ),
        // The types of one operation begin like those of another.
        operation("ModifyPolicy", &json("Content", object), "", ""),
        plain("ModifyPolicyContent"),
        operation("AskThing", &json("Request", object), "", ""),
        operation(
            "AskThings",
            &json("Response", object),
            &format!(r#""Builder": {object}"#),
            "",
        ),
        // Members of members, of which one pair makes the same name.
        operation(
            "NestThing",
            &format!(
                "{}, {}",
                json(
                    "AB",
                    r#"{"type": "object", "properties": {"C": {"type": "object", "properties": {"X": {"type": "string"}}}}}"#
                ),
                json(
                    "A",
                    r#"{"type": "object", "properties": {"BC": {"type": "object", "properties": {"Y": {"type": "string"}}}}}"#
                )
            ),
            "",
            "",
        ),
    ];
    let imported = accepted(&operations);
    assert_eq!(imported.report.summary.complete, operations.len());
    assert_eq!(remarks(&imported, RemarkKind::Refused), []);
}

#[test]
fn error_codes_that_differ_in_punctuation_alone_are_told_apart() {
    let errors = |codes: &[&str]| {
        let listed: Vec<String> = codes
            .iter()
            .map(|code| format!(r#"{{"errorCode": "{code}", "errorMessage": "No."}}"#))
            .collect();
        format!(r#", "errorCodes": {{"400": [{}]}}"#, listed.join(","))
    };
    let imported = accepted(&[
        operation(
            "GetA",
            "",
            "",
            &errors(&["Parameter.Error", "ParameterError", "Other"]),
        ),
        operation(
            "GetB",
            "",
            "",
            &errors(&["parameter_error", "ParameterError", "404"]),
        ),
    ]);
    let (a, b) = (
        text_of(&imported.files, "GetA"),
        text_of(&imported.files, "GetB"),
    );
    for code in ["Parameter.Error", "ParameterError", "Other"] {
        assert!(a.contains(&format!("code: {code}\n")), "{a}");
    }
    // One code has one name wherever it stands.
    let name = "code: ParameterError\n    rust_name: ParameterError2\n";
    assert!(a.contains(name) && b.contains(name), "{a}\n{b}");
}

#[test]
fn one_operation_that_a_spec_cannot_hold_takes_no_other_with_it() {
    // A structure that requires itself: no value of it can be built.
    let schemas = r##"{
        "Endless": {"type": "object", "properties": {"Next": {"$ref": "#/components/schemas/Endless", "required": true}}},
        "Alone": {"type": "object", "properties": {"A": {"type": "string"}}},
        "Fine": {"type": "object", "properties": {"A": {"type": "string"}}}
    }"##;
    let of = |name: &str, component: &str| {
        let schema = format!(r##"{{"$ref": "#/components/schemas/{component}"}}"##);
        operation(name, &json("P", &schema), "", "")
    };
    let alone = r#", "path": "/things""#;
    let apis = [
        of("BadThing", "Endless"),
        of("GoodThing", "Fine"),
        operation(
            "RoaThing",
            &json("P", r##"{"$ref": "#/components/schemas/Alone"}"##),
            "",
            alone,
        ),
    ];
    let text = with_components(&format!("{{{}}}", apis.join(",")), schemas);
    let imported = accepted_text(&text);
    let told: Vec<String> = remarks(&imported, RemarkKind::Refused)
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert_eq!(told, ["apis.RoaThing", "apis.BadThing"]);
    let service = String::from_utf8(imported.files.last().expect("files").bytes.clone());
    let service = service.expect("UTF-8");
    assert!(service.contains("name: Fine"), "{service}");
    assert!(
        !service.contains("Alone") && !service.contains("Endless"),
        "{service}"
    );
    assert_eq!(imported.report.summary.left_out, 2);
}

#[test]
fn an_api_of_another_style_is_refused_with_the_reason() {
    let text =
        metadata(r#"{"GetThing": {"path": "/things", "methods": ["get"], "responses": {}}}"#);
    match import(&Import::new(target(), &text)) {
        Err(ImportError::Metadata(message)) => assert!(message.contains("ROA"), "{message}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn another_product_over_a_spec_is_refused() {
    let text = get_thing("[]", EMPTY).replace("Things", "Sts");
    let existing = spec_of(&[(
        "SendThing",
        &text_of(
            &fresh(&metadata(&format!("{{{}}}", plain("SendThing")))).files,
            "SendThing",
        ),
    )]);
    let other = Import {
        existing: &existing,
        ..Import::new(target(), &text)
    };
    match import(&other) {
        Err(ImportError::Metadata(message)) => {
            assert!(
                message.contains("Sts") && message.contains("things"),
                "{message}"
            );
        }
        other => panic!("{other:?}"),
    }
}

/// An operation whose `Code` is of a type, with an example of its reply.
fn replying(name: &str, type_: &str, reply: &str) -> String {
    let demo = format!(r#"[{{"type": "json", "example": {reply:?}}}]"#);
    operation(
        name,
        "",
        &format!(r#""Code": {{"type": "{type_}"}}, "RequestId": {{"type": "string"}}"#),
        &format!(r#", "responseDemo": {demo:?}"#),
    )
}

#[test]
fn the_success_rule_is_what_the_examples_say() {
    let imported = accepted(&[
        replying("GetA", "string", r#"{"Code": "200"}"#),
        replying("GetB", "integer", r#"{"Code": 200}"#),
        replying("GetC", "string", r#"{"Code": "Success"}"#),
        replying("GetD", "string", r#"{"Code": "cn-hangzhou"}"#),
        replying(
            "GetE",
            "string",
            r#"{"Code": "Thing.NotFound", "RequestId": "shown"}"#,
        ),
        operation("GetF", "", r#""Code": {"type": "string"}"#, ""),
    ]);
    let service = text_of(&imported.files, "things");
    assert!(
        service.contains(r#"success: { field: Code, value: "200" }"#),
        "{service}"
    );
    let of = |name: &str| text_of(&imported.files, name);
    assert!(!of("GetA").contains("success_values"));
    assert!(!of("GetB").contains("success_values") && of("GetB").contains("Code: 200"));
    assert!(
        of("GetC").contains("success_values:\n  - Success\n"),
        "{}",
        of("GetC")
    );
    assert!(of("GetD").contains("success_values: []"), "{}", of("GetD"));
    // A failure is no example of success.
    assert!(!of("GetE").contains("NotFound"), "{}", of("GetE"));
    assert!(of("GetF").contains(r#"Code: "200""#), "{}", of("GetF"));
    let told = remarks(&imported, RemarkKind::Guessed);
    assert!(
        told.iter()
            .any(|(_, message)| message.contains("2 of 5 examples")),
        "{told:?}"
    );
}

#[test]
fn where_nothing_speaks_for_a_success_rule_there_is_none() {
    let imported = accepted(&[
        plain("GetA"),
        replying("GetB", "string", r#"{"Code": "cn-beijing"}"#),
    ]);
    let service = text_of(&imported.files, "things");
    assert!(!service.contains("success"), "{service}");
}

#[test]
fn what_differs_is_told_of_each_place_that_is_named() {
    let operations: Vec<String> = ["GetA", "GetB", "GetC", "GetD"]
        .iter()
        .enumerate()
        .map(|(index, name)| {
            let schema = format!(r##"{{"$ref": "#/components/schemas/Gone{index}"}}"##);
            let odd =
                format!(r#"{{"name": "P", "in": "query", "style": "json", "schema": {schema}}}"#);
            operation(name, &odd, "", "")
        })
        .collect();
    let text = accepted(&operations).report.to_string();
    for index in 0..3 {
        let place =
            format!("schema.$ref: `components.schemas` has no \"Gone{index}\"; taken as any value");
        assert!(text.contains(&place), "{text}");
    }
    assert!(text.contains("4 times the like of:"), "{text}");
}

#[test]
fn the_report_counts_and_folds() {
    let odd = r#"{"name": "P", "in": "path", "schema": {"type": "string"}}"#;
    let operations: Vec<String> = ["GetA", "GetB", "GetC", "GetD", "GetE"]
        .iter()
        .map(|name| operation(name, odd, "", ""))
        .chain([
            plain("GetF"),
            operation("GetG", "", "", r#", "path": "/g""#),
        ])
        .collect();
    let imported = accepted(&operations);
    let text = imported.report.to_string();
    let first = text.lines().next().unwrap_or_default();
    assert_eq!(
        first,
        "1 of 7 operations complete; 5 lack an optional parameter; 1 left out"
    );
    assert!(text.contains("5 times: P travels in"), "{text}");
    assert!(text.contains("and 2 more"), "{text}");
    assert_eq!(imported.report.losses(), 6);
    let json: serde_json::Value = serde_json::from_str(&imported.report.to_json()).expect("JSON");
    assert_eq!(json["summary"]["complete"], 1);
    assert_eq!(json["remarks"][0]["path"], "apis.GetA.parameters[0].in");
}

#[test]
fn groups_come_from_the_directories() {
    let text = metadata(&format!(
        "{{{}}}",
        ["AddSmsSign", "QuerySmsSigns", "AddSmsTemplate", "GetFlow", "GetRest"]
            .map(plain)
            .join(",")
    ))
    .replace(
        r#"{"id": 1, "title": "目录", "type": "directory", "children": []}"#,
        r#"{"title": "签名", "children": ["AddSmsSign", {"title": "深", "children": ["QuerySmsSigns"]}]},
           {"title": "模板", "children": ["AddSmsTemplate"]}, {"title": "Flow", "children": ["GetFlow"]}"#,
    );
    let imported = accepted_text(&text);
    let paths: Vec<&str> = imported
        .files
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "spec/operations/flow/GetFlow.yaml",
            "spec/operations/sms_sign/AddSmsSign.yaml",
            "spec/operations/sms_sign/QuerySmsSigns.yaml",
            "spec/operations/sms_template/AddSmsTemplate.yaml",
            "spec/operations/ungrouped/GetRest.yaml",
            "spec/things.yaml"
        ]
    );
}

#[test]
fn paging_is_proposed_where_names_say_so() {
    let number = |name: &str| {
        format!(r#"{{"name": "{name}", "in": "query", "schema": {{"type": "integer"}}}}"#)
    };
    let text = |name: &str| {
        format!(r#"{{"name": "{name}", "in": "query", "schema": {{"type": "string"}}}}"#)
    };
    let strings = r#"{"type": "array", "items": {"type": "string"}}"#;
    let numbered = format!("{}, {}", number("PageNumber"), number("PageSize"));
    let imported = accepted(&[
        operation(
            "ListA",
            &numbered,
            &format!(
                r#""Data": {{"type": "object", "properties": {{"Things": {strings}, "TotalCount": {{"type": "integer"}}}}}}"#
            ),
            "",
        ),
        operation(
            "ListB",
            &text("NextToken"),
            &format!(r#""Things": {strings}, "NextToken": {{"type": "string"}}"#),
            "",
        ),
        operation(
            "ListC",
            &numbered,
            &format!(r#""A": {strings}, "B": {strings}"#),
            "",
        ),
        operation(
            "ListD",
            &number("PageNumber"),
            &format!(r#""A": {strings}"#),
            "",
        ),
    ]);
    let of = |name: &str| text_of(&imported.files, name);
    let a = of("ListA");
    for line in [
        "page_number: PageNumber",
        "page_size: PageSize",
        "items: Data.Things",
        "total: Data.TotalCount",
    ] {
        assert!(a.contains(line), "{a}");
    }
    let b = of("ListB");
    assert!(
        b.contains("token: NextToken") && b.contains("next_token: NextToken"),
        "{b}"
    );
    // Two lists, or no size: it is not clear what the items are, or how many come.
    assert!(!of("ListC").contains("paging:") && !of("ListD").contains("paging:"));
}

#[test]
fn a_version_is_text() {
    let text = get_thing("[]", EMPTY).replace("2024-01-31", "v3.0");
    let service = text_of(&accepted_text(&text).files, "things");
    assert!(service.contains(r#"version: "v3.0""#), "{service}");
}

#[test]
fn styles_and_methods_of_the_rpc_style_are_taken() {
    let list = r#"{"type": "array", "items": {"type": "string"}, "required": true}"#;
    let styled = |name: &str, style: &str| {
        format!(r#"{{"name": "{name}", "in": "query", "style": "{style}", "schema": {list}}}"#)
    };
    let bare = format!(r#"{{"name": "D", "in": "query", "schema": {list}}}"#);
    let parameters = [
        styled("A", "repeatList"),
        styled("B", "flat"),
        styled("C", "simple"),
        bare,
    ];
    let imported = accepted(&[
        operation("GetA", &parameters.join(","), "", ""),
        operation(
            "GetB",
            r#"{"name": "P", "in": "formData", "schema": {"type": "string"}}"#,
            "",
            "",
        )
        .replace(r#"["post"]"#, r#"["get"]"#),
    ]);
    assert_eq!(imported.report.summary.complete, 2);
    let a = text_of(&imported.files, "GetA");
    for (style, count) in [("repeatList", 2), ("flat", 1), ("simple", 1)] {
        assert_eq!(
            a.matches(&format!("style: {style}\n")).count(),
            count,
            "{a}"
        );
    }
    let b = text_of(&imported.files, "GetB");
    assert!(
        b.contains("method: get\n") && !b.contains("location"),
        "{b}"
    );
}

#[test]
fn parameters_that_are_headers_are_imported() {
    let list = r#"{"type": "array", "items": {"type": "string"}}"#;
    let header = |name: &str, schema: &str, more: &str| {
        format!(r#"{{"name": "{name}", "in": "header", {more} "schema": {schema}}}"#)
    };
    let text = r#"{"type": "string", "required": true}"#;
    let fine = [
        header("x-acs-office", text, ""),
        header("X-Urgency", r#"{"type": "integer", "format": "int32"}"#, ""),
        header("X-List", list, ""),
        header("X-Simple", list, r#""style": "simple","#),
    ];
    let unfit = [
        header("X-Json", list, r#""style": "json","#),
        header(
            "X-Object",
            r#"{"type": "object", "properties": {"A": {"type": "string"}}}"#,
            r#""style": "json","#,
        ),
        header("Authorization", r#"{"type": "string"}"#, ""),
        header("X-中", r#"{"type": "string"}"#, ""),
    ];
    let imported = accepted(&[
        operation("GetA", &fine.join(","), "", ""),
        operation("GetB", &unfit.join(","), "", ""),
        operation("GetC", &header("x-acs-date", text, ""), "", ""),
    ]);
    let a = text_of(&imported.files, "GetA");
    assert_eq!(a.matches("location: header\n").count(), 4, "{a}");
    assert_eq!(a.matches("style: simple\n").count(), 2, "{a}");
    let b = text_of(&imported.files, "GetB");
    assert!(!b.contains("location"), "{b}");
    let told = imported.report.to_string();
    for (name, why) in [
        ("X-Json", "cannot carry the type"),
        ("X-Object", "cannot carry the type"),
        ("Authorization", "the client sets itself"),
        ("X-中", "no header can have"),
    ] {
        let line = format!("{name} is a header, ");
        assert!(
            told.contains(&line) && told.contains(why),
            "{name}:\n{told}"
        );
    }
    // A required parameter that cannot be sent takes its operation along.
    assert!(
        !imported.files.iter().any(|file| file.path.contains("GetC")),
        "{told}"
    );
}

/// The emulator plays an operation without an example by a sample, which a client must be able to send.
#[test]
fn what_is_made_up_for_an_operation_without_an_example_keeps_its_limits() {
    let parameter = |name: &str, style: &str, schema: &str| {
        format!(
            r#"{{"name": "{name}", "in": "query", {style} "schema": {{"required": true, {schema}}}}}"#
        )
    };
    let parameters = [
        parameter(
            "Long",
            "",
            r#""type": "string", "minLength": 20, "maxLength": 40"#,
        ),
        parameter("Short", "", r#""type": "string", "maxLength": 2"#),
        parameter(
            "Some",
            "",
            r#""type": "integer", "minimum": "5", "maximum": "9""#,
        ),
        parameter("Negative", "", r#""type": "integer", "maximum": "-3""#),
        parameter(
            "Rate",
            "",
            r#""type": "number", "minimum": "0.1", "maximum": "0.5""#,
        ),
        parameter(
            "Pair",
            r#""style": "json","#,
            r#""type": "array", "items": {"type": "string"}, "minItems": 2"#,
        ),
        parameter(
            "Given",
            "",
            r#""type": "string", "minLength": 3, "example": "abc""#,
        ),
    ];
    let imported = accepted(&[operation("GetThing", &parameters.join(","), "", "")]);
    let output =
        generate_with(&imported.files, target(), Options { draft: true }).expect("accepted");
    let table = output
        .files
        .iter()
        .find(|file| file.path.contains("/emulation/") && file.text.contains("GetThing"))
        .expect("the emulator's table");
    let line = table.text.lines().last().expect("a line");
    let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
    let sample = &line["examples"][0][0];
    let length = |name: &str| sample[name].as_str().map(|text| text.chars().count());
    assert_eq!(
        (length("Long"), length("Short")),
        (Some(20), Some(2)),
        "{sample}"
    );
    assert_eq!(sample["Some"], 5);
    assert_eq!(sample["Negative"], -3);
    assert_eq!(sample["Rate"], 0.5);
    assert_eq!(sample["Pair"].as_array().map(Vec::len), Some(2));
    assert_eq!(sample["Given"], "abc");
}
