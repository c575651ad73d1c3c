//! `cargo xtask init`, as the maintainer of another product runs it, for metadata that is cut down to what is hard in it.
//!
//! `ANOTHER_PRODUCT_COMPILE=1` also compiles one of the workspaces without a warning, runs its tests, which call every operation
//! against the emulator made from the same spec, and compares what its client sends with what official clients do. With
//! `ANOTHER_PRODUCT_METADATA=DIR` it does so with every file of a folder of published metadata.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

const COMPILE: &str = "ANOTHER_PRODUCT_COMPILE";
const MORE: &str = "ANOTHER_PRODUCT_METADATA";

/// A test of the new workspace, which has the recordings beside it.
const REPLAY: &str = include_str!("../another_product/replay.rs");

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/another_product")
}

/// Files of metadata, and the product codes in their names.
fn metadata(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(folder).expect("a readable folder");
    let mut found: Vec<(String, PathBuf)> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?.strip_suffix(".api-docs.json")?;
            let product = name.split('-').next()?.to_lowercase();
            Some((product, path))
        })
        .collect();
    found.sort();
    assert!(!found.is_empty(), "no metadata in {}", folder.display());
    found
}

/// Makes a workspace for a product, in place of what an earlier run left. Tests run at the same time: each has folders of its own.
fn init(test: &str, product: &str, metadata: &Path) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("another_{test}_{product}"));
    if root.exists() {
        fs::remove_dir_all(&root).expect("the old workspace can be removed");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["init", product, "--metadata"]).arg(metadata);
    let output = command.arg("--into").arg(&root).output().expect("it runs");
    assert!(output.status.success(), "{product}: {}", said(&output));
    root
}

fn xtask(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(root).args(arguments);
    command.output().expect("it runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Cargo in the new workspace, with the packages and the target folder that this test was built with.
fn cargo(root: &Path, arguments: &[&str]) -> String {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let mut cargo = xtask::cargo::command(env!("CARGO"));
    cargo
        .args(arguments)
        .args(["--offline", "--quiet"])
        .env(
            "CARGO_TARGET_DIR",
            target.expect("it lies in the target folder"),
        )
        .env("CARGO_TERM_COLOR", "never")
        .current_dir(root);
    let output = cargo.output().expect("cargo starts");
    let said = said(&output);
    assert!(output.status.success(), "cargo {arguments:?}:\n{said}");
    assert!(!said.contains("warning:"), "cargo {arguments:?}:\n{said}");
    said
}

/// Compiles the workspace and runs its tests.
fn compile(root: &Path) {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, root.join("Cargo.lock")).expect("the versions that are there");
    // Cargo would take what it builds of packages with the same name and version for this project's own.
    let manifest = root.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("the manifest");
    let own = text.replacen("\"\nedition", "+another\"\nedition", 1);
    assert_ne!(
        own, text,
        "the workspace's version stands above its edition"
    );
    fs::write(&manifest, own).expect("the manifest");
    cargo(root, &["test", "--workspace"]);
    let features = "blocking,dynamic,emulator,serde,test-util";
    let package = fs::read_to_string(root.join("generated-sdk/Cargo.toml")).expect("a manifest");
    let package = package.split('"').nth(1).expect("a name").to_owned();
    cargo(root, &["clippy", "-p", &package, "--features", features]);
}

#[test]
fn a_workspace_is_made_for_each_product() {
    for (product, metadata) in metadata(&folder()) {
        let root = init("made", &product, &metadata);
        for file in ["README.md", "Cargo.toml", ".ci/run", ".cargo/config.toml"] {
            assert!(root.join(file).exists(), "{product}: {file}");
        }
        let fresh = xtask(&root, &["generate", "--check", "--draft"]);
        assert!(fresh.status.success(), "{product}: {}", said(&fresh));
        // What is still to be written is asked for.
        let strict = xtask(&root, &["generate", "--check"]);
        assert!(
            !strict.status.success() && said(&strict).contains("TODO"),
            "{product}"
        );
        // The same metadata again changes nothing.
        let again = xtask(&root, &["import", metadata.to_str().expect("a path")]);
        assert!(
            again.status.success() && said(&again).contains("nothing is new upstream"),
            "{product}: {}",
            said(&again)
        );
    }
}

#[test]
fn a_new_workspace_compiles_and_every_operation_succeeds() {
    if let Some(folder) = env::var_os(MORE) {
        for (product, metadata) in metadata(folder.as_ref()) {
            let _ = writeln!(std::io::stderr(), "{product}");
            compile(&init("compiled", &product, &metadata));
        }
    }
    if env::var_os(COMPILE).is_none() {
        let _ = writeln!(
            std::io::stderr(),
            "NOT TESTED: that a new workspace compiles and its tests pass; {COMPILE}=1 does"
        );
        return;
    }
    let root = init("compiled", "mixed", &folder().join("mixed.api-docs.json"));
    let recordings =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/official_styles.jsonl");
    fs::copy(recordings, root.join("tests/official_styles.jsonl")).expect("the recordings");
    fs::write(root.join("tests/tests/replay.rs"), REPLAY).expect("a test");
    compile(&root);
}

#[test]
fn what_cannot_be_a_workspace_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let occupied = folder.path();
    fs::write(occupied.join("mine.txt"), "mine").expect("a file");
    let metadata = self::folder().join("mixed.api-docs.json");
    let refused = |product: &str, metadata: &Path, into: &Path, why: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["init", product, "--metadata"]).arg(metadata);
        let output = command.arg("--into").arg(into).output().expect("it runs");
        assert!(
            !output.status.success() && said(&output).contains(why),
            "{}",
            said(&output)
        );
    };
    refused("mixed", &metadata, occupied, "is not empty");
    let new = occupied.join("new");
    refused("../Mixed", &metadata, &new, "no product code");
    refused("mixed", &occupied.join("mine.txt"), &new, "mine.txt");
    refused("mixed", &occupied.join("absent.json"), &new, "absent.json");
    assert!(!new.exists(), "nothing is made where nothing can be");
    assert_eq!(fs::read_dir(occupied).expect("the folder").count(), 1);
}
