//! `cargo xtask generate`: from the specification to the emitted files.

use std::process::ExitCode;
use std::time::Instant;

use codegen::Options;
use codegen::diagnostic::Severity;

use crate::console::Console;
use crate::emitted::lock::Lock;
use crate::emitted::{disk, plan, report};
use crate::failure::Failure;
use crate::project::Project;

/// Emit the client crate and its docs from spec/
///
/// Reads every file in spec/, reports all mistakes at once, and writes nothing unless there are none. Only files that
/// changed are written, each in one step. Emitted files whose spec is gone are removed; a file without the
/// "@generated" header is never overwritten or removed.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Args {
    /// Write nothing: show what is out of date, with a diff, and exit with status 1 if anything is
    #[arg(long)]
    check: bool,

    /// Accept TODO where something is still to be written
    #[arg(long)]
    draft: bool,
}

impl Args {
    /// What is still to be written is accepted.
    pub(crate) fn draft() -> Self {
        Self {
            check: false,
            draft: true,
        }
    }
}

/// Runs the command. With `--check` the exit status is 1 if a file is out of date.
///
/// # Errors
///
/// If the spec has mistakes, which are reported by then, or if the disk refuses.
pub(crate) fn run(
    args: &Args,
    project: &Project,
    console: &mut Console,
) -> Result<ExitCode, Failure> {
    let start = Instant::now();
    let target = project.target();

    let _lock = Lock::wait(project, console)?;
    console.progress("reading spec/");
    let sources = project.sources()?;

    console.progress("checking and emitting");
    let output = match codegen::generate_with(&sources, target, Options { draft: args.draft }) {
        Ok(output) => output,
        Err(diagnostics) => {
            console.diagnose(&diagnostics, &sources);
            return Err(Failure::new(match diagnostics.count(Severity::Error) {
                1 => "1 mistake in spec/; nothing was written".to_owned(),
                count => format!("{count} mistakes in spec/; nothing was written"),
            }));
        }
    };
    console.diagnose(&output.warnings, &sources);

    console.progress("comparing with what is there");
    let found = disk::find(project, &target.output_roots(), &output.files)?;
    let plan = plan::plan(output.files, found, target)?;

    if args.check {
        console.say(&report::check(&plan, start.elapsed()));
        return Ok(if plan.is_fresh() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        });
    }
    plan.refuse_blocked()?;
    console.progress("writing");
    disk::sweep(project);
    disk::apply(project, &plan)?;
    console.say(&report::written(&plan, start.elapsed()));
    Ok(ExitCode::SUCCESS)
}
