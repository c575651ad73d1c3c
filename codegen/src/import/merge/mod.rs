//! Imports over spec files that exist: what was written by hand stays, what changed upstream is taken over and told.
//!
//! With the metadata imported last as a base, what did not change since is nobody's business but the maintainer's, and where the
//! spec has not followed it a person has decided: that stays, and what upstream says now is told. Without
//! one, what the metadata states and the spec contradicts counts as changed, and what the spec says beyond the metadata
//! (finer types, limits, known values, texts) counts as a decision.

mod edit;
mod examples;
mod fields;
mod operation;
mod outline;
mod service;
mod sides;

use serde::de::DeserializeOwned;

use super::report::{RemarkKind, Report};
use crate::source::Source;
use crate::spec::{self, File, ServiceFile, TypeDefinition};
use edit::{Edits, TooOdd};
use outline::Outline;

pub(super) use operation::merge_operation;
pub(super) use service::{NewService, merge_service};

/// A file that is being merged.
struct Merge<'a> {
    path: &'a str,
    edits: Edits<'a>,
    service: &'a ServiceFile,
    report: &'a mut Report,
}

impl<'a> Merge<'a> {
    fn of<T>(file: &'a File<T>, service: &'a ServiceFile, report: &'a mut Report) -> Self {
        Self {
            path: &file.path,
            edits: Edits::of(&file.text),
            service,
            report,
        }
    }

    /// Tells something about a place in the file.
    fn tell(&mut self, kind: RemarkKind, at: &str, message: impl Into<String>) {
        self.report
            .tell_at(kind, format!("{}: {at}", self.path), message);
    }

    /// Tells of a change that was written, or has to be written by hand.
    fn told(&mut self, written: Result<(), TooOdd>, kind: RemarkKind, at: &str, message: &str) {
        if written.is_ok() {
            self.tell(kind, at, message);
        } else {
            let message = format!(
                "{message}; to be written by hand, the text around it is laid out unusually"
            );
            self.tell(RemarkKind::Drift, at, message);
        }
    }

    /// The merged file, if it differs and still reads as a spec; one that does not is told, and dropped.
    fn finish<T: DeserializeOwned>(self) -> Option<Source> {
        if self.edits.is_empty() {
            return None;
        }
        let file = Source::new(self.path, self.edits.apply());
        if spec::reads::<T>(&file) {
            return Some(file);
        }
        let message = "the changes above could not be written into this file; they have to be written by hand";
        self.report
            .tell_at(RemarkKind::Unsupported, self.path, message);
        None
    }

    fn shared_type(&self, name: &str) -> Option<&'a TypeDefinition> {
        self.service.types.iter().find(|type_| type_.name == name)
    }
}
