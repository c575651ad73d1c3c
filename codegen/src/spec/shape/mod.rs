//! From values to the types of the spec language, with every mistake of a file in one run.
//!
//! serde stops at the first error. Here the deserializer reports what it can step over (unknown keys, keys without a
//! value), and what stops it is reported, noted as a repair, and the file is read again with a stand-in at that path. So
//! each pass gets further, and the result is always a whole value: stand-ins are only ever seen in files that are marked
//! as damaged.

mod context;
mod de;
mod stand_in;
mod stop;

use serde::de::DeserializeOwned;

use super::Value;
use super::place::{Finding, Path};
use crate::diagnostic::codes;
use context::{Context, MOST};
use stop::Repair;

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
                Repair::Replace => context.replaced.insert(finding.at.clone()),
                Repair::Supply(key) => {
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
