//! What a service sends on its own: reading the bodies of its pushes and the messages of its queues.
//!
//! No I/O and no framework: bytes go in, and reports come out, each for itself. The kinds of reports are those of a service's
//! crate, which names this module with them.
//!
//! # What is accepted
//!
//! Beyond what [replies](crate::operation::ReadJson) tolerate, since events of one service are written by several hands:
//!
//! | documented | also accepted |
//! |---|---|
//! | a list of reports | one report; either of them as a JSON text |
//! | a list, a map, a structure within a report | its JSON text |
//! | the name of a member | with blanks around it; another name that the service is known to use |
//! | a value of an enumeration | in upper or lower case |
//!
//! Kinds of reports, members and values that this version does not know are kept.

mod key;
mod problem;
mod receipts;
mod split;

use std::marker::PhantomData;

use serde_json::{Map, Value};

pub use self::key::{DedupKey, dedup_key, key_part, without_plus};
pub use self::problem::{Problem, Reason};
pub use self::receipts::{Ranked, Receipts, TimedOut, supersedes};
use self::split::Body;
use crate::read::{Mismatch, Object, depth, is_absent, parse_json, read_report, tidy};

/// How much of a body is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Largest body, in bytes. Default: 1 MiB.
    pub max_bytes: usize,
    /// How deep lists and objects may be nested within a report, itself counted. Default: 32. From 128 on the limit is 128.
    pub max_depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 1 << 20,
            max_depth: 32,
        }
    }
}

impl Limits {
    /// Reads bodies of at most so many bytes.
    #[must_use]
    pub fn with_max_bytes(self, max_bytes: usize) -> Self {
        Self { max_bytes, ..self }
    }

    /// Reads reports that are nested at most so deep.
    #[must_use]
    pub fn with_max_depth(self, max_depth: usize) -> Self {
        Self { max_depth, ..self }
    }
}

/// A kind of report, and how it is told from others.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// Its name in the documentation.
    pub name: &'static str,
    /// Any of these does.
    pub told_by: &'static [Sign],
}

/// Members that tell a kind of report.
#[derive(Debug, Clone, Copy)]
pub struct Sign {
    /// They are there, and not empty.
    pub has: &'static [&'static str],
    /// They are not there, or empty.
    pub lacks: &'static [&'static str],
}

/// All kinds of reports of a service, as one type.
pub trait Pushed: Sized {
    /// The kinds, in the order in which they are tried.
    const KINDS: &'static [Kind];

    /// A report of the kind with this index.
    fn read(kind: usize, report: &mut Object<'_>) -> Self;

    /// A report of no kind that is known.
    fn unknown(report: Unknown) -> Self;
}

/// A report of a kind that this version does not know. `Debug` does not show what it holds.
#[derive(Clone, PartialEq)]
pub struct Unknown(Map<String, Value>);

impl Unknown {
    /// Its members.
    #[must_use]
    pub fn members(&self) -> &Map<String, Value> {
        &self.0
    }

    /// Its members, to be kept.
    #[must_use]
    pub fn into_members(self) -> Map<String, Value> {
        self.0
    }
}

impl std::fmt::Debug for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unknown")
            .field("members", &self.0.len())
            .finish_non_exhaustive()
    }
}

/// Reads the reports in a body, one after the other; see [`Reports`].
#[must_use]
pub fn parse<E: Pushed>(body: &[u8], limits: Limits) -> Reports<'_, E> {
    let (body, failed) = if body.len() > limits.max_bytes {
        let (bytes, limit) = (body.len(), limits.max_bytes);
        (Body::Empty, Some(Reason::TooLarge { bytes, limit }))
    } else {
        (Body::of(body), None)
    };
    Reports {
        body,
        failed,
        index: 0,
        limits,
        of: PhantomData,
    }
}

/// One report as JSON.
///
/// # Errors
///
/// What is wrong with it.
pub fn read_value<E: Pushed>(value: Value) -> Result<E, Problem> {
    let (kind, read) = read(value, Limits::default());
    read.map_err(|reason| Problem::new(None, kind, reason, None))
}

/// The reports in a body: each is yielded, or what is wrong with it. One that cannot be read does not take its neighbours
/// with it.
///
/// Lazy: a report is read when it is asked for.
pub struct Reports<'a, E> {
    body: Body<'a>,
    failed: Option<Reason>,
    index: usize,
    limits: Limits,
    of: PhantomData<fn() -> E>,
}

impl<E> std::fmt::Debug for Reports<'_, E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reports")
            .field("index", &self.index)
            .finish_non_exhaustive()
    }
}

impl<E: Pushed> Iterator for Reports<'_, E> {
    type Item = Result<E, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(reason) = self.failed.take() {
            return Some(Err(Problem::new(None, None, reason, None)));
        }
        let text = self.body.next()?;
        let index = self.index;
        self.index += 1;
        let (kind, read) = read_text(&text, self.limits);
        Some(read.map_err(|reason| Problem::new(Some(index), kind, reason, Some(&text))))
    }
}

impl<E: Pushed> std::iter::FusedIterator for Reports<'_, E> {}

/// A report, or what is wrong with it; and its kind, where that is known.
type Read<E> = (Option<&'static str>, Result<E, Reason>);

fn read_text<E: Pushed>(text: &[u8], limits: Limits) -> Read<E> {
    match to_json(text, limits) {
        Ok(value) => read(value, limits),
        Err(reason) => (None, Err(reason)),
    }
}

fn to_json(text: &[u8], limits: Limits) -> Result<Value, Reason> {
    if depth(text) > limits.max_depth {
        let limit = limits.max_depth;
        return Err(Reason::TooDeep { limit });
    }
    // Its message names what the parser waits for, never what it found.
    parse_json(text).map_err(|error| Reason::NoJson {
        line: error.line(),
        column: error.column(),
    })
}

fn read<E: Pushed>(value: Value, limits: Limits) -> Read<E> {
    let members = match value {
        Value::Object(members) => members,
        Value::String(text) => match to_json(text.as_bytes(), limits) {
            Ok(Value::Object(members)) => members,
            Ok(other) => return (None, Err(no_object(&other))),
            Err(reason) => return (None, Err(reason)),
        },
        other => return (None, Err(no_object(&other))),
    };
    let members = tidy(members);
    let Some(kind) = kind_of(E::KINDS, &members) else {
        return (None, Ok(E::unknown(Unknown(members))));
    };
    let (report, mismatch) = read_report(members, limits.max_depth, |report| E::read(kind, report));
    let name = E::KINDS.get(kind).map(|kind| kind.name);
    match mismatch {
        None => (name, Ok(report)),
        Some(mismatch) => (name, Err(Reason::Member(mismatch))),
    }
}

fn no_object(value: &Value) -> Reason {
    Reason::NoObject {
        found: Mismatch::of_reply("an object", value).found(),
    }
}

fn kind_of(kinds: &[Kind], members: &Map<String, Value>) -> Option<usize> {
    let has = |name: &&str| members.get(*name).is_some_and(|value| !is_absent(value));
    kinds.iter().position(|kind| {
        let mut signs = kind.told_by.iter();
        signs.any(|sign| sign.has.iter().all(has) && !sign.lacks.iter().any(has))
    })
}

#[cfg(test)]
mod tests;
