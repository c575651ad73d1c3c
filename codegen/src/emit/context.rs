//! What the files of one operation are emitted from.

use crate::model::{Api, Group, Operation, Registry};

/// An operation, and what is around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) api: &'a Api,
    /// Its operations are not among it any more: each is gone when its files are there.
    pub(crate) group: &'a Group,
    pub(crate) operation: &'a Operation,
}

impl<'a> Context<'a> {
    /// The types that the operation can refer to.
    pub(crate) fn types(self) -> Registry<'a> {
        Registry::new(&self.api.types, &self.operation.types)
    }
}
