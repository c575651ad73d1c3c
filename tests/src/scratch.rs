//! A copy of the workspace with other emitted files, to compile and run what the generator makes of another spec.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use codegen::{OutputFile, Source, Target};

/// What the project's own crate is called, as a package and in code.
const PACKAGE: &str = "alibabacloud-cams";
const LIBRARY: &str = "alibabacloud_cams";

/// The features of the client whose parts are emitted, besides the groups; for `--features`. The others bring packages
/// that a build of the workspace does not fetch, and a test must not need the network.
pub const FEATURES: &str = "blocking,dynamic,emulator,serde,test-util";

/// The root of the project.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of a spec below `folder`, under the paths that they would have in a project.
///
/// # Errors
///
/// When a file cannot be read.
pub fn sources(folder: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
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

/// A copy of the client and of what the emitted tests need, in which only `emitted` stands for what is emitted, and
/// everything is called as `target` says.
///
/// # Errors
///
/// When a file cannot be read or written.
pub fn workspace(at: &Path, target: &Target, emitted: &[OutputFile]) -> io::Result<()> {
    let renamed = |bytes: Vec<u8>| match String::from_utf8(bytes) {
        Ok(text) => text
            .replace(PACKAGE, &target.package)
            .replace(LIBRARY, &target.library())
            .into_bytes(),
        Err(other) => other.into_bytes(),
    };
    let members = [
        "generated-sdk",
        "generated-sdk/emulator",
        "generated-sdk/runtime",
        "tests",
    ];
    let root = root();
    let mut wanted: BTreeMap<PathBuf, Vec<u8>> = root_files(at, &members)?
        .into_iter()
        .map(|(name, bytes)| (name.into(), renamed(bytes)))
        .collect();
    let settings = "clippy.toml";
    wanted.insert(settings.into(), fs::read(root.join(settings))?);
    // Of the project's own tests only what the emitted ones call: the generator would have to be built for every copy.
    // Other dependencies stay, so that packages have the features that they were built with.
    let manifest = fs::read_to_string(root.join("tests/Cargo.toml"))?;
    let lines = manifest.lines().filter(|line| !line.starts_with("codegen"));
    let manifest = lines.collect::<Vec<_>>().join("\n") + "\n";
    // What calls every operation asks the engine of the emulator which there are.
    let section = "[dev-dependencies]\n";
    let manifest = manifest.replace(
        section,
        &format!("{section}alibabacloud-emulator.workspace = true\n"),
    );
    wanted.insert("tests/Cargo.toml".into(), renamed(manifest.into_bytes()));
    let called = fs::read(root.join("tests/src/examples.rs"))?;
    wanted.insert("tests/src/lib.rs".into(), renamed(called));
    let front = PathBuf::from("generated-sdk/src/lib.rs");
    let roots = target.output_roots();
    for file in files(&root.join("generated-sdk"))? {
        let name = file.strip_prefix(&root).unwrap_or(&file);
        if !roots.iter().any(|emitted| name.starts_with(emitted)) {
            wanted.insert(name.to_owned(), renamed(fs::read(&file)?));
        }
    }
    wanted
        .entry(front)
        .and_modify(|text| *text = without_own_product(text));
    for file in emitted {
        let path = PathBuf::from(&file.path);
        let text = if file.region {
            let written = wanted.get(&path).cloned().unwrap_or_default();
            let written = String::from_utf8(written).map_err(io::Error::other)?;
            codegen::splice(&file.text, &written).map_err(io::Error::other)?
        } else {
            file.text.clone()
        };
        wanted.insert(path, text.into_bytes());
    }
    sync(at, &wanted)
}

/// Shows that what [`workspace`] has made is right: the compiler, clippy and rustdoc have nothing to say, and `tests` pass,
/// which are cargo's arguments for them.
///
/// # Errors
///
/// Who has something to say, and what.
pub fn prove(at: &Path, target: &Target, tests: &[&str]) -> Result<(), String> {
    let package = target.package.as_str();
    let features: Vec<String> = FEATURES
        .split(',')
        .map(|feature| format!("{package}/{feature}"))
        .collect();
    let features = features.join(",");
    let with_features = ["-p", package, "--features", &features];
    let steps = [
        (
            "the compiler and clippy",
            [&["clippy", "--lib"], &with_features[..], tests].concat(),
        ),
        (
            "rustdoc",
            [&["doc", "--no-deps"], &with_features[..]].concat(),
        ),
        ("the tests", [&["test"], tests].concat()),
    ];
    for (who, arguments) in steps {
        println!("cargo {arguments:?}");
        cargo(at, &arguments).map_err(|told| format!("{who}: cargo {arguments:?}:\n{told}"))?;
    }
    Ok(())
}

/// The client's `lib.rs` without what speaks of the project's own product: its front page, its guide, and the wait for reviews.
fn without_own_product(text: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(text);
    let code: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("//!") && !line.starts_with("#![doc"))
        .collect();
    let of_product = |line: &str| ["pub mod guide;", "pub mod review;"].contains(&line);
    let mut kept = String::from("//! The client.\n");
    for (index, line) in code.iter().enumerate() {
        let next = code.get(index + 1).copied().unwrap_or_default();
        let left_out = of_product(line) || line.starts_with("#[cfg(") && of_product(next);
        if !left_out {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept.into_bytes()
}

/// Makes a folder hold these files and no others. What is as it should be is not touched, so that cargo builds again only
/// what has changed since the last run.
fn sync(at: &Path, wanted: &BTreeMap<PathBuf, Vec<u8>>) -> io::Result<()> {
    if at.exists() {
        for path in files(at)? {
            let name = path.strip_prefix(at).unwrap_or(&path);
            if !wanted.contains_key(name) {
                fs::remove_file(&path)?;
            }
        }
    }
    for (name, bytes) in wanted {
        write(&at.join(name), bytes)?;
    }
    Ok(())
}

/// The project's manifest and lock file with other members: packages and profiles are those that the tests were built
/// with, and what both depend on is built once. The members themselves get a version of their own: cargo tells packages of
/// one name and version apart by their place within the workspace alone, and would take what it builds of the copy for the
/// project's own.
///
/// # Errors
///
/// When a file cannot be read or written.
pub fn root_manifest(at: &Path, members: &[&str]) -> io::Result<()> {
    for (name, bytes) in root_files(at, members)? {
        write(&at.join(name), &bytes)?;
    }
    Ok(())
}

fn root_files(at: &Path, members: &[&str]) -> io::Result<[(&'static str, Vec<u8>); 2]> {
    let root = root();
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let name = at.file_name().unwrap_or_default().to_string_lossy();
    let name = name.replace('_', "-");
    let lines = manifest.lines().map(|line| {
        if line.starts_with("members") {
            format!("members = {members:?}\n")
        } else if let Some(version) = line.strip_prefix("version = ") {
            format!("version = \"{}+{name}\"\n", version.trim_matches('"'))
        } else {
            format!("{line}\n")
        }
    });
    let manifest = lines.collect::<String>();
    let lock = fs::read(root.join("Cargo.lock"))?;
    Ok([("Cargo.toml", manifest.into_bytes()), ("Cargo.lock", lock)])
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|held| held == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

/// Cargo in a workspace made by [`workspace`], without the network. `at` lies in cargo's folder for files of tests, in the
/// target folder that the tests were built into; this builds into the same, so that what both need is built once.
#[must_use]
pub fn command(at: &Path, arguments: &[&str]) -> Command {
    let target = at.ancestors().nth(2).unwrap_or(at);
    let mut cargo = crate::cargo::command(env!("CARGO"));
    cargo
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(at)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_TERM_COLOR", "never");
    cargo
}

/// Runs [`command`].
///
/// # Errors
///
/// What cargo printed, if it failed or warned.
pub fn cargo(at: &Path, arguments: &[&str]) -> Result<(), String> {
    let run = command(at, arguments)
        .output()
        .map_err(|error| error.to_string())?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let told = text(&run.stderr);
    if run.status.success() && !told.contains("warning:") {
        return Ok(());
    }
    Err(text(&run.stdout) + &told)
}
