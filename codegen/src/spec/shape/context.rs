//! What the passes over a file share.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use crate::spec::place::{Finding, Step};

/// Most mistakes reported of one file.
pub(super) const MOST: usize = 100;

/// What passes over a file share.
#[derive(Debug, Default)]
pub(super) struct Context {
    /// Mistakes of this pass that did not stop it.
    pub(super) passed: RefCell<Vec<Finding>>,
    /// How many more there were.
    pub(super) left_out: Cell<usize>,
    /// Keys that unknown keys seem to mean, by the path of their mapping: they are not missing as well.
    pub(super) misspelt: RefCell<BTreeSet<(Vec<Step>, &'static str)>>,
    /// Paths whose value is replaced by a stand-in.
    pub(super) replaced: BTreeSet<Vec<Step>>,
    /// Keys that are missing, by the path of their mapping, and get a stand-in.
    pub(super) supplied: BTreeMap<Vec<Step>, BTreeSet<&'static str>>,
}

impl Context {
    /// Whether as many mistakes were noted as are shown.
    pub(super) fn is_full(&self) -> bool {
        self.passed.borrow().len() >= MOST
    }

    /// Counts a mistake that is not shown.
    pub(super) fn leave_out(&self) {
        self.left_out.set(self.left_out.get() + 1);
    }

    /// Notes a mistake that does not stop the pass. Beyond the most that are shown, it is only counted.
    pub(super) fn pass_over(&self, finding: impl FnOnce() -> Finding) {
        if self.is_full() {
            self.leave_out();
        } else {
            self.passed.borrow_mut().push(finding());
        }
    }
}
