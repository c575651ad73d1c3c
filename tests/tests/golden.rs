//! What is emitted for a made-up service that uses every construct of the spec language: reviewed, and compiled.
//!
//! `UPDATE_GOLDEN=1 cargo test -p tests --test golden` writes the files anew; read the difference before committing it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::{OutputFile, Target};
use tests::scratch;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

fn target() -> Target {
    Target::new("post")
}

fn emitted() -> Vec<OutputFile> {
    let sources = scratch::sources(&folder().join("spec")).expect("the spec is readable");
    match codegen::generate(&sources, &target()) {
        Ok(output) => output.files,
        Err(mistakes) => panic!("{}", mistakes.render(&sources, false)),
    }
}

#[test]
fn emitted_text_is_as_reviewed() {
    let reviewed = folder().join("emitted");
    // The region of the manifest is checked by the compiler below.
    let emitted: BTreeMap<PathBuf, String> = emitted()
        .into_iter()
        .filter(|file| !file.region)
        .map(|file| (reviewed.join(file.path), file.text))
        .collect();
    if env::var_os("UPDATE_GOLDEN").is_some() {
        let _ = fs::remove_dir_all(&reviewed);
        for (path, text) in &emitted {
            fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folder");
            fs::write(path, text).expect("file");
        }
    }
    for (path, text) in &emitted {
        let expected = fs::read_to_string(path).unwrap_or_default();
        assert_eq!(&expected, text, "{} is not as reviewed", path.display());
    }
    let files = scratch::files(&reviewed).expect("the folder is readable");
    let orphans: Vec<_> = files
        .iter()
        .filter(|file| !emitted.contains_key(*file))
        .collect();
    assert!(orphans.is_empty(), "no longer emitted: {orphans:?}");
}

#[test]
fn emitted_text_compiles_and_its_examples_pass() {
    let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    scratch::workspace(&at, &target(), &emitted()).expect("the copy is written");
    let package = target().package;
    for arguments in [
        &["test", "-p", "tests", "--test", "examples"][..],
        &["check", "-p", &package, "--features", scratch::FEATURES],
    ] {
        if let Err(output) = scratch::cargo(&at, arguments) {
            panic!("cargo {arguments:?}:\n{output}");
        }
    }
}

#[test]
fn the_order_of_the_sources_does_not_matter() {
    let mut sources = scratch::sources(&folder().join("spec")).expect("the spec is readable");
    let files = |sources: &[codegen::Source]| {
        codegen::generate(sources, &target())
            .expect("no mistakes")
            .files
    };
    let first = files(&sources);
    assert_eq!(first, files(&sources));
    // A fixed permutation: each step swaps two, so that every file moves.
    for step in 1..sources.len() {
        let other = (step * 7 + 3) % sources.len();
        sources.swap(step, other);
        assert_eq!(first, files(&sources), "after {step} swaps");
    }
}
