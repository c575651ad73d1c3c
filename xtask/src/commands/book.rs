//! `cargo xtask book`: the reference and the guide as a book.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::book::{Book, Browser};
use crate::commands::generate;
use crate::console::Console;
use crate::failure::Failure;
use crate::project::Project;

/// Build the reference and the guide with mdBook, into target/book
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Show it in a browser
    #[arg(long)]
    open: bool,

    /// Look at every page in a headless Chromium, at the widths of a phone, a tablet and a desk: nothing but code scrolls
    /// sideways, every link leads somewhere, the console is silent
    #[arg(long)]
    check: bool,

    /// With --check: search for these words too; among the first results must be a page that holds them
    #[arg(long, value_name = "WORDS", requires = "check")]
    search: Vec<String>,

    /// With --check: put pictures of a page of each kind into this folder
    #[arg(long, value_name = "FOLDER", requires = "check")]
    screenshots: Option<PathBuf>,
}

/// Runs the command: what is built is what the spec says now.
///
/// # Errors
///
/// If the spec has mistakes, or mdBook or the browser is missing or fails.
pub(crate) fn run(
    args: &Args,
    project: &Project,
    console: &mut Console,
) -> Result<ExitCode, Failure> {
    let browser = args.check.then(Browser::find).transpose()?;
    let emitted = generate::run(&generate::Args::default(), project, console)?;
    if emitted != ExitCode::SUCCESS {
        return Ok(emitted);
    }
    let book = Book::build(project, args.open)?;
    let Some(browser) = browser else {
        return Ok(ExitCode::SUCCESS);
    };
    let pages = book.pages();
    let problems = browser.probe(book.folder(), &pages, book.files(), &args.search)?;
    if let Some(folder) = &args.screenshots {
        browser.shoot(book.folder(), &book.samples(), folder)?;
    }
    for problem in &problems {
        console.trouble(&format!("{problem}\n"));
    }
    console.say(&format!(
        "{} pages looked at, {} problems\n",
        pages.len(),
        problems.len()
    ));
    Ok(if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
