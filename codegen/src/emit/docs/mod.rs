//! The reference as an mdBook source tree: a page per operation, an index per group, and one table of everything.

mod anchors;
mod index;
mod members;
mod operation;

use crate::emit::OutputFile;
use crate::format::header;
use crate::model::Api;

pub(crate) use operation::page;

/// The pages that are of no one operation.
pub(crate) fn shared(api: &Api) -> Vec<OutputFile> {
    let mut files = vec![
        index::book(api),
        index::style(api),
        index::summary(api),
        index::introduction(api),
        index::error_codes(api),
    ];
    for group in &api.groups {
        files.push(index::group(api, group));
    }
    files
}

/// A Markdown page: header, then lines.
fn markdown(api: &Api, path: &str, lines: &[String], source: &str) -> OutputFile {
    let mut text = format!("<!-- {} -->\n\n", header(source));
    let mut blank = true;
    for line in lines {
        // One blank line is enough anywhere but in code, and code in the spec has none of two.
        if !(blank && line.is_empty()) {
            text.push_str(line);
            text.push('\n');
        }
        blank = line.is_empty();
    }
    let text = format!("{}\n", text.trim_end());
    OutputFile::new(format!("{}/src/{path}", api.target.docs()), text, source)
}

/// A heading with the blank lines around it.
fn heading(level: usize, text: &str) -> [String; 3] {
    [
        String::new(),
        format!("{} {text}", "#".repeat(level)),
        String::new(),
    ]
}
