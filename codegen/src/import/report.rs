//! What an import has to tell: whatever did not go straight from the metadata into the spec.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use serde::Serialize;

use crate::spec::place::{Path, Step};

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RemarkKind {
    /// New upstream, and new in the spec.
    Added,
    /// Different upstream; the spec follows.
    Changed,
    /// In the spec, and no longer upstream; left in the spec.
    Removed,
    /// The spec says otherwise than upstream, and stays as it is.
    Drift,
    /// An operation that is left out.
    Refused,
    /// A parameter, a field or known values that are left out, or are taken more loosely than the metadata says.
    Incomplete,
    /// The metadata says something beside that which the spec language cannot say.
    Unsupported,
    /// An example or a default that does not fit.
    Unfit,
    /// An assumption that a person should look at.
    Guessed,
    /// Left out on purpose.
    LeftOut,
}

impl RemarkKind {
    /// Every kind, in the order of a report.
    pub const ALL: [RemarkKind; 10] = [
        RemarkKind::Added,
        RemarkKind::Changed,
        RemarkKind::Removed,
        RemarkKind::Drift,
        RemarkKind::Refused,
        RemarkKind::Incomplete,
        RemarkKind::Unsupported,
        RemarkKind::Unfit,
        RemarkKind::Guessed,
        RemarkKind::LeftOut,
    ];

    /// Heading in a report.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            RemarkKind::Refused => "operations left out",
            RemarkKind::Incomplete => "parameters and fields left out, or taken loosely",
            RemarkKind::Unsupported => "said upstream, and nothing that a spec can say",
            RemarkKind::Unfit => "examples and defaults that do not fit",
            RemarkKind::Guessed => "guessed",
            RemarkKind::LeftOut => "left out on purpose",
            RemarkKind::Added => "added",
            RemarkKind::Removed => "removed upstream",
            RemarkKind::Changed => "changed",
            RemarkKind::Drift => "differs from upstream",
        }
    }
}

/// One thing to tell, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// What it is about.
    pub kind: RemarkKind,
    /// Place in the metadata, such as `apis.SendChatappMessage.parameters[3].schema`, or in a spec file, such as
    /// `spec/operations/messages/SendChatappMessage.yaml: parameters.To`.
    pub path: String,
    /// What there is to tell.
    pub message: String,
}

/// How many operations came how far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Operations of the metadata that were to be imported.
    pub operations: usize,
    /// Those of which every parameter and field is in the spec as the metadata says.
    pub complete: usize,
    /// Those that lack an optional parameter.
    pub lack_parameter: usize,
    /// Those that lack nothing of the request, and something of the reply, or take something loosely.
    pub loose: usize,
    /// Those that are left out.
    pub left_out: usize,
}

/// All that an import has to tell.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many operations came how far.
    pub summary: Summary,
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

    pub(super) fn incomplete(&mut self, at: Path<'_>, message: impl Into<String>) {
        self.tell(RemarkKind::Incomplete, at, message);
    }

    pub(super) fn refused(&mut self, at: Path<'_>, message: impl Into<String>) {
        self.tell(RemarkKind::Refused, at, message);
    }

    /// The remarks of one kind.
    pub fn of(&self, kind: RemarkKind) -> impl Iterator<Item = &Remark> {
        self.remarks
            .iter()
            .filter(move |remark| remark.kind == kind)
    }
}

impl Report {
    /// The report as JSON, in one object with the names of its fields.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// How many remarks tell of something that the metadata says of an operation and that is not in the spec.
    #[must_use]
    pub fn losses(&self) -> usize {
        let losses = [
            RemarkKind::Refused,
            RemarkKind::Incomplete,
            RemarkKind::Unsupported,
        ];
        losses.iter().map(|kind| self.of(*kind).count()).sum()
    }

    /// Drops what was told of the metadata imported last, wherever it stands in its list now. Of what is told more often now, the
    /// last are new.
    pub(super) fn forget(&mut self, told: &Report) {
        let gist = |remark: &Remark| {
            let path = without_indices(&remark.path);
            (remark.kind, path, remark.message.clone())
        };
        let mut known: BTreeMap<_, usize> = BTreeMap::new();
        for remark in &told.remarks {
            *known.entry(gist(remark)).or_default() += 1;
        }
        self.remarks
            .retain(|remark| match known.get_mut(&gist(remark)) {
                Some(count) if *count > 0 => {
                    *count -= 1;
                    false
                }
                _ => true,
            });
        // What is no part of a spec is none whenever it comes.
        self.not_taken.clear();
        // Without how often it recurs.
        let name = |told: &str| told.split(" (").next().unwrap_or_default().to_owned();
        let known: BTreeSet<String> = told.recurring.iter().map(|told| name(told)).collect();
        self.recurring.retain(|told| !known.contains(&name(told)));
    }

