//! The stated minimum supported Rust version is true as far as the dependencies go. That our own code keeps to it is
//! checked by `clippy::incompatible_msrv`.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const CLIENT: &str = "alibabacloud-cams";

/// The workspace's packages and how they depend on each other, on the platform that runs this test: those of other
/// platforms are perhaps not downloaded, and a test must not need the network.
fn metadata() -> Value {
    let root: PathBuf = [env!("CARGO_MANIFEST_DIR"), ".."].iter().collect();
    let host = run(Command::new("rustc").arg("-vV"), &root);
    let host = host
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("rustc names its host");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let metadata = run(
        Command::new(cargo).args([
            "metadata",
            "--format-version=1",
            "--offline",
            "--filter-platform",
            host,
        ]),
        &root,
    );
    serde_json::from_str(&metadata).expect("cargo metadata prints JSON")
}

fn run(command: &mut Command, folder: &Path) -> String {
    let output = command
        .current_dir(folder)
        .output()
        .expect("the command starts");
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("the output is UTF-8")
}

/// `1.88` and `1.88.0` are the same version.
fn version(text: &str) -> (u32, u32, u32) {
    let mut parts = text
        .split('.')
        .map(|part| part.parse().expect("a rust-version is made of numbers"));
    let mut next = || parts.next().unwrap_or(0);
    (next(), next(), next())
}

/// The ids of everything that is linked into a program that depends on `root`: normal dependencies, not those of builds
/// and tests.
fn linked_with<'a>(root: &'a str, nodes: &'a [Value]) -> BTreeSet<&'a str> {
    let nodes: BTreeMap<&str, &Value> = nodes.iter().map(|node| (text(node, "id"), node)).collect();
    let mut seen = BTreeSet::new();
    let mut open = vec![root];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        for dependency in list(nodes[id], "deps") {
            if list(dependency, "dep_kinds")
                .iter()
                .any(|kind| kind["kind"].is_null())
            {
                open.push(text(dependency, "pkg"));
            }
        }
    }
    seen
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key]
        .as_str()
        .unwrap_or_else(|| panic!("{key} is text"))
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key]
        .as_array()
        .unwrap_or_else(|| panic!("{key} is a list"))
}

#[test]
fn no_dependency_of_the_client_needs_a_newer_rust() {
    let metadata = metadata();
    let packages: BTreeMap<&str, &Value> = list(&metadata, "packages")
        .iter()
        .map(|package| (text(package, "id"), package))
        .collect();
    let client = packages
        .iter()
        .find(|(_, package)| package["name"] == CLIENT)
        .map(|(id, _)| *id)
        .expect("the client is a member of the workspace");
    let ours = version(text(packages[client], "rust_version"));

    let linked = linked_with(client, list(&metadata["resolve"], "nodes"));
    let too_new: Vec<String> = linked
        .iter()
        .map(|id| packages[id])
        .filter_map(|package| {
            let theirs = package["rust_version"].as_str()?;
            (version(theirs) > ours).then(|| {
                format!(
                    "{} {} needs {theirs}",
                    text(package, "name"),
                    text(package, "version")
                )
            })
        })
        .collect();
    assert!(
        too_new.is_empty(),
        "newer than the stated {ours:?}: {too_new:?}"
    );
}

#[test]
fn versions_compare_by_number() {
    assert_eq!(version("1.88"), version("1.88.0"));
    assert!(version("1.100") > version("1.88"));
    assert!(version("1.88.1") > version("1.88"));
}
