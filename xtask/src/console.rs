//! What a command says, and how it looks on a terminal and off it.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use codegen::{Diagnostics, Source};

use crate::failure::Failure;

/// Marks success.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
/// Marks failure.
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
/// Marks remarks and advice.
pub(crate) const NOTE: Style = AnsiColor::Cyan.on_default().bold();
/// A line that a diff adds.
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
/// A line that a diff takes away.
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
/// The place of a diff's hunk.
pub(crate) const PLACE: Style = AnsiColor::Cyan.on_default();

/// Columns where there is no terminal.
const WIDTH: usize = 120;

/// Takes the line back and clears it.
const CLEAR_LINE: &str = "\r\x1b[2K";

/// Reports go to standard output, trouble and progress to standard error.
///
/// Text may carry styles; they are dropped where the stream is no terminal or `NO_COLOR` is set. Whoever reads may stop
/// reading (`cargo xtask generate | head`): writes that fail are not reported, the exit status tells what happened.
pub(crate) struct Console {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    err_has_color: bool,
    /// Columns of the terminal, or what suits a log.
    err_width: usize,
    /// True where a line that rewrites itself makes sense.
    err_rewrites: bool,
    progress_shown: bool,
}

impl Console {
    /// The console of this process.
    pub(crate) fn of_process() -> Self {
        let err_has_color = AutoStream::choice(&io::stderr()) != ColorChoice::Never;
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self {
            out: Box::new(AutoStream::auto(io::stdout())),
            err: Box::new(AutoStream::auto(io::stderr())),
            err_has_color,
            err_width: terminal_size::terminal_size_of(io::stderr())
                .map_or(WIDTH, |(width, _)| usize::from(width.0)),
            err_rewrites: io::stderr().is_terminal() && !dumb,
            progress_shown: false,
        }
    }

    /// Shows what is wrong with `sources`, as wide as the terminal.
    pub(crate) fn diagnose(&mut self, diagnostics: &Diagnostics, sources: &[Source]) {
        let text = diagnostics.render_within(sources, self.err_has_color, self.err_width);
        self.trouble(&text);
    }

    /// Shows what is being done, until the next word of any kind. Nothing is shown off a terminal.
    pub(crate) fn progress(&mut self, doing: &str) {
        if self.err_rewrites {
            // Past the styled stream, which would drop the escape sequence under NO_COLOR: this one is no colour.
            let mut stderr = io::stderr();
            let _ = write!(stderr, "{CLEAR_LINE}{doing} …");
            let _ = stderr.flush();
            self.progress_shown = true;
        }
    }

    /// Says `text`, which ends its own lines.
    pub(crate) fn say(&mut self, text: &str) {
        self.end_progress();
        let _ = self.out.write_all(text.as_bytes());
        let _ = self.out.flush();
    }

    /// Says `text`, which ends its own lines, where it is seen even if the output goes elsewhere.
    pub(crate) fn trouble(&mut self, text: &str) {
        self.end_progress();
        let _ = self.err.write_all(text.as_bytes());
        let _ = self.err.flush();
    }

    /// Reports the failure that ends the command.
    pub(crate) fn fail(&mut self, failure: &Failure) {
        self.trouble(&format!("{BAD}error{BAD:#}: {failure}\n"));
        if let Some(advice) = failure.advice() {
            self.trouble(&format!("{NOTE}help{NOTE:#}: {advice}\n"));
        }
    }

    fn end_progress(&mut self) {
        if std::mem::take(&mut self.progress_shown) {
            let mut stderr = io::stderr();
            let _ = stderr.write_all(CLEAR_LINE.as_bytes());
            let _ = stderr.flush();
        }
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        self.end_progress();
    }
}
