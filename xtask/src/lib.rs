//! The project's own commands, run as `cargo xtask <command>`. A library too, for workspaces that `cargo xtask init` made.
//!
//! This crate is the only one that touches the disk on the maintainer's side, and it stays thin: what to emit is
//! `codegen`'s business, what of it to write is decided by `emitted::plan`, and a command only connects the two.
//! Each command is one module in `commands` with its arguments and a `run`.

mod book;
pub mod cargo;
mod commands;
mod console;
mod emitted;
mod failure;
mod project;
mod revision;
mod spec_files;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::commands::{client, demo, diff, explain, generate, import, init, lint, new, schema};
use crate::console::Console;
use crate::failure::Failure;
use crate::project::Project;

/// Emitting is for a third the allocation of small tokens, which the allocator of glibc handles slower, and the slower the
/// more of them there are.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The project's own commands.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    arg_required_else_help = true
)]
struct Cli {
    /// Work on the project in this folder, not on the one around the current folder
    #[arg(long, value_name = "DIR", global = true)]
    root: Option<PathBuf>,

    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Book(commands::book::Args),
    /// Call an operation through the emitted client, with parameters and reply as JSON
    Call(client::Args),
    /// See the client at work against the emulator: no account, no network
    Demo(client::Args),
    /// Play the service on a loopback port, for clients in any language
    Emulate(client::Args),
    Diff(diff::Args),
    Explain(explain::Args),
    Generate(generate::Args),
    Import(import::Args),
    Init(init::Args),
    New(new::Args),
    Lint(lint::Args),
    Schema(schema::Args),
}

/// Runs the command that the arguments of this process name.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut console = Console::of_process();
    run(&cli, &mut console).unwrap_or_else(|failure| {
        console.fail(&failure);
        ExitCode::FAILURE
    })
}

fn run(cli: &Cli, console: &mut Console) -> Result<ExitCode, Failure> {
    let project = || Project::find(cli.root.as_deref());
    match &cli.command {
        Command::Book(args) => commands::book::run(args, &project()?, console),
        Command::Call(args) => client::run("call", args, &project()?),
        Command::Demo(args) => demo::run(args, &project()?, console),
        Command::Diff(args) => diff::run(args, &project()?, console),
        Command::Emulate(args) => client::run("emulate", args, &project()?),
        Command::Init(args) => init::run(args, console),
        // Says the same everywhere.
        Command::Explain(args) => explain::run(args, console),
        Command::Generate(args) => generate::run(args, &project()?, console),
        Command::Import(args) => import::run(args, &project()?, console),
        Command::New(args) => new::run(args, &project()?, console),
        Command::Lint(args) => lint::run(args, &project()?, console),
        Command::Schema(args) => schema::run(args, &project()?, console),
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
