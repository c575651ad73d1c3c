//! From values to the types of the spec language, with every mistake of a file in one run.
//!
//! serde stops at the first error. Here the deserializer reports what it can step over (unknown keys, keys without a
//! value), and what stops it is reported, noted as a repair, and the file is read again with a stand-in at that path. So
//! each pass gets further, and the result is always a whole value: stand-ins are only ever seen in files that are marked
//! as damaged.

mod de;
mod stand_in;

use std::cell::RefCell;
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
    /// Paths whose value is replaced by a stand-in.
    replaced: BTreeSet<Vec<Step>>,
    /// Keys that are missing, by the path of their mapping, and get a stand-in.
    supplied: BTreeMap<Vec<Step>, BTreeSet<&'static str>>,
}

/// Reads a value as a `T`. `None` only if there are too many mistakes to make one.
pub(super) fn read<T: DeserializeOwned>(value: &Value) -> (Option<T>, Vec<Finding>) {
    let mut context = Context::default();
    let mut findings = Vec::new();
    loop {
        context.passed.borrow_mut().clear();
        let stop = match T::deserialize(de::Reader::new(&context, value)) {
            Ok(whole) => {
                findings.append(&mut context.passed.take());
                cut(&mut findings);
                return (Some(whole), findings);
            }
            Err(stop) => stop,
        };
        let mut repaired = false;
        if let Some((finding, repair)) = stop.placed() {
            repaired = match repair {
                de::Repair::Replace => context.replaced.insert(finding.at.clone()),
                de::Repair::Supply(key) => context
                    .supplied
                    .entry(finding.at.clone())
                    .or_default()
                    .insert(key),
            };
            findings.push(finding);
        }
        if !repaired || findings.len() >= MOST {
            findings.append(&mut context.passed.take());
            cut(&mut findings);
            return (None, findings);
        }
    }
}

/// Leaves the first mistakes, and says how many more there are at least.
fn cut(findings: &mut Vec<Finding>) {
    if findings.len() > MOST {
        let left_out = findings.len() - MOST;
        findings.truncate(MOST);
        findings.push(
            Finding::new(
                codes::TOO_MANY,
                Path::ROOT,
                format!("{left_out} more mistakes in this file are not shown"),
            )
            .on_key(),
        );
    }
}
