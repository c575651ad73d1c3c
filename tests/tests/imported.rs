//! What the importer accepts becomes code that compiles: the metadata of other products, imported, emitted as drafts,
//! and checked by the compiler.
//!
//! `IMPORT_METADATA=DIR cargo test -p tests --test imported` tries every file of a folder of published metadata as well.

use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::import::{Groups, Import, import};
use codegen::{Options, OutputFile, Target};
use tests::scratch;

fn metadata() -> Vec<PathBuf> {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("imported");
    let mut found = scratch::files(&committed).expect("the folder is readable");
    if let Some(folder) = env::var_os("IMPORT_METADATA") {
        found.extend(scratch::files(folder.as_ref()).expect("IMPORT_METADATA is a folder"));
    }
    found.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    assert!(!found.is_empty());
    found
}

fn target() -> Target {
    Target::new("things")
}

/// Imports into an empty spec, and emits what comes of it.
fn emitted(path: &Path) -> Vec<OutputFile> {
    let metadata = fs::read_to_string(path).expect("the metadata is readable");
    let target = target();
    let imported = import(&Import {
        groups: Groups::all_in("things").expect("a good name"),
        ..Import::new(&target, &metadata)
    });
    let imported = match imported {
        Ok(imported) => imported,
        Err(error) => panic!("{}: {error:?}", path.display()),
    };
    let sources = imported.files;
    match codegen::generate_with(&sources, &target, Options { draft: true }) {
        Ok(output) => output.files,
        Err(mistakes) => panic!("{}: {}", path.display(), mistakes.render(&sources, false)),
    }
}

#[test]
fn what_is_imported_compiles() {
    for path in metadata() {
        let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imported");
        scratch::workspace(&at, &target(), &emitted(&path)).expect("the copy is written");
        // As the golden files are checked, so that what the client depends on is checked once.
        let package = target().package;
        let arguments = ["check", "-p", &package, "--features", scratch::FEATURES];
        if let Err(output) = scratch::cargo(&at, &arguments) {
            panic!("{}:\n{output}", path.display());
        }
    }
}
