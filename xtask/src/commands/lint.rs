//! `cargo xtask lint`: remarks on the spec's style and completeness.

use std::process::ExitCode;

use codegen::diagnostic::Severity;

use crate::console::Console;
use crate::failure::Failure;
use crate::project::Project;

/// Show what could be better in spec/: style, gaps, repetition
///
/// Nothing of it stops `cargo xtask generate`. Mistakes are shown too, and make the exit status 1.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
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
    let diagnostics = if args.undocumented {
        codegen::undocumented(&sources, project.target())
    } else {
        codegen::lint(&sources, project.target())
    };
    console.trouble(&diagnostics.render(&sources, console.trouble_has_color()));
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
