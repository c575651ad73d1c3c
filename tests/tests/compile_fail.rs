//! What must not compile, and what the compiler says then.
//!
//! Each program of `ui/` says itself what is expected of it: `//~ E0277: message: label` at the end of the line that the
//! error is reported on, of which message and label may be left out where they are the compiler's own. A program without
//! such a line must compile. Nothing else of the compiler's text is compared, so that another compiler may word it
//! differently.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tests::scratch;

/// `(line, code, message, label)`.
type Mistake = (u64, String, Option<String>, Option<String>);

/// The programs, by name.
fn programs() -> BTreeMap<String, PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let files = scratch::files(&folder).expect("the folder is readable");
    files
        .into_iter()
        .map(|path| {
            let name = path.file_stem().expect("a file has a name");
            (name.to_string_lossy().into_owned(), path)
        })
        .collect()
}

/// What a program says is wrong with it.
fn expected(text: &str) -> BTreeSet<Mistake> {
    let lines = (1_u64..).zip(text.lines());
    lines
        .filter_map(|(number, line)| {
            let (_, expected) = line.split_once("//~ ")?;
            let mut parts = expected.splitn(3, ": ").map(str::to_owned);
            let code = parts.next()?;
            Some((number, code, parts.next(), parts.next()))
        })
        .collect()
}

/// A package with each program as a binary, in a workspace whose settings are those of the project.
fn package(at: &Path, programs: &BTreeMap<String, PathBuf>) -> std::io::Result<()> {
    let client = scratch::root().join("generated-sdk");
    let mut manifest = format!(
        "[package]\nname = \"ui\"\nedition = \"2024\"\nautobins = false\n\n[dependencies]\n\
         alibabacloud-cams = {{ path = '{}', features = ['{}'] }}\n",
        client.display(),
        scratch::FEATURES.replace(',', "', '"),
    );
    for (name, path) in programs {
        let _ = write!(
            manifest,
            "\n[[bin]]\nname = '{name}'\npath = '{}'\n",
            path.display()
        );
    }
    scratch::root_manifest(at, &["ui"])?;
    fs::create_dir_all(at.join("ui"))?;
    fs::write(at.join("ui/Cargo.toml"), manifest)
}

/// Every error of every program; the text of a program that cannot be told apart is its own key.
fn reported(messages: &str) -> BTreeMap<String, BTreeSet<Mistake>> {
    let mut found: BTreeMap<String, BTreeSet<Mistake>> = BTreeMap::new();
    for line in messages.lines() {
        let Ok(line) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let message = &line["message"];
        let Some(code) = message["code"]["code"].as_str() else {
            continue;
        };
        if message["level"] != "error" {
            continue;
        }
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let spans = message["spans"].as_array().expect("spans are a list");
        let primary = spans.iter().find(|span| span["is_primary"] == true);
        let primary = primary.expect("an error with a code has a place");
        let program = text(&line["target"]["name"]).expect("a target has a name");
        found.entry(program).or_default().insert((
            primary["line_start"].as_u64().expect("lines are numbers"),
            code.to_owned(),
            text(&message["message"]),
            text(&primary["label"]),
        ));
    }
    found
}

#[test]
fn programs_without_what_is_required_do_not_compile() {
    let programs = programs();
    let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_fail");
    package(&at, &programs).expect("the package is written");
    let arguments = ["check", "--keep-going", "--message-format=json"];
    let output = scratch::command(&at, &arguments)
        .output()
        .expect("cargo starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    let reported = reported(&printed);
    let told = String::from_utf8_lossy(&output.stderr);
    // Without a finished dependency there would be no error of ours, and no program that compiles.
    assert!(
        printed.contains(r#""reason":"build-finished""#),
        "nothing was built:\n{told}"
    );
    for (name, path) in &programs {
        let text = fs::read_to_string(path).expect("the program is readable");
        let expected = expected(&text);
        let reported = reported.get(name).cloned().unwrap_or_default();
        let compiled = printed
            .lines()
            .filter(|line| line.contains(r#""reason":"compiler-artifact""#))
            .any(|line| line.contains(&format!(r#""name":"{name}""#)));
        assert_eq!(compiled, expected.is_empty(), "{name} compiles\n{told}");
        // What an expectation leaves out is the compiler's own.
        let as_expected = |found: &Mistake| {
            expected.iter().any(|(line, code, message, label)| {
                (line, code) == (&found.0, &found.1)
                    && (message.is_none() || *message == found.2)
                    && (label.is_none() || *label == found.3)
            })
        };
        assert!(
            reported.len() == expected.len() && reported.iter().all(as_expected),
            "{name}: expected {expected:#?}, reported {reported:#?}"
        );
    }
    assert!(!programs.is_empty());
}
