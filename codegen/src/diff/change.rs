//! A difference, and all of them.

/// What a difference does to a caller, from the worst on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Code that calls the crate does not compile any more.
    Breaking,
    /// It compiles, and the client, the service or the compiler acts otherwise: one that is deprecated warns.
    Behaviour,
    /// There is more to call; what is there stays as it is.
    Addition,
    /// Only what readers see differs.
    Documentation,
}

impl Class {
    /// All of them, the worst first.
    pub const ALL: [Self; 4] = [
        Self::Breaking,
        Self::Behaviour,
        Self::Addition,
        Self::Documentation,
    ];

    /// What it is called: `breaking`, `behaviour`, `addition`, `documentation`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Addition => "addition",
            Self::Documentation => "documentation",
        }
    }
}

/// A file of the spec, and the line in it where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path of the file, as in [`crate::Source::path`].
    pub file: String,
    /// Line, from 1 on.
    pub line: Option<usize>,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it does to a caller.
    pub class: Class,
    /// Wire name of the operation; none where it is of the whole crate.
    pub operation: Option<String>,
    /// What differs as the service calls it, such as `Data.List[].Name`; the operation itself has an empty one.
    pub wire: String,
    /// What differs as Rust calls it, such as `SendChatappMessageRequest::to`.
    pub rust: String,
    /// What became of it: a clause that goes on from the name, such as `is gone`.
    pub what: String,
    /// Advice, where there is some.
    pub help: Option<String>,
    /// Where it stood before.
    pub old: Option<Place>,
    /// Where it stands now.
    pub new: Option<Place>,
}

/// All differences of two specs.
#[derive(Debug, Clone, Default)]
pub struct Diff {
    /// The differences, in the order of the old spec, what is new behind it.
    pub changes: Vec<Change>,
}

impl Diff {
    /// The worst that is among them.
    #[must_use]
    pub fn worst(&self) -> Option<Class> {
        self.changes.iter().map(|change| change.class).min()
    }

    /// The version that has to follow `version` by the rules of Cargo, `major.minor.patch`; none where nothing differs or the
    /// version is not of that form. Before 1.0.0 the second number stands for the first.
    #[must_use]
    pub fn next_version(&self, version: &str) -> Option<String> {
        let mut numbers = version.split('.').map(str::parse::<u64>);
        let (Some(Ok(major)), Some(Ok(minor)), Some(Ok(patch)), None) = (
            numbers.next(),
            numbers.next(),
            numbers.next(),
            numbers.next(),
        ) else {
            return None;
        };
        Some(match (self.worst()?, major) {
            (Class::Breaking, 0) => format!("0.{}.0", minor + 1),
            (Class::Breaking, _) => format!("{}.0.0", major + 1),
            (Class::Behaviour | Class::Addition, 1..) => format!("{major}.{}.0", minor + 1),
            _ => format!("{major}.{minor}.{}", patch + 1),
        })
    }
}
