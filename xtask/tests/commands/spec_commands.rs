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
    let kept = fs::read_to_string(root.join("spec/import.lock")).expect("what was imported");
    assert!(kept.contains("\n\"GetThing\": {"), "{kept}");
    let again = xtask(root, &["import", "api-docs.json"]);
    assert_eq!(said(&again), "nothing is new upstream\n");

    // What is new says what it does to callers; without writing, what was imported stays known.
    let draft = by_hand.replace("TODO", "It is so.");
    fs::write(&file, &draft).expect("edited");
    let more = METADATA.replace(
        "\"required\": true}}]",
        "\"required\": true}}, {\"name\": \"Kind\", \"in\": \"query\", \"schema\": {\"type\": \"string\", \"required\": true}}]",
    );
    fs::write(root.join("api-docs.json"), more).expect("metadata");
    let dry = said(&xtask(root, &["import", "api-docs.json", "--dry-run"]));
    for part in [
        "parameters.Kind: new upstream, and required",
        "breaking: `GetThingRequest::kind` (GetThing, Kind) is new and required",
        "examples[0].request",
    ] {
        assert!(dry.contains(part), "{part}: {dry}");
    }
    assert_eq!(
        fs::read_to_string(root.join("spec/import.lock")).expect("it is there"),
        kept
    );
    // What leaves mistakes behind shows them.
    let limits = "type: string\n    min_length: 2\n    max_length: 1";
    let fields = draft.replacen("type: string", limits, 1);
    assert_ne!(fields, draft);
    fs::write(&file, fields).expect("edited");
    let wrong = said(&xtask(root, &["import", "api-docs.json", "--dry-run"]));
    assert!(wrong.contains("`cargo xtask diff` tells once"), "{wrong}");
    assert!(wrong.contains("error[E"), "{wrong}");
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

