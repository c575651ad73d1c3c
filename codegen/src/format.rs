//! The last step of emission: header, formatting, spacing.
//!
//! prettyplease prints items without blank lines between them and knows no `//` comments, so a Rust file is unparsed
//! item by item and put together here. Emitted modules are fenced off from rustfmt where they are declared, because
//! prettyplease and rustfmt break lines at different places.

mod mentions;

use proc_macro2::{Literal, TokenStream};
use syn::buffer::Cursor;
use syn::parse::{Parse as _, ParseStream, Parser as _};

pub(crate) use mentions::Mentions;

/// Parts the lines of a doc comment within one attribute, see [`doc_text`]. Control characters are refused in specs.
const NEXT_LINE: char = '\u{1f}';

/// Every emitted file has this text in its first lines; a file without it is never removed or overwritten unasked.
pub const HEADER_MARKER: &str = "@generated from ";

/// True if `text` bears the header of an emitted file.
#[must_use]
pub fn is_emitted(text: &str) -> bool {
    let is_header = |line: &str| {
        let line = line.trim_start();
        let comment = HEADER_STARTS
            .iter()
            .find_map(|start| line.strip_prefix(start));
        comment.is_some_and(|text| text.starts_with(HEADER_MARKER))
    };
    text.lines().take(3).any(is_header)
}

/// What stands before the header, by language: Rust, Markdown, TOML, CSS, JSON, lines of JSON.
const HEADER_STARTS: [&str; 6] = [
    "// ",
    "<!-- ",
    "# ",
    "/* ",
    "\"$comment\": \"",
    "{\"$comment\":\"",
];

/// The header's sentence, to be put in the comment syntax of the file's language.
pub(crate) fn header(source: &str) -> String {
    format!("{HEADER_MARKER}{source} by `cargo xtask generate`. Do not edit.")
}

/// A Rust file under construction.
pub(crate) struct RustFile {
    head: Head,
    items: Vec<TokenStream>,
}

/// What stands above imports and items.
struct Head {
    source: String,
    inner_docs: Vec<String>,
    inner_attributes: TokenStream,
}

impl RustFile {
    /// Starts a file that comes from the spec file `source` and opens with `inner_docs` as `//!` lines.
    pub(crate) fn new(source: &str, inner_docs: Vec<String>) -> Self {
        Self {
            head: Head {
                source: source.to_owned(),
                inner_docs,
                inner_attributes: TokenStream::new(),
            },
            items: Vec::new(),
        }
    }

    /// Adds attributes of the whole file, such as `#![allow(…)]`.
    pub(crate) fn attributes(&mut self, attributes: TokenStream) {
        self.head.inner_attributes.extend(attributes);
    }

    /// Adds an item, or several that belong together.
    pub(crate) fn item(&mut self, item: TokenStream) {
        self.items.push(item);
    }

    /// Adds items in order.
    pub(crate) fn items(&mut self, items: impl IntoIterator<Item = TokenStream>) {
        self.items.extend(items);
    }

    /// The text of the file. `imports` are `use` declarations, already ordered.
    pub(crate) fn finish(self, imports: &[TokenStream]) -> String {
        let items = self.items.into_iter();
        let items = items.map(|item| space(&unparse(item, |_| {}))).collect();
        self.head.join(imports, items)
    }

    /// The text of the file, with the `use` declarations that `imports` makes of what the items mention.
    pub(crate) fn finish_with(self, imports: impl FnOnce(&Mentions) -> Vec<TokenStream>) -> String {
        let mut mentions = Mentions::default();
        let mut items = Vec::with_capacity(self.items.len());
        for item in self.items {
            items.push(space(&unparse(item, |cursor| mentions.collect(cursor))));
        }
        self.head.join(&imports(&mentions), items)
    }
}

