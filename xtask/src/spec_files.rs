//! Writes files of the spec.

use codegen::Source;

use crate::emitted::disk;
use crate::failure::Failure;
use crate::project::Project;

/// Writes files below `spec/`, each in one step; the folders they need are made.
///
/// # Errors
///
/// With the path at which it stopped.
pub(crate) fn write(project: &Project, files: &[Source]) -> Result<(), Failure> {
    files
        .iter()
        .try_for_each(|file| disk::write(project, &file.path, &file.bytes))
}
