//! Where a check is, and how it says what it found.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostics, codes};
use crate::spec::forms;
use crate::spec::place::{Finding, Other, Part, Path, Step};
use crate::spec::positions::Positions;

/// Collects what is found in one file.
#[derive(Debug)]
pub(super) struct Reporter<'s> {
    path: &'s str,
    /// Nothing more is said about a file that could not be read whole: it would follow from what was said already.
    silent: bool,
    found: RefCell<Vec<Finding>>,
    /// How many more there were than are shown.
    left_out: Cell<usize>,
}

/// The places in all files, each found once there is something to report of the file.
pub(super) struct Files<'s> {
    texts: BTreeMap<&'s str, &'s str>,
    positions: BTreeMap<&'s str, Positions<'s>>,
}

impl<'s> Files<'s> {
    pub(super) fn of(files: impl IntoIterator<Item = (&'s str, &'s str)>) -> Self {
        Self {
            texts: files.into_iter().collect(),
            positions: BTreeMap::new(),
        }
    }

    fn positions(&mut self, path: &str) -> Option<&Positions<'s>> {
        let (&path, &text) = self.texts.get_key_value(path)?;
        let positions = self.positions.entry(path);
        Some(positions.or_insert_with(|| Positions::of(text)))
    }
}

/// Most mistakes reported of one file.
const MOST: usize = 100;

impl<'s> Reporter<'s> {
    pub(super) fn new(path: &'s str, damaged: bool) -> Self {
        Self {
            path,
            silent: damaged,
            found: RefCell::default(),
            left_out: Cell::new(0),
        }
    }

    pub(super) fn report(&self, finding: Finding) {
        if self.silent {
            return;
        }
        let mut found = self.found.borrow_mut();
        if found.len() < MOST {
            found.push(finding);
        } else {
            self.left_out.set(self.left_out.get() + 1);
        }
    }

    /// The whole file.
    pub(super) fn root(&self) -> At<'_, 'static> {
        At {
            reporter: self,
            path: Path::ROOT,
            part: Part::Value,
        }
    }

    /// Hands over what was found, with places.
    pub(super) fn finish(self, files: &mut Files<'s>, diagnostics: &mut Diagnostics) {
        let left_out = self.left_out.get();
        if left_out > 0 {
            let message = format!("{left_out} more mistakes in this file are not shown");
            let rest = Finding::new(codes::TOO_MANY, Path::ROOT, message).on_key();
            self.found.borrow_mut().push(rest);
        }
        for mut finding in self.found.into_inner() {
            let part = finding.part;
            let far = match finding.also.take() {
                Some(Other::Far(path, steps, label)) => files
                    .positions(&path)
                    .and_then(|positions| positions.also(&path, &steps, part, label)),
                near => {
                    finding.also = near;
                    None
                }
            };
            if let Some(positions) = files.positions(self.path) {
                let placed = positions.place(self.path, finding);
                let placed = if far.is_some() {
                    placed.also(far)
                } else {
                    placed
                };
                diagnostics.report(placed);
            }
        }
    }
}

/// A place in a file that is being checked.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'r, 'p> {
    reporter: &'r Reporter<'r>,
    path: Path<'p>,
    part: Part,
}

impl<'r> At<'r, '_> {
    /// The value of a key.
    pub(super) fn key<'b>(&'b self, key: &'b str) -> At<'r, 'b> {
        At {
            reporter: self.reporter,
            path: self.path.key(key),
            part: Part::Value,
        }
    }

    /// An item of a list.
    pub(super) fn index(&self, index: usize) -> At<'r, '_> {
        At {
            reporter: self.reporter,
            path: self.path.index(index),
            part: Part::Value,
        }
    }

    /// The same place, with the key underlined.
    pub(super) fn on_key(self) -> Self {
        Self {
            part: Part::Key,
            ..self
        }
    }

    /// Reports a mistake here.
    pub(super) fn report(&self, code: Code, message: impl Into<String>) {
        self.report_with(code, message, None);
    }

    /// Reports a mistake here, with advice.
    pub(super) fn report_with(
        &self,
        code: Code,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        let mut finding = Finding::new(code, self.path, message).help(help);
        finding.part = self.part;
        self.reporter.report(finding);
    }

    /// Reports that what stands here meets what came before, in this file or another.
    pub(super) fn report_second(
        &self,
        code: Code,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
        first: &Kept<'_>,
    ) {
        let mut finding = Finding::new(code, self.path, message).help(help);
        finding.part = self.part;
        let label = "first here";
        let steps = first.steps.clone();
        finding.also = Some(if first.reporter.path == self.reporter.path {
            Other::Near(steps, label)
        } else {
            Other::Far(first.reporter.path.to_owned(), steps, label)
        });
        self.reporter.report(finding);
    }

    /// Reports that a key is missing here.
    pub(super) fn missing(&self, key: &'static str) {
        self.on_key().report_with(
            codes::MISSING_KEY,
            format!("missing key `{key}`"),
            forms::line_of(key).map(|line| format!("add a line: {line}")),
        );
    }

    /// The place, to come back to it.
    pub(super) fn keep(&self) -> Kept<'r> {
        Kept {
            reporter: self.reporter,
            steps: self.path.to_steps(),
        }
    }
}

/// What stood in a list so far, and where, so that of something that is there twice both places are shown.
#[derive(Debug)]
pub(super) struct Seen<'r, K>(BTreeMap<K, Kept<'r>>);

impl<'r, K: Ord> Seen<'r, K> {
    pub(super) fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Takes what stands at a place. False if it was there already, which is reported.
    pub(super) fn take(
        &mut self,
        what: K,
        at: &At<'r, '_>,
        message: impl FnOnce() -> String,
    ) -> bool {
        if let Some(first) = self.0.get(&what) {
            at.report_second(codes::DUPLICATE, message(), None, first);
            return false;
        }
        self.0.insert(what, at.keep());
        true
    }
}

/// A place that a check comes back to.
#[derive(Debug, Clone)]
pub(super) struct Kept<'r> {
    reporter: &'r Reporter<'r>,
    steps: Vec<Step>,
}

impl Kept<'_> {
    /// Goes to the file that the place is in.
    pub(super) fn visit_file(&self, check: impl FnOnce(&At<'_, '_>)) {
        check(&self.reporter.root());
    }

    /// Goes back there.
    pub(super) fn visit(&self, check: impl FnOnce(&At<'_, '_>)) {
        fn descend(steps: &[Step], at: &At<'_, '_>, check: impl FnOnce(&At<'_, '_>)) {
            match steps {
                [] => check(at),
                [Step::Key(key), rest @ ..] => descend(rest, &at.key(key), check),
                [Step::Index(index), rest @ ..] => descend(rest, &at.index(*index), check),
            }
        }
        descend(&self.steps, &self.reporter.root(), check);
    }
}
