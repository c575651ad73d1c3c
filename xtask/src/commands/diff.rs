//! `cargo xtask diff`: what a change of the spec means to callers.

use std::fs;
use std::process::ExitCode;

use clap::ValueEnum;
use codegen::diff::{self, Class, Diff, NoUnreleased, Which};

use crate::console::Console;
use crate::emitted::disk;
use crate::emitted::lock::Lock;
use crate::failure::Failure;
use crate::project::Project;
use crate::revision;

/// Say what a change of spec/ means to callers of the emitted crate
///
/// Compares what the spec says, not its text: each difference by its Rust and its wire name, with the lines of both sides,
/// and what it does to a caller. "breaking" does not compile any more; "behaviour" compiles and acts otherwise, or with a
/// warning; "addition" leaves what is there as it is; "documentation" is only seen by readers.
#[derive(Debug, clap::Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct Args {
    /// Revision of git to compare with; the last tag like v1.2.3 unless said otherwise, HEAD where there is none
    old: Option<String>,

    /// Revision to compare; the files as they are now unless said otherwise
    new: Option<String>,

    /// Print JSON
    #[arg(long, conflicts_with = "markdown")]
    json: bool,

    /// Print sections for a changelog
    #[arg(long)]
    markdown: bool,

    /// Write a line into CHANGELOG.md, under "Unreleased", for each difference that is not named there yet
    #[arg(long, conflicts_with_all = ["json", "markdown", "deny", "check_changelog"])]
    changelog: bool,

    /// Exit with status 1 if something is breaking, or acts otherwise, since the last release and CHANGELOG.md does not name it
    #[arg(long, conflicts_with_all = ["json", "markdown", "deny"])]
    check_changelog: bool,

    /// Exit with status 1 if there is a difference of this class, or of one that is worse
    #[arg(long, value_name = "CLASS")]
    deny: Option<Denied>,

    /// Leave out what only readers see
    #[arg(long)]
    quiet: bool,
}

/// What `--deny` takes.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Denied {
    Breaking,
    Behaviour,
    Addition,
    Documentation,
}

impl Denied {
    fn class(self) -> Class {
        match self {
            Self::Breaking => Class::Breaking,
            Self::Behaviour => Class::Behaviour,
            Self::Addition => Class::Addition,
            Self::Documentation => Class::Documentation,
        }
    }
}

/// Runs the command.
///
/// # Errors
///
/// If git does not have a revision, or either spec has mistakes, which are reported by then.
pub(crate) fn run(
    args: &Args,
    project: &Project,
    console: &mut Console,
) -> Result<ExitCode, Failure> {
    let last_release = revision::last_release(project);
    if args.check_changelog && args.old.is_none() && last_release.is_none() {
        console.say("nothing was released yet, so nothing that callers have can have changed\n");
        return Ok(ExitCode::SUCCESS);
    }
    let before = args.old.clone().or(last_release);
    let before = before.unwrap_or_else(|| "HEAD".to_owned());
    let old = revision::sources(project, &before)?;
    let new = match &args.new {
        Some(after) => revision::sources(project, after)?,
        None => project.sources()?,
    };
    let mut found = diff::diff(&old, &new, project.target()).map_err(|(which, wrong)| {
        let (sources, name) = match which {
            Which::Old => (&old, before.as_str()),
            Which::New => (&new, args.new.as_deref().unwrap_or("the spec as it is now")),
        };
        console.diagnose(&wrong, sources);
        Failure::new(format!(
            "{name} has mistakes by the rules of this generator"
        ))
    })?;
    if args.changelog {
        return write_changelog(&found, &before, project, console);
    }
    if args.check_changelog {
        return check_changelog(&found, &before, project, console);
    }
    let worst = found.worst();
    let version = project.version();
    let next = version.and_then(|version| found.next_version(&version));
    let summary = summary(&found, &before, next.as_deref());
    if args.quiet {
        found
            .changes
            .retain(|change| change.class != Class::Documentation);
    }
    if args.json {
        console.say(&diff::json(&found, next.as_deref()));
    } else if args.markdown {
        console.say(&diff::markdown(&found));
    } else {
        console.say(&diff::text(&found));
        console.say(&summary);
    }
    let is_denied = args
        .deny
        .is_some_and(|deny| worst.is_some_and(|worst| worst <= deny.class()));
    Ok(if is_denied {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// The file that tells callers what changed.
const CHANGELOG: &str = "CHANGELOG.md";

fn read_changelog(project: &Project) -> Result<String, Failure> {
    let path = project.at(CHANGELOG);
    fs::read_to_string(&path).map_err(|error| Failure::io("cannot read", &path, &error))
}

fn no_section(missing: NoUnreleased) -> Failure {
    Failure::new(format!("{CHANGELOG}: {missing}"))
        .help("add it above the section of the last release")
}

fn write_changelog(
    found: &Diff,
    before: &str,
    project: &Project,
    console: &mut Console,
) -> Result<ExitCode, Failure> {
    let _lock = Lock::wait(project, console)?;
    let text = read_changelog(project)?;
    let written = diff::changelog(&text, found).map_err(no_section)?;
    let added = written.lines().count() - text.lines().count();
    if written == text {
        console.say(&format!(
            "{CHANGELOG} names all that differs since {before}\n"
        ));
    } else {
        disk::write(project, CHANGELOG, written.as_bytes())?;
        console.say(&format!("{CHANGELOG}: {added} lines more\n"));
    }
    Ok(ExitCode::SUCCESS)
}

fn check_changelog(
    found: &Diff,
    before: &str,
    project: &Project,
    console: &mut Console,
) -> Result<ExitCode, Failure> {
    let text = read_changelog(project)?;
    let missing = diff::unnamed(&text, found).map_err(no_section)?;
    let missing = missing
        .into_iter()
        .filter(|change| change.class <= Class::Behaviour);
    let missing = Diff {
        changes: missing.cloned().collect(),
    };
    if missing.changes.is_empty() {
        console.say(&format!(
            "{CHANGELOG} names all that breaks or acts otherwise since {before}\n"
        ));
        return Ok(ExitCode::SUCCESS);
    }
    console.say(&diff::text(&missing));
    Err(Failure::new(format!(
        "{CHANGELOG} does not name what differs since {before}"
    ))
    .help("`cargo xtask diff --changelog` writes the lines; say there what callers should know"))
}

/// `2 breaking, 1 addition since v0.1.0; the next version is 0.2.0`.
fn summary(found: &Diff, before: &str, next: Option<&str>) -> String {
    let counts: Vec<String> = Class::ALL
        .into_iter()
        .filter_map(|class| {
            let count = found
                .changes
                .iter()
                .filter(|change| change.class == class)
                .count();
            (count > 0).then(|| format!("{count} {}", class.name()))
        })
        .collect();
    if counts.is_empty() {
        return format!("nothing differs since {before}\n");
    }
    let next = next.map(|next| format!("; the next version is {next} at least"));
    format!(
        "{} since {before}{}\n",
        counts.join(", "),
        next.unwrap_or_default()
    )
}
