//! Shows diagnostics as rustc does.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Also, Diagnostic, Diagnostics, Severity};
use crate::source::{Lines, Source};

/// Columns of the text shown; longer lines are cut around the place that matters.
const WIDTH: usize = 120;

/// Fewer columns than this show nothing of a line.
const NARROWEST: usize = 40;

/// Most characters underlined.
const UNDERLINED: usize = 60;

impl Diagnostics {
    /// All of them as text for people, each with the line it is about; `color` adds terminal escapes.
    ///
    /// `sources` are the files that were read; a diagnostic about a file that is not among them shows no line. Long lines
    /// are cut to 120 columns.
    #[must_use]
    pub fn render(&self, sources: &[Source], color: bool) -> String {
        self.render_within(sources, color, WIDTH)
    }

    /// The same, with long lines cut to `width` columns.
    #[must_use]
    pub fn render_within(&self, sources: &[Source], color: bool, width: usize) -> String {
        render(self.iter(), sources, color, width)
    }
}

fn render<'a>(
    diagnostics: impl IntoIterator<Item = &'a Diagnostic>,
    sources: &[Source],
    color: bool,
    width: usize,
) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
    .term_width(width.max(NARROWEST));
    let diagnostics: Vec<&Diagnostic> = diagnostics.into_iter().collect();
    let mut texts = Texts::new();
    for &diagnostic in &diagnostics {
        let also = diagnostic.also.iter().map(|also| also.path.as_str());
        for path in std::iter::once(diagnostic.path.as_str()).chain(also) {
            // Lines are found once, not for each of many mistakes of a large file.
            if !texts.contains_key(path)
                && let Some(source) = sources.iter().find(|source| source.path == path)
                && let Ok(text) = std::str::from_utf8(&source.bytes)
            {
                texts.insert(path, (text, Lines::of(text)));
            }
        }
    }
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&[group(diagnostic, &texts)]));
        text.push_str("\n\n");
    }
    text
}

/// Texts and their lines, by path.
type Texts<'a> = BTreeMap<&'a str, (&'a str, Lines<'a>)>;

/// One diagnostic: title, the lines it is about, advice.
fn group<'a>(diagnostic: &'a Diagnostic, texts: &Texts<'a>) -> Group<'a> {
    let content = |path: &str| texts.get(path);
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.code.id());
    let origin = Origin::path(diagnostic.path.as_str());
    let also = diagnostic.also.as_ref();
    let group = match (diagnostic.position, content(&diagnostic.path)) {
        (Some(position), Some(content)) => {
            let near = also.filter(|also| also.path == diagnostic.path);
            let place = Place {
                line: position.line,
                span: diagnostic.span.clone(),
                label: &diagnostic.label,
            };
            title.element(snippet(&diagnostic.path, &place, near, content))
        }
        (Some(position), None) => {
            title.element(origin.line(position.line).char_column(position.column))
        }
        (None, _) => title.element(origin),
    };
    let far = also.filter(|also| also.path != diagnostic.path);
    let group = match far.map(|also| (also, also.position, content(&also.path))) {
        Some((also, Some(position), Some(content))) => {
            let place = Place {
                line: position.line,
                span: also.span.clone(),
                label: &also.label,
            };
            group.element(snippet(&also.path, &place, None, content))
        }
        Some((also, ..)) => group.element(Origin::path(also.path.as_str())),
        None => group,
    };
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

/// What to underline.
struct Place<'a> {
    line: usize,
    span: Range<usize>,
    label: &'a str,
}

