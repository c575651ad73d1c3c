//! What cargo-semver-checks finds in the edits of the table.

/// Which way an edit is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    Done,
    Undone,
}

/// What the tool finds that makes an edit a break, or the lesser change that it calls minor.
pub(crate) const FINDINGS: &[(&str, Way, &[(&str, &str)])] = &[];

/// Where the tool and we differ, and why.
pub(crate) const DIFFERENT: &[(&str, Way, &str)] = &[];
