//! Names that something had before, which stay as deprecated aliases.

use std::collections::{BTreeMap, BTreeSet};

use super::report::{At, Kept, Seen};
use crate::diagnostic::{codes, quote};
use crate::names::{self, Ident};

/// How a kind of name is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Methods, setters, members and modules.
    Snake,
    /// Types and variants.
    UpperCamel,
}

impl Case {
    fn has(self, name: &str) -> bool {
        match self {
            Case::Snake => names::is_snake_case(name),
            Case::UpperCamel => names::is_upper_camel_case(name),
        }
    }

    fn in_words(self) -> &'static str {
        match self {
            Case::Snake => "snake_case",
            Case::UpperCamel => "UpperCamelCase",
        }
    }

    /// What Rust is likely to have called something, where its wire name was written instead.
    fn of_wire(self, wire: &str) -> Option<Ident> {
        match self {
            Case::Snake => names::member(wire),
            Case::UpperCamel => names::variant(wire),
        }
    }
}

/// The names that `at` lists which what is called `now` can have had, each once; the others are reported.
pub(super) fn former(written: &[String], now: &str, case: Case, at: &At<'_, '_>) -> Vec<Ident> {
    let mut seen = Seen::new();
    let mut former = Vec::new();
    for (index, name) in written.iter().enumerate() {
        let at = at.index(index);
        let ident = Ident::new(name);
        let twice = || format!("{} is listed twice", quote(name));
        if !case.has(name) || ident.is_keyword() {
            let help = case.of_wire(name).filter(|likely| !likely.is_keyword());
            at.report_with(
                codes::RENAMED,
                format!("{} is no Rust name in `{}`", quote(name), case.in_words()),
                help.map(|likely| format!("did Rust call it {}?", quote(likely.plain()))),
            );
        } else if name == now {
            at.report_with(
                codes::RENAMED,
                format!("{} is what Rust calls it still", quote(name)),
                "list the names that it had before, and no longer has".to_owned(),
            );
        } else if seen.take(name.as_str(), &at, twice) {
            former.push(ident);
        }
    }
    former
}

/// Reports that something is called by a name that something else is to keep as its old one.
pub(super) fn report_taken(name: &str, what: &str, first: Option<&Kept<'_>>, at: &At<'_, '_>) {
    let message = format!("{} is {what}", quote(name));
    let help =
        "an old name can stand for one thing only: remove it here, or rename the other".to_owned();
    match first {
        Some(first) => at.report_second(codes::RENAMED, message, help, first),
        None => at.report_with(codes::RENAMED, message, help),
    }
}

/// Names in one list, and what they were before: no old name is that of another, now or before.
#[derive(Debug)]
pub(super) struct Formers<'r> {
    /// Which names are taken now, and where.
    now: BTreeMap<String, Kept<'r>>,
    before: BTreeMap<String, Kept<'r>>,
}

impl<'r> Formers<'r> {
    pub(super) fn of(now: BTreeMap<String, Kept<'r>>) -> Self {
        Self {
            now,
            before: BTreeMap::new(),
        }
    }

    /// Keeps those of `former` that nothing else is called; the others are reported. `at` is where they are listed.
    pub(super) fn keep(&mut self, mut former: Vec<Ident>, at: &At<'r, '_>) -> Vec<Ident> {
        former.retain(|name| self.keep_at(name, &at.keep()));
        former
    }

    /// Whether nothing else is called so; reported if something is.
    pub(super) fn keep_at(&mut self, former: &Ident, at: &Kept<'r>) -> bool {
        let name = former.plain();
        let (what, first) = if let Some(first) = self.now.get(name) {
            ("the name of something else still", first)
        } else if let Some(first) = self.before.get(name) {
            ("the old name of something else", first)
        } else {
            self.before.insert(name.to_owned(), at.clone());
            return true;
        };
        at.visit(|at| report_taken(name, what, Some(first), at));
        false
    }
}

/// What the names of emitted types begin with, now and before.
#[derive(Debug, Clone, Default)]
pub(super) struct Stem {
    pub(super) now: String,
    pub(super) before: Vec<String>,
}

impl Stem {
    pub(super) fn of(now: &str) -> Self {
        Self {
            now: now.to_owned(),
            before: Vec::new(),
        }
    }

    /// The same, with the names that a type had before.
    pub(super) fn named_before(self, before: &[Ident]) -> Self {
        Self {
            before: before.iter().map(|name| name.plain().to_owned()).collect(),
            ..self
        }
    }

    /// The stem of what is called `part` in it, and was called otherwise.
    pub(super) fn then<'p>(
        &self,
        part: &'p str,
        former: impl IntoIterator<Item = &'p str>,
    ) -> Self {
        let parts: Vec<&str> = std::iter::once(part).chain(former).collect();
        let now = format!("{}{part}", self.now);
        let stems = std::iter::once(&self.now).chain(&self.before);
        let all: BTreeSet<String> = stems
            .flat_map(|stem| parts.iter().map(move |part| format!("{stem}{part}")))
            .filter(|name| *name != now)
            .collect();
        Self {
            now,
            before: all.into_iter().collect(),
        }
    }

    /// The names that it had before, as types.
    pub(super) fn former(&self) -> Vec<Ident> {
        self.before.iter().map(Ident::new).collect()
    }
}

/// Names with something behind each.
pub(super) fn ending(names: &[Ident], suffix: &str) -> Vec<Ident> {
    names
        .iter()
        .map(|name| Ident::new(format!("{}{suffix}", name.plain())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_was_each_combination_of_what_its_parts_were() {
        let stem = Stem {
            now: "ListBoxes".to_owned(),
            before: vec!["FindBoxes".to_owned()],
        };
        let data = stem.then("Data", ["Content"]);
        assert_eq!(data.now, "ListBoxesData");
        assert_eq!(
            data.before,
            ["FindBoxesContent", "FindBoxesData", "ListBoxesContent"]
        );
        assert_eq!(Stem::of("ListBoxes").then("Data", []).before, [""; 0]);
    }
}
