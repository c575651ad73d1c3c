//! `cargo xtask init`: a workspace of its own for another product.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use codegen::Target;
use codegen::import::{Import, ImportError, Imported, import, lock};

use crate::commands::generate;
use crate::console::Console;
use crate::emitted::disk;
use crate::emitted::lock::Lock;
use crate::failure::Failure;
use crate::project::{Project, is_product_code};
use crate::spec_files;

/// Make a workspace for another product out of its published metadata
///
/// The workspace has a spec, a crate, tests, a command line, a read-me and checks of its own; the generator, the runtime and
/// the emulator's engine it takes from where this command was built. `generate`, `import`, `lint`, `emulate` and `call` work in
/// it. What metadata cannot say stands as TODO in the spec.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Product code, such as `dysmsapi`: what spec, crate and command line are named after
    product: String,

    /// The metadata (api-docs.json)
    #[arg(long, value_name = "FILE")]
    metadata: PathBuf,

    /// Where to make it; a folder that is not there yet, or is empty
    #[arg(long, value_name = "FOLDER")]
    into: PathBuf,
}

/// The files of a new workspace, with `__PRODUCT__`, `__PACKAGE__`, `__LIBRARY__` and `__CHECKOUT__` where they name those.
const TEMPLATE: &[(&str, &str)] = &[
    (
        ".cargo/config.toml",
        include_str!("../../template/cargo_config.toml"),
    ),
    (".ci/run", include_str!("../../template/ci_run")),
    (".gitignore", include_str!("../../template/gitignore")),
    ("Cargo.toml", include_str!("../../template/workspace.toml")),
    ("README.md", include_str!("../../template/README.md")),
    (
        "generated-sdk/Cargo.toml",
        include_str!("../../template/generated-sdk/package.toml"),
    ),
    (
        "generated-sdk/README.md",
        include_str!("../../template/generated-sdk/README.md"),
    ),
    (
        "generated-sdk/cli/Cargo.toml",
        include_str!("../../template/generated-sdk/cli.toml"),
    ),
    (
        "generated-sdk/src/blocking.rs",
        include_str!("../../template/generated-sdk/src/blocking.rs"),
    ),
    (
        "generated-sdk/src/client.rs",
        include_str!("../../template/generated-sdk/src/client.rs"),
    ),
    (
        "generated-sdk/src/dynamic.rs",
        include_str!("../../template/generated-sdk/src/dynamic.rs"),
    ),
    (
        "generated-sdk/src/emulator.rs",
        include_str!("../../template/generated-sdk/src/emulator.rs"),
    ),
    (
        "generated-sdk/src/lib.rs",
        include_str!("../../template/generated-sdk/src/lib.rs"),
    ),
    (
        "generated-sdk/src/test_util.rs",
        include_str!("../../template/generated-sdk/src/test_util.rs"),
    ),
    (
        "tests/Cargo.toml",
        include_str!("../../template/tests/package.toml"),
    ),
    (
        "tests/tests/every_operation.rs",
        include_str!("../../template/tests/tests/every_operation.rs"),
    ),
    (
        "xtask/Cargo.toml",
        include_str!("../../template/xtask/package.toml"),
    ),
    (
        "xtask/src/main.rs",
        include_str!("../../template/xtask/src/main.rs"),
    ),
];

/// Files of this project's command line, with their text.
macro_rules! command_line {
    ($($name:literal,)*) => {
        &[$(($name, include_str!(concat!("../../../generated-sdk/cli/src/", $name)))),*]
    };
}

/// The command line is that of this project, but for what shows this product alone.
const COMMAND_LINE: &[(&str, &str)] = command_line! {
    "arguments.rs",
    "call/dry_run.rs",
    "call/mod.rs",
    "call/pages.rs",
    "call/set.rs",
    "call/table.rs",
    "call/yaml.rs",
    "completions.rs",
    "console.rs",
    "emulate/faults.rs",
    "emulate/files.rs",
    "emulate/keys.rs",
    "emulate/mod.rs",
    "emulate/printer.rs",
    "emulate/pushes.rs",
    "failure.rs",
    "list.rs",
    "main.rs",
    "man.rs",
    "masked.rs",
    "mcp/mod.rs",
    "mcp/schema.rs",
    "mcp/tool.rs",
    "mcp/tools.rs",
    "operation.rs",
    "policy/mod.rs",
    "policy/source.rs",
    "service.rs",
    "show.rs",
};

