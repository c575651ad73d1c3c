//! Operations that the sources of a program name.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use alibabacloud_cams::dynamic;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};

use crate::failure::Failure;

/// Folders beside the program: what is built, and what is not part of it.
const LEFT_OUT: [&str; 4] = ["target", "tests", "benches", "examples"];

/// The operations that are called in the sources below `folder`, by name, and the first place of each: `src/main.rs:10`.
///
/// # Errors
///
/// If it is no folder of a crate, a file cannot be read, or no operation is called.
pub(super) fn called(folder: &Path) -> Result<BTreeMap<&'static str, String>, Failure> {
    if !folder.join("Cargo.toml").is_file() {
        let folder = folder.display();
        return Err(Failure::usage(format!(
            "{folder} is no folder of a crate: it has no Cargo.toml"
        )));
    }
    let mut files = Vec::new();
    find(folder, &mut files)?;
    files.sort();
    let names = Names::of_operations();
    let mut found = BTreeMap::new();
    for file in files {
        let failed = |error: String| Failure::other(format!("{}: {error}", file.display()));
        let text = std::fs::read_to_string(&file).map_err(|error| failed(error.to_string()))?;
        let parsed = syn::parse_file(&text).map_err(|error| {
            let at = error.span().start();
            failed(format!("line {}: {error}", at.line))
        })?;
        let shown = file
            .strip_prefix(folder)
            .unwrap_or(&file)
            .display()
            .to_string();
        let mut finder = Finder {
            names: &names,
            file: shown,
            found: &mut found,
        };
        finder.visit_file(&parsed);
    }
    if found.is_empty() {
        let folder = folder.display();
        return Err(Failure::other(format!(
            "no source below {folder} calls an operation"
        )));
    }
    Ok(found)
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failed = |error| Failure::new(&format!("cannot read {}", folder.display()), error);
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if kind.is_dir() && !name.starts_with('.') && !LEFT_OUT.contains(&&*name) {
            find(&path, files)?;
        } else if kind.is_file() && path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// What operations are called in Rust.
struct Names {
    methods: BTreeMap<&'static str, &'static str>,
    types: BTreeMap<&'static str, &'static str>,
}

impl Names {
    fn of_operations() -> Self {
        let all = dynamic::descriptions();
        let methods = all.iter().map(|of| (of.method.as_str(), of.name.as_str()));
        let types = all.iter().flat_map(|of| {
            [&of.request, &of.builder].map(|type_| (type_.as_str(), of.name.as_str()))
        });
        Self {
            methods: methods.collect(),
            types: types.collect(),
        }
    }
}

struct Finder<'a> {
    names: &'a Names,
    file: String,
    found: &'a mut BTreeMap<&'static str, String>,
}

impl Finder<'_> {
    fn note(&mut self, operation: &'static str, at: Span) {
        let line = at.start().line;
        let place = format!("{}:{line}", self.file);
        self.found.entry(operation).or_insert(place);
    }

    fn method(&mut self, ident: &Ident) {
        if let Some(operation) = self.names.methods.get(plain(ident).as_str()) {
            self.note(operation, ident.span());
        }
    }

    fn type_(&mut self, ident: &Ident) {
        if let Some(operation) = self.names.types.get(plain(ident).as_str()) {
            self.note(operation, ident.span());
        }
    }

    /// Of an operation that is called by name.
    fn name(&mut self, name: &str, at: Span) {
        if let Some(operation) = dynamic::operation(name) {
            self.note(operation.name(), at);
        }
    }

    /// What a macro is given need not be Rust yet: methods are told by what stands before them.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut before = [' '; 2];
        for token in tokens {
            let mut last = ' ';
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(ident) => {
                    self.type_(&ident);
                    if before[1] == '.' || before == [':', ':'] {
                        self.method(&ident);
                    }
                }
                TokenTree::Literal(literal) => {
                    if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                        self.name(&text.value(), text.span());
                    }
                }
                TokenTree::Punct(punct) => last = punct.as_char(),
            }
            before = [before[1], last];
        }
    }
}

fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

/// Under `#[cfg(test)]`, or a test itself.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let last = attribute.path().segments.last();
        match last.map(|segment| segment.ident.to_string()).as_deref() {
            Some("test") => true,
            Some("cfg") => attribute
                .parse_args::<syn::Path>()
                .is_ok_and(|path| path.is_ident("test")),
            _ => false,
        }
    })
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            visit::visit_item_fn(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if !is_test(&item.attrs) {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if !is_test(&item.attrs) {
            visit::visit_item_use(self, item);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.method(&call.method);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let (Some(last), true) = (path.segments.last(), path.segments.len() > 1) {
            self.method(&last.ident);
        }
        visit::visit_path(self, path);
    }

    /// Of types, wherever they stand.
    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.type_(ident);
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.name(&text.value(), text.span());
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.tokens(call.tokens.clone());
    }

    /// Documentation calls nothing.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
}
