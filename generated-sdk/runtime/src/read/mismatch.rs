//! Where in a reply a value stands, and what is wrong with it.

use std::cell::OnceCell;
use std::fmt;

use serde_json::Value;

/// The place of a value in a reply, such as `Data.List[3].Id`. Built on the stack, written out only for an error.
#[derive(Debug, Clone, Copy)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
    first_mismatch: &'a OnceCell<Mismatch>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root,
    Member(&'a str),
    /// An entry of a map. Its name comes from the service and may be personal data, so it does not print.
    Entry,
    Item(usize),
}

impl<'a> Path<'a> {
    /// The reply itself.
    pub(crate) fn root(first_mismatch: &'a OnceCell<Mismatch>) -> Self {
        Self {
            parent: None,
            step: Step::Root,
            first_mismatch,
        }
    }

    pub(super) fn member<'b>(&'b self, name: &'b str) -> Path<'b> {
        self.step(Step::Member(name))
    }

    pub(super) fn entry(&self) -> Path<'_> {
        self.step(Step::Entry)
    }

    pub(super) fn item(&self, index: usize) -> Path<'_> {
        self.step(Step::Item(index))
    }

    fn step<'b>(&'b self, step: Step<'b>) -> Path<'b> {
        Path {
            parent: Some(self),
            step,
            first_mismatch: self.first_mismatch,
        }
    }

    /// Notes that `value`, which stands here, is not what is documented: the reply will be refused. Of several such
    /// values the first one tells why.
    pub fn mismatch(&self, expected: &'static str, value: &Value) {
        self.first_mismatch
            .get_or_init(|| Mismatch::new(self.to_string(), expected, value));
    }
}

impl Mismatch {
    /// The reply itself is not what is documented.
    pub(crate) fn of_reply(expected: &'static str, reply: &Value) -> Self {
        Self::new(String::new(), expected, reply)
    }

    fn new(path: String, expected: &'static str, value: &Value) -> Self {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Self(Box::new(Parts {
            path,
            expected,
            found,
        }))
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        let nested = self
            .parent
            .is_some_and(|parent| !matches!(parent.step, Step::Root));
        match self.step {
            Step::Root => Ok(()),
            Step::Member(name) if nested => write!(f, ".{name}"),
            Step::Member(name) => f.write_str(name),
            Step::Entry => f.write_str("{…}"),
            Step::Item(index) => write!(f, "[{index}]"),
        }
    }
}

/// A value of a reply is not of the kind that is documented. Names its place and its kind, never the value.
#[derive(Clone, PartialEq, Eq)]
pub struct Mismatch(Box<Parts>);

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    path: String,
    expected: &'static str,
    found: &'static str,
}

impl Mismatch {
    /// Where the value stands, such as `Data.List[3].Id`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The kind of value that is documented.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.0.expected
    }

    /// The kind of value that the reply holds.
    #[must_use]
    pub fn found(&self) -> &'static str {
        self.0.found
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path().is_empty() {
            "the reply"
        } else {
            self.path()
        };
        write!(
            f,
            "{place}: expected {}, found {}",
            self.expected(),
            self.found()
        )
    }
}

impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mismatch({self})")
    }
}

impl std::error::Error for Mismatch {}
