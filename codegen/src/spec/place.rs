//! Places in a spec file by path, and mistakes found at them.

use crate::diagnostic::Code;

/// One step from a value into what it holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// Into a mapping, by key.
    Key(String),
    /// Into a list, by index.
    Index(usize),
}

/// A path as it grows while a file is walked: a list of borrowed steps on the stack, that costs nothing until a mistake
/// is found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: BorrowedStep<'a>,
}

#[derive(Debug, Clone, Copy)]
enum BorrowedStep<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    /// The whole of a file.
    pub(crate) const ROOT: Path<'static> = Path {
        parent: None,
        step: BorrowedStep::Root,
    };

    /// The value of a key.
    pub(crate) fn key(&'a self, key: &'a str) -> Path<'a> {
        Path {
            parent: Some(self),
            step: BorrowedStep::Key(key),
        }
    }

    /// An item of a list.
    pub(crate) fn index(&'a self, index: usize) -> Path<'a> {
        Path {
            parent: Some(self),
            step: BorrowedStep::Index(index),
        }
    }

    /// The last key, and whether an item of its value is meant.
    pub(crate) fn last_key(self) -> Option<(&'a str, bool)> {
        let parent = self.parent;
        match (self.step, parent.map(|parent| parent.step)) {
            (BorrowedStep::Key(key), _) => Some((key, false)),
            (BorrowedStep::Index(_), Some(BorrowedStep::Key(key))) => Some((key, true)),
            _ => None,
        }
    }

    /// The same path, to keep.
    pub(crate) fn to_steps(self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut here = Some(&self);
        while let Some(path) = here {
            match path.step {
                BorrowedStep::Root => {}
                BorrowedStep::Key(key) => steps.push(Step::Key(key.to_owned())),
                BorrowedStep::Index(index) => steps.push(Step::Index(index)),
            }
            here = path.parent;
        }
        steps.reverse();
        steps
    }
}

/// What to underline of the place that a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The key; the start of the value where there is no key, as in a list.
    Key,
    /// The value; of one that spans lines, the first.
    Value,
}

/// A mistake at a path of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) code: Code,
    pub(crate) at: Vec<Step>,
    pub(crate) part: Part,
    pub(crate) message: String,
    pub(crate) label: String,
    pub(crate) help: Option<String>,
    /// Another place that it is about.
    pub(crate) also: Option<Other>,
}

/// Another place that a mistake is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Other {
    /// In the same file, with words for it.
    Near(Vec<Step>, &'static str),
    /// In the file of this path, with words for it.
    Far(String, Vec<Step>, &'static str),
}

/// In a message or in advice, stands for the text of the value as the file spells it.
pub(crate) const SPELLING: &str = "\u{0}";

impl Finding {
    /// A mistake in the value at a path.
    pub(crate) fn new(code: Code, at: Path<'_>, message: impl Into<String>) -> Self {
        Self {
            code,
            at: at.to_steps(),
            part: Part::Value,
            message: message.into(),
            label: String::new(),
            help: None,
            also: None,
        }
    }

    /// The same, about the key.
    pub(crate) fn on_key(mut self) -> Self {
        self.part = Part::Key;
        self
    }

    /// The same, with words below the underlined text.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The same, with advice.
    pub(crate) fn help(mut self, help: impl Into<Option<String>>) -> Self {
        self.help = help.into();
        self
    }
}
