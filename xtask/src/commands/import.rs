//! `cargo xtask import`: from published API metadata to spec files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::Source;
use codegen::diff::{self, Class, Which};
use codegen::import::{Groups, Import, ImportError, Imported, import, lock};

use crate::console::Console;
use crate::emitted::disk;
use crate::emitted::lock::Lock;
use crate::failure::Failure;
use crate::project::Project;
use crate::spec_files;

/// Import Alibaba Cloud's published API metadata (api-docs.json) into spec/
///
/// New operations become files with TODO where a person has to write or decide. Files that exist are merged: what was
/// written by hand stays, and what changed upstream since the last import is taken over and reported, with what it does to
/// callers. Whatever the spec language cannot say is reported with its place. What was imported last is kept in
/// spec/import.lock, which belongs into git.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The metadata
    file: PathBuf,

    /// The metadata that was imported last, in place of spec/import.lock: what did not change since is left to the spec
    #[arg(long, value_name = "FILE")]
    base: Option<PathBuf>,

    /// File new operations under this group
    #[arg(long, value_name = "NAME")]
    group: Option<String>,

    /// File new operations as this YAML file says: `groups`, a list of `name`, `title`, `description`, `operations`
    #[arg(long, value_name = "FILE", conflicts_with = "group")]
    groups: Option<PathBuf>,

    /// Import this operation only; may be given several times
    #[arg(long = "operation", value_name = "NAME")]
    operations: Vec<String>,

    /// Write nothing: report, and list what would be written
    #[arg(long)]
    dry_run: bool,

    /// Print the report as JSON
    #[arg(long)]
    json: bool,

    /// Write nothing, and exit with status 1, if anything that the metadata says of an operation is lost
    #[arg(long)]
    strict: bool,
}

/// Runs the command.
///
/// # Errors
///
/// If a file cannot be read or is not what it should be, if the spec has mistakes, or if the disk refuses.
pub(crate) fn run(
    args: &Args,
    project: &Project,
    console: &mut Console,
) -> Result<ExitCode, Failure> {
    let metadata = read(&args.file)?;
    let _lock = Lock::wait(project, console)?;
    let lock_file = project.target().import_lock();
    let base_path = match &args.base {
        Some(base) => Some(base.clone()),
        None => Some(project.at(&lock_file)).filter(|path| path.exists()),
    };
    let base = base_path.as_deref().map(read).transpose()?;
    let existing = project.sources()?;
    let import_ = Import {
        target: project.target(),
        metadata: &metadata,
        base: base.as_deref(),
        existing: &existing,
        groups: groups(args)?,
        operations: args.operations.iter().cloned().collect(),
    };
    let imported = match import(&import_) {
        Ok(imported) => imported,
        Err(ImportError::Metadata(message)) => {
            return Err(Failure::new(format!("{}: {message}", args.file.display())));
        }
        Err(ImportError::Base(message)) => {
            let base = base_path.unwrap_or_default();
            let failure = Failure::new(format!("{}: {message}", base.display()));
            return Err(failure.help("`--base` names the metadata that was imported last"));
        }
        Err(ImportError::Spec(diagnostics)) => {
            console.diagnose(&diagnostics, &existing);
            return Err(Failure::new("spec/ has mistakes; nothing was written"));
        }
    };
    let losses = imported.report.losses();
    let refused = args.strict && losses > 0;
    if !args.dry_run && !refused {
        spec_files::write(project, &imported.files)?;
        // Of an import of some operations the others have yet to come.
        if args.operations.is_empty() {
            let text = lock(&metadata).map_err(Failure::new)?;
            disk::write(project, &lock_file, text.as_bytes())?;
        }
    }
    let status = if refused {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    };
    if args.json {
        console.say(&format!("{}\n", imported.report.to_json()));
        return Ok(status);
    }
    if base.is_some() && imported.report.is_silent() && imported.files.is_empty() {
        console.say("nothing is new upstream\n");
        return Ok(status);
    }
    console.say(&imported.report.to_string());
    tell_effect(&existing, &imported, project, console);
    for file in &imported.files {
        let exists = existing.iter().any(|source| source.path == file.path);
        let what = if exists { "changed" } else { "new" };
        console.say(&format!("{what:>8} {}\n", file.path));
    }
    let files = match imported.files.len() {
        1 => "1 file".to_owned(),
        count => format!("{count} files"),
    };
    if refused {
        console.say(&format!(
            "nothing was written: with `--strict` nothing may be lost, and of what is told above {losses} tell of a loss\n"
        ));
    } else if args.dry_run {
        console.say(&format!("{files} would be written\n"));
    } else {
        console.say(&format!("{files} written\n"));
    }
    Ok(status)
}

/// Tells what the import does to callers, where there were any.
fn tell_effect(existing: &[Source], imported: &Imported, project: &Project, console: &mut Console) {
    let target = project.target();
    let service_file = target.service_file();
    let had_spec = existing.iter().any(|source| source.path == service_file);
    if !had_spec || imported.files.is_empty() {
        return;
    }
    let stays = |source: &&Source| imported.files.iter().all(|file| file.path != source.path);
    let kept = existing.iter().filter(stays);
    let after: Vec<Source> = kept.chain(&imported.files).cloned().collect();
    match diff::diff(existing, &after, target) {
        Ok(mut found) => {
            let changes = &mut found.changes;
            changes.retain(|change| change.class != Class::Documentation);
            console.say(&if changes.is_empty() {
                "callers notice nothing but documentation\n".to_owned()
            } else {
                format!("what this does to callers:\n\n{}", diff::text(&found))
            });
        }
        Err((which, wrong)) => {
            let sources = match which {
                Which::Old => existing,
                Which::New => &after,
            };
            console.diagnose(&wrong, sources);
            console.say(
                "what this does to callers, `cargo xtask diff` tells once the mistakes above are mended\n",
            );
        }
    }
}

fn groups(args: &Args) -> Result<Groups, Failure> {
    if let Some(file) = &args.groups {
        let failure = |message| Failure::new(format!("{}: {message}", file.display()));
        Groups::parse(&read(file)?).map_err(failure)
    } else if let Some(name) = &args.group {
        Groups::all_in(name).map_err(Failure::new)
    } else {
        Ok(Groups::default())
    }
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::io("cannot read", path, &error))
}
