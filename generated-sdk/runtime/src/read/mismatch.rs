//! Where in a reply a value stands, and what is wrong with it.

use std::cell::OnceCell;
use std::fmt;

use serde_json::Value;

/// The place of a value in a reply, such as `Data.List[3].Id`. Built on the stack, written out only for an error.
#[derive(Debug, Clone, Copy)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
    findings: &'a Findings,
}

/// What reading finds on its way, and how it judges.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    first_mismatch: OnceCell<Mismatch>,
    strict: bool,
    /// Set for an event: lists, maps and structures may come as JSON texts that are nested at most so deep, and names of
    /// members with blanks around them.
    event: Option<usize>,
}

impl Findings {
    /// Takes nothing for anything else than it is: for what a caller writes, where a guess would hide a mistake.
    #[cfg(feature = "serde")]
    pub(crate) fn strict() -> Self {
        Self {
            strict: true,
            ..Self::default()
        }
    }

    /// Judges as the path does, and finds for itself.
    pub(crate) fn like(path: &Path<'_>) -> Self {
        Self {
            strict: path.findings.strict,
            event: path.findings.event,
            ..Self::default()
        }
    }

    /// Reads an event, with texts of JSON that are nested at most so deep.
    pub(super) fn event(max_depth: usize) -> Self {
        Self {
            event: Some(max_depth),
            ..Self::default()
        }
    }

    pub(crate) fn into_first_mismatch(self) -> Option<Mismatch> {
        self.first_mismatch.into_inner()
    }
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
    pub(crate) fn root(findings: &'a Findings) -> Self {
        Self {
            parent: None,
            step: Step::Root,
            findings,
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
            findings: self.findings,
        }
    }

    /// Whether a value has to be just what is documented.
    #[doc(hidden)]
    #[must_use]
    pub fn is_strict(&self) -> bool {
        self.findings.strict
    }

    /// How deep JSON texts may be nested, if an event is being read.
    pub(crate) fn event(&self) -> Option<usize> {
        self.findings.event
    }

    /// Notes that `value`, which stands here, is not what is documented: the reply will be refused. Of several such
    /// values the first one tells why.
    pub fn mismatch(&self, expected: &'static str, value: &Value) {
        self.findings
            .first_mismatch
            .get_or_init(|| Mismatch::new(self.to_string(), expected, value));
    }

    /// Notes that the object here has a member of this name, which is none of those that are `known`.
    pub(super) fn unknown(&self, name: &str, known: &[&'static str]) {
        self.findings.first_mismatch.get_or_init(|| {
            let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            Mismatch(Box::new(Parts {
                path: self.to_string(),
                expected: "a known name",
                found: "an unknown name",
                unknown: Some(format!(
                    "unknown field `{name}`; there are: {}",
                    known.join(", ")
                )),
            }))
        });
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
            unknown: None,
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
    /// What there is to say of a name that is not known.
    unknown: Option<String>,
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

    /// What is wrong, without the place.
    pub(crate) fn problem(&self) -> String {
        match &self.0.unknown {
            Some(unknown) => unknown.clone(),
            None => format!("expected {}, found {}", self.expected(), self.found()),
        }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.path(), &self.0.unknown) {
            ("", Some(unknown)) => f.write_str(unknown),
            ("", None) => write!(f, "the reply: {}", self.problem()),
            (path, _) => write!(f, "{path}: {}", self.problem()),
        }
    }
}

impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mismatch({self})")
    }
}

impl std::error::Error for Mismatch {}
