//! Which file of a crate uses which, read from its paths.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Item, UseTree, Visibility};

/// Macros whose body is code of another crate.
const FOREIGN: [&str; 3] = ["quote", "quote_spanned", "parse_quote"];

/// A module in a file of its own.
struct Module {
    file: String,
    children: BTreeSet<String>,
    /// What it hands on under a name of its own: the path that it stands for, from the root.
    handed_on: BTreeMap<String, Vec<String>>,
    /// Paths that it uses, from the root.
    used: Vec<Vec<String>>,
    /// Its tokens without comments.
    code: String,
}

/// The modules of a crate by their paths, without tests.
pub(crate) struct Crate {
    folder: PathBuf,
    modules: BTreeMap<Vec<String>, Module>,
}

impl Crate {
    /// The crate whose root is `folder/lib.rs` or `folder/main.rs`.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut found = Self {
            folder: folder.to_owned(),
            modules: BTreeMap::new(),
        };
        let root = ["lib.rs", "main.rs"]
            .into_iter()
            .find(|name| folder.join(name).is_file());
        found.module(folder, root.expect("a crate has a root"), folder, &[]);
        found
    }

    /// Reads the module in `file` of `folder`, whose children are in `below`.
    fn module(&mut self, folder: &Path, file: &str, below: &Path, path: &[String]) {
        let place = folder.join(file);
        let text = fs::read_to_string(&place)
            .unwrap_or_else(|error| panic!("{}: {error}", place.display()));
        let syntax =
            syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", place.display()));
        let items: Vec<Item> = syntax
            .items
            .into_iter()
            .filter(|item| !is_test(item))
            .collect();
        let children: BTreeSet<String> = items.iter().filter_map(child).collect();
        let mut module = Module {
            file: place
                .strip_prefix(&self.folder)
                .unwrap_or(&place)
                .display()
                .to_string(),
            children,
            handed_on: BTreeMap::new(),
            used: Vec::new(),
            code: String::new(),
        };
        for item in &items {
            without_comments(item.to_token_stream(), &mut module.code);
            if let Item::Use(item) = item {
                let mut leaves = Vec::new();
                flatten(&item.tree, &mut Vec::new(), &mut leaves);
                for (leaf, name) in leaves {
                    let Some(target) = absolute(&leaf, path, &module.children) else {
                        continue;
                    };
                    if matches!(item.vis, Visibility::Inherited) {
                        module.used.push(target);
                    } else {
                        module.handed_on.insert(name, target);
                    }
                }
            } else {
                let mut paths = Vec::new();
                in_tokens(item.to_token_stream(), &mut paths);
                let targets = paths.iter().filter(|path| path.len() > 1);
                module
                    .used
                    .extend(targets.filter_map(|leaf| absolute(leaf, path, &module.children)));
            }
        }
        let children = module.children.clone();
        self.modules.insert(path.to_vec(), module);
        for child in children {
            let mut path = path.to_vec();
            path.push(child.clone());
            let inner = below.join(&child);
            if below.join(format!("{child}.rs")).is_file() {
                self.module(below, &format!("{child}.rs"), &inner, &path);
            } else if inner.join("mod.rs").is_file() {
                self.module(&inner, "mod.rs", &inner, &path);
            } else {
                panic!("no file for {path:?}");
            }
        }
    }

    /// Paths of the modules that each module uses, itself apart.
    pub(crate) fn uses(&self) -> BTreeMap<Vec<String>, BTreeSet<Vec<String>>> {
        let of = |(path, module): (&Vec<String>, &Module)| {
            let targets = module.used.iter().map(|target| self.home(target));
            let targets = targets.filter(|target| target != path).collect();
            (path.clone(), targets)
        };
        self.modules.iter().map(of).collect()
    }

    /// The rooms of the crate, which are the modules of its root, each with those that it names; what a room hands on, it
    /// has to name itself.
    pub(crate) fn rooms(&self) -> BTreeMap<String, BTreeSet<String>> {
        let of_root = &self.modules[&Vec::new()].children;
        let mut rooms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (path, module) in &self.modules {
            let Some(own) = path.first() else { continue };
            let room = rooms.entry(own.clone()).or_default();
            for target in module.used.iter().chain(module.handed_on.values()) {
                let named = target
                    .first()
                    .filter(|name| of_root.contains(*name))
                    .cloned();
                let target = named.or_else(|| self.home(target).first().cloned());
                room.extend(target.filter(|target| target != own));
            }
        }
        rooms
    }

    /// The code of each file, without tests and comments.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let modules = self.modules.values();
        modules.map(|module| (module.file.as_str(), module.code.as_str()))
    }

    /// File of a module, below the folder of the crate.
    pub(crate) fn file(&self, module: &[String]) -> &str {
        &self.modules[module].file
    }

    /// The module in which what `path` names is written.
    fn home(&self, path: &[String]) -> Vec<String> {
        let mut module = Vec::new();
        for (index, name) in path.iter().enumerate() {
            let here = &self.modules[&module];
            if here.children.contains(name) {
                module.push(name.clone());
            } else if let Some(target) = here.handed_on.get(name) {
                let mut target = target.clone();
                target.extend_from_slice(&path[index + 1..]);
                return self.home(&target);
            } else {
                break;
            }
        }
        module
    }
}

