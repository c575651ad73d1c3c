//! Cargo called by a program that cargo runs itself: a test, or a command of the project.

use std::ffi::OsStr;
use std::process::Command;

/// What cargo tells a program about the package that it belongs to.
const OF_A_PACKAGE: [&str; 3] = ["CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_PRIMARY_"];

/// A command that runs `cargo` and is told nothing about this program's own package.
///
/// The build script of `ring` asks cargo to run it again when such a variable changes: a build from within a program and
/// one from a terminal would compile it, and all that stands on it, anew each time that they take turns.
#[must_use]
pub fn command(cargo: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(cargo);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if OF_A_PACKAGE.iter().any(|start| text.starts_with(start)) {
            command.env_remove(&name);
        }
    }
    command
}

#[cfg(test)]
mod tests {
    use super::command;

    #[test]
    fn cargo_is_not_told_whose_program_calls_it() {
        // Cargo runs this test, and says so.
        assert!(std::env::var_os("CARGO_PKG_NAME").is_some());
        let command = command("cargo");
        let told: Vec<_> = command.get_envs().collect();
        for name in ["CARGO_PKG_NAME", "CARGO_PKG_VERSION", "CARGO_MANIFEST_DIR"] {
            assert!(told.contains(&(name.as_ref(), None)), "{name}: {told:?}");
        }
    }
}
