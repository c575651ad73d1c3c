//! What is wrong with a report.

use std::fmt;

use crate::read::Mismatch;

/// A report that cannot be read. Neither `Display` nor `Debug` shows what it holds.
#[derive(Clone, PartialEq, Eq)]
pub struct Problem(Box<Parts>);

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    index: Option<usize>,
    kind: Option<&'static str>,
    reason: Reason,
    text: Option<Box<[u8]>>,
}

/// Why a report cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The body has more bytes than the limit; nothing of it was read.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// It is nested more deeply than the limit.
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// It is no JSON from here on.
    NoJson {
        /// Line within the report, from 1.
        line: usize,
        /// Column in bytes, from 1; 0 where the line ends.
        column: usize,
    },
    /// It is JSON, but no object.
    NoObject {
        /// What it is, such as `a number`.
        found: &'static str,
    },
    /// A member holds a value of another kind than documented, which cannot be taken for it.
    Member(Mismatch),
}

impl Problem {
    pub(super) fn new(
        index: Option<usize>,
        kind: Option<&'static str>,
        reason: Reason,
        text: Option<&[u8]>,
    ) -> Self {
        let text = text.map(Box::from);
        Self(Box::new(Parts {
            index,
            kind,
            reason,
            text,
        }))
    }

    /// Which report of the body it is, from 0; `None` if the body was not read at all.
    #[must_use]
    pub fn index(&self) -> Option<usize> {
        self.0.index
    }

    /// What kind of report it was taken for, as the documentation calls it.
    #[must_use]
    pub fn kind(&self) -> Option<&'static str> {
        self.0.kind
    }

    /// What is wrong.
    #[must_use]
    pub fn reason(&self) -> &Reason {
        &self.0.reason
    }

    /// The member that is wrong, such as `Message.latitude`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match self.reason() {
            Reason::Member(mismatch) => Some(mismatch.path()),
            _ => None,
        }
    }

    /// The report as it was sent, to be kept for later. It may hold personal data.
    #[must_use]
    pub fn text(&self) -> Option<&[u8]> {
        self.0.text.as_deref()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.index {
            Some(index) => write!(f, "report {index}")?,
            None => f.write_str("the body")?,
        }
        if let Some(kind) = self.0.kind {
            write!(f, " ({kind})")?;
        }
        write!(f, ": {}", self.0.reason)
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Problem({self})")
    }
}

impl std::error::Error for Problem {}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes, limit } => {
                write!(f, "{bytes} bytes, and the limit is {limit}")
            }
            Self::TooDeep { limit } => write!(f, "nested more deeply than {limit}"),
            Self::NoJson { line, column } => {
                write!(f, "no JSON from line {line}, column {column} on")
            }
            Self::NoObject { found } => write!(f, "expected an object, found {found}"),
            Self::Member(mismatch) => mismatch.fmt(f),
        }
    }
}
