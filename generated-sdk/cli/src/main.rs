//! The command line of the client. Within the project `cargo xtask` starts some of its commands too.

#![allow(
    clippy::doc_markdown,
    reason = "comments on arguments are help texts, which are no Markdown"
)]

#[cfg_attr(
    not(feature = "mcp"),
    allow(dead_code, reason = "a command that is left out still has arguments")
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
#[cfg(feature = "mcp")]
mod mcp;
mod operation;
mod policy;
mod service;
mod show;

use std::process::ExitCode;

use clap::Parser;
use tokio::runtime::Runtime;

use crate::arguments::{Cli, Command};
use crate::failure::{Failure, Status};

fn main() -> ExitCode {
    let command = Cli::parse().command;
    let runtime = match Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return ended(&Failure::new("cannot start", error)),
    };
    let done = runtime.block_on(run(command));
    // A read of standard input ends when something comes. Nobody needs it any more.
    runtime.shutdown_background();
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => ended(&failure),
    }
}

async fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Call(args) => call::run(args).await,
        Command::List(args) => list::run(&args),
        Command::Show(args) => show::run(&args),
        Command::Policy(args) => policy::run(&args),
        #[cfg(feature = "mcp")]
        Command::Mcp(args) => mcp::run(&args).await,
        #[cfg(not(feature = "mcp"))]
        Command::Mcp(_) => Err(Failure::usage(
            "this program was built without `mcp`; build it with that feature, which is one of the defaults",
        )),
        Command::Emulate(args) => emulate::run(args).await,
        Command::Event(args) => event::run(&args),
        Command::Demo(args) => demo::run(args).await,
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    }
}

fn ended(failure: &Failure) -> ExitCode {
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
