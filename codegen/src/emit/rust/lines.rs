//! Emitted data: text files with one line of JSON for each thing, which the code includes.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Value as Json, json};

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

/// The text of an object with one member more, which is JSON already: examples keep the order of their members.
pub(super) fn with_member(object: &Json, name: &str, value: &str) -> String {
    let mut text = object.to_string();
    // Its closing brace.
    text.pop();
    format!("{text},\"{name}\":{value}}}")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_that_is_text_already_comes_last() {
        let line = with_member(&json!({ "a": {} }), "z", r#"{"y":1,"b":2}"#);
        assert_eq!(line, r#"{"a":{},"z":{"y":1,"b":2}}"#);
    }
}
