//! What texts of the spec cite, as Rust calls it: texts know wire names alone.

use std::collections::BTreeMap;

use crate::markdown::{after_citing, code, prose_citing};
use crate::model::{Field, Operation};

/// Wire names that mean something beside a text, and the Markdown that stands for them.
pub(crate) struct Citations(BTreeMap<String, String>);

impl Citations {
    /// The parameters of an operation: links to their setters.
    pub(crate) fn of_parameters(operation: &Operation) -> Self {
        let builder = operation.builder.name.plain();
        let fields = operation
            .parameters
            .iter()
            .map(|parameter| &parameter.field);
        let links = fields.map(|field| {
            let ident = &field.name.ident;
            let shown = code(ident.plain());
            let link = format!("[{shown}]({builder}::{})", ident.escaped());
            (field.name.wire.clone(), link)
        });
        Self(links.collect())
    }

    /// The members of a structure: their names.
    pub(crate) fn of_members<'a>(fields: impl IntoIterator<Item = &'a Field>) -> Self {
        let names = fields.into_iter().map(|field| {
            let name = &field.name;
            (name.wire.clone(), code(name.ident.plain()))
        });
        Self(names.collect())
    }

    /// Prose in which they are cited.
    pub(crate) fn prose(&self, text: &str) -> String {
        prose_citing(text, &|name| self.0.get(name).cloned())
    }

    /// Prose that goes on where `start` ends.
    pub(crate) fn after(&self, start: &str, text: &str) -> String {
        after_citing(start, text, &|name| self.0.get(name).cloned())
    }
}