fn is_test(item: &Item) -> bool {
    let attributes = match item {
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        _ => return false,
    };
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Path>()
                .is_ok_and(|path| path.is_ident("test"))
    })
}

/// A module that is declared here and written elsewhere. What is emitted is no part of the house, and a file with a
/// `path` of its own is looked at in the other crate.
fn child(item: &Item) -> Option<String> {
    match item {
        Item::Mod(item) if item.content.is_none() && item.ident != "generated" => {
            let is_elsewhere = item
                .attrs
                .iter()
                .any(|attribute| attribute.path().is_ident("path"));
            (!is_elsewhere).then(|| item.ident.to_string())
        }
        _ => None,
    }
}

/// The leaves of a `use`, each with the name that it gets.
fn flatten(tree: &UseTree, prefix: &mut Vec<String>, leaves: &mut Vec<(Vec<String>, String)>) {
    let mut leaf = |name: String, known_as: String| {
        let mut path = prefix.clone();
        if name != "self" {
            path.push(name);
        }
        let known_as = if known_as == "self" {
            path.last().cloned().unwrap_or_default()
        } else {
            known_as
        };
        leaves.push((path, known_as));
    };
    match tree {
        UseTree::Path(path) => {
            prefix.push(path.ident.to_string());
            flatten(&path.tree, prefix, leaves);
            prefix.pop();
        }
        UseTree::Name(name) => leaf(name.ident.to_string(), name.ident.to_string()),
        UseTree::Rename(name) => leaf(name.ident.to_string(), name.rename.to_string()),
        UseTree::Glob(_) => leaf("self".to_owned(), "*".to_owned()),
        UseTree::Group(group) => group
            .items
            .iter()
            .for_each(|tree| flatten(tree, prefix, leaves)),
    }
}

/// A path from the root of the crate, if it leads into it: from `crate`, `self`, `super` or a child.
fn absolute(
    path: &[String],
    module: &[String],
    children: &BTreeSet<String>,
) -> Option<Vec<String>> {
    let mut target = match path.first()?.as_str() {
        "crate" => Vec::new(),
        "self" | "super" => module.to_vec(),
        name if children.contains(name) => module.to_vec(),
        _ => return None,
    };
    for name in path {
        match name.as_str() {
            "crate" | "self" => {}
            "super" => {
                target.pop();
            }
            name => target.push(name.to_owned()),
        }
    }
    Some(target)
}

/// Collects `a::b::c` wherever it stands.
fn in_tokens(tokens: TokenStream, paths: &mut Vec<Vec<String>>) {
    let mut path: Vec<String> = Vec::new();
    let mut colons = 0;
    let mut is_foreign = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                if colons != 2 {
                    paths.push(std::mem::take(&mut path));
                }
                path.push(ident.to_string());
                colons = 0;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
            TokenTree::Punct(punct) => {
                is_foreign = punct.as_char() == '!'
                    && path
                        .last()
                        .is_some_and(|name| FOREIGN.contains(&name.as_str()));
                paths.push(std::mem::take(&mut path));
                colons = 0;
            }
            TokenTree::Group(group) => {
                // Who may see an item is no use of anything: `pub(in crate::import)`.
                let is_visibility = path == ["pub"] && group.delimiter() == Delimiter::Parenthesis;
                paths.push(std::mem::take(&mut path));
                colons = 0;
                if !(is_visibility || is_foreign && group.delimiter() != Delimiter::None) {
                    in_tokens(group.stream(), paths);
                }
                is_foreign = false;
            }
            TokenTree::Literal(_) => {
                paths.push(std::mem::take(&mut path));
                colons = 0;
            }
        }
    }
    paths.push(path);
}

/// Appends tokens without doc comments, which are `#[doc = "…"]` by then.
fn without_comments(tokens: TokenStream, code: &mut String) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let is_comment = |token: &TokenTree| {
                    let TokenTree::Group(group) = token else {
                        return false;
                    };
                    let first = group.stream().into_iter().next();
                    matches!(first, Some(TokenTree::Ident(name)) if name == "doc")
                };
                if tokens.next_if(is_comment).is_none() {
                    code.push('#');
                }
            }
            TokenTree::Group(group) => without_comments(group.stream(), code),
            other => {
                code.push_str(&other.to_string());
                code.push(' ');
            }
        }
    }
}
