//! `cargo xtask diff --changelog` and `--check-changelog`, as a maintainer and CI run them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const SERVICE: &str = r#"service:
  title: Things
  product: things
  version: "2024-01-31"
  description: Keeps things.
  endpoints:
    default_region: cn-hangzhou
    regions: [{ region: cn-hangzhou, endpoint: things.aliyuncs.com }]
    pattern: things.{region}.aliyuncs.com
    vpc_pattern: things-vpc.{region}.aliyuncs.com

groups:
  - { name: all, title: All, description: All things. }
"#;

const OPERATION: &str = r#"operation: GetThing
summary: Gets a thing.
ram: { action: things:GetThing, access_level: get, resource: "*" }
retry: { safe: true, because: it only reads }
parameters:
  - { name: Name, type: string, description: Its name., max_length: 64 }
response:
  description: The thing.
  fields:
    - { name: Size, type: integer, description: Its size. }
examples:
  - { title: One, request: { Name: Ball }, response: { Size: 5 } }
"#;

const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- By hand.\n";

const PATH: &str = "spec/operations/all/GetThing.yaml";

/// A checkout with all of it committed.
fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::create_dir_all(root.join("spec/operations/all")).expect("folders");
    for (path, text) in [
        (
            "Cargo.toml",
            "[workspace]\npackage.version = \"0.1.0\"\nmetadata.codegen.product = \"things\"\n",
        ),
        ("spec/things.yaml", SERVICE),
        (PATH, OPERATION),
        ("CHANGELOG.md", CHANGELOG),
    ] {
        fs::write(root.join(path), text).expect("it is written");
    }
    git(root, &["init", "--quiet"]);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "--message", "Things"]);
    folder
}

fn git(root: &Path, arguments: &[&str]) {
    let settings = [
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@example.com",
        "-c",
        "commit.gpgsign=false",
    ];
    let status = Command::new("git")
        .args(settings)
        .args(arguments)
        .current_dir(root)
        .status();
    assert!(status.expect("git runs").success(), "{arguments:?}");
}

fn diff(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--root")
        .arg(root)
        .arg("diff")
        .args(arguments)
        .current_dir(root)
        .output()
        .expect("it runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn edit(root: &Path, from: &str, to: &str) {
    let path = root.join(PATH);
    let text = fs::read_to_string(&path).expect("the file");
    assert_eq!(text.matches(from).count(), 1, "{from}");
    fs::write(path, text.replace(from, to)).expect("it is written");
}

#[test]
fn what_is_not_named_is_refused_until_it_is() {
    let project = project();
    let root = project.path();
    let changelog = || fs::read_to_string(root.join("CHANGELOG.md")).expect("the changelog");
    let check = || diff(root, &["--check-changelog"]);
    edit(root, "max_length: 64", "max_length: 32");
    // Without a release nobody can have noticed.
    let output = check();
    assert!(output.status.success(), "{}", said(&output));

    git(root, &["tag", "v0.1.0"]);
    let output = check();
    assert!(!output.status.success(), "{}", said(&output));
    for part in [
        "`GetThingRequest::name`",
        "has a tighter limit",
        "GetThing.yaml:6",
        "--changelog",
    ] {
        assert!(said(&output).contains(part), "{part}: {}", said(&output));
    }
    assert_eq!(changelog(), CHANGELOG, "checking writes nothing");

    assert!(diff(root, &["--changelog"]).status.success());
    let written = changelog();
    let line = "### Changed\n\n- `GetThingRequest::name` (GetThing, Name) has a tighter limit.\n";
    assert!(written.contains(line), "{written}");
    assert!(written.contains("### Added\n\n- By hand.\n"), "{written}");
    assert!(check().status.success());
    assert!(diff(root, &["--changelog"]).status.success());
    assert_eq!(changelog(), written, "a second run adds nothing");

    // Words of a person stay.
    let by_hand = written.replace(
        "- `GetThingRequest::name` (GetThing, Name) has a tighter limit.",
        "- At most 32 characters for `GetThingRequest::name`.",
    );
    fs::write(root.join("CHANGELOG.md"), &by_hand).expect("it is written");
    assert!(check().status.success());
    assert!(diff(root, &["--changelog"]).status.success());
    assert_eq!(changelog(), by_hand);

    // An addition may go unnamed; what breaks may not.
    edit(
        root,
        "parameters:\n",
        "parameters:\n  - { name: Colour, type: string, description: Its colour. }\n",
    );
    assert!(check().status.success());
    edit(
        root,
        "name: Size, type: integer",
        "name: Size, type: string",
    );
    edit(root, "Size: 5", "Size: \"5\"");
    let output = check();
    assert!(!output.status.success(), "{}", said(&output));
    assert!(
        said(&output).contains("GetThingResponse::size"),
        "{}",
        said(&output)
    );
}

/// The version follows from all that differs, also where what only readers see is left out.
#[test]
fn the_next_version_is_told() {
    let project = project();
    let root = project.path();
    edit(root, "summary: Gets a thing.", "summary: Gets one thing.");
    for (arguments, told) in [
        (
            &["--quiet"][..],
            "1 documentation since HEAD; the next version is 0.1.1",
        ),
        (&["--json"][..], "\"next_version\": \"0.1.1\""),
        (&["--json", "--quiet"][..], "\"next_version\": \"0.1.1\""),
    ] {
        let output = diff(root, arguments);
        assert!(
            said(&output).contains(told),
            "{arguments:?}: {}",
            said(&output)
        );
    }
    edit(
        root,
        "name: Size, type: integer",
        "name: Sizes, type: integer",
    );
    edit(root, "Size: 5", "Sizes: 5");
    let output = diff(root, &["--json", "--deny", "breaking"]);
    assert!(!output.status.success());
    assert!(
        said(&output).contains("\"next_version\": \"0.2.0\""),
        "{}",
        said(&output)
    );
    // What writes the changelog, or looks at it, denies nothing by itself.
    let output = diff(root, &["--changelog", "--deny", "breaking"]);
    assert!(
        said(&output).contains("cannot be used with"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_changelog_without_a_place_for_it_is_refused_with_a_way_out() {
    let project = project();
    let root = project.path();
    fs::write(root.join("CHANGELOG.md"), "# Changelog\n").expect("it is written");
    edit(root, "max_length: 64", "max_length: 32");
    let output = diff(root, &["--changelog"]);
    assert!(!output.status.success());
    assert!(
        said(&output).contains("## [Unreleased]"),
        "{}",
        said(&output)
    );
    fs::remove_file(root.join("CHANGELOG.md")).expect("it goes");
    let output = diff(root, &["HEAD", "--check-changelog"]);
    assert!(!output.status.success());
    assert!(said(&output).contains("CHANGELOG.md"), "{}", said(&output));
}
