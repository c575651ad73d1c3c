//! The last step of emission: header, formatting, spacing.
//!
//! prettyplease prints items without blank lines between them and knows no `//` comments, so a Rust file is unparsed
//! item by item and put together here. Emitted modules are fenced off from rustfmt where they are declared, because
//! prettyplease and rustfmt break lines at different places.

use proc_macro2::TokenStream;

/// Every emitted file has this text in its first lines; a file without it is never removed or overwritten unasked.
pub const HEADER_MARKER: &str = "@generated from ";

/// True if `text` bears the header of an emitted file.
#[must_use]
pub fn is_emitted(text: &str) -> bool {
    text.lines()
        .take(3)
        .any(|line| line.contains(HEADER_MARKER))
}

/// The header's sentence, to be put in the comment syntax of the file's language.
pub(crate) fn header(source: &str) -> String {
    format!("{HEADER_MARKER}{source} by `cargo xtask generate`. Do not edit.")
}

/// A Rust file under construction.
pub(crate) struct RustFile {
    source: String,
    inner_docs: Vec<String>,
    inner_attributes: TokenStream,
    items: Vec<TokenStream>,
}

impl RustFile {
    /// Starts a file that comes from the spec file `source` and opens with `inner_docs` as `//!` lines.
    pub(crate) fn new(source: &str, inner_docs: Vec<String>) -> Self {
        Self {
            source: source.to_owned(),
            inner_docs,
            inner_attributes: TokenStream::new(),
            items: Vec::new(),
        }
    }

    /// Adds attributes of the whole file, such as `#![allow(…)]`.
    pub(crate) fn attributes(&mut self, attributes: TokenStream) {
        self.inner_attributes.extend(attributes);
    }

    /// Adds an item, or several that belong together.
    pub(crate) fn item(&mut self, item: TokenStream) {
        self.items.push(item);
    }

    /// Adds items in order.
    pub(crate) fn items(&mut self, items: impl IntoIterator<Item = TokenStream>) {
        self.items.extend(items);
    }

    /// All items, for looking up what they mention.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = &TokenStream> {
        self.items.iter()
    }

    /// The text of the file. `imports` are `use` declarations, already ordered.
    pub(crate) fn finish(self, imports: &[TokenStream]) -> String {
        let mut text = format!("// {}\n", header(&self.source));
        if !self.inner_docs.is_empty() {
            text.push('\n');
            for line in &self.inner_docs {
                text.push_str(if line.is_empty() { "//!" } else { "//! " });
                text.push_str(line);
                text.push('\n');
            }
        }
        let attributes = unparse(&self.inner_attributes);
        let imports = imports.iter().map(unparse);
        let (std, own): (Vec<String>, Vec<String>) =
            imports.partition(|declaration| declaration.starts_with("use std::"));
        let items = self.items.into_iter().map(|item| space(&unparse(&item)));
        for part in [attributes, std.concat(), own.concat()]
            .into_iter()
            .chain(items)
        {
            if !part.is_empty() {
                text.push('\n');
                text.push_str(&part);
            }
        }
        text
    }
}

/// Formats items. What an emitter made that is no Rust is a bug of the emitter: it is handed on as it stands, so that
/// it shows in the file and in the golden tests, instead of ending the process.
fn unparse(tokens: &TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => tidy_json(&prettyplease::unparse(&file)),
        Err(error) => format!("compile_error!({:?});\n{tokens}\n", error.to_string()),
    }
}

/// prettyplease prints the tokens of a macro as they come: `json!({ "a" : - 1 })`. Sets that right.
fn tidy_json(text: &str) -> String {
    const MACRO: &str = "json!(";
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(MACRO) {
        let (before, json) = rest.split_at(at + MACRO.len());
        out.push_str(before);
        let mut depth = 1_usize;
        let mut in_text = false;
        let mut escaped = false;
        let mut end = json.len();
        for (index, c) in json.char_indices() {
            match c {
                _ if in_text => {
                    in_text = escaped || c != '"';
                    escaped = c == '\\' && !escaped;
                }
                '"' => in_text = true,
                '(' => depth += 1,
                ')' => depth -= 1,
                ' ' if json
                    .get(index..)
                    .is_some_and(|rest| rest.starts_with(" : ")) =>
                {
                    continue;
                }
                ' ' if json.get(..index).is_some_and(|done| done.ends_with('-')) => continue,
                _ => {}
            }
            if depth == 0 {
                end = index;
                break;
            }
            out.push(c);
        }
        rest = json.get(end..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// Formats one expression.
pub(crate) fn expression(tokens: &TokenStream) -> String {
    let text = unparse(&quote::quote! { fn f() { #tokens } });
    let mut lines: Vec<&str> = text.lines().skip(1).collect();
    lines.pop();
    let lines = lines
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// Puts a blank line between neighbours that prettyplease sets close: an item that ends and the next that starts.
fn space(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut previous = "";
    for line in text.lines() {
        let start = line.trim_start();
        let starts_item = [
            "///", "#[", "pub ", "fn ", "impl ", "impl<", "static ", "mod ",
        ]
        .iter()
        .any(|word| start.starts_with(word));
        let documented = start.starts_with("///") || start.starts_with("#[");
        let before = previous.trim_start();
        let set_apart = (starts_item && before == "}")
            || (documented && before.ends_with("{}"))
            || (before.ends_with(';')
                && !before.starts_with("//")
                && ["///", "fn ", "pub fn "]
                    .iter()
                    .any(|word| start.starts_with(word)));
        if set_apart {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn the_header_is_recognised_in_every_comment_syntax() {
        for comment in ["// {}", "<!-- {} -->", "# {}"] {
            let text = format!("{}\nrest", comment.replace("{}", &header("spec/x.yaml")));
            assert!(is_emitted(&text), "{text}");
        }
        assert!(!is_emitted("fn main() {}\n"));
        assert!(!is_emitted("1\n2\n3\n// @generated from a spec\n"));
    }

    #[test]
    fn json_in_macros_is_tidied() {
        let text = expression(&quote! { f(json!({ "a - : b": [-1, { "c": ")" }] }), - x) });
        assert_eq!(text, r#"f(json!({ "a - : b": [-1, { "c": ")" }] }), -x)"#);
    }

    #[test]
    fn items_and_methods_are_set_apart() {
        let mut file = RustFile::new("spec/x.yaml", vec!["Docs.".into()]);
        file.item(quote! { struct A; });
        file.item(quote! { impl A { fn a() {} #[doc = " B."] fn b() {} } });
        assert_eq!(
            file.finish(&[]),
            "// @generated from spec/x.yaml by `cargo xtask generate`. Do not edit.\n\n//! Docs.\n\nstruct A;\n\n\
             impl A {\n    fn a() {}\n\n    /// B.\n    fn b() {}\n}\n"
        );
    }
}