/// Runs the command.
///
/// # Errors
///
/// If the folder holds something, the metadata is not what it should be, or the disk refuses.
pub(crate) fn run(args: &Args, console: &mut Console) -> Result<ExitCode, Failure> {
    let product = args.product.as_str();
    if !is_product_code(product) {
        return Err(Failure::new(format!(
            "{product:?} is no product code: lower-case letters, digits and `-`"
        )));
    }
    refuse_occupied(&args.into)?;
    let target = Target::new(product);
    let (imported, kept) = read(&args.metadata, &target)?;
    let files = files(&target, &checkout(&args.into)?);
    for (path, text) in &files {
        write(&args.into, path, text)?;
    }
    let project = Project::find(Some(&args.into))?;
    let lock = Lock::wait(&project, console)?;
    spec_files::write(&project, &imported.files)?;
    disk::write(&project, &target.import_lock(), kept.as_bytes())?;
    drop(lock);
    console.say(&imported.report.to_string());
    let generated = generate::run(&generate::Args::draft(), &project, console)?;
    console.say(&format!(
        "{} is a workspace of its own now; its README.md says what to do in it\n",
        args.into.display()
    ));
    Ok(generated)
}

fn refuse_occupied(folder: &Path) -> Result<(), Failure> {
    let first = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(Failure::io("cannot read", folder, &error)),
    };
    if first.is_none() {
        return Ok(());
    }
    Err(
        Failure::new(format!("{} is not empty", folder.display())).help(
            "name a folder that is not there yet; `cargo xtask import` in a workspace takes newer metadata over",
        ),
    )
}

/// Imports the metadata into an empty spec; what is kept of it for the next import.
fn read(path: &Path, target: &Target) -> Result<(Imported, String), Failure> {
    let metadata =
        fs::read_to_string(path).map_err(|error| Failure::io("cannot read", path, &error))?;
    let refused = |message: String| Failure::new(format!("{}: {message}", path.display()));
    let imported = import(&Import::new(target, &metadata)).map_err(|error| match error {
        ImportError::Metadata(message) | ImportError::Base(message) => refused(message),
        // There is no spec yet that could have any.
        ImportError::Spec(_) => Failure::new("the spec has mistakes"),
    })?;
    Ok((imported, lock(&metadata).map_err(refused)?))
}

/// The files of a new workspace but for the spec and what is emitted from it.
fn files(target: &Target, checkout: &str) -> Vec<(String, String)> {
    let product = target.service.strip_suffix(".yaml").unwrap_or_default();
    let filled = |text: &str| {
        text.replace("__PRODUCT__", product)
            .replace("__PACKAGE__", &target.package)
            .replace("__LIBRARY__", &target.library())
            .replace("__CHECKOUT__", checkout)
    };
    let template = TEMPLATE
        .iter()
        .map(|(path, text)| ((*path).to_owned(), filled(text)));
    let command_line = COMMAND_LINE.iter().map(|(name, text)| {
        (
            format!("generated-sdk/cli/src/{name}"),
            command_line(text, product, target),
        )
    });
    // What the emitted tests call is the same for every product.
    let called = include_str!("../../../tests/src/examples.rs");
    let called = (
        "tests/src/lib.rs".to_owned(),
        called.replace("alibabacloud_cams", &target.library()),
    );
    template.chain(command_line).chain([called]).collect()
}

