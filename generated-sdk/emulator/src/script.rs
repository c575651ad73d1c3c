//! Lining up answers.

use std::fmt;

use super::answer::Answer;
use super::service::Service;
use super::table::Operation;

/// What one operation is to answer; from [`Emulator::on`](super::Emulator::on).
///
/// Only requests that pass every check use up an answer: one with a wrong signature is refused as ever.
#[derive(Clone, Copy)]
pub struct Script<'a> {
    service: &'a Service,
    operation: &'static Operation,
}

impl<'a> Script<'a> {
    pub(super) fn new(service: &'a Service, operation: &'static Operation) -> Self {
        Self { service, operation }
    }

    /// Adds to the answers lined up: the first call takes the first one, and so on. After the last the operation answers
    /// as usual, or as [`Script::always`] says.
    #[allow(clippy::return_self_not_must_use)] // The answer is lined up by then.
    pub fn then(self, answer: Answer) -> Self {
        self.service.answer_next(self.operation, [answer]);
        self
    }

    /// Adds an answer for each of the next `calls` calls.
    #[allow(clippy::return_self_not_must_use)]
    pub fn times(self, calls: usize, answer: &Answer) -> Self {
        let answers = std::iter::repeat_n(answer.clone(), calls);
        self.service.answer_next(self.operation, answers);
        self
    }

    /// Answers so whenever nothing is lined up.
    #[allow(clippy::return_self_not_must_use)]
    pub fn always(self, answer: Answer) -> Self {
        self.service.answer_always(self.operation, Some(answer));
        self
    }
}

impl fmt::Debug for Script<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Script").field(&self.operation.name).finish()
    }
}
