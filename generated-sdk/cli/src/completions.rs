//! `cams completions`: what shells complete.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::arguments::{Cli, CompletedShell, Completions as Args};
use crate::console;
use crate::failure::Failure;

/// Runs the command.
///
/// # Errors
///
/// If nothing can be written.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let shell = match args.shell {
        CompletedShell::Bash => Shell::Bash,
        CompletedShell::Zsh => Shell::Zsh,
        CompletedShell::Fish => Shell::Fish,
    };
    let mut command = Cli::command();
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, name, &mut script);
    console::print(String::from_utf8_lossy(&script).trim_end())
}
