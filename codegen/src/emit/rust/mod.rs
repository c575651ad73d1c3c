//! The emitted client crate.
//!
//! One file per operation, one `mod.rs` per group, and at the top the service, the error codes and the types that
//! operations share. One module here per kind of item.

mod builder;
pub(crate) mod docs;
mod dynamic;
mod emulation;
mod enumeration;
mod errors;
mod example;
mod imports;
mod manifest;
mod modules;
mod operation;
mod paging;
mod service;
mod structure;
mod tests;
mod types;

pub(crate) use example::{page_example, paging_example};
pub(crate) use manifest::manifest;
pub(crate) use structure::type_name;
pub(crate) use types::{documented_type, plain};

use crate::emit::OutputFile;
use crate::model::Api;

/// Where emitted Rust goes.
const ROOT: &str = "generated-sdk/src/generated";

/// Emits every Rust file.
pub(crate) fn emit(api: &Api) -> Vec<OutputFile> {
    let mut files = vec![modules::root(api), service::file(api), errors::file(api)];
    if !api.types.is_empty() {
        files.extend(modules::shared_types(api));
    }
    for group in &api.groups {
        files.push(modules::group(group, &api.service.source));
        for operation in &group.operations {
            files.push(operation::file(api, group, operation));
        }
    }
    files.push(dynamic::file(api));
    files.extend(emulation::files(api));
    files.extend(tests::files(api));
    files
}
