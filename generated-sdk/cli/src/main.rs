//! The command line of the client: `cams call`, `emulate`, `demo` and `event`; within the project also `cargo xtask call` and so on.

#![allow(
    clippy::doc_markdown,
    reason = "comments on arguments are help texts, which are no Markdown"
)]

mod arguments;
mod call;
mod demo;
mod emulate;
mod event;
mod failure;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Cli, Command};
use crate::failure::Failure;

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Call(args) => call::run(args).await,
        Command::Demo(args) => demo::run(args).await,
        Command::Emulate(args) => emulate::run(args).await,
        Command::Event(args) => event::run(&args),
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
