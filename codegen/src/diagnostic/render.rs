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
