//! `cargo xtask demo`: emits the client, then shows it at work.

use std::process::ExitCode;

use crate::commands::{client, generate};
use crate::console::Console;
use crate::failure::Failure;
use crate::project::Project;

/// Runs the command: what is shown is what the spec says now.
///
/// # Errors
///
/// If the spec has mistakes, the disk refuses, or cargo cannot be started.
pub(crate) fn run(
    args: &client::Args,
    project: &Project,
    console: &mut Console,
) -> Result<ExitCode, Failure> {
    client::check("demo", args);
    generate::run(&generate::Args::default(), project, console)?;
    client::run("demo", args, project)
}
