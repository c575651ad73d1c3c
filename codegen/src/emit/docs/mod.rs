//! The reference as an mdBook source tree: a page per operation and event, an index per group, and one table of everything.

mod anchors;
mod event;
mod index;
mod members;
mod official_names;
mod operation;
mod page;

use crate::model::Api;
use crate::output::OutputFile;

pub(crate) use operation::page;

/// The pages that are of no one operation.
pub(crate) fn shared(api: &Api) -> Vec<OutputFile> {
    let mut files = vec![
        index::book(api),
        index::style(api),
        index::summary(api),
        index::introduction(api),
        index::error_codes(api),
        official_names::page(api),
    ];
    for group in &api.groups {
        files.push(index::group(api, group));
    }
    files.extend(event::files(api));
    files
}
