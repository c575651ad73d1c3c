//! What an import has to tell: whatever did not go straight from the metadata into the spec.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use crate::spec::place::{Path, Step};

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemarkKind {
    /// The metadata says something that the spec language cannot say.
    Unsupported,
    /// An assumption that a person should look at.
    Guessed,
    /// Left out on purpose.
    LeftOut,
    /// New upstream, and new in the spec.
    Added,
    /// In the spec, and no longer upstream; left in the spec.
    Removed,
    /// Different upstream; the spec follows.
    Changed,
    /// The spec says otherwise than upstream, and stays as it is.
    Drift,
}

impl RemarkKind {
    /// Every kind, in the order of a report.
    pub const ALL: [RemarkKind; 7] = [
        RemarkKind::Unsupported,
        RemarkKind::Guessed,
        RemarkKind::LeftOut,
        RemarkKind::Added,
        RemarkKind::Removed,
        RemarkKind::Changed,
        RemarkKind::Drift,
    ];

    /// Heading in a report.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            RemarkKind::Unsupported => "not supported",
            RemarkKind::Guessed => "guessed",
            RemarkKind::LeftOut => "left out",
            RemarkKind::Added => "added",
            RemarkKind::Removed => "removed upstream",
            RemarkKind::Changed => "changed",
            RemarkKind::Drift => "differs from upstream",
        }
    }
}

/// One thing to tell, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What it is about.
    pub kind: RemarkKind,
    /// Place in the metadata, such as `apis.SendChatappMessage.parameters[3].schema`, or in a spec file, such as
    /// `spec/operations/messages/SendChatappMessage.yaml: parameters.To`.
    pub path: String,
    /// What there is to tell.
    pub message: String,
}

/// All that an import has to tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Remarks, in the order of the metadata.
    pub remarks: Vec<Remark>,
    /// Keys of the metadata that a spec has no place for by design, and in how many places they stood.
    pub not_taken: BTreeMap<&'static str, usize>,
    /// Names that recur in many operations with the same type, and are not shared definitions yet.
    pub recurring: Vec<String>,
}

impl Report {
    pub(super) fn tell(&mut self, kind: RemarkKind, at: Path<'_>, message: impl Into<String>) {
        self.tell_at(kind, render(at), message);
    }

    pub(super) fn tell_at(
        &mut self,
        kind: RemarkKind,
        path: impl Into<String>,
        message: impl Into<String>,
    ) {
        self.remarks.push(Remark {
            kind,
            path: path.into(),
            message: message.into(),
        });
    }

    pub(super) fn unsupported(&mut self, at: Path<'_>, message: impl Into<String>) {
        self.tell(RemarkKind::Unsupported, at, message);
    }

    /// The remarks of one kind.
    pub fn of(&self, kind: RemarkKind) -> impl Iterator<Item = &Remark> {
        self.remarks
            .iter()
            .filter(move |remark| remark.kind == kind)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for kind in RemarkKind::ALL {
            let count = self.of(kind).count();
            if count == 0 {
                continue;
            }
            writeln!(f, "{} ({count}):", kind.title())?;
            for remark in self.of(kind) {
                writeln!(f, "  {}: {}", remark.path, remark.message)?;
            }
        }
        if !self.not_taken.is_empty() {
            let keys: Vec<String> = self
                .not_taken
                .iter()
                .map(|(key, count)| format!("{key} ({count})"))
                .collect();
            writeln!(
                f,
                "no part of a spec, or written by hand: {}",
                keys.join(", ")
            )?;
        }
        if !self.recurring.is_empty() {
            writeln!(
                f,
                "could be defined once in the service file: {}",
                self.recurring.join(", ")
            )?;
        }
        Ok(())
    }
}

/// A path as it is written: `apis.X.parameters[3].schema`.
pub(super) fn render(at: Path<'_>) -> String {
    let mut text = String::new();
    for step in at.to_steps() {
        match step {
            Step::Index(index) => {
                // Writing to a string cannot fail.
                let _ = write!(text, "[{index}]");
            }
            Step::Key(key) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(&key);
            }
        }
    }
    text
}
