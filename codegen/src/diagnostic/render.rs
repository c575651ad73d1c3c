//! Shows diagnostics as rustc does.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Severity};
use crate::source::{Lines, Source};

/// Columns of the text shown; longer lines are cut around the place that matters.
const WIDTH: usize = 120;

/// Most characters underlined.
const UNDERLINED: usize = 60;

pub(super) fn render(diagnostics: &[Diagnostic], sources: &[Source], color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
    .term_width(WIDTH);
    let mut text = String::new();
    for diagnostic in diagnostics {
        let source = sources.iter().find(|source| source.path == diagnostic.path);
        let content = source.and_then(|source| std::str::from_utf8(&source.bytes).ok());
        text.push_str(&renderer.render(&[group(diagnostic, content)]));
        text.push_str("\n\n");
    }
    text
}

/// One diagnostic: title, the line it is about, advice.
fn group<'a>(diagnostic: &'a Diagnostic, content: Option<&'a str>) -> Group<'a> {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.code.id());
    let origin = Origin::path(diagnostic.path.as_str());
    let group = match (diagnostic.position, content) {
        (Some(position), Some(content)) => {
            title.element(snippet(diagnostic, position.line, content))
        }
        (Some(position), None) => {
            title.element(origin.line(position.line).char_column(position.column))
        }
        (None, _) => title.element(origin),
    };
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

/// The line with its underline. Only this line is handed over: the renderer scans all that it is given.
fn snippet<'a>(
    diagnostic: &'a Diagnostic,
    line: usize,
    content: &'a str,
) -> Snippet<'a, Annotation<'a>> {
    let bytes = Lines::of(content).line(line);
    let start = diagnostic.span.start.clamp(bytes.start, bytes.end);
    let end = diagnostic.span.end.clamp(start, bytes.end);
    // Of a long text, the start is enough; without this the renderer would show all of it.
    let end = content[start..end]
        .char_indices()
        .nth(UNDERLINED)
        .map_or(end, |(length, _)| start + length);
    let mut annotation = AnnotationKind::Primary.span(start - bytes.start..end - bytes.start);
    if !diagnostic.label.is_empty() {
        annotation = annotation.label(diagnostic.label.as_str());
    }
    Snippet::source(&content[bytes])
        .line_start(line)
        .path(diagnostic.path.as_str())
        .annotation(annotation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::codes;
    use crate::source::Position;

    fn shown(line: &str, underlined: &str) -> String {
        let start = line.find(underlined).expect("it is there");
        let span = start..start + underlined.len();
        let position = Lines::of(line).position(start);
        let diagnostic =
            Diagnostic::of_file(codes::STYLE, "spec/cams.yaml", "m").at(position, span);
        render(&[diagnostic], &[Source::new("spec/cams.yaml", line)], false)
    }

    #[test]
    fn a_diagnostic_looks_like_one_of_rustc() {
        let diagnostic = Diagnostic::of_file(codes::UNKNOWN_KEY, "spec/cams.yaml", "unknown key")
            .at(Position { line: 2, column: 3 }, 7..10)
            .label("here")
            .help("remove it");
        let expected = "\
error[E0101]: unknown key
 --> spec/cams.yaml:2:3
  |
2 |   foo: 1
  |   ^^^ here
  |
  = help: remove it

";
        let source = Source::new("spec/cams.yaml", "one:\n  foo: 1\n");
        assert_eq!(render(&[diagnostic], &[source], false), expected);
    }

    #[test]
    fn wide_characters_are_underlined_in_full() {
        let shown = shown("\u{756a}\u{53f7}: \u{4e00}\u{4e8c} z", "\u{4e00}\u{4e8c}");
        // Each takes two columns: four, colon, blank, then four of underline.
        assert!(shown.contains("\n  |       ^^^^\n"), "{shown}");
        assert!(shown.contains(":1:5\n"), "{shown}");
    }

    #[test]
    fn tabs_keep_the_underline_in_place() {
        let shown = shown("a\tb: c", "b");
        let lines: Vec<&str> = shown.lines().collect();
        let text = lines
            .iter()
            .find(|line| line.starts_with("1 |"))
            .expect("the line");
        let marks = lines
            .iter()
            .find(|line| line.contains('^'))
            .expect("the underline");
        assert_eq!(text.find('b'), marks.find('^'), "{shown}");
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let line = format!("{} here {}", "x".repeat(5000), "y".repeat(5000));
        let shown = shown(&line, "here");
        assert!(shown.contains("here") && shown.contains("^^^^"), "{shown}");
        assert!(
            shown.lines().all(|line| line.chars().count() < 200),
            "{shown}"
        );
    }

    #[test]
    fn color_is_only_there_when_asked_for() {
        let diagnostic = Diagnostic::of_file(codes::EMPTY_FILE, "spec/cams.yaml", "m");
        assert!(!render(std::slice::from_ref(&diagnostic), &[], false).contains('\u{1b}'));
        assert!(render(&[diagnostic], &[], true).contains('\u{1b}'));
    }

    #[test]
    fn text_of_the_file_cannot_steer_the_terminal() {
        let shown = shown("a: \u{1b}[31m\u{202e} b", "b");
        assert!(
            !shown.contains('\u{1b}') && !shown.contains('\u{202e}'),
            "{shown}"
        );
    }
}