/// A file of the command line for another product: without what shows this product alone, its demo and its events, and with
/// other names.
fn command_line(text: &str, product: &str, target: &Target) -> String {
    let mut kept = String::new();
    for item in text.split_inclusive("\n\n") {
        let is_left_out = ["Demo", "Event"]
            .iter()
            .any(|name| item.contains(&format!("pub(crate) struct {name} {{")));
        if !is_left_out {
            kept.push_str(item);
        }
    }
    let lines = kept.split_inclusive('\n');
    let lines = lines.filter(|line| {
        ![
            "mod demo;",
            "Demo(Demo),",
            "Command::Demo(",
            "mod event;",
            "Event(Event),",
            "Command::Event(",
        ]
        .iter()
        .any(|part| line.contains(part))
    });
    lines
        .collect::<String>()
        .replace("alibabacloud_cams", &target.library())
        .replace("CAMS", product)
        .replace("cams", product)
        .replace("GetMigrationVerifyCode", "DescribeThing")
        .replace(
            ", whatever came before: no migration step waits for another",
            ", whatever came before",
        )
}

/// The way from a folder to the project that this command was built in.
fn checkout(folder: &Path) -> Result<String, Failure> {
    let to = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let to = to
        .canonicalize()
        .map_err(|error| Failure::io("cannot find", &to, &error))?;
    fs::create_dir_all(folder).map_err(|error| Failure::io("cannot make", folder, &error))?;
    let from = folder
        .canonicalize()
        .map_err(|error| Failure::io("cannot find", folder, &error))?;
    Ok(way(&from, &to))
}

/// The way from one absolute path to another, with `/`.
fn way(from: &Path, to: &Path) -> String {
    let parts = |path: &Path| -> Vec<String> {
        let normal = path
            .components()
            .filter(|part| !matches!(part, Component::RootDir));
        normal
            .map(|part| part.as_os_str().to_string_lossy().into_owned())
            .collect()
    };
    let (from, to) = (parts(from), parts(to));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - common);
    let down = to[common..].iter().map(String::as_str);
    up.chain(down).collect::<Vec<_>>().join("/")
}

fn write(folder: &Path, path: &str, text: &str) -> Result<(), Failure> {
    let at = path
        .split('/')
        .fold(folder.to_owned(), |folder, name| folder.join(name));
    let cannot_write = |error| Failure::io("cannot write", &at, &error);
    if let Some(folder) = at.parent() {
        fs::create_dir_all(folder).map_err(cannot_write)?;
    }
    fs::write(&at, text).map_err(cannot_write)?;
    #[cfg(unix)]
    if text.starts_with("#!") {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&at, fs::Permissions::from_mode(0o755)).map_err(cannot_write)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_leads_up_and_down() {
        let of = |from: &str, to: &str| way(Path::new(from), Path::new(to));
        assert_eq!(of("/a/b/c", "/a/d"), "../../d");
        assert_eq!(of("/a", "/a/b"), "b");
        assert_eq!(of("/x/y", "/a/b"), "../../a/b");
    }

    /// The files below a folder, with `/`.
    fn below(folder: &Path, before: &str) -> Vec<String> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).expect("the command line") {
            let entry = entry.expect("an entry");
            let name = format!("{before}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                found.extend(below(&entry.path(), &format!("{name}/")));
            } else {
                found.push(name);
            }
        }
        found
    }

    #[test]
    fn no_file_of_the_command_line_is_forgotten() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-sdk/cli/src");
        let mut found = below(&folder, "");
        found.sort();
        let mut known: Vec<&str> = COMMAND_LINE.iter().map(|(name, _)| *name).collect();
        known.extend(["demo.rs", "event.rs"]);
        known.sort_unstable();
        assert_eq!(found, known);
    }

    #[test]
    fn nothing_of_this_product_is_left() {
        for (path, text) in files(&Target::new("post"), "..") {
            let text = text.to_lowercase();
            assert!(
                !text.contains("cams") && !text.contains("__"),
                "{path}:\n{text}"
            );
            assert!(
                !text.contains("demo") && !text.contains("migration"),
                "{path}:\n{text}"
            );
        }
    }
}
