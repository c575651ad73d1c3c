//! The record of what came in.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::time::SystemTime;

/// A request that the emulator received, and what became of it.
///
/// `Debug` shows the names of the parameters, never their values.
#[derive(Clone)]
pub struct Received {
    pub(super) operation: String,
    pub(super) request_id: String,
    pub(super) access_key_id: Option<String>,
    pub(super) parameters: BTreeMap<String, String>,
    pub(super) at: SystemTime,
    pub(super) executed: bool,
    pub(super) outcome: Outcome,
}

/// What became of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The operation succeeded.
    Succeeded,
    /// An error reply.
    Failed {
        /// HTTP status.
        status: u16,
        /// Error code.
        code: String,
    },
    /// An HTTP reply of a script that is neither.
    Http {
        /// HTTP status.
        status: u16,
    },
}

impl Received {
    /// The operation asked for; empty if the request named none.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// ID of the request, as the reply quotes it.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// The access key ID the request named; it need not be a known one.
    #[must_use]
    pub fn access_key_id(&self) -> Option<&str> {
        self.access_key_id.as_deref()
    }

    /// A parameter, decoded, wherever it travelled. May hold personal data.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// All parameters by wire name, decoded. May hold personal data.
    #[must_use]
    pub fn parameters(&self) -> &BTreeMap<String, String> {
        &self.parameters
    }

    /// When it came in, by the emulator's clock.
    #[must_use]
    pub fn at(&self) -> SystemTime {
        self.at
    }

    /// Whether the operation was carried out, even if the reply was then lost.
    #[must_use]
    pub fn executed(&self) -> bool {
        self.executed
    }

    /// What became of it. Faults in the delivery of the reply do not count.
    #[must_use]
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("operation", &self.operation)
            .field("request_id", &self.request_id)
            .field("parameters", &self.parameters.keys().collect::<Vec<_>>())
            .field("at", &self.at)
            .field("executed", &self.executed)
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}

/// The most recent requests.
#[derive(Debug)]
pub(super) struct Record {
    kept: usize,
    requests: VecDeque<Received>,
}

impl Record {
    pub(super) fn new(kept: usize) -> Self {
        Self {
            kept,
            requests: VecDeque::new(),
        }
    }

    pub(super) fn push(&mut self, received: Received) {
        self.requests.push_back(received);
        while self.requests.len() > self.kept {
            self.requests.pop_front();
        }
    }

    pub(super) fn all(&self) -> Vec<Received> {
        self.requests.iter().cloned().collect()
    }

    pub(super) fn clear(&mut self) {
        self.requests.clear();
    }
}
