//! The record of what came in.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

/// A request that the emulator received, and what became of it.
///
/// `Debug` shows the names of the parameters, never their values.
#[derive(Clone)]
pub struct Received(Arc<Facts>);

/// What is known of a request.
pub(super) struct Facts {
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
    pub(super) fn new(facts: Facts) -> Self {
        Self(Arc::new(facts))
    }

    /// The operation asked for; empty if the request named none.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.0.operation
    }

    /// ID of the request, as the reply quotes it.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.0.request_id
    }

    /// The access key ID the request named; it need not be a known one.
    #[must_use]
    pub fn access_key_id(&self) -> Option<&str> {
        self.0.access_key_id.as_deref()
    }

    /// A parameter, decoded, wherever it travelled. May hold personal data.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.0.parameters.get(name).map(String::as_str)
    }

    /// All parameters by wire name, decoded. May hold personal data.
    #[must_use]
    pub fn parameters(&self) -> &BTreeMap<String, String> {
        &self.0.parameters
    }

    /// When it came in, by the emulator's clock.
    #[must_use]
    pub fn at(&self) -> SystemTime {
        self.0.at
    }

    /// Whether the operation was carried out, even if the reply was then lost.
    #[must_use]
    pub fn executed(&self) -> bool {
        self.0.executed
    }

    /// What became of it. Faults in the delivery of the reply do not count.
    #[must_use]
    pub fn outcome(&self) -> &Outcome {
        &self.0.outcome
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("operation", &self.0.operation)
            .field("request_id", &self.0.request_id)
            .field("parameters", &self.0.parameters.keys().collect::<Vec<_>>())
            .field("at", &self.0.at)
            .field("executed", &self.0.executed)
            .field("outcome", &self.0.outcome)
            .finish_non_exhaustive()
    }
}

/// What a request and each of its parameters take beside their texts, roughly.
const OVERHEAD: usize = 100;

impl Facts {
    /// Bytes of memory, roughly.
    fn size(&self) -> usize {
        let parameters = self.parameters.iter();
        let parameters = parameters.map(|(name, value)| OVERHEAD + name.len() + value.len());
        let key = self.access_key_id.as_ref().map_or(0, String::len);
        4 * OVERHEAD + self.operation.len() + key + parameters.sum::<usize>()
    }
}

/// The most recent requests.
#[derive(Debug)]
pub(super) struct Record {
    /// So many at most.
    kept: usize,
    /// So many bytes at most.
    kept_bytes: usize,
    requests: VecDeque<Received>,
    bytes: usize,
    /// How many have been dropped to make room.
    dropped: u64,
}

impl Record {
    pub(super) fn new(kept: usize, kept_bytes: usize) -> Self {
        Self {
            kept,
            kept_bytes,
            requests: VecDeque::new(),
            bytes: 0,
            dropped: 0,
        }
    }

    pub(super) fn push(&mut self, received: Received) {
        self.bytes += received.0.size();
        self.requests.push_back(received);
        while self.requests.len() > self.kept || self.bytes > self.kept_bytes {
            let Some(oldest) = self.requests.pop_front() else {
                break;
            };
            self.bytes -= oldest.0.size();
            self.dropped += 1;
        }
    }

    pub(super) fn all(&self) -> Vec<Received> {
        self.requests.iter().cloned().collect()
    }

    pub(super) fn dropped(&self) -> u64 {
        self.dropped
    }

    pub(super) fn clear(&mut self) {
        *self = Self::new(self.kept, self.kept_bytes);
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn received(name: &str, bytes: usize) -> Received {
        Received::new(Facts {
            operation: name.to_owned(),
            request_id: String::new(),
            access_key_id: None,
            parameters: [("Text".to_owned(), "x".repeat(bytes))].into(),
            at: UNIX_EPOCH,
            executed: true,
            outcome: Outcome::Succeeded,
        })
    }

    fn names(record: &Record) -> Vec<String> {
        let all = record.all();
        all.iter().map(|one| one.operation().to_owned()).collect()
    }

    #[test]
    fn the_record_is_bounded_in_number_and_in_bytes() {
        let mut record = Record::new(3, 10_000);
        for name in ["a", "b", "c", "d"] {
            record.push(received(name, 100));
        }
        assert_eq!(
            (names(&record).concat().as_str(), record.dropped()),
            ("bcd", 1)
        );
        record.push(received("e", 8_000));
        assert_eq!(names(&record).concat(), "cde");
        record.push(received("f", 8_000));
        assert_eq!(names(&record).concat(), "f");
        record.push(received("larger than all", 11_000));
        assert_eq!((record.all().len(), record.bytes), (0, 0));
        record.push(received("g", 0));
        assert_eq!(
            (names(&record).concat().as_str(), record.dropped()),
            ("g", 7)
        );
        record.clear();
        assert_eq!(
            (record.all().len(), record.bytes, record.dropped()),
            (0, 0, 0)
        );
    }

    #[test]
    fn values_do_not_show() {
        let shown = format!("{:?}", received("Op", 5));
        assert!(
            shown.contains("Text") && !shown.contains("xxxxx"),
            "{shown}"
        );
    }
}
