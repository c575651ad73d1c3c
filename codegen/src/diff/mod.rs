//! What a change of the spec means to those who call the emitted crate: two checked models, compared.

mod change;
mod changelog;
mod choice;
mod compared;
mod conditions;
mod events;
mod members;
mod names;
mod operation;
mod places;
mod renamed;
mod show;
mod structures;
mod types;
mod whole;

use crate::model::Api;
use crate::{Diagnostics, Source, Target, check, spec};
use compared::{Compared, Side};

pub use change::{Change, Class, Diff, Place};
pub use changelog::{NoUnreleased, changelog, unnamed};
pub use show::{json, markdown, text};

/// Compares two specs. `old` and `new` are all files of each.
///
/// # Errors
///
/// Everything that is wrong with the old spec, or else with the new one, and which of them it was.
pub fn diff(old: &[Source], new: &[Source], target: &Target) -> Result<Diff, (Which, Diagnostics)> {
    let old_api = read(old, target).map_err(|wrong| (Which::Old, wrong))?;
    let new_api = read(new, target).map_err(|wrong| (Which::New, wrong))?;
    let mut compared = Compared {
        old: Side::of(&old_api, old),
        new: Side::of(&new_api, new),
        operation: None,
        changes: Vec::new(),
    };
    compared.service();
    compared.groups();
    compared.shared_types();
    compared.error_codes();
    compared.sources();
    compared.operations();
    compared.events();
    Ok(Diff {
        changes: compared.changes,
    })
}

/// One of the two specs that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The one before.
    Old,
    /// The one now.
    New,
}

fn read(sources: &[Source], target: &Target) -> Result<Api, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(sources, target, &mut diagnostics);
    check::check_draft(&spec, &mut diagnostics).ok_or(diagnostics)
}
