//! Emitted data: text files with one line of JSON for each thing, which the code includes.

use serde_json::json;

use crate::format::header;
use crate::model::Api;
use crate::output::OutputFile;

/// The first line is the header: JSON has no comments.
pub(super) fn file(api: &Api, path: String, lines: &[String]) -> OutputFile {
    let source = &api.service.source;
    let mut text = json!({ "$comment": header(source) }).to_string();
    for line in lines {
        text.push('\n');
        text.push_str(line);
    }
    text.push('\n');
    OutputFile::new(path, text, source)
}
