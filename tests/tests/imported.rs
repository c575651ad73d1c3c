//! What the importer accepts becomes code that compiles: the metadata of other products, imported, emitted as drafts,
//! and checked by the compiler.
//!
//! `IMPORT_METADATA=DIR cargo test -p tests --test imported` tries every file of a folder of published metadata as well.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::import::{Groups, Import, import};
use codegen::{Options, OutputFile, Source};
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

/// Imports into an empty spec, and emits what comes of it.
fn emitted(path: &Path) -> Vec<OutputFile> {
    let metadata = fs::read_to_string(path).expect("the metadata is readable");
    let imported = import(&Import {
        metadata: &metadata,
        base: None,
        existing: &[],
        groups: Groups::all_in("things").expect("a good name"),
        operations: BTreeSet::new(),
    });
    let imported = match imported {
        Ok(imported) => imported,
        Err(error) => panic!("{}: {error:?}", path.display()),
    };
    let manifest = "generated-sdk/Cargo.toml";
    let text = fs::read(scratch::root().join(manifest)).expect("the manifest is readable");
    let mut sources = vec![Source::new(manifest, text)];
    sources.extend(imported.files);
    match codegen::generate_with(&sources, Options { draft: true }) {
        Ok(output) => output.files,
        Err(mistakes) => panic!("{}: {}", path.display(), mistakes.render(&sources, false)),
    }
}

#[test]
fn what_is_imported_compiles() {
    for path in metadata() {
        let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imported");
        scratch::workspace(&at, &emitted(&path)).expect("the copy is written");
        // As the golden files are checked, so that what the client depends on is checked once.
        let arguments = [
            "check",
            "-p",
            "alibabacloud-cams",
            "--features",
            scratch::FEATURES,
        ];
        if let Err(output) = scratch::cargo(&at, &arguments) {
            panic!("{}:\n{output}", path.display());
        }
    }
}
