//! One run at a time: an editor's watch mode beside a terminal, say.

use std::fs::{self, File, OpenOptions};
use std::io;

use fs4::fs_std::FileExt as _;

use crate::console::Console;
use crate::failure::Failure;
use crate::project::Project;

/// The file that a run holds locked, relative to the root. It stays; what counts is the lock, which ends with the process.
const PATH: &str = "target/xtask.lock";

/// Held while a run reads, compares and writes.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Waits until no other run of this project is under way.
    ///
    /// # Errors
    ///
    /// If the file cannot be made, or the system cannot lock it.
    pub(crate) fn wait(project: &Project, console: &mut Console) -> Result<Self, Failure> {
        let cannot_lock = |error: io::Error| Failure::io("cannot lock", PATH.as_ref(), &error);
        let path = project.at(PATH);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(cannot_lock)?;
        }
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(cannot_lock)?;
        // Tried first only to be able to say that it waits; where trying fails, waiting says why.
        if !matches!(file.try_lock_exclusive(), Ok(true)) {
            console.progress("waiting for another run to end");
            file.lock_exclusive().map_err(cannot_lock)?;
        }
        Ok(Self { _file: file })
    }
}
