//! What a policy is told.

use std::fmt;
use std::time::Duration;

use super::{Evidence, fraction};
use crate::error::Error;
use crate::service::Operation;

/// An attempt that failed, and the call it belongs to.
#[derive(Clone, Copy)]
pub struct FailedAttempt<'a> {
    pub(crate) error: &'a Error,
    pub(crate) operation: &'static Operation,
    pub(crate) evidence: Evidence,
    pub(crate) attempt: u32,
    pub(crate) elapsed: Duration,
    pub(crate) repeatable: bool,
    pub(crate) can_help: bool,
    pub(crate) random: u128,
}

impl<'a> FailedAttempt<'a> {
    /// Why this attempt failed.
    #[must_use]
    pub fn error(&self) -> &'a Error {
        self.error
    }

    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// What all attempts so far prove about whether the call was carried out.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// Which attempt of the call this was, from 1.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Time since the call began, waiting included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Whether the call may be carried out more than once: the spec says so, or its idempotency key is set, or the caller
    /// says so (`Client::with_repeatable`).
    #[must_use]
    pub fn is_repeatable(&self) -> bool {
        self.repeatable
    }

    /// Whether trying again does no harm: the call was certainly not carried out, or may be more than once.
    #[must_use]
    pub fn is_harmless(&self) -> bool {
        self.repeatable || self.evidence.proves_not_executed()
    }

    /// Whether trying again can help: the failure may pass, or another signature mends it.
    #[must_use]
    pub fn can_help(&self) -> bool {
        self.can_help
    }

    /// A random part of `whole`, evenly distributed, for delays that differ between callers. The same part each time this
    /// is asked of one attempt.
    #[must_use]
    pub fn random_part_of(&self, whole: Duration) -> Duration {
        fraction(whole, self.random)
    }
}

impl fmt::Debug for FailedAttempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedAttempt")
            .field("operation", &self.operation.name)
            .field("error", &self.error)
            .field("evidence", &self.evidence)
            .field("attempt", &self.attempt)
            .field("elapsed", &self.elapsed)
            .field("repeatable", &self.repeatable)
            .finish_non_exhaustive()
    }
}
