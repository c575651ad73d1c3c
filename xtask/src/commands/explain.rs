//! `cargo xtask explain`: what a code of a diagnostic means.

use std::process::ExitCode;

use codegen::diagnostic::codes;

use crate::console::Console;
use crate::failure::Failure;

/// Say what a code such as E0605 means, with an example and its mending
///
/// codegen/docs/diagnostics.md has all of them.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The code, as a diagnostic shows it in brackets
    code: String,
}

/// Runs the command.
///
/// # Errors
///
/// If there is no such code.
pub(crate) fn run(args: &Args, console: &mut Console) -> Result<ExitCode, Failure> {
    let Some(text) = codes::explain(&args.code) else {
        let ids = |codes: &[codes::Code]| {
            let ids: Vec<&str> = codes.iter().map(|code| code.id()).collect();
            ids.join(", ")
        };
        return Err(
            Failure::new(format!("there is no code {:?}", args.code)).help(format!(
                "the codes are {}, and of `cargo xtask lint` {}",
                ids(codes::ALL),
                ids(codes::lint::ALL)
            )),
        );
    };
    console.say(text.trim_start_matches("## "));
    console.say("\n");
    Ok(ExitCode::SUCCESS)
}
