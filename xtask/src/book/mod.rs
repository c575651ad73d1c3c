//! The reference and the guide as a book: built by mdBook, looked at in a browser.

mod browser;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(crate) use browser::Browser;

use crate::failure::Failure;
use crate::project::Project;

/// A book that is built.
pub(crate) struct Book {
    folder: PathBuf,
    /// Paths below the folder, with `/`, in order.
    files: Vec<String>,
}

impl Book {
    /// Builds the project's book into `target/book` and opens it if `open`.
    ///
    /// # Errors
    ///
    /// If mdBook is not there, or does not like the book.
    pub(crate) fn build(project: &Project, open: bool) -> Result<Self, Failure> {
        let root = project.at("");
        let tools = root.join("target/tools");
        let mdbook = program("mdbook")
            .or_else(|| Some(tools.join("bin/mdbook")).filter(|path| path.is_file()))
            .ok_or_else(|| {
                Failure::new("mdBook is not installed").help(format!(
                    "cargo install --locked mdbook --root {}",
                    tools.display()
                ))
            })?;
        let folder = root.join("target/book");
        let mut command = Command::new(&mdbook);
        command.arg("build").arg("--dest-dir").arg(&folder);
        if open {
            command.arg("--open");
        }
        command.arg(project.at(&project.target().docs()));
        command.stdin(Stdio::null());
        let status = command
            .status()
            .map_err(|error| Failure::io("cannot run", &mdbook, &error))?;
        if !status.success() {
            return Err(Failure::new("mdBook failed"));
        }
        let mut files = Vec::new();
        list(&folder, "", &mut files)?;
        files.sort();
        Ok(Self { folder, files })
    }

    /// Where it was built.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// All files.
    pub(crate) fn files(&self) -> &[String] {
        &self.files
    }

    /// The pages that a reader opens, the first page first. What mdBook makes besides is the whole book on one page, the
    /// page of a missing page, and the table of contents for browsers without scripts.
    pub(crate) fn pages(&self) -> Vec<String> {
        let besides = ["print.html", "404.html", "toc.html"];
        let pages = self.files.iter().filter(|file| {
            is_page(file) && !besides.contains(&file.as_str()) && *file != "index.html"
        });
        ["index.html".to_owned()]
            .into_iter()
            .chain(pages.cloned())
            .collect()
    }

    /// One page of each kind: the first, the error codes, the longest of an operation, the first of the guide.
    pub(crate) fn samples(&self) -> Vec<&str> {
        let named = |name: &str| self.files.iter().find(|file| *file == name);
        let length =
            |file: &&String| fs::metadata(self.folder.join(file)).map_or(0, |data| data.len());
        let pages = || self.files.iter().filter(|file| is_page(file));
        let operation = pages()
            .filter(|file| file.contains('/') && !file.starts_with("guide/"))
            .max_by_key(length);
        let guide = pages().find(|file| file.starts_with("guide/"));
        [
            named("index.html"),
            named("error-codes.html"),
            operation,
            guide,
        ]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect()
    }
}

fn is_page(file: &str) -> bool {
    Path::new(file)
        .extension()
        .is_some_and(|extension| extension == "html")
}

/// A program on the path.
fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name).with_extension(env::consts::EXE_EXTENSION))
        .find(|file| file.is_file())
}

fn list(folder: &Path, prefix: &str, files: &mut Vec<String>) -> Result<(), Failure> {
    let entries =
        fs::read_dir(folder).map_err(|error| Failure::io("cannot read", folder, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| Failure::io("cannot read", folder, &error))?;
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            list(&path, &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}
