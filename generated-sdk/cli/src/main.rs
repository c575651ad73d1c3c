//! The project's own commands that use the emitted client: `cargo xtask call`, `emulate` and `demo`.
//!
//! They are a program apart from xtask, which starts it, so that `cargo xtask generate` builds and runs whatever state the
//! emitted code is in.

#![allow(
    clippy::doc_markdown,
    reason = "comments on arguments are help texts, which are no Markdown"
)]

mod call;
mod demo;
mod emulate;

use std::fmt;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The project's own commands that use the emitted client.
#[derive(Debug, Parser)]
#[command(
    name = "xtask-client",
    bin_name = "cargo xtask",
    arg_required_else_help = true
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Call(call::Args),
    Demo(demo::Args),
    Emulate(emulate::Args),
}

/// What ends a command: a message for the person at the terminal.
#[derive(Debug)]
struct Failure(String);

impl Failure {
    fn new(doing: &str, error: impl fmt::Display) -> Self {
        Self(format!("{doing}: {error}"))
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Call(args) => call::run(args).await,
        Command::Demo(args) => demo::run(args).await,
        Command::Emulate(args) => emulate::run(args).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(message)) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
