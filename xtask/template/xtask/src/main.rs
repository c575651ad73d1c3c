//! The commands of the generator's project, at work on this one.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main()
}
