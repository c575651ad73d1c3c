//! Two models side by side, and telling what differs.

use super::change::{Change, Class};
use super::places::Places;
use crate::Source;
use crate::diagnostic::nearest;
use crate::model::Api;

/// One side of a comparison.
pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    pub(super) places: Places<'a>,
}

impl<'a> Side<'a> {
    pub(super) fn of(api: &'a Api, sources: &'a [Source]) -> Self {
        Self {
            api,
            places: Places::of(sources),
        }
    }
}

/// Two models, and what differs so far.
pub(super) struct Compared<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    /// The operation that is looked at.
    pub(super) operation: Option<String>,
    pub(super) changes: Vec<Change>,
}

/// What is compared: its names, and where it is described on either side.
#[derive(Debug, Clone, Default)]
pub(super) struct Spot {
    pub(super) wire: String,
    pub(super) rust: String,
    pub(super) old: Option<Where>,
    pub(super) new: Option<Where>,
}

/// A file, and the names that lead to a place in it: those of keys, and of items by what names them.
#[derive(Debug, Clone)]
pub(super) struct Where {
    pub(super) file: String,
    pub(super) steps: Vec<String>,
}

impl Where {
    pub(super) fn of(file: &str, steps: &[&str]) -> Self {
        Self {
            file: file.to_owned(),
            steps: steps.iter().map(|&step| step.to_owned()).collect(),
        }
    }

    pub(super) fn then(&self, steps: &[&str]) -> Self {
        let mut longer = self.clone();
        longer
            .steps
            .extend(steps.iter().map(|&step| step.to_owned()));
        longer
    }
}

impl Compared<'_> {
    pub(super) fn tell(&mut self, class: Class, spot: &Spot, what: impl Into<String>) {
        self.tell_with(class, spot, what, None);
    }

    pub(super) fn tell_with(
        &mut self,
        class: Class,
        spot: &Spot,
        what: impl Into<String>,
        help: Option<String>,
    ) {
        let place = |at: &Option<Where>, places: &Places<'_>| {
            at.as_ref().map(|at| places.find(&at.file, &at.steps))
        };
        self.changes.push(Change {
            class,
            operation: self.operation.clone(),
            wire: spot.wire.clone(),
            rust: spot.rust.clone(),
            what: what.into(),
            help,
            old: place(&spot.old, &self.old.places),
            new: place(&spot.new, &self.new.places),
        });
    }

    /// Tells of a value that differs.
    pub(super) fn differs<T: PartialEq>(
        &mut self,
        class: Class,
        spot: &Spot,
        (old, new): (&T, &T),
        what: impl FnOnce(&T, &T) -> String,
    ) {
        if old != new {
            self.tell(class, spot, what(old, new));
        }
    }
}

/// Advice on something that is gone where something much alike is new.
pub(super) fn renamed<'a>(gone: &str, new: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(gone, new).map(|new| format!("is it `{new}` now?"))
}
