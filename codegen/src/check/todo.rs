//! Drafts: files that hold `TODO` where a person has to write or decide.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, codes};
use crate::source::Lines;
use crate::spec::Spec;
use crate::spec::events::{Events, Kind};

/// Stands where a person has to decide or write.
pub(crate) const TODO: &str = "TODO";

/// Whether a text is a mark and no text. A mark may be padded with `_` to a length.
pub(crate) fn is_owed(text: &str) -> bool {
    text.trim().trim_end_matches('_') == TODO
}

/// Reports every mark in every file, in examples too. Comments may hold any.
pub(super) fn refuse_drafts(spec: &Spec, diagnostics: &mut Diagnostics) {
    marks(spec, codes::OWED, diagnostics);
}

/// Reports every mark with a code.
pub(crate) fn marks(spec: &Spec, code: Code, diagnostics: &mut Diagnostics) {
    let service = spec.service.iter().map(|file| (&file.path, &file.text));
    let operations = spec.operations.iter().map(|file| (&file.path, &file.text));
    let events = spec.events.iter().map(|file| (&file.path, &file.text));
    for (path, text) in service.chain(operations).chain(events) {
        // Most files hold none: look for the word before looking for scalars.
        if text.contains(TODO) {
            marks_in(path, text, code, diagnostics);
        }
    }
}

fn marks_in(path: &str, text: &str, code: Code, diagnostics: &mut Diagnostics) {
    let lines = Lines::of(text);
    for event in Events::of(text).map_while(Result::ok) {
        if matches!(&event.kind, Kind::Scalar(scalar) if is_owed(scalar)) {
            let start = lines.offset(event.start);
            let end = start
                + text[start..lines.offset(event.end).max(start)]
                    .trim_end()
                    .len();
            diagnostics.report(
                Diagnostic::of_file(code, path, "something is still to be written here")
                    .at(event.start, start..end)
                    .help("write or decide it, or accept drafts with `--draft`"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_told_from_texts() {
        for owed in ["TODO", " TODO ", "TODO____"] {
            assert!(is_owed(owed), "{owed:?}");
        }
        for text in ["", "TODO: later", "TODOS", "todo", "The TODO list.", "____"] {
            assert!(!is_owed(text), "{text:?}");
        }
    }

    #[test]
    fn marks_are_found_in_values_and_keys_and_not_in_comments() {
        let text = "# TODO\na: TODO # TODO\nb: [x, \"TODO\"]\nc: { TODO: 1 }\nd: TODO or not\n";
        let mut diagnostics = Diagnostics::new();
        marks_in("x.yaml", text, codes::OWED, &mut diagnostics);
        let places: Vec<(usize, usize)> = diagnostics
            .iter()
            .filter_map(|diagnostic| diagnostic.position)
            .map(|position| (position.line, position.column))
            .collect();
        assert_eq!(places, [(2, 4), (3, 8), (4, 6)]);
    }
}
