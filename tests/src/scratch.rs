//! A copy of the workspace with other emitted files, to compile and run what the generator makes of another spec.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use codegen::{OutputFile, Source};

/// The manifest that the generator maintains a region of.
const MANIFEST: &str = "generated-sdk/Cargo.toml";

/// The root of the project.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of a spec below `folder`, under the paths that they would have in the project, and the client's manifest.
///
/// # Errors
///
/// When a file cannot be read.
pub fn sources(folder: &Path) -> io::Result<Vec<Source>> {
    let mut sources = vec![Source::new(MANIFEST, fs::read(root().join(MANIFEST))?)];
    for path in files(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path);
        let name = name.to_string_lossy().replace('\\', "/");
        sources.push(Source::new(format!("spec/{name}"), fs::read(&path)?));
    }
    Ok(sources)
}

/// Every file below `folder`, ordered by path.
///
/// # Errors
///
/// When a folder cannot be read.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// A copy of the client and the tests' helpers in which only `emitted` stands for what is emitted.
///
/// # Errors
///
/// When a file cannot be read or written.
pub fn workspace(at: &Path, emitted: &[OutputFile]) -> io::Result<()> {
    if at.exists() {
        fs::remove_dir_all(at)?;
    }
    let root = root();
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let members = manifest.lines().map(|line| {
        if line.starts_with("members") {
            r#"members = ["codegen", "generated-sdk", "generated-sdk/emulator", "generated-sdk/runtime", "tests"]"#
        } else {
            line
        }
    });
    write(
        &at.join("Cargo.toml"),
        members.collect::<Vec<_>>().join("\n").as_bytes(),
    )?;
    for name in ["Cargo.lock", "tests/Cargo.toml"] {
        write(&at.join(name), &fs::read(root.join(name))?)?;
    }
    for folder in ["codegen", "generated-sdk", "tests/src"] {
        for file in files(&root.join(folder))? {
            let name = file.strip_prefix(&root).unwrap_or(&file);
            if !codegen::OUTPUT_ROOTS
                .iter()
                .any(|emitted| name.starts_with(emitted))
            {
                write(&at.join(name), &fs::read(&file)?)?;
            }
        }
    }
    for file in emitted {
        write(&at.join(&file.path), file.text.as_bytes())?;
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

/// Runs cargo in a workspace made by [`workspace`], without the network.
///
/// # Errors
///
/// What cargo printed, if it failed or warned.
pub fn cargo(at: &Path, target: &Path, arguments: &[&str]) -> Result<(), String> {
    let run = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(at)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .map_err(|error| error.to_string())?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let told = text(&run.stderr);
    if run.status.success() && !told.contains("warning:") {
        return Ok(());
    }
    Err(text(&run.stdout) + &told)
}
