//! Emitted data: text files with one line of JSON for each thing, which the code includes.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::json;

use crate::format::header;
use crate::model::Api;
use crate::output::OutputFile;

/// The first line is the header: JSON has no comments.
pub(super) fn file(api: &Api, path: String, lines: &[String]) -> OutputFile {
    let source = &api.service.source;
    let mut text = json!({ "$comment": header(source) }).to_string();
    for line in lines {
        text.push('\n');
        text.push_str(line);
    }
    text.push('\n');
    OutputFile::new(path, text, source)
}

/// The item that includes the files of all groups that are compiled.
///
/// ```ignore
/// /// The operations, group by group: one line of JSON for each.
/// pub(crate) static GROUPS: &[&str] = &[
///     #[cfg(feature = "migration")]
///     include_str!("migration.jsonl"),
/// ];
/// ```
pub(super) fn groups(api: &Api) -> TokenStream {
    let groups = api.groups.iter().map(|group| {
        let feature = group.name.plain();
        let name = format!("{feature}.jsonl");
        quote! { #[cfg(feature = #feature)] include_str!(#name) }
    });
    quote! {
        #[doc = " The operations, group by group: one line of JSON for each."]
        pub(crate) static GROUPS: &[&str] = &[#(#groups),*];
    }
}
