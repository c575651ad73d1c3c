//! `cams man`: the manual.

use clap::CommandFactory;

use crate::arguments::{Cli, Man as Args};
use crate::failure::Failure;

/// Runs the command.
///
/// # Errors
///
/// If the folder cannot be written to.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let folder = &args.folder;
    let written = std::fs::create_dir_all(folder)
        .and_then(|()| clap_mangen::generate_to(Cli::command(), folder));
    written.map_err(|error| Failure::new(&format!("cannot write to {}", folder.display()), error))
}
