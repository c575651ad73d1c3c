//! Where the project is, and the sources in it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Source, Target};
use serde::Deserialize;

use crate::failure::Failure;

/// The folder of the workspace. All paths in messages are relative to it and written with `/`.
#[derive(Debug)]
pub(crate) struct Project {
    root: PathBuf,
    target: Target,
}

/// What `[workspace.metadata.codegen]` of the project's manifest says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    /// Product code, after which spec file and crate are named.
    product: String,
    /// Files of the guide, in reading order.
    #[serde(default)]
    guide: Vec<String>,
}

impl Project {
    /// The project in `asked_for`; else the one whose xtask cargo is running; else the one around the current folder.
    pub(crate) fn find(asked_for: Option<&Path>) -> Result<Self, Failure> {
        if let Some(root) = asked_for {
            return if is_workspace(root) {
                Self::at_root(root)
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
            .ok_or_else(|| {
                Failure::new(format!(
                    "no project in {} or above it",
                    started_in.display()
                ))
                .help("run this inside the project, or name its folder with `--root DIR`")
            })
            .and_then(Self::at_root)
    }

    fn at_root(root: &Path) -> Result<Self, Failure> {
        let manifest = root.join("Cargo.toml");
        let text = fs::read_to_string(&manifest)
            .map_err(|error| Failure::io("cannot read", &manifest, &error))?;
        let settings = settings(&text).map_err(|message| {
            Failure::new(format!("{}: {message}", manifest.display())).help(
                "the generator reads `product`, the code of the product, and `guide`, a list of files, from \
                 `[workspace.metadata.codegen]`",
            )
        })?;
        let mut project = Self {
            root: root.to_owned(),
            target: Target::new(&settings.product),
        };
        for file in settings.guide {
            let title = project.title_of(&file)?;
            project.target.guide.push((file, title));
        }
        Ok(project)
    }

    /// The title that a chapter of the guide gives itself.
    fn title_of(&self, file: &str) -> Result<String, Failure> {
        let path = format!("{}/src/guide/{file}", self.target.docs());
        let text = fs::read_to_string(self.at(&path))
            .map_err(|error| Failure::io("cannot read", Path::new(&path), &error))?;
        let title = text.lines().next().and_then(|line| line.strip_prefix("# "));
        title.map(str::to_owned).ok_or_else(|| {
            Failure::new(format!("{path} does not begin with a title"))
                .help("its first line must be `# ` and the title")
        })
    }

    /// The product that is worked on.
    pub(crate) fn target(&self) -> &Target {
        &self.target
    }

    /// Version of the emitted crate, where its manifest or that of the workspace says it.
    pub(crate) fn version(&self) -> Option<String> {
        let version = |path: &str, keys: &[&str]| {
            let manifest = fs::read_to_string(self.at(path)).ok()?;
            let manifest: toml::Table = manifest.parse().ok()?;
            let mut here = toml::Value::Table(manifest);
            for key in keys {
                here = here.get(key)?.clone();
            }
            here.as_str().map(str::to_owned)
        };
        version(&self.target.manifest(), &["package", "version"])
            .or_else(|| version("Cargo.toml", &["workspace", "package", "version"]))
    }

    /// The file or folder at `path`, which is relative to the root and written with `/`.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        path.split('/')
            .fold(self.root.clone(), |folder, name| folder.join(name))
    }

    /// Every file below the folder of the spec, in no particular order.
    pub(crate) fn sources(&self) -> Result<Vec<Source>, Failure> {
        let name = self.target.spec.as_str();
        let spec = self.at(name);
        if !spec.is_dir() {
            return Err(
                Failure::new(format!("no folder {name}/ in {}", self.root.display())).help(
                    "it describes the API; without it every emitted file would count as an orphan",
                ),
            );
        }
        let mut sources = Vec::new();
        read_folder(&spec, name, &mut Vec::new(), &mut sources)?;
        Ok(sources)
    }
}

fn settings(manifest: &str) -> Result<Settings, String> {
    let table: toml::Table = manifest.parse().map_err(|error| format!("{error}"))?;
    let settings = table
        .get("workspace")
        .and_then(|workspace| workspace.get("metadata")?.get("codegen"))
        .ok_or("no table `[workspace.metadata.codegen]`")?;
    let settings: Settings = settings
        .clone()
        .try_into()
        .map_err(|error: toml::de::Error| error.message().to_owned())?;
    if !is_product_code(&settings.product) {
        return Err(format!(
            "`product` is {:?}, no product code: lower-case letters, digits and `-`",
            settings.product
        ));
    }
    Ok(settings)
}

/// Whether files and crates can be named after this.
pub(crate) fn is_product_code(text: &str) -> bool {
    let code = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(code)
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
    fn a_project_says_what_its_product_is() {
        let of = |text: &str| settings(text).map(|settings| settings.product);
        let product =
            |code: &str| format!("[workspace]\n[workspace.metadata.codegen]\nproduct = {code}\n");
        assert_eq!(of(&product("\"cams\"")), Ok("cams".to_owned()));
        for wrong in [
            "[workspace]\n".to_owned(),
            "[workspace\n".to_owned(),
            product("1"),
            product("\"\""),
            product("\"../cams\""),
            product("\"cams\"\nproduckt = 1"),
        ] {
            assert!(of(&wrong).is_err(), "{wrong}");
        }
    }

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
