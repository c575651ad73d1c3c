//! `cargo xtask diff`: what a change of the spec means to callers.

use std::process::ExitCode;

use clap::ValueEnum;
use codegen::diff::{self, Class, Diff, Which};

use crate::console::Console;
use crate::failure::Failure;
use crate::project::Project;
use crate::revision;

/// Say what a change of spec/ means to callers of the emitted crate
///
/// Compares what the spec says, not its text: each difference by its Rust and its wire name, with the lines of both sides,
/// and what it does to a caller. "breaking" does not compile any more; "behaviour" compiles and acts otherwise; "addition"
/// leaves what is there as it is; "documentation" is only seen by readers.
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
    let before = args
        .old
        .clone()
        .unwrap_or_else(|| revision::last_release(project));
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
    let worst = found.worst();
    if args.quiet {
        found
            .changes
            .retain(|change| change.class != Class::Documentation);
    }
    if args.json {
        console.say(&diff::json(&found));
    } else if args.markdown {
        console.say(&diff::markdown(&found));
    } else {
        console.say(&diff::text(&found));
        console.say(&summary(&found, &before, project));
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

/// `2 breaking, 1 addition since v0.1.0; the next version is 0.2.0`.
fn summary(found: &Diff, before: &str, project: &Project) -> String {
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
    let next = project
        .version()
        .and_then(|version| found.next_version(&version));
    let next = next.map(|next| format!("; the next version is {next} at least"));
    format!(
        "{} since {before}{}\n",
        counts.join(", "),
        next.unwrap_or_default()
    )
}
