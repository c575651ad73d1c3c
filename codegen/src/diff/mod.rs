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
    let old = Checked::of(old, target).map_err(|wrong| (Which::Old, wrong))?;
    let new = Checked::of(new, target).map_err(|wrong| (Which::New, wrong))?;
    Ok(compare(&old, &new))
}

/// A spec without mistakes, which can be compared with others.
#[derive(Debug)]
pub struct Checked<'s> {
    api: Api,
    sources: &'s [Source],
}

impl<'s> Checked<'s> {
    /// Checks a spec, of which `sources` are all files.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn of(sources: &'s [Source], target: &Target) -> Result<Self, Diagnostics> {
        let mut diagnostics = Diagnostics::new();
        let spec = spec::read(sources, target, &mut diagnostics);
        let api = check::check_draft(&spec, &mut diagnostics).ok_or(diagnostics)?;
        Ok(Self { api, sources })
    }
}

/// Compares two specs that are checked already.
#[must_use]
pub fn compare(old: &Checked<'_>, new: &Checked<'_>) -> Diff {
    let mut compared = Compared {
        old: Side::of(&old.api, old.sources),
        new: Side::of(&new.api, new.sources),
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
    Diff {
        changes: compared.changes,
    }
}

/// One of the two specs that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The one before.
    Old,
    /// The one now.
    New,
}
