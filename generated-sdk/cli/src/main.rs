//! The command line of the client. Within the project `cargo xtask` starts some of its commands too.

#![allow(
    clippy::doc_markdown,
    reason = "comments on arguments are help texts, which are no Markdown"
)]

mod arguments;
mod call;
mod completions;
mod console;
mod demo;
mod emulate;
mod event;
mod failure;
mod list;
mod man;
mod masked;
mod operation;
mod policy;
mod show;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Cli, Command};
use crate::failure::Status;

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Call(args) => call::run(args).await,
        Command::List(args) => list::run(&args),
        Command::Show(args) => show::run(&args),
        Command::Policy(args) => policy::run(&args),
        Command::Emulate(args) => emulate::run(args).await,
        Command::Event(args) => event::run(&args),
        Command::Demo(args) => demo::run(args).await,
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    };
    let Err(failure) = done else {
        return ExitCode::SUCCESS;
    };
    if failure.status() != Status::Done {
        eprintln!("error: {failure}");
    }
    failure.exit_code()
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
