//! `cargo xtask lint`: remarks on the spec's style and completeness.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, ExitCode};

use codegen::Source;
use codegen::diagnostic::Severity;

use crate::console::Console;
use crate::failure::Failure;
use crate::project::Project;

/// Show what could be better in spec/: style, gaps, repetition
///
/// Nothing of it stops `cargo xtask generate`. Mistakes are shown too, and make the exit status 1. The whole spec is read in
/// any case; of files that are not asked for, nothing is shown.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Show these files and folders only, such as `spec/operations/migration`
    paths: Vec<PathBuf>,
    /// Show the file of this operation only; may be given several times
    #[arg(long = "operation", value_name = "NAME")]
    operations: Vec<String>,
    /// Show files only that git says differ from REVISION, or are new
    #[arg(long, value_name = "REVISION", num_args = 0..=1, require_equals = true, default_missing_value = "HEAD")]
    changed: Option<String>,
    /// Make the exit status 1 if there is any remark
    #[arg(long)]
    strict: bool,
    /// List the facts that the documentation does not state, with where they are known from
    #[arg(long, conflicts_with = "strict")]
    undocumented: bool,
}

/// Runs the command.
///
/// # Errors
///
/// If spec/ cannot be read.
pub(crate) fn run(
    args: &Args,
    project: &Project,
    console: &mut Console,
) -> Result<ExitCode, Failure> {
    let sources = project.sources()?;
    let mut diagnostics = if args.undocumented {
        codegen::undocumented(&sources, project.target())
    } else {
        codegen::lint(&sources, project.target())
    };
    if let Some(wanted) = wanted(args, project, &sources)? {
        diagnostics.retain(|diagnostic| wanted.contains(diagnostic.path.as_str()));
    }
    console.diagnose(&diagnostics, &sources);
    let (errors, warnings) = (
        diagnostics.count(Severity::Error),
        diagnostics.count(Severity::Warning),
    );
    console.say(&format!("{errors} mistakes, {warnings} remarks\n"));
    Ok(if errors > 0 || (args.strict && warnings > 0) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// The paths that are asked for; none if all are.
///
/// # Errors
///
/// If something is asked for that is not there, or git does not answer.
fn wanted<'s>(
    args: &Args,
    project: &Project,
    sources: &'s [Source],
) -> Result<Option<BTreeSet<&'s str>>, Failure> {
    if args.paths.is_empty() && args.operations.is_empty() && args.changed.is_none() {
        return Ok(None);
    }
    let mut wanted = BTreeSet::new();
    for path in &args.paths {
        let path = of_project(path, project)?;
        let inside = |source: &&Source| Path::new(&source.path).starts_with(&path);
        let before = wanted.len();
        wanted.extend(
            sources
                .iter()
                .filter(inside)
                .map(|source| source.path.as_str()),
        );
        if wanted.len() == before {
            return Err(Failure::new(format!("no file of the spec is at {}", path.display()))
                .help("paths are relative to the current folder or to the root, such as spec/operations/migration"));
        }
    }
    for name in &args.operations {
        let is_of = |source: &&Source| {
            let operation = project.target().operation_of(&source.path);
            operation.is_some_and(|(_, operation)| operation == name)
        };
        let Some(source) = sources.iter().find(is_of) else {
            return Err(Failure::new(format!("there is no operation {name:?}")));
        };
        wanted.insert(source.path.as_str());
    }
    if let Some(revision) = &args.changed {
        let changed = changed(revision, project)?;
        let is_changed = |source: &&Source| changed.contains(&source.path);
        wanted.extend(
            sources
                .iter()
                .filter(is_changed)
                .map(|source| source.path.as_str()),
        );
    }
    Ok(Some(wanted))
}

/// A path relative to the root, whether it was given so, or relative to the current folder.
fn of_project(path: &Path, project: &Project) -> Result<PathBuf, Failure> {
    let cannot_find = |error| Failure::io("cannot find", path, &error);
    let there = if path.exists() {
        path.to_owned()
    } else {
        project.at(&path.to_string_lossy())
    };
    let there = there.canonicalize().map_err(cannot_find)?;
    let root = project.at("").canonicalize().map_err(cannot_find)?;
    let relative = there
        .strip_prefix(&root)
        .map_err(|_| Failure::new(format!("{} is not in this project", path.display())))?;
    Ok(relative
        .components()
        .filter(|part| matches!(part, Component::Normal(_)))
        .collect())
}

/// Files of the spec that differ from a revision, and those that git does not know yet.
fn changed(revision: &str, project: &Project) -> Result<BTreeSet<String>, Failure> {
    let spec = project.target().spec.as_str();
    let ask = |arguments: &[&str]| {
        let output = Command::new("git")
            .current_dir(project.at(""))
            .args(arguments)
            .args(["--", spec])
            .output()
            .map_err(|error| Failure::new(format!("cannot start git: {error}")))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(Failure::new(format!("git: {}", said.trim())));
        }
        let paths = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(paths.split('\0').map(str::to_owned).collect::<Vec<_>>())
    };
    let mut changed = BTreeSet::new();
    changed.extend(ask(&[
        "diff",
        "--relative",
        "--name-only",
        "-z",
        "--end-of-options",
        revision,
    ])?);
    changed.extend(ask(&["ls-files", "--others", "--exclude-standard", "-z"])?);
    Ok(changed)
}