#[test]
fn a_group_that_is_not_there_is_answered_with_those_that_are() {
    let project = project();
    let output = xtask(project.path(), &["new", "SendThing", "--group", "quota"]);
    assert!(!output.status.success());
    assert!(
        said(&output).contains("the groups are all;"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_new_operation_is_not_repeated_by_guess() {
    let project = project();
    let root = project.path();
    for name in ["GetThing", "ListThings", "SendThing"] {
        assert!(
            xtask(root, &["new", name, "--group", "all"])
                .status
                .success()
        );
        let file = root.join(format!("spec/operations/all/{name}.yaml"));
        let text = fs::read_to_string(file).expect("it is written");
        assert!(
            text.contains("safe: false") && !text.contains("safe: true"),
            "{text}"
        );
    }
}

#[test]
fn codes_are_explained_without_a_project() {
    let folder = tempfile::tempdir().expect("a folder");
    let explain = |code: &str| {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["explain", code])
            .current_dir(folder.path())
            .env_remove("CARGO_MANIFEST_DIR")
            .output()
            .expect("it runs")
    };
    let known = explain("e0605");
    assert!(known.status.success(), "{}", said(&known));
    assert!(
        said(&known).starts_with("E0605\n") && said(&known).contains("Mended:"),
        "{}",
        said(&known)
    );
    let unknown = explain("E9999");
    assert!(
        !unknown.status.success() && said(&unknown).contains("E0605"),
        "{}",
        said(&unknown)
    );
}

#[test]
fn lint_shows_what_is_asked_for() {
    let project = project();
    let root = project.path();
    for name in ["GetThing", "SendThing"] {
        assert!(
            xtask(root, &["new", name, "--group", "all"])
                .status
                .success()
        );
    }
    let shows = |arguments: &[&str]| {
        let output = xtask(root, &[&["lint"], arguments].concat());
        assert!(output.status.success(), "{}", said(&output));
        let said = said(&output);
        ["GetThing.yaml", "SendThing.yaml"].map(|name| said.contains(name))
    };
    assert_eq!(shows(&[]), [true, true]);
    assert_eq!(shows(&["--operation", "GetThing"]), [true, false]);
    assert_eq!(
        shows(&["spec/operations/all/SendThing.yaml"]),
        [false, true]
    );
    assert_eq!(shows(&["spec/operations"]), [true, true]);
    assert_eq!(shows(&["spec/cams.yaml"]), [false, false]);
    for arguments in [["--operation", "DropThing"], ["spec/oper", "spec"]] {
        let output = xtask(root, &[&["lint"], &arguments[..]].concat());
        assert!(!output.status.success(), "{}", said(&output));
    }

    let git = |arguments: &[&str]| {
        let settings = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
        let output = Command::new("git")
            .args(settings)
            .args(arguments)
            .current_dir(root)
            .output();
        output.is_ok_and(|output| output.status.success())
    };
    if !git(&["init", "--quiet"]) {
        println!("NOT TESTED: what git says changed; there is no git");
        return;
    }
    assert_eq!(
        shows(&["--changed=4b825dc642cb6eb9a060e54bf8d69288fbee4904"]),
        [true, true],
        "nothing is known to git"
    );
    assert!(git(&["add", "."]) && git(&["commit", "--quiet", "-m", "all"]));
    assert_eq!(shows(&["--changed"]), [false, false]);
    let file = root.join("spec/operations/all/SendThing.yaml");
    let text = fs::read_to_string(&file).expect("it is there");
    fs::write(&file, text + "# more\n").expect("changed");
    assert_eq!(shows(&["--changed"]), [false, true]);
    assert!(!xtask(root, &["lint", "--changed=nothing"]).status.success());
}

/// An editor that generates whenever a file is saved, beside a terminal.
#[test]
fn runs_at_the_same_time_succeed() {
    let project = project();
    let root = project.path();
    assert!(
        xtask(root, &["new", "SendThing", "--group", "all"])
            .status
            .success()
    );
    let runs: Vec<_> = (0..6)
        .map(|_| {
            Command::new(env!("CARGO_BIN_EXE_xtask"))
                .args(["--root".as_ref(), root.as_os_str()])
                .args(["generate", "--draft"])
                .stdout(std::process::Stdio::piped())
                .stderr(std::process::Stdio::piped())
                .spawn()
                .expect("it starts")
        })
        .collect();
    let mut wrote = 0;
    for run in runs {
        let output = run.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{}", said(&output));
        wrote += usize::from(!said(&output).contains("0 written"));
    }
    assert_eq!(wrote, 1, "one writes, and the others find it done");
}

#[test]
fn what_is_written_by_hand_stays_and_what_killed_runs_left_goes() {
    let project = project();
    let root = project.path();
    assert!(
        xtask(root, &["new", "SendThing", "--group", "all"])
            .status
            .success()
    );
    assert!(xtask(root, &["generate", "--draft"]).status.success());
    let header = "<!-- @generated from spec/x.yaml by `cargo xtask generate`. Do not edit. -->\n";
    let guide = root.join("generated-sdk/docs/src/guide/headers.md");
    let beside = root.join("generated-sdk/docs/src/guide-notes.md");
    let orphan = root.join("generated-sdk/docs/src/old.md");
    let quoting = root.join("generated-sdk/docs/src/quoting.md");
    let left = [
        "generated-sdk/docs/src/.README.md.4711-0.tmp",
        "generated-sdk/.Cargo.toml.4711-3.tmp",
        "spec/operations/all/.SendThing.yaml.12-0.tmp",
        "tests/tests/examples/.main.rs.1-1.tmp",
    ]
    .map(|path| root.join(path));
    fs::create_dir_all(guide.parent().expect("a folder")).expect("the guide");
    for (file, text) in [
        (&guide, header),
        (&beside, "notes"),
        (&orphan, header),
        (&quoting, "Emitted files say @generated from spec/.\n"),
    ] {
        fs::write(file, text).expect("written");
    }
    for file in &left {
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, "half").expect("written");
    }
    let output = xtask(root, &["generate", "--draft"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(guide.exists() && beside.exists() && quoting.exists() && !orphan.exists());
    assert!(
        said(&output).contains("guide-notes.md"),
        "it is nobody's: {}",
        said(&output)
    );
    assert!(!said(&output).contains("headers.md"), "{}", said(&output));
    for file in &left {
        assert!(!file.exists(), "{}", file.display());
    }
}

/// Whoever clones the project can see what is new since the last import.
#[test]
fn the_spec_of_this_project_holds_what_was_imported_last_and_its_own_decisions() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let kept = root.join("spec/import.lock");
    let again = xtask(&root, &["import", "spec/import.lock", "--dry-run"]);
    assert_eq!(said(&again), "nothing is new upstream\n");
    // Three operations reply with text where the metadata says `integer`: that stays, whatever it says next.
    let text = fs::read_to_string(kept).expect("what was imported last");
    let (before, now) = (r#""Code":{"type":"integer""#, r#""Code":{"type":"boolean""#);
    assert_eq!(text.matches(before).count(), 3);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("api-docs.json");
    fs::write(&file, text.replace(before, now)).expect("metadata");
    let file = file.to_str().expect("UTF-8");
    let told = said(&xtask(&root, &["import", file, "--dry-run"]));
    assert_eq!(
        told.matches("boolean instead of string").count(),
        3,
        "{told}"
    );
    assert!(told.ends_with("0 files would be written\n"), "{told}");
}
