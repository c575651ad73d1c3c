//! Remarks on specs that are without mistakes.

use codegen::Target;
use codegen::lint;
use codegen::source::Source;

const SERVICE: &str = r#"# yaml-language-server: $schema=schema/service.json
service:
  title: Things
  product: things
  version: "2024-01-31"
  description: Keeps things.
  endpoints:
    default_region: cn-hangzhou
    regions: [{ region: cn-hangzhou, endpoint: things.aliyuncs.com }]
    pattern: things.{region}.aliyuncs.com
    vpc_pattern: things-vpc.{region}.aliyuncs.com
  success: { field: Code, value: OK }
groups: [{ name: all, title: All, description: All things. }]
"#;

const FINE: &str = r#"# yaml-language-server: $schema=../../schema/operation.json

operation: GetThing
summary: Gets a thing.
ram: { action: things:GetThing, access_level: get, resource: "*" }
retry: { safe: true, because: it only reads }
parameters:
  - { name: Name, type: string, required: true, description: Name., example: it }
response:
  description: The thing.
  fields:
    - { name: Shipping, type: string, description: How it is sent. }
examples:
  - { title: Success, request: { Name: it }, response: { Shipping: fast } }
"#;

fn remarks(files: &[(&str, String)]) -> Vec<(String, usize)> {
    let mut sources = vec![Source::new("spec/cams.yaml", SERVICE)];
    sources.extend(files.iter().map(|(name, text)| {
        Source::new(format!("spec/operations/all/{name}.yaml"), text.as_str())
    }));
    let diagnostics = lint(&sources, &Target::new("cams"));
    assert!(
        !diagnostics.has_errors(),
        "{}",
        diagnostics.render(&sources, false)
    );
    diagnostics
        .iter()
        .map(|item| {
            (
                item.code.id().to_owned(),
                item.position.map_or(0, |position| position.line),
            )
        })
        .collect()
}

#[test]
fn a_complete_operation_needs_no_remark() {
    assert_eq!(remarks(&[("GetThing", FINE.to_owned())]), []);
}

#[test]
fn each_remark_has_its_place() {
    for (from, to, code, line) in [
        ("Gets a thing.", "Get a thing.", "W0102", 4),
        ("it only reads", "reads", "W0102", 6),
        ("name: Shipping,", "name: ToPhoneNumber,", "W0103", 12),
        ("How it is sent.", "\"Valid values: fast.\"", "W0102", 12),
        (
            "type: string, required: true, description: Name.",
            "required: true, type: string, description: Name.",
            "W0104",
            8,
        ),
        (
            "# yaml-language-server: $schema=../../schema/operation.json\n",
            "#\n",
            "W0104",
            3,
        ),
        ("The thing.", "TODO", "W0106", 10),
    ] {
        assert_eq!(FINE.matches(from).count(), 1, "{from}");
        let text = FINE.replace(from, to).replace(
            "Shipping: fast }",
            if to.contains("ToPhone") {
                "ToPhoneNumber: fast }"
            } else {
                "Shipping: fast }"
            },
        );
        assert_eq!(
            remarks(&[("GetThing", text)]),
            [(code.to_owned(), line)],
            "{to}"
        );
    }
}

#[test]
fn a_required_parameter_is_shown_somewhere() {
    let remark = ("W0101".to_owned(), 8);
    let in_no_example = FINE.split("examples:").next().expect("a start").to_owned();
    assert!(!remarks(&[("GetThing", in_no_example.clone())]).contains(&remark));
    let nowhere = in_no_example.replace(", example: it }", " }");
    assert!(remarks(&[("GetThing", nowhere)]).contains(&remark));
    let in_an_example = FINE.replace(", example: it }", " }");
    assert_eq!(remarks(&[("GetThing", in_an_example)]), []);
}

#[test]
fn a_name_that_is_no_secret_says_so() {
    let text = FINE
        .replace(
            "name: Shipping, type: string,",
            "name: PageToken, type: string, sensitive: false,",
        )
        .replace("Shipping: fast", "PageToken: fast");
    assert_eq!(remarks(&[("GetThing", text)]), []);
}

#[test]
fn repetition_is_remarked_once() {
    let files: Vec<(String, String)> = (0..10)
        .map(|number| {
            (
                format!("GetThing{number}"),
                FINE.replace("GetThing", &format!("GetThing{number}")),
            )
        })
        .collect();
    let borrowed: Vec<(&str, String)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.clone()))
        .collect();
    assert_eq!(
        remarks(&borrowed),
        [("W0105".to_owned(), 0), ("W0105".to_owned(), 0)]
    );
    assert_eq!(remarks(&borrowed[1..]), []);
}

/// Facts that the documentation states are not listed, others are, where they stand.
#[test]
fn undocumented_facts_are_listed_with_their_source() {
    let service = format!(
        "{SERVICE}sources:\n  - {{ name: verb, certainty: inferred, description: its verb }}\n  \
         - {{ name: page, certainty: documented, description: a page }}\n  \
         - {{ name: sample, certainty: sample, description: an example }}\n"
    );
    let operation = FINE
        .replace("access_level: get", "access_level: get, source: verb")
        .replace("description: Name.", "description: Name., source: page")
        .replace(
            "description: How it is sent.",
            "description: How it is sent., values: [{ value: fast, description: Fast., source: sample }]",
        )
        .replace("request: { Name: it }", "request: { Name: it, source: verb }");
    let sources = [
        Source::new("spec/cams.yaml", service.as_str()),
        Source::new("spec/operations/all/GetThing.yaml", operation.as_str()),
    ];
    let found: Vec<_> = codegen::undocumented(&sources, &Target::new("cams"))
        .iter()
        .map(|item| (item.position.map_or(0, |at| at.line), item.message.clone()))
        .collect();
    assert_eq!(
        found,
        [
            (5, "not documented; inferred from its verb".to_owned()),
            (12, "not documented; seen in an example".to_owned()),
        ]
    );
}

#[test]
fn derived_names_with_slips_are_asked_about() {
    let shipping = "    - { name: Shipping, type: string, description: How it is sent. }\n";
    let field =
        |name: &str| format!("    - {{ name: {name}, type: string, description: A category. }}\n");
    let mut fields = shipping.to_owned();
    let names = [
        "MainCategory",
        "SubCategory",
        "OldCategory",
        "NewCategory",
        "LastCatagory", // Line 17.
        "FLow",
        "OtherCatagory, rust_name: other_category",
        "Categorys",
        "Size2",
    ];
    for name in names {
        fields.push_str(&field(name));
    }
    assert_eq!(FINE.matches(shipping).count(), 1);
    let text = FINE.replace(shipping, &fields);
    let asked = |line| ("W0108".to_owned(), line);
    assert_eq!(
        remarks(&[("GetThing", text.clone())]),
        [asked(17), asked(18)]
    );
    // A word that a text uses is a word.
    let used = text.replace("How it is sent.", "A catagory is no category.");
    assert_eq!(remarks(&[("GetThing", used)]), [asked(18)]);
    // One of an operation.
    let renamed = FINE.replace("GetThing", "GetTHing");
    assert_eq!(remarks(&[("GetTHing", renamed.clone())]), [asked(3)]);
    let mended = renamed.replace("summary:", "rust_name: get_thing\nsummary:");
    assert_eq!(remarks(&[("GetTHing", mended)]), []);
}
