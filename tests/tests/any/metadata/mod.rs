//! What import accepts, generate accepts: metadata made at random in the format in which products publish theirs is imported,
//! what comes of it is emitted without an error, and nothing is lost that the report does not tell.
//!
//! | variable | meaning |
//! | --- | --- |
//! | `ANY_METADATA_SEED` | the first document; a failure names it |
//! | `ANY_METADATA_DOCUMENTS` | how many documents are made, in place of [`DOCUMENTS`] |
//! | `ANY_METADATA_COMPILE` | if set, what is emitted of the first is compiled and every operation called, which takes minutes |

mod losses;
mod random;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::{env, io};

use codegen::import::{Import, ImportError, Imported, RemarkKind, import};
use codegen::{Options, Output, OutputFile, Source, Target};
use serde_json::Value;
use tests::fuzz::{Choices, seeded};
use tests::scratch;

/// How many documents are made.
const DOCUMENTS: u64 = 60;

/// Most operations of a document, but for the one that is compiled.
const OPERATIONS: usize = 8;

/// What calls every operation, in the workspace of another product.
const EVERY_OPERATION: &str =
    include_str!("../../../../xtask/template/tests/tests/every_operation.rs");

#[test]
fn what_import_accepts_generate_accepts_and_nothing_is_lost() {
    let (mut imported, mut refused) = (0, 0);
    let first = number_of("ANY_METADATA_SEED", 1);
    for seed in first..first + number_of("ANY_METADATA_DOCUMENTS", DOCUMENTS) {
        let document = document(seed, OPERATIONS);
        let outcome = catch_unwind(AssertUnwindSafe(|| check(&document)));
        match outcome {
            Ok(Some(_)) => imported += 1,
            Ok(None) => refused += 1,
            Err(panic) => {
                let told = serde_json::to_string_pretty(&document).unwrap_or_default();
                let _ = writeln!(io::stderr(), "ANY_METADATA_SEED={seed}\n{told}");
                resume_unwind(panic);
            }
        }
    }
    assert!(
        imported + 1 > 2 * refused,
        "{imported} of {} documents",
        imported + refused
    );
}

#[test]
fn what_is_imported_compiles_and_every_operation_succeeds() {
    if env::var_os("ANY_METADATA_COMPILE").is_none() {
        let _ = writeln!(
            io::stderr(),
            "NOT TESTED: that what is imported compiles; ANY_METADATA_COMPILE=1 does"
        );
        return;
    }
    let seed = number_of("ANY_METADATA_SEED", 1);
    let document = document(seed, words::OPERATIONS.len());
    let mut files = check(&document).expect("some of so many operations can be imported");
    let target = target();
    files.push(OutputFile {
        path: "tests/tests/every_operation.rs".to_owned(),
        // The copy has this project's emulator.
        text: EVERY_OPERATION
            .replace("__LIBRARY__", &target.library())
            .replace("Service", "Cams"),
        source: String::new(),
        region: false,
    });
    let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join("any_metadata");
    scratch::workspace(&at, &target, &files).expect("the copy is written");
    let tests = [
        "-p",
        "tests",
        "--test",
        "examples",
        "--test",
        "every_operation",
    ];
    if let Err(told) = scratch::prove(&at, &target, &tests) {
        panic!("ANY_METADATA_SEED={seed}, in {}: {told}", at.display());
    }
}

fn target() -> Target {
    Target::new("things")
}

fn document(seed: u64, operations: usize) -> Value {
    let bytes = seeded(seed, 0, 1 << 15);
    random::document(&mut Choices::of(&bytes), operations)
}

fn number_of(variable: &str, otherwise: u64) -> u64 {
    match env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{variable}={text} is no number")),
        Err(_) => otherwise,
    }
}

/// What is emitted for a document; `None` if import refuses all of it.
fn check(document: &Value) -> Option<Vec<OutputFile>> {
    let target = target();
    let text = document.to_string();
    let fresh = match import(&Import::new(&target, &text)) {
        Ok(imported) => imported,
        Err(ImportError::Metadata(why)) => {
            assert!(!why.is_empty());
            return None;
        }
        Err(other) => panic!("there was no spec: {other:?}"),
    };
    every_operation_is_told(document, &fresh);
    let output = accepted(&fresh.files, &target);
    for file in &output.files {
        // What is no Rust is emitted as an error of the compiler.
        assert!(!file.text.contains("compile_error!"), "{}", file.path);
    }
    every_path_is_one(&output.files, &fresh.files);
    losses::assert_none(document, &fresh, &target);
    let again = import(&Import {
        existing: &fresh.files,
        ..Import::new(&target, &text)
    });
    let again = again.expect("it has been imported").files;
    assert!(again.is_empty(), "import again: {}", text_of(&again));
    Some(output.files)
}

fn accepted(files: &[Source], target: &Target) -> Output {
    match codegen::generate_with(files, target, Options { draft: true }) {
        Ok(output) => output,
        Err(mistakes) => panic!("{}\n{}", mistakes.render(files, false), text_of(files)),
    }
}

fn text_of(files: &[Source]) -> String {
    let text = |file: &Source| format!("{}\n{}", file.path, String::from_utf8_lossy(&file.bytes));
    files.iter().map(text).collect()
}

/// Each operation is in one file, or left out with a reason.
fn every_operation_is_told(document: &Value, imported: &Imported) {
    let mut written: BTreeMap<String, usize> = BTreeMap::new();
    for file in &imported.files {
        let text = String::from_utf8_lossy(&file.bytes);
        let name = text
            .lines()
            .find_map(|line| line.strip_prefix("operation: "));
        if let Some(name) = name {
            *written.entry(name.to_owned()).or_default() += 1;
        }
    }
    let refused: BTreeSet<&str> = imported
        .report
        .of(RemarkKind::Refused)
        .filter(|remark| !remark.message.is_empty())
        .filter_map(|remark| remark.path.strip_prefix("apis.")?.split(['.', '[']).next())
        .collect();
    let apis = document["apis"].as_object().expect("operations");
    for name in apis.keys() {
        let count = written.remove(name).unwrap_or_default();
        let told = refused.contains(name.as_str());
        assert!(
            count == 1 && !told || count == 0 && told,
            "{name}: {count} files, {}",
            imported.report
        );
    }
    assert!(written.is_empty(), "{written:?}");
    let summary = imported.report.summary;
    let counted = summary.complete + summary.lack_parameter + summary.loose + summary.left_out;
    assert_eq!((counted, summary.operations), (apis.len(), apis.len()));
}

/// Where upper and lower case are the same, too.
fn every_path_is_one(emitted: &[OutputFile], spec: &[Source]) {
    let paths = emitted
        .iter()
        .map(|file| &file.path)
        .chain(spec.iter().map(|file| &file.path));
    let mut seen = BTreeSet::new();
    for path in paths {
        assert!(seen.insert(path.to_lowercase()), "{path} stands twice");
    }
}
