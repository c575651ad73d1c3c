//! `--all-pages`: the items of all pages, one to a line.

use std::io::{IsTerminal, Write};

use alibabacloud_cams::Client;
use alibabacloud_cams::dynamic::{Description, Dynamic};
use serde_json::Value;

use crate::console::{self, harmless};
use crate::failure::Failure;
use crate::operation::misfit;

/// Prints the items as they come, and on a terminal how many have come.
///
/// # Errors
///
/// If the operation does not page, or with the first page that cannot be had.
pub(super) async fn run(
    operation: &Dynamic,
    description: &Description,
    client: &Client,
    input: &str,
) -> Result<(), Failure> {
    let name = operation.name();
    let pages = operation.pages(client, input);
    let (Some(pages), Some(path)) = (pages, &description.items) else {
        return Err(Failure::usage(format!(
            "{name} does not page: leave --all-pages out"
        )));
    };
    let mut pages = pages.map_err(misfit)?;
    let mut progress = Progress::default();
    while let Some(page) = pages.next().await {
        let page = page
            .inspect_err(|_| progress.end())
            .map_err(|error| Failure::call(&error))?;
        let found = path
            .iter()
            .fold(page.value(), |at, step| &at[step.as_str()]);
        let items = found.as_array().map(Vec::as_slice).unwrap_or_default();
        let lines: Vec<String> = items
            .iter()
            .map(|item: &Value| harmless(&item.to_string()))
            .collect();
        if !lines.is_empty() {
            progress.clear();
            console::print(&lines.join("\n"))?;
        }
        progress.show(lines.len());
    }
    progress.end();
    Ok(())
}

/// One line on standard error that is written over and over, where a person looks at it.
#[derive(Default)]
struct Progress {
    pages: usize,
    items: usize,
    shown: bool,
}

impl Progress {
    fn show(&mut self, items: usize) {
        self.pages += 1;
        self.items += items;
        let mut err = std::io::stderr().lock();
        if err.is_terminal() {
            self.shown = true;
            let _ = write!(err, "\r{} items on {} pages", self.items, self.pages);
            let _ = err.flush();
        }
    }

    /// Makes room for items, which may go to the same terminal.
    fn clear(&mut self) {
        if std::mem::take(&mut self.shown) {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }

    fn end(&mut self) {
        if std::mem::take(&mut self.shown) {
            let _ = writeln!(std::io::stderr());
        }
    }
}
