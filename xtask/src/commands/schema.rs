//! `cargo xtask schema`: the JSON Schema of the spec language, for editors.

use std::process::ExitCode;
use std::time::Instant;

use crate::console::Console;
use crate::emitted::lock::Lock;
use crate::emitted::{disk, plan, report};
use crate::failure::Failure;
use crate::project::Project;

/// Write the JSON Schema of spec files to spec/schema/, for editors
///
/// `cargo xtask generate` does so too; this works while the spec has mistakes. The schema lists what the service file
/// defines for all operations.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Write nothing: exit with status 1 if a schema is out of date
    #[arg(long)]
    check: bool,
}

/// Runs the command. With `--check` the exit status is 1 if a file is out of date.
///
/// # Errors
///
/// If the disk refuses.
pub(crate) fn run(
    args: &Args,
    project: &Project,
    console: &mut Console,
) -> Result<ExitCode, Failure> {
    let start = Instant::now();
    let target = project.target();
    let _lock = Lock::wait(project, console)?;
    let files = codegen::schema_files(&project.sources()?, target);
    let found = disk::find(project, &[target.schemas()], &files)?;
    let plan = plan::plan(files, found, target)?;
    if args.check {
        console.say(&report::check(&plan, start.elapsed()));
        return Ok(if plan.is_fresh() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        });
    }
    plan.refuse_blocked()?;
    disk::sweep(project);
    disk::apply(project, &plan)?;
    console.say(&report::written(&plan, start.elapsed()));
    Ok(ExitCode::SUCCESS)
}
