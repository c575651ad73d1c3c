//! The read-me's "Adding an operation in five minutes", as a maintainer does it, in a copy of the project; and what comes
//! later: the operation is renamed, moved to another group, deleted.
//!
//! `FIVE_MINUTES_COMPILE=1` also compiles the copy and runs the tests that follow the spec, which takes minutes.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

const COMPILE: &str = "FIVE_MINUTES_COMPILE";

/// What a maintainer writes where `new` leaves a line to fill in, by what stands there.
const FILLED_IN: [(&str, &str); 9] = [
    ("summary: TODO", "summary: Gets the mood of a conversation."),
    ("safe: TODO", "safe: true"),
    ("because: TODO", "because: it only reads"),
    ("- name: TODO", "- name: ConversationId"),
    (
        "    description: TODO",
        "    description: ID of the conversation.",
    ),
    ("    example: TODO", "    example: 2023****"),
    ("  description: TODO", "  description: The returned data."),
    ("TODO: TODO", "ConversationId: 2023****"),
    ("access_level: TODO", "access_level: get"),
];

/// A copy of the project as it is on disk, without what is built.
struct Copy {
    root: PathBuf,
}

impl Copy {
    fn new(name: &str) -> Self {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if root.exists() {
            fs::remove_dir_all(&root).expect("the old copy can be removed");
        }
        copy(&project, &root);
        // Cargo would take what it builds of a copy with the same version for the project's own.
        let manifest = root.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).expect("the manifest");
        let own = text.replacen("\"\nedition", "+copy\"\nedition", 1);
        assert_ne!(
            own, text,
            "the workspace's version stands above its edition"
        );
        fs::write(&manifest, own).expect("the manifest");
        Self { root }
    }

    /// Runs a command of xtask; what it says.
    fn xtask(&self, arguments: &[&str]) -> Result<String, String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("--root").arg(&self.root).args(arguments);
        said(&command.current_dir(&self.root).output().expect("it runs"))
    }

    fn generate(&self) {
        self.xtask(&["generate"])
            .unwrap_or_else(|told| panic!("generate: {told}"));
        self.xtask(&["generate", "--check"])
            .unwrap_or_else(|told| panic!("generate --check: {told}"));
    }

    /// Where the operation is in a group: its spec, and what is emitted for it alone.
    fn files(&self, group: &str, operation: &str, module: &str) -> [PathBuf; 3] {
        [
            format!("spec/operations/{group}/{operation}.yaml"),
            format!("generated-sdk/src/generated/{group}/{module}.rs"),
            format!("generated-sdk/docs/src/{group}/{operation}.md"),
        ]
        .map(|path| self.root.join(path))
    }

    /// Every path below the spec and the emitted folders.
    fn all_files(&self) -> BTreeSet<PathBuf> {
        let mut found = BTreeSet::new();
        for folder in ["spec/operations", "generated-sdk", "tests/tests/examples"] {
            walk(&self.root.join(folder), &mut found);
        }
        found
    }

    /// The tests that follow the spec, in the copy: those emitted, the comparison with the official client, and what is
    /// asserted of the whole spec.
    fn test(&self) {
        if env::var_os(COMPILE).is_none() {
            let _ = writeln!(
                std::io::stderr(),
                "NOT TESTED: that the copy compiles and its tests pass; {COMPILE}=1 does"
            );
            return;
        }
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
        let mut cargo = xtask::cargo::command(env!("CARGO"));
        cargo
            .args(["test", "--workspace", "--offline", "--quiet"])
            .args(["--test", "examples", "--test", "conformance"])
            .args(["--test", "good_specs"])
            .env(
                "CARGO_TARGET_DIR",
                target.expect("it lies in the target folder"),
            )
            .current_dir(&self.root);
        said(&cargo.output().expect("cargo starts")).unwrap_or_else(|told| panic!("{told}"));
    }
}

fn said(output: &Output) -> Result<String, String> {
    let text = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        Ok(text)
    } else {
        Err(text)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a readable folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name();
        let to = to.join(&name);
        if entry.file_type().expect("a type").is_dir() {
            if name != "target" && name != ".git" {
                copy(&entry.path(), &to);
            }
        } else {
            fs::copy(entry.path(), to).expect("a copied file");
        }
    }
}

fn walk(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.insert(path);
        }
    }
}

fn edit(path: &Path, replacements: &[(&str, &str)]) {
    let mut text = fs::read_to_string(path).expect("a readable file");
    for (old, new) in replacements {
        text = text.replace(old, new);
    }
    fs::write(path, text).expect("a writable file");
}

/// Makes the operation of the read-me, and fills it in; its files.
fn filled_in(copy: &Copy) -> [PathBuf; 3] {
    copy.xtask(&["new", "GetConversationMood", "--group", "messages"])
        .unwrap_or_else(|told| panic!("new: {told}"));
    let files = copy.files("messages", "GetConversationMood", "get_conversation_mood");
    edit(&files[0], &FILLED_IN);
    let text = fs::read_to_string(&files[0]).expect("the spec");
    assert!(!text.contains("TODO"), "not all is filled in:\n{text}");
    files
}

#[test]
fn an_operation_is_added_and_deleted() {
    let copy = Copy::new("added");
    let before = copy.all_files();

    copy.xtask(&["new", "GetConversationTone", "--group", "messages"])
        .unwrap_or_else(|told| panic!("new: {told}"));
    let unfinished = copy.files("messages", "GetConversationTone", "get_conversation_tone");
    let told = copy
        .xtask(&["generate"])
        .expect_err("it is not filled in yet");
    assert!(told.contains("GetConversationTone.yaml"), "{told}");
    assert!(
        !unfinished[1].exists(),
        "an unfinished spec emits nothing: {unfinished:?}"
    );
    fs::remove_file(&unfinished[0]).expect("a removed file");

    let added = filled_in(&copy);
    copy.generate();
    assert!(added.iter().all(|path| path.exists()), "{added:?}");

    // And the project is what it was.
    fs::remove_file(&added[0]).expect("a removed file");
    copy.generate();
    let changed = &copy.all_files() ^ &before;
    assert!(changed.is_empty(), "{changed:?}");
}

#[test]
fn an_operation_is_renamed_and_moved() {
    let copy = Copy::new("moved");
    let added = filled_in(&copy);
    copy.generate();
    copy.test();

    // Renamed: the file with the operation.
    let renamed = copy.files("messages", "GetConversationTone", "get_conversation_tone");
    fs::rename(&added[0], &renamed[0]).expect("a renamed file");
    edit(
        &renamed[0],
        &[("GetConversationMood", "GetConversationTone")],
    );
    copy.generate();
    assert!(renamed.iter().all(|path| path.exists()), "{renamed:?}");
    assert!(!added.iter().any(|path| path.exists()), "{added:?}");

    // Moved to another group.
    let moved = copy.files("templates", "GetConversationTone", "get_conversation_tone");
    fs::rename(&renamed[0], &moved[0]).expect("a moved file");
    copy.generate();
    assert!(moved.iter().all(|path| path.exists()), "{moved:?}");
    assert!(!renamed.iter().any(|path| path.exists()), "{renamed:?}");
    copy.test();
}
