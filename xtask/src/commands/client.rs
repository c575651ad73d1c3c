//! `cargo xtask call`, `emulate` and `demo`: commands that need the emitted client.
//!
//! They live in the client's command line, which this starts: xtask itself must build when the emitted code does not, since
//! it is what mends it. Their arguments are looked at here before, so that neither help nor a slip waits for a build.

use std::ffi::OsString;
use std::io;
use std::process::{Command, ExitCode};

use clap::Parser;

use crate::failure::Failure;
use crate::project::Project;

/// The same file as in the command line's crate, which this crate must not depend on.
#[allow(
    dead_code,
    clippy::doc_markdown,
    reason = "only looked at here; comments on arguments are help texts"
)]
#[path = "../../../generated-sdk/cli/src/arguments.rs"]
mod arguments;

/// What is handed on to the command line, its help included.
#[derive(Debug, clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// Arguments of the command; `--help` shows them
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "ARGUMENTS"
    )]
    arguments: Vec<OsString>,
}

/// Runs `command` of the command line in place of this process; where that cannot be, its exit status is that of this one.
///
/// # Errors
///
/// If cargo cannot be started. Help and wrong arguments end the process.
pub(crate) fn run(command: &str, args: &Args, project: &Project) -> Result<ExitCode, Failure> {
    check(command, args);
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut cargo = crate::cargo::command(program);
    cargo
        .args(["run", "--quiet", "--package"])
        .arg(format!("{}-cli", project.target().package))
        .arg("--manifest-path")
        .arg(project.at("Cargo.toml"))
        .args(["--", command])
        .args(&args.arguments);
    finish(cargo).map_err(|error| Failure::new(format!("cannot start cargo: {error}")))
}

/// Ends the process with the help that is asked for, or with what is wrong with the arguments.
pub(crate) fn check(command: &str, args: &Args) {
    let line = ["cargo xtask", command].map(OsString::from);
    let line = line.into_iter().chain(args.arguments.iter().cloned());
    if let Err(error) = arguments::Cli::try_parse_from(line) {
        error.exit();
    }
}

/// A signal sent to this process then reaches the emulator.
#[cfg(unix)]
fn finish(mut cargo: Command) -> io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(cargo.exec())
}

#[cfg(not(unix))]
fn finish(mut cargo: Command) -> io::Result<ExitCode> {
    let code = cargo.status()?.code();
    let code = code.and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
