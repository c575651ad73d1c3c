//! A file that is being merged.

use serde::de::DeserializeOwned;

use super::edit::{Edits, TooOdd};
use crate::import::report::{RemarkKind, Report};
use crate::source::Source;
use crate::spec::{self, File, ServiceFile, TypeDefinition};

/// A file that is being merged.
pub(super) struct Merge<'a> {
    pub(super) path: &'a str,
    pub(super) edits: Edits<'a>,
    pub(super) service: &'a ServiceFile,
    pub(super) report: &'a mut Report,
}

impl<'a> Merge<'a> {
    pub(super) fn of<T>(
        file: &'a File<T>,
        service: &'a ServiceFile,
        report: &'a mut Report,
    ) -> Self {
        Self {
            path: &file.path,
            edits: Edits::of(&file.text),
            service,
            report,
        }
    }

    /// Tells something about a place in the file.
    pub(super) fn tell(&mut self, kind: RemarkKind, at: &str, message: impl Into<String>) {
        self.report
            .tell_at(kind, format!("{}: {at}", self.path), message);
    }

    /// Tells of a change that was written, or has to be written by hand.
    pub(super) fn told(
        &mut self,
        written: Result<(), TooOdd>,
        kind: RemarkKind,
        at: &str,
        message: &str,
    ) {
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
    pub(super) fn finish<T: DeserializeOwned>(self) -> Option<Source> {
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

    pub(super) fn shared_type(&self, name: &str) -> Option<&'a TypeDefinition> {
        self.service.types.iter().find(|type_| type_.name == name)
    }
}
