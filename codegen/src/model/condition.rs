//! What the members of a request have to do with those beside them.

use crate::names::Name;
use crate::spec::Empty;

/// Conditions on one member.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Conditions {
    /// When it must be set.
    pub required: Option<Required>,
    /// Values of others with which alone it may be set; all of them hold.
    pub only_if: Vec<OnlyIf>,
    /// What must be set where it is.
    pub requires: Vec<Name>,
    /// What must not be set where it is; each pair is on both sides.
    pub conflicts_with: Vec<Name>,
}

/// When a member must be set: if all values stand beside it, and nothing that makes up for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Required {
    /// Values of others; all of them have to stand there.
    pub values: Vec<Beside>,
    /// What makes up for it where it is set.
    pub unless: Vec<Name>,
}

/// Values of another member.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// The other member.
    pub name: Name,
    /// Its values, as text; any of them does. At least one.
    pub values: Vec<String>,
    /// What the service takes where it is not set.
    pub default: Option<String>,
    /// True if it never prints: then no message may tell its value.
    pub sensitive: bool,
}

/// A member may be set with some values of another alone.
#[derive(Debug, Clone, PartialEq)]
pub struct OnlyIf {
    /// The values with which it may be set.
    pub beside: Beside,
    /// The known values with which it may not; at least one. What is not known is not judged.
    pub refused: Vec<String>,
}

impl Empty for Conditions {
    const EMPTY: &'static Self = &Self {
        required: None,
        only_if: Vec::new(),
        requires: Vec::new(),
        conflicts_with: Vec::new(),
    };
}

impl Conditions {
    /// True where nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self == Self::EMPTY
    }
}

impl Required {
    /// "if `Type` is `a`, unless `Name` is set", with names and values as they are to be written.
    #[must_use]
    pub fn in_words(
        &self,
        name: impl Fn(&Name) -> String,
        value: impl Fn(&str) -> String,
    ) -> String {
        let tests = self.values.iter();
        let tests: Vec<String> = tests.map(|beside| beside.in_words(&name, &value)).collect();
        let unless: Vec<String> = self.unless.iter().map(&name).collect();
        let mut words = Vec::new();
        if !tests.is_empty() {
            words.push(format!("if {}", tests.join(" and ")));
        }
        if !unless.is_empty() {
            words.push(format!("unless {} is set", listed(&unless)));
        }
        words.join(", ")
    }
}

impl Beside {
    /// "`Type` is `a` or `b`", with name and values as they are to be written.
    #[must_use]
    pub fn in_words(
        &self,
        name: impl Fn(&Name) -> String,
        value: impl Fn(&str) -> String,
    ) -> String {
        let values: Vec<String> = self.values.iter().map(|of| value(of)).collect();
        format!("{} is {}", name(&self.name), listed(&values))
    }
}

/// "a, b or c".
fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    }
}
