//! From the model to files. Nothing here can fail, and nothing is decided that [`crate::check`] could have decided.

mod docs;
mod rust;
mod sample;

use crate::model::{Api, Operation};
use crate::parallel;

/// Folders that hold emitted files, relative to the root of the project; whatever in them bears the header and is not
/// emitted any more is an orphan.
pub const OUTPUT_ROOTS: &[&str] = &[
    "generated-sdk/docs",
    "generated-sdk/src/generated",
    "spec/schema",
    "tests/tests/examples",
];

/// Folders below [`OUTPUT_ROOTS`] that are written by hand; what is in them is nobody's orphan.
pub const HAND_WRITTEN: &[&str] = &["generated-sdk/docs/src/guide"];

/// An emitted file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Path relative to the root of the project, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// The spec file behind it.
    pub source: String,
    /// True for a file written by hand of which only a marked region is emitted; it is never removed.
    pub region: bool,
}

impl OutputFile {
    pub(crate) fn new(path: String, text: String, source: &str) -> Self {
        Self {
            path,
            text,
            source: source.to_owned(),
            region: false,
        }
    }
}

/// Emits every file, ordered by path.
///
/// What is of one operation is emitted last and takes the operation with it: with thousands of them, their model is as
/// large as what is emitted.
pub(crate) fn emit(mut api: Api) -> Vec<OutputFile> {
    let mut files = rust::shared(&api);
    files.extend(rust::manifest(&api));
    files.extend(docs::shared(&api));
    files.extend(crate::schema_files());
    let operations: Vec<(usize, Operation)> = api
        .groups
        .iter_mut()
        .enumerate()
        .flat_map(|(index, group)| {
            let operations = std::mem::take(&mut group.operations);
            operations.into_iter().map(move |of| (index, of))
        })
        .collect();
    let (api, groups) = (&api, &api.groups);
    let of_operations = parallel::map(operations, |(index, operation)| {
        let group = &groups[index];
        let mut files = rust::of_operation(api, group, &operation);
        files.push(docs::page(api, group, &operation));
        files
    });
    files.extend(of_operations.into_iter().flatten());
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
