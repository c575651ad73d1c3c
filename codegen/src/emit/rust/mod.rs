//! The emitted client crate.
//!
//! One file per operation, one `mod.rs` per group, and at the top the service, the error codes and the types that
//! operations share. One module here per kind of item.

mod builder;
mod citations;
mod conditions;
mod definition;
mod description;
pub(crate) mod docs;
mod dynamic;
mod emulation;
mod enumeration;
mod errors;
mod event;
mod example;
mod features;
mod imports;
mod input_schema;
mod lines;
mod made;
mod modules;
mod operation;
mod paging;
mod renamed;
mod service;
mod structure;
mod tests;
mod types;
mod union;

pub(crate) use description::{line as description_line, tables as description_tables};
pub(crate) use emulation::{line as emulator_line, tables as emulator_tables};
pub(crate) use example::{page_error_example, page_example, paging_example};
pub(crate) use features::features;
pub(crate) use types::documented_type;
pub(crate) use union::variant_line;

use crate::emit::context::Context;
use crate::model::Api;
use crate::output::OutputFile;

/// The files of one operation: the code, the tests of its examples.
pub(crate) fn of_operation(cx: Context<'_>) -> Vec<OutputFile> {
    let mut files = vec![operation::file(cx)];
    files.extend(tests::file(cx));
    files
}

/// The files that are of no one operation.
pub(crate) fn shared(api: &Api) -> Vec<OutputFile> {
    let mut files = vec![
        modules::root(api),
        modules::re_exports(api),
        service::file(api),
        errors::file(api),
    ];
    if !api.types.is_empty() {
        files.extend(modules::shared_types(api));
    }
    for group in &api.groups {
        files.push(modules::group(api, group));
    }
    files.extend(event::files(api));
    files.extend(
        api.events
            .iter()
            .filter_map(|event| event::tests(api, event)),
    );
    files.push(dynamic::file(api));
    files.push(description::module(api));
    files.extend(emulation::shared(api));
    files.push(tests::main(api));
    files
}
