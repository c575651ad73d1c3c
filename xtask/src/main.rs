//! The project's own commands, run as `cargo xtask <command>`.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main()
}
