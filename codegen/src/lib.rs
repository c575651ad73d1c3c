//! Turns the YAML description of an Alibaba Cloud RPC API into a typed async Rust client and its docs.
//!
//! A pure library: text in, files out. It reads no disk, no clock and no environment, so the same sources give the same
//! bytes on any machine and in any order.
//!
//! ```text
//! YAML text -> spec (serde, with positions) -> check -> model -> emit -> files
//! ```
//!
//! Mistakes are collected, then the gate closes: all files are read and everything wrong with them is reported; then
//! everything is checked and reported; only a spec without mistakes is emitted, and emitting cannot fail.

pub mod check;
pub mod diagnostic;
pub mod diff;
pub mod emit;
mod format;
pub mod import;
mod lint;
mod markdown;
pub mod model;
pub mod names;
mod output;
mod parallel;
mod paths;
mod schema;
pub mod source;
pub mod spec;
mod target;
mod value;
mod verbs;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use format::{HEADER_MARKER, is_emitted};
pub use import::scaffold;
pub use lint::{lint, undocumented};
pub use output::{OutputFile, splice};
pub use schema::schema_files;
pub use source::Source;
pub use target::Target;

/// What a spec without mistakes becomes.
#[derive(Debug)]
pub struct Output {
    /// Every emitted file, ordered by path.
    pub files: Vec<OutputFile>,
    /// Warnings: remarks on style that do not stop emission.
    pub warnings: Diagnostics,
}

/// How strict to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Accept files that still hold `TODO` where a person has to write or decide.
    pub draft: bool,
}

/// Reads, checks and emits.
///
/// `sources` are all files of the spec of `target`, in any order.
///
/// # Errors
///
/// Everything that is wrong with the sources, ordered by file and line. Nothing is emitted then.
pub fn generate(sources: &[Source], target: &Target) -> Result<Output, Diagnostics> {
    generate_with(sources, target, Options::default())
}

/// The same, as strict as asked for.
///
/// # Errors
///
/// Everything that is wrong with the sources, ordered by file and line. Nothing is emitted then.
pub fn generate_with(
    sources: &[Source],
    target: &Target,
    options: Options,
) -> Result<Output, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(sources, target, &mut diagnostics);
    let check = if options.draft {
        check::check_draft
    } else {
        check::check
    };
    let api = check(&spec, &mut diagnostics);
    // The model holds all that is needed of it, and with thousands of operations it is large.
    drop(spec);
    match api {
        Some(api) => {
            let schemas = schema::files(target, &api.shared);
            let mut files = emit::emit(api);
            files.extend(schemas);
            files.sort_by(|a, b| a.path.cmp(&b.path));
            Ok(Output {
                files,
                warnings: diagnostics,
            })
        }
        None => Err(diagnostics),
    }
}