    /// Whether there is nothing to tell but how many operations there are.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.remarks.is_empty() && self.not_taken.is_empty() && self.recurring.is_empty()
    }

    /// Counts how far the operations came. `drafted` are those that are imported.
    pub(super) fn summarize(&mut self, wanted: usize, drafted: &BTreeSet<&str>) {
        let mut lack = BTreeSet::new();
        let mut loose = BTreeSet::new();
        for remark in self.of(RemarkKind::Incomplete) {
            let mut steps = remark.path.split(['.', '[']);
            let (Some("apis"), Some(name)) = (steps.next(), steps.next()) else {
                continue;
            };
            let parameter = steps.next() == Some("parameters");
            let whole = parameter && remark.message.ends_with(PARAMETER_LEFT_OUT);
            if let Some(name) = drafted.get(name) {
                let set = if whole { &mut lack } else { &mut loose };
                set.insert((*name).to_owned());
            }
        }
        let loose = loose.difference(&lack).count();
        self.summary = Summary {
            operations: wanted,
            complete: drafted.len() - lack.len() - loose,
            lack_parameter: lack.len(),
            loose,
            left_out: wanted.saturating_sub(drafted.len()),
        };
    }
}

/// How a remark ends that tells of a parameter left out.
pub(super) const PARAMETER_LEFT_OUT: &str = "the parameter is left out";

/// From this many on, remarks of one kind that say the same are told as one.
const FOLDED: usize = 4;

/// So many places of them are named.
const NAMED: usize = 3;

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.summary)?;
        for kind in RemarkKind::ALL {
            let count = self.of(kind).count();
            if count == 0 {
                continue;
            }
            writeln!(f, "{} ({count}):", kind.title())?;
            for folded in folded(self.of(kind)) {
                write!(f, "{folded}")?;
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

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} of {} operations complete",
            self.complete, self.operations
        )?;
        for (count, what) in [
            (self.lack_parameter, "lack an optional parameter"),
            (self.loose, "lack a field, or take a value loosely"),
            (self.left_out, "left out"),
        ] {
            if count > 0 {
                write!(f, "; {count} {what}")?;
            }
        }
        Ok(())
    }
}

/// Remarks that say the same but for names and numbers.
struct Folded<'r> {
    /// The first of them; of many, a few.
    kept: Vec<&'r Remark>,
    count: usize,
    /// True if names and numbers are the same too.
    same: bool,
}

impl fmt::Display for Folded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.count < FOLDED {
            for remark in &self.kept {
                writeln!(f, "  {}: {}", remark.path, remark.message)?;
            }
            return Ok(());
        }
        match self.kept.first() {
            Some(first) if self.same => writeln!(f, "  {} times: {}", self.count, first.message)?,
            _ => writeln!(f, "  {} times the like of:", self.count)?,
        }
        for remark in self.kept.iter().take(NAMED) {
            if self.same {
                writeln!(f, "    {}", remark.path)?;
            } else {
                writeln!(f, "    {}: {}", remark.path, remark.message)?;
            }
        }
        writeln!(f, "    and {} more", self.count - NAMED)
    }
}

/// Remarks folded, in the order in which the first of each stands.
fn folded<'r>(remarks: impl Iterator<Item = &'r Remark>) -> Vec<Folded<'r>> {
    let mut folded: Vec<Folded<'_>> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for remark in remarks {
        let index = *known.entry(gist(&remark.message)).or_insert_with(|| {
            folded.push(Folded {
                kept: Vec::new(),
                count: 0,
                same: true,
            });
            folded.len() - 1
        });
        let of = &mut folded[index];
        of.count += 1;
        of.same &= of
            .kept
            .first()
            .is_none_or(|first| first.message == remark.message);
        if of.kept.len() < FOLDED {
            of.kept.push(remark);
        }
    }
    folded
}

/// A message without what differs from place to place: what is quoted, numbers, and names with a capital inside.
fn gist(message: &str) -> String {
    let mut gist = String::new();
    for (index, part) in message.split(['"', '`']).enumerate() {
        if index % 2 == 1 {
            gist.push('…');
            continue;
        }
        for word in part.split_inclusive(' ') {
            let name = word.chars().skip(1).any(char::is_uppercase)
                || word.chars().any(|c| c.is_ascii_digit());
            gist.push_str(if name { "… " } else { word });
        }
    }
    gist
}

/// A path without the numbers in brackets.
fn without_indices(path: &str) -> String {
    let mut parts = path.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |path, part| {
        path + "[" + part.trim_start_matches(|c: char| c.is_ascii_digit())
    })
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