/// The line with its underline, and the other place where that is in the same file. Only these lines are handed over: the
/// renderer scans all that it is given.
fn snippet<'a>(
    path: &'a str,
    place: &Place<'a>,
    also: Option<&'a Also>,
    (content, lines): &(&'a str, Lines<'a>),
) -> Snippet<'a, Annotation<'a>> {
    let other = also.and_then(|also| Some((also.position?.line, also)));
    let (first, last) = match other {
        Some((line, _)) => (place.line.min(line), place.line.max(line)),
        None => (place.line, place.line),
    };
    let shown = lines.line(first).start..lines.line(last).end;
    let annotate = |kind: AnnotationKind, line: usize, span: &Range<usize>, label: &'a str| {
        let bytes = lines.line(line);
        let start = span.start.clamp(bytes.start, bytes.end);
        let end = span.end.clamp(start, bytes.end);
        // Of a long text, the start is enough; without this the renderer would show all of it.
        let end = content[start..end]
            .char_indices()
            .nth(UNDERLINED)
            .map_or(end, |(length, _)| start + length);
        let annotation = kind.span(start - shown.start..end - shown.start);
        if label.is_empty() {
            annotation
        } else {
            annotation.label(label)
        }
    };
    let snippet = Snippet::source(&content[shown.clone()])
        .line_start(first)
        .path(path)
        .annotation(annotate(
            AnnotationKind::Primary,
            place.line,
            &place.span,
            place.label,
        ));
    match other {
        Some((line, also)) => snippet.annotation(annotate(
            AnnotationKind::Context,
            line,
            &also.span,
            &also.label,
        )),
        None => snippet,
    }
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
        render(
            &[diagnostic],
            &[Source::new("spec/cams.yaml", line)],
            false,
            WIDTH,
        )
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
        assert_eq!(render(&[diagnostic], &[source], false, WIDTH), expected);
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
    fn both_places_are_shown() {
        let text = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\na: 2\n";
        let at = text.rfind('a').expect("it is there");
        let also = |path: &str| Also {
            path: path.to_owned(),
            position: Some(Position { line: 1, column: 1 }),
            span: 0..1,
            label: "first here".to_owned(),
        };
        let twice = Diagnostic::of_file(codes::DUPLICATE_KEY, "spec/cams.yaml", "twice")
            .at(Position { line: 7, column: 1 }, at..at + 1);
        let source = Source::new("spec/cams.yaml", text);
        let other = Source::new("spec/x.yaml", "a: 0\n");
        let sources = [source, other];
        let near = twice.clone().also(Some(also("spec/cams.yaml")));
        let shown = render(&[near], &sources, false, WIDTH);
        assert!(shown.contains("1 | a: 1\n  | - first here\n"), "{shown}");
        assert!(
            shown.contains("7 | a: 2\n  | ^\n") && !shown.contains("d: 4"),
            "{shown}"
        );
        let shown = render(
            &[twice.also(Some(also("spec/x.yaml")))],
            &sources,
            false,
            WIDTH,
        );
        assert!(shown.contains("spec/x.yaml:1:1\n"), "{shown}");
        assert!(shown.contains("1 | a: 0\n  | ^ first here\n"), "{shown}");
    }

    #[test]
    fn excerpts_fit_the_width() {
        for width in [0, 40, 60, 100] {
            let line = format!("{} here {}", "x".repeat(500), "y".repeat(500));
            let start = line.find("here").expect("it is there");
            let diagnostic = Diagnostic::of_file(codes::STYLE, "spec/cams.yaml", "m")
                .at(Lines::of(&line).position(start), start..start + 4);
            let source = Source::new("spec/cams.yaml", line.as_str());
            let shown = render(&[diagnostic], &[source], false, width);
            let widest = shown.lines().map(|line| line.chars().count()).max();
            assert!(widest <= Some(width.max(NARROWEST)), "{width}: {shown}");
            assert!(shown.contains("here"), "{shown}");
        }
    }

    #[test]
    fn color_is_only_there_when_asked_for() {
        let diagnostic = Diagnostic::of_file(codes::EMPTY_FILE, "spec/cams.yaml", "m");
        assert!(!render(std::slice::from_ref(&diagnostic), &[], false, WIDTH).contains('\u{1b}'));
        assert!(render(&[diagnostic], &[], true, WIDTH).contains('\u{1b}'));
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
