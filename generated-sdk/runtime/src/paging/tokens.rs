//! Which page a token leads to, and whether it has been asked for. Knows no types of any operation, so it is compiled once.

use std::collections::HashSet;

/// Where paging by tokens stands.
#[derive(Clone)]
pub(super) struct Tokens {
    /// Tokens that were sent: one that comes again would lead round in a circle.
    sent: HashSet<String>,
    /// Pages that have come.
    pages: i64,
}

/// What follows a page.
pub(super) enum Step {
    /// The page that this token leads to.
    To(String),
    /// Nothing: it was the last page.
    End,
    /// A page that has been asked for before.
    Back,
}

impl Tokens {
    pub(super) fn new(first: Option<&str>) -> Self {
        Self {
            sent: first.map(str::to_owned).into_iter().collect(),
            pages: 0,
        }
    }

    /// The page to ask for next, counted from 1 where paging began.
    pub(super) fn next(&self) -> i64 {
        self.pages.saturating_add(1)
    }

    /// Counts a page in. Some services send an empty token instead of none; others repeat the last one with an empty page.
    pub(super) fn advance(&mut self, token: Option<&str>, items: usize) -> Step {
        self.pages = self.next();
        match token {
            None | Some("") => Step::End,
            Some(token) if self.sent.insert(token.to_owned()) => Step::To(token.to_owned()),
            Some(_) if items == 0 => Step::End,
            Some(_) => Step::Back,
        }
    }
}
