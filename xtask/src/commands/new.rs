//! `cargo xtask new`: a first file for an operation.

use std::process::ExitCode;

use codegen::scaffold;

use crate::console::Console;
use crate::emitted::lock::Lock;
use crate::failure::Failure;
use crate::project::Project;
use crate::spec_files;

/// Start the file of an operation, with TODO where something is to be written
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Name of the operation, such as `GetMigrationVerifyCode`
    operation: String,

    /// Group to file it under, one of `groups` in the service file
    #[arg(long, value_name = "NAME")]
    group: String,
}

/// Runs the command.
///
/// # Errors
///
/// If there is such an operation already, no such group, or if the disk refuses.
pub(crate) fn run(
    args: &Args,
    project: &Project,
    console: &mut Console,
) -> Result<ExitCode, Failure> {
    let _lock = Lock::wait(project, console)?;
    let sources = project.sources()?;
    let file =
        scaffold(&sources, project.target(), &args.operation, &args.group).map_err(Failure::new)?;
    spec_files::write(project, std::slice::from_ref(&file))?;
    console.say(&format!(
        "     new {}\nFill in what says TODO, then run `cargo xtask generate`.\n",
        file.path
    ));
    Ok(ExitCode::SUCCESS)
}