impl Head {
    /// A whole file of its parts.
    fn join(self, imports: &[TokenStream], items: Vec<String>) -> String {
        let mut text = format!("// {}\n", header(&self.source));
        if !self.inner_docs.is_empty() {
            text.push('\n');
            for line in &self.inner_docs {
                text.push_str(if line.is_empty() { "//!" } else { "//! " });
                text.push_str(line);
                text.push('\n');
            }
        }
        let print = |tokens| unparse(tokens, |_| {});
        let attributes = print(self.inner_attributes);
        let imports = imports.iter().cloned().map(print);
        let (std, own): (Vec<String>, Vec<String>) =
            imports.partition(|declaration| declaration.starts_with("use std::"));
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

/// The text of a `#[doc]` attribute that holds several lines: one attribute per line would add a fifth to parsing.
/// Not for use inside of macros, whose tokens are not looked into.
pub(crate) fn doc_text<S: AsRef<str>>(lines: &[S]) -> Literal {
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            text.push(NEXT_LINE);
        }
        if !line.as_ref().is_empty() {
            text.push(' ');
            text.push_str(line.as_ref());
        }
    }
    raw_literal(&text)
}

/// Text as a raw literal, which needs no escaping and no parsing.
///
/// Not for what does not print: it cannot be escaped in a raw literal, and rustc refuses some of it.
pub(crate) fn raw_literal(text: &str) -> Literal {
    let mut fence = String::from("#");
    while text.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    format!("r{fence}\"{text}\"{fence}")
        .parse()
        // A raw literal cannot hold a carriage return.
        .unwrap_or_else(|_| Literal::string(text))
}

/// Formats items. What an emitter made that is no Rust is a bug of the emitter: it is handed on as it stands, so that
/// it shows in the file and in the golden tests, instead of ending the process.
///
/// `look` is shown the tokens.
fn unparse(tokens: TokenStream, look: impl FnOnce(Cursor<'_>)) -> String {
    let source = tokens.clone();
    let parse = |input: ParseStream<'_>| {
        look(input.cursor());
        syn::File::parse(input)
    };
    match parse.parse2(tokens) {
        Ok(file) => {
            let text = split_docs(prettyplease::unparse(&file));
            tidy_json(text)
        }
        Err(error) => format!("compile_error!({:?});\n{source}\n", error.to_string()),
    }
}

/// Gives each line of a doc comment a line of its own.
fn split_docs(text: String) -> String {
    if !text.contains(NEXT_LINE) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for line in text.split_inclusive('\n') {
        if !line.contains(NEXT_LINE) {
            out.push_str(line);
            continue;
        }
        let mut parts = line.split(NEXT_LINE);
        out.push_str(parts.next().unwrap_or_default());
        let indent = line.len() - line.trim_start().len();
        for part in parts {
            out.truncate(out.trim_end_matches(' ').len());
            out.push('\n');
            out.push_str(&line[..indent]);
            out.push_str("///");
            out.push_str(part);
        }
    }
    out
}

/// prettyplease prints the tokens of a macro as they come: `json!({ "a" : - 1 })`. Sets that right.
fn tidy_json(text: String) -> String {
    const MACRO: &str = "json!(";
    // Looking for one character takes far less time, and in most items there is none.
    if !text.contains('!') || !text.contains(MACRO) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
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
    let function = quote::quote! { fn f() { #tokens } };
    let text = unparse(function, |_| {});
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
    for line in text.split_inclusive('\n') {
        if is_set_apart(previous, line) {
            out.push('\n');
        }
        out.push_str(line);
        previous = line;
    }
    out
}

/// True if a blank line belongs between these two.
fn is_set_apart(previous: &str, line: &str) -> bool {
    let previous = previous.trim_end_matches('\n');
    // Most lines end in neither.
    if !previous.ends_with(['}', ';']) {
        return false;
    }
    let (previous, line) = (previous.trim_start(), line.trim_start());
    let starts_with = |words: &[&str]| words.iter().any(|word| line.starts_with(word));
    if previous == "}" {
        starts_with(&[
            "///", "#[", "pub ", "fn ", "impl ", "impl<", "static ", "mod ",
        ])
    } else if previous.ends_with("{}") {
        starts_with(&["///", "#["])
    } else {
        previous.ends_with(';')
            && !previous.starts_with("//")
            && starts_with(&["///", "fn ", "pub fn "])
    }
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
    fn lines_of_docs_stand_on_lines_of_their_own() {
        let docs = doc_text(&["One.", "", "Two  "]);
        let mut file = RustFile::new("spec/x.yaml", vec![]);
        file.item(quote! { impl A { #[doc = #docs] fn a() {} } });
        let text = file.finish(&[]);
        let (_, item) = text.split_once("\n\n").unwrap();
        assert_eq!(
            item,
            "impl A {\n    /// One.\n    ///\n    /// Two\n    fn a() {}\n}\n"
        );
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
