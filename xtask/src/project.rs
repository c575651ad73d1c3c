//! Where the project is, and the sources in it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Source;

use crate::failure::Failure;

/// The folder of the specification, relative to the root.
const SPEC: &str = "spec";

/// The one file written by hand of which a region is emitted, relative to the root.
const MANIFEST: &str = "generated-sdk/Cargo.toml";

/// The folder of the workspace. All paths in messages are relative to it and written with `/`.
#[derive(Debug)]
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The project in `asked_for`; else the one whose xtask cargo is running; else the one around the current folder.
    pub(crate) fn find(asked_for: Option<&Path>) -> Result<Self, Failure> {
        if let Some(root) = asked_for {
            return if is_workspace(root) {
                Ok(Self {
                    root: root.to_owned(),
                })
            } else {
                Err(Failure::new(format!(
                    "{} is not the root of the project: it has no Cargo.toml with a [workspace]",
                    root.display()
                )))
            };
        }
        let started_in = env::current_dir()
            .map_err(|error| Failure::io("cannot find", Path::new("."), &error))?;
        let built_in = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        [built_in.as_deref(), Some(&started_in)]
            .into_iter()
            .flatten()
            .flat_map(Path::ancestors)
            .find(|folder| is_workspace(folder))
            .map(|root| Self {
                root: root.to_owned(),
            })
            .ok_or_else(|| {
                Failure::new(format!(
                    "no project in {} or above it",
                    started_in.display()
                ))
                .help("run this inside the project, or name its folder with `--root DIR`")
            })
    }

    /// The file or folder at `path`, which is relative to the root and written with `/`.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        path.split('/')
            .fold(self.root.clone(), |folder, name| folder.join(name))
    }

    /// Every file below `spec/`, and the manifest that holds an emitted region, in no particular order.
    pub(crate) fn sources(&self) -> Result<Vec<Source>, Failure> {
        let spec = self.at(SPEC);
        if !spec.is_dir() {
            return Err(
                Failure::new(format!("no folder {SPEC}/ in {}", self.root.display())).help(
                    "it describes the API; without it every emitted file would count as an orphan",
                ),
            );
        }
        let mut sources = Vec::new();
        read_folder(&spec, SPEC, &mut Vec::new(), &mut sources)?;
        if self.at(MANIFEST).exists() {
            sources.push(read_source(&self.at(MANIFEST), MANIFEST.to_owned())?);
        }
        Ok(sources)
    }
}

fn is_workspace(folder: &Path) -> bool {
    fs::read_to_string(folder.join("Cargo.toml"))
        .is_ok_and(|manifest| manifest.lines().any(|line| line.trim() == "[workspace]"))
}

/// Reads all files below `folder`, whatever they are: it is the generator that knows what belongs in a spec.
///
/// Symbolic links are followed; `above` holds the resolved folders on the way here, so that a link back is an error and
/// not an endless descent.
fn read_folder(
    folder: &Path,
    name: &str,
    above: &mut Vec<PathBuf>,
    sources: &mut Vec<Source>,
) -> Result<(), Failure> {
    let cannot_read = |error| Failure::io("cannot read", Path::new(name), &error);
    let resolved = folder.canonicalize().map_err(cannot_read)?;
    if above.contains(&resolved) {
        return Err(Failure::new(format!(
            "{name} is a symbolic link to a folder that it is in itself"
        )));
    }
    above.push(resolved);
    for entry in fs::read_dir(folder).map_err(cannot_read)? {
        let entry = entry.map_err(cannot_read)?;
        let file_name = entry.file_name();
        let Some(file_name) = file_name.to_str() else {
            return Err(Failure::new(format!(
                "the name of {name}/{} is not UTF-8",
                file_name.to_string_lossy()
            )));
        };
        if is_litter(file_name) {
            continue;
        }
        let path = entry.path();
        let name = format!("{name}/{file_name}");
        // Follows links: one that leads nowhere, or to itself, fails here.
        let kind = fs::metadata(&path)
            .map_err(|error| Failure::io("cannot read", Path::new(&name), &error))?;
        if kind.is_dir() {
            read_folder(&path, &name, above, sources)?;
        } else if kind.is_file() {
            sources.push(read_source(&path, name)?);
        } else {
            return Err(Failure::new(format!(
                "{name} is neither a file nor a folder"
            )));
        }
    }
    above.pop();
    Ok(())
}

fn read_source(path: &Path, name: String) -> Result<Source, Failure> {
    let bytes =
        fs::read(path).map_err(|error| Failure::io("cannot read", Path::new(&name), &error))?;
    Ok(Source { path: name, bytes })
}

/// What editors and file managers leave behind: locks (`.#name`), back-ups (`name~`), and hidden files that are no YAML,
/// such as `.DS_Store` and `.name.yaml.swp`.
fn is_litter(name: &str) -> bool {
    let yaml = [".yaml", ".yml"]
        .iter()
        .any(|suffix| name.ends_with(suffix));
    name.starts_with(".#") || name.ends_with('~') || (name.starts_with('.') && !yaml)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn litter_is_told_from_spec_files() {
        for name in [
            ".#cams.yaml",
            "cams.yaml~",
            ".DS_Store",
            ".cams.yaml.swp",
            ".gitkeep",
        ] {
            assert!(is_litter(name), "{name}");
        }
        for name in [
            "cams.yaml",
            "notes.txt",
            ".hidden.yaml",
            "x.yml",
            "no extension",
        ] {
            assert!(!is_litter(name), "{name}");
        }
    }
}
