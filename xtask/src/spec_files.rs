//! Writes files of the spec.

use std::fs;
use std::path::Path;

use codegen::Source;

use crate::failure::Failure;
use crate::project::Project;

/// Writes files below `spec/`, each in one step; the folders they need are made.
///
/// # Errors
///
/// With the path at which it stopped.
pub(crate) fn write(project: &Project, files: &[Source]) -> Result<(), Failure> {
    for file in files {
        let target = project.at(&file.path);
        let shown = Path::new(&file.path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)
                .map_err(|error| Failure::io("cannot make the folder of", shown, &error))?;
        }
        // Hidden and without the ending of a spec file: one that is left behind is not read as one.
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let temporary = target.with_file_name(format!(".{name}.new"));
        let written =
            fs::write(&temporary, &file.bytes).and_then(|()| fs::rename(&temporary, &target));
        if let Err(error) = written {
            // Nothing can be done about a temporary file that cannot be removed either.
            let _ = fs::remove_file(&temporary);
            return Err(Failure::io("cannot write", shown, &error));
        }
    }
    Ok(())
}
