//! `cargo xtask import`, `new`, `lint` and `schema`, as a maintainer runs them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

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

groups:
  - name: all
    title: All
    description: All things.
"#;

const METADATA: &str = r#"{
    "info": {"style": "RPC", "product": "Things", "version": "2024-01-31"},
    "apis": {
        "GetThing": {"methods": ["post"], "systemTags": {"operationType": "get"},
            "parameters": [{"name": "Name", "in": "query", "schema": {"type": "string", "required": true}}],
            "responses": {"200": {"schema": {"type": "object", "properties": {"RequestId": {"type": "string"}}}}}},
        "ListThings": {"methods": ["post"], "systemTags": {"operationType": "list"}, "responses": {}}},
    "endpoints": [{"regionId": "cn-hangzhou", "endpoint": "things.aliyuncs.com"}]
}"#;

/// A project with a service file, and metadata beside it.
fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::create_dir(root.join("spec")).expect("spec/");
    let manifest = "[workspace]\nmetadata.codegen.product = \"cams\"\n";
    fs::write(root.join("Cargo.toml"), manifest).expect("a manifest");
    fs::write(root.join("spec/cams.yaml"), SERVICE).expect("the service file");
    fs::write(root.join("api-docs.json"), METADATA).expect("metadata");
    folder
}

/// Runs a command in the project's folder.
fn xtask(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--root")
        .arg(root)
        .args(arguments)
        .current_dir(root)
        .output()
        .expect("it runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn import_writes_reports_and_repeats_without_change() {
    let project = project();
    let root = project.path();
    let file = root.join("spec/operations/all/GetThing.yaml");

    let dry = xtask(
        root,
        &["import", "api-docs.json", "--group", "all", "--dry-run"],
    );
    assert!(dry.status.success(), "{}", said(&dry));
    assert!(
        said(&dry).contains("2 files would be written"),
        "{}",
        said(&dry)
    );
    assert!(!file.exists());

    let one = xtask(
        root,
        &[
            "import",
            "api-docs.json",
            "--group",
            "all",
            "--operation",
            "GetThing",
        ],
    );
    assert!(
        said(&one).contains("new spec/operations/all/GetThing.yaml"),
        "{}",
        said(&one)
    );
    assert!(said(&one).ends_with("1 file written\n"));
    let text = fs::read_to_string(&file).expect("it is written");
    assert!(text.starts_with(
        "# yaml-language-server: $schema=../../schema/operation.json\n\noperation: GetThing\n"
    ));

    let by_hand = text.replacen("summary: TODO", "summary: Gets a thing. # Mine.", 1);
    fs::write(&file, &by_hand).expect("edited");
    let all = xtask(root, &["import", "api-docs.json", "--group", "all"]);
    assert!(all.status.success(), "{}", said(&all));
    assert_eq!(fs::read_to_string(&file).expect("it is there"), by_hand);
    let names: Vec<_> = fs::read_dir(root.join("spec/operations/all"))
        .expect("the group")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(names.len(), 2, "no temporary file is left: {names:?}");
    let again = xtask(root, &["import", "api-docs.json"]);
    assert!(
        said(&again).ends_with("0 files written\n"),
        "{}",
        said(&again)
    );
}

#[test]
fn import_says_what_is_wrong_with_its_files() {
    let project = project();
    let root = project.path();
    fs::write(root.join("bad.json"), "{").expect("written");
    for (arguments, needle) in [
        (vec!["import", "missing.json"], "cannot read missing.json"),
        (vec!["import", "bad.json"], "bad.json: this is not JSON"),
        (
            vec!["import", "api-docs.json", "--base", "bad.json"],
            "bad.json: this is not JSON",
        ),
        (
            vec!["import", "api-docs.json", "--groups", "bad.json"],
            "bad.json: ",
        ),
        (
            vec!["import", "api-docs.json", "--group", "All"],
            "snake_case",
        ),
    ] {
        let output = xtask(root, &arguments);
        assert!(!output.status.success());
        assert!(said(&output).contains(needle), "{}", said(&output));
    }
}

#[test]
fn a_new_operation_is_a_draft_until_it_is_written() {
    let project = project();
    let root = project.path();
    let new = xtask(root, &["new", "SendThing", "--group", "all"]);
    assert!(new.status.success(), "{}", said(&new));
    let strict = xtask(root, &["generate"]);
    assert!(
        !strict.status.success() && said(&strict).contains("E0711"),
        "{}",
        said(&strict)
    );
    let draft = xtask(root, &["generate", "--draft"]);
    assert!(draft.status.success(), "{}", said(&draft));
    let lint = xtask(root, &["lint"]);
    assert!(
        lint.status.success() && said(&lint).contains("W0106"),
        "{}",
        said(&lint)
    );
    assert!(!xtask(root, &["lint", "--strict"]).status.success());
    let twice = xtask(root, &["new", "SendThing", "--group", "all"]);
    assert!(
        !twice.status.success() && said(&twice).contains("already"),
        "{}",
        said(&twice)
    );
}

#[test]
fn schemas_are_written_and_checked_and_no_part_of_the_spec() {
    let project = project();
    let root = project.path();
    assert!(!xtask(root, &["schema", "--check"]).status.success());
    assert!(xtask(root, &["schema"]).status.success());
    assert!(root.join("spec/schema/operation.json").exists());
    assert!(xtask(root, &["schema", "--check"]).status.success());
    let lint = xtask(root, &["lint"]);
    assert!(lint.status.success(), "{}", said(&lint));
    fs::write(
        root.join("spec/schema/operation.json"),
        "{\n\"$comment\": \"@generated from x\"}\n",
    )
    .expect("stale");
    assert!(!xtask(root, &["schema", "--check"]).status.success());
}
