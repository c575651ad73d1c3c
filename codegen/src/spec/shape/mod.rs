//! From values to the types of the spec language, with every mistake of a file in one run.
//!
//! serde stops at the first error. Here the deserializer reports what it can step over (unknown keys, keys without a
//! value), and what stops it is reported, noted as a repair, and the file is read again with a stand-in at that path. So
//! each pass gets further, and the result is always a whole value: stand-ins are only ever seen in files that are marked
//! as damaged.

mod access;
mod de;
mod stand_in;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use super::Value;
use super::place::{Finding, Path, Step};
use crate::diagnostic::codes;

/// Most mistakes reported of one file.
const MOST: usize = 100;

/// What passes over a file share.
#[derive(Debug, Default)]
pub(super) struct Context {
    /// Mistakes of this pass that did not stop it.
    passed: RefCell<Vec<Finding>>,
    /// How many more there were.
    left_out: Cell<usize>,
    /// Keys that unknown keys seem to mean, by the path of their mapping: they are not missing as well.
    misspelt: RefCell<BTreeSet<(Vec<Step>, &'static str)>>,
    /// Paths whose value is replaced by a stand-in.
    replaced: BTreeSet<Vec<Step>>,
    /// Keys that are missing, by the path of their mapping, and get a stand-in.
    supplied: BTreeMap<Vec<Step>, BTreeSet<&'static str>>,
}

impl Context {
    /// Whether as many mistakes were noted as are shown.
    fn is_full(&self) -> bool {
        self.passed.borrow().len() >= MOST
    }

    /// Counts a mistake that is not shown.
    fn leave_out(&self) {
        self.left_out.set(self.left_out.get() + 1);
    }

    /// Notes a mistake that does not stop the pass. Beyond the most that are shown, it is only counted.
    fn pass_over(&self, finding: impl FnOnce() -> Finding) {
        if self.is_full() {
            self.leave_out();
        } else {
            self.passed.borrow_mut().push(finding());
        }
    }
}

/// Reads a value as a `T`. `None` only if there are too many mistakes to make one.
pub(super) fn read<T: DeserializeOwned>(value: &Value) -> (Option<T>, Vec<Finding>) {
    let mut context = Context::default();
    let mut findings = Vec::new();
    loop {
        context.passed.borrow_mut().clear();
        context.left_out.set(0);
        let stop = match T::deserialize(de::Reader::new(&context, value)) {
            Ok(whole) => {
                cut(&mut findings, &context);
                return (Some(whole), findings);
            }
            Err(stop) => stop,
        };
        let (mut repaired, mut misspelt) = (false, false);
        if let Some((finding, repair)) = stop.placed() {
            repaired = match repair {
                de::Repair::Replace => context.replaced.insert(finding.at.clone()),
                de::Repair::Supply(key) => {
                    let place = (finding.at.clone(), key);
                    misspelt = context.misspelt.borrow().contains(&place);
                    context.supplied.entry(place.0).or_default().insert(key)
                }
            };
            if !misspelt {
                findings.push(finding);
            }
        }
        if !repaired || findings.len() >= MOST {
            context.left_out.set(context.left_out.get() + 1);
            cut(&mut findings, &context);
            return (None, findings);
        }
    }
}

/// Adds what the last pass found, leaves the first mistakes, and says how many more there are at least.
fn cut(findings: &mut Vec<Finding>, context: &Context) {
    findings.append(&mut context.passed.take());
    let left_out = findings.len().saturating_sub(MOST) + context.left_out.get();
    if left_out > 0 {
        findings.truncate(MOST);
        let message = format!("at least {left_out} more mistakes in this file are not shown");
        findings.push(Finding::new(codes::TOO_MANY, Path::ROOT, message).on_key());
    }
}
