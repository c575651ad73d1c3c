//! What pages are made of.

use crate::format::header;
use crate::model::Api;
use crate::output::OutputFile;

/// A Markdown page: header, then lines.
pub(super) fn markdown(api: &Api, path: &str, lines: &[String], source: &str) -> OutputFile {
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
pub(super) fn heading(level: usize, text: &str) -> [String; 3] {
    [
        String::new(),
        format!("{} {text}", "#".repeat(level)),
        String::new(),
    ]
}
