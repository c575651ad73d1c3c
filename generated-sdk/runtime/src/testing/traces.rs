//! Spans and events of one test, as text.

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

/// Records what the current thread traces until it is dropped.
#[must_use]
pub(crate) struct Recording {
    lines: Lines,
    _guard: DefaultGuard,
}

impl Recording {
    pub(crate) fn start() -> Self {
        // With one subscriber alone, tracing asks the thread that first passes a span or an event whether anyone is
        // interested, and keeps the answer. That thread may be another test's, whose answer would be "nobody". A
        // subscriber of the whole process, which is always interested, settles that.
        static EVERYWHERE: Once = Once::new();
        EVERYWHERE.call_once(|| {
            tracing::subscriber::set_global_default(Recorder(None)).expect("only set here");
        });
        let lines = Lines::default();
        let recorder = Recorder(Some(lines.clone()));
        Self {
            lines,
            _guard: tracing::subscriber::set_default(recorder),
        }
    }

    /// One line for each new span, for fields recorded later, and for each event, which begins with its level.
    pub(crate) fn lines(&self) -> Vec<String> {
        let lines = self.lines.0.lock();
        lines.unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn text(&self) -> String {
        self.lines().join("\n")
    }
}

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

struct Recorder(Option<Lines>);

impl Recorder {
    fn note(&self, start: &str, record: impl FnOnce(&mut Line)) {
        if let Some(lines) = &self.0 {
            let mut line = Line(start.to_owned());
            record(&mut line);
            let mut lines = lines.0.lock().unwrap_or_else(PoisonError::into_inner);
            lines.push(line.0);
        }
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        self.note("span", |line| attributes.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.note("recorded", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.note(event.metadata().level().as_str(), |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
