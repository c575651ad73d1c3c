//! From the model to files. Nothing here can fail, and nothing is decided that [`crate::check`] could have decided.

mod context;
mod docs;
mod rust;
mod sample;
mod words;

use context::Context;

use crate::model::{Api, Operation};
use crate::output::OutputFile;
use crate::parallel;

/// Emits every file, in no particular order.
///
/// What is of one operation is emitted last and takes the operation with it: with thousands of them, their model is as
/// large as what is emitted.
pub(crate) fn emit(mut api: Api) -> Vec<OutputFile> {
    let mut files = rust::shared(&api);
    files.push(rust::features(&api));
    files.extend(docs::shared(&api));
    let operations: Vec<(usize, Operation)> = api
        .groups
        .iter_mut()
        .enumerate()
        .flat_map(|(index, group)| {
            let operations = std::mem::take(&mut group.operations);
            operations.into_iter().map(move |of| (index, of))
        })
        .collect();
    let api = &api;
    let of_operations = parallel::map(operations, |(index, operation)| {
        let cx = Context {
            api,
            group: &api.groups[index],
            operation: &operation,
        };
        let mut files = rust::of_operation(cx);
        files.push(docs::page(cx));
        let described = rust::description_line(cx);
        let emulated = rust::emulator_line(cx);
        (index, described, emulated, files)
    });
    let mut descriptions = vec![Vec::new(); api.groups.len()];
    let mut emulated = descriptions.clone();
    for (group, description, line, of_operation) in of_operations {
        descriptions[group].push(description);
        emulated[group].push(line);
        files.extend(of_operation);
    }
    files.extend(rust::description_tables(api, &descriptions));
    files.extend(rust::emulator_tables(api, &emulated));
    files
}
