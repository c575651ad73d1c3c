//! Rust names of what is imported: whatever would clash, or hide something, gets another.
//!
//! Metadata knows nothing of Rust: `GetIPSet` stands beside `GetIpSet`, `ModifyPolicy` with a parameter `Content` beside
//! `ModifyPolicyContent`. What the check would refuse is told apart here, the same way each time.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::Draft;
use crate::names;
use crate::spec::{ErrorCode, Field, Operation, Spec, TypeDefinition};

/// Which way the values of a type travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Reply,
}

/// What an emitted type is called when its own name is taken.
impl Side {
    fn suffix(self) -> &'static str {
        match self {
            Side::Request => "Input",
            Side::Reply => "Output",
        }
    }
}

/// Names that are taken.
#[derive(Debug, Default)]
struct Taken {
    /// Methods of the client.
    methods: BTreeSet<String>,
    /// Types of each group, in small letters: those that only case tells apart would have one module.
    types: BTreeMap<String, BTreeSet<String>>,
    /// Types that operations share, in small letters.
    shared: BTreeSet<String>,
    /// Wire code of each variant of the error codes.
    variants: BTreeMap<String, String>,
    /// What is said of an error code elsewhere.
    codes: BTreeMap<String, ErrorCode>,
}

/// Names apart all that new operations and their shared types bring, from each other and from what is there.
///
/// `groups` has the group of each draft; `new` tells for each whether it gets a file.
pub(super) fn name_apart(
    drafts: &mut [Draft],
    groups: &[String],
    types: &mut [TypeDefinition],
    existing: &Spec,
) {
    let mut taken = Taken::of(existing);
    let is_new = |draft: &Draft| {
        let name = &draft.operation.operation;
        existing
            .operations
            .iter()
            .all(|file| file.content.operation != *name)
    };
    let known: BTreeSet<String> = drafts
        .iter()
        .filter(|draft| !is_new(draft))
        .map(|draft| draft.operation.operation.clone())
        .collect();
    taken.share(types, existing);
    let mut new: Vec<(&mut Draft, &String)> = drafts
        .iter_mut()
        .zip(groups)
        .filter(|(draft, _)| !known.contains(&draft.operation.operation))
        .collect();
    // Operations come first: their types are named after them, others may be named otherwise.
    for (draft, group) in &mut new {
        taken.operation(&mut draft.operation, group);
    }
    for (draft, group) in new {
        let stem = stem(&draft.operation);
        taken.fields(&mut draft.operation.parameters, &stem, group, Side::Request);
        let reply = &mut draft.operation.response.fields;
        taken.fields(reply, &stem, group, Side::Reply);
        for error in &mut draft.operation.errors {
            taken.error(error);
        }
    }
}

impl Taken {
    /// What the files that are there take.
    fn of(existing: &Spec) -> Self {
        let mut taken = Self::default();
        let service = existing.service.as_ref().map(|file| &file.content);
        for type_ in service.map_or(&[][..], |service| &service.types) {
            taken.shared.insert(type_.name.to_ascii_lowercase());
            let fields = type_.fields.as_deref().unwrap_or_default();
            collect(fields, &type_.name, Side::Request, &mut taken.shared);
        }
        for error in service.map_or(&[][..], |service| &service.errors) {
            taken.known_error(error);
        }
        for file in &existing.operations {
            let operation = &file.content;
            taken.methods.insert(method(operation));
            let types = taken
                .types
                .entry(file.folder_and_stem().0.to_owned())
                .or_default();
            let stem = stem(operation);
            types.extend(of_operation(&stem));
            collect(&operation.parameters, &stem, Side::Request, types);
            collect(&operation.response.fields, &stem, Side::Reply, types);
            for error in &operation.errors {
                taken.known_error(error);
            }
        }
        taken
    }

    fn known_error(&mut self, error: &ErrorCode) {
        if let Some(code) = &error.code {
            let derived = || names::variant(code).map(|ident| ident.plain().to_owned());
            let ident = error.rust_name.clone().or_else(derived);
            self.variants
                .insert(ident.unwrap_or_default(), code.clone());
            self.codes.entry(code.clone()).or_insert(error.clone());
        }
    }

    /// Names apart the types that new shared types hold; their own names are apart already.
    fn share(&mut self, types: &mut [TypeDefinition], existing: &Spec) {
        let service = existing.service.as_ref().map(|file| &file.content);
        let there = |name: &str| {
            service.is_some_and(|service| service.types.iter().any(|type_| type_.name == name))
        };
        for type_ in types.iter() {
            self.shared.insert(type_.name.to_ascii_lowercase());
            self.shared
                .insert(format!("{}Builder", type_.name).to_ascii_lowercase());
        }
        for type_ in types.iter_mut().filter(|type_| !there(&type_.name)) {
            let name = type_.name.clone();
            for field in type_.fields.iter_mut().flatten() {
                rename(
                    field,
                    &name,
                    Side::Request,
                    &mut |name| !self.shared.contains(name),
                    &mut Vec::new(),
                );
                let mut own = BTreeSet::new();
                collect(std::slice::from_ref(field), &name, Side::Request, &mut own);
                self.shared.extend(own);
            }
        }
    }

    /// Gives a new operation a `rust_name` if its own is taken, or its types' are.
    fn operation(&mut self, operation: &mut Operation, group: &str) {
        let types = self.types.entry(group.to_owned()).or_default();
        let derived = names::member(&operation.operation).unwrap_or_default();
        let mut plain = derived.plain().to_owned();
        if names::is_client_method(&derived) || derived.is_keyword() {
            plain = format!("call_{plain}");
            operation.rust_name = Some(plain.clone());
        }
        let mut number = 2;
        loop {
            let own = of_operation(&stem(operation));
            let mut own = own.iter();
            let free = !self.methods.contains(&method(operation))
                && own.all(|name| !types.contains(name) && !self.shared.contains(name));
            if free {
                break;
            }
            operation.rust_name = Some(format!("{plain}_{number}"));
            number += 1;
        }
        self.methods.insert(method(operation));
        types.extend(of_operation(&stem(operation)));
    }

    fn fields(&mut self, fields: &mut [Field], stem: &str, group: &str, side: Side) {
        let types = self.types.entry(group.to_owned()).or_default();
        let shared = &self.shared;
        for field in fields {
            let mut claimed = Vec::new();
            let mut free = |name: &str| !types.contains(name) && !shared.contains(name);
            rename(field, stem, side, &mut free, &mut claimed);
            types.extend(claimed);
        }
    }

    /// Gives an error code the variant that it has elsewhere, or one of its own.
    fn error(&mut self, error: &mut ErrorCode) {
        let Some(code) = error.code.clone() else {
            return;
        };
        if let Some(known) = self.codes.get(&code) {
            error.rust_name.clone_from(&known.rust_name);
            error.kind = known.kind;
            return;
        }
        let derived = names::variant(&code).unwrap_or_default();
        let derived = derived.plain().to_owned();
        let stem = if derived.is_empty() || derived == "Self" {
            format!("Code{derived}")
        } else {
            derived.clone()
        };
        let mut ident = stem.clone();
        let mut number = 2;
        while ident == "Other" || self.variants.contains_key(&ident) {
            ident = format!("{stem}{number}");
            number += 1;
        }
        if ident != derived {
            error.rust_name = Some(ident.clone());
        }
        self.variants.insert(ident, code.clone());
        self.codes.insert(code, error.clone());
    }
}

/// The method that calls an operation.
fn method(operation: &Operation) -> String {
    match &operation.rust_name {
        Some(name) => name.clone(),
        None => names::member(&operation.operation)
            .unwrap_or_default()
            .plain()
            .to_owned(),
    }
}

/// What the names of an operation's types begin with.
fn stem(operation: &Operation) -> String {
    let name = operation.rust_name.as_ref();
    names::type_part(name.unwrap_or(&operation.operation))
}

/// The types that every operation has.
fn of_operation(stem: &str) -> [String; 4] {
    ["Request", "Builder", "RequestBuilder", "Response"]
        .map(|part| format!("{stem}{part}").to_ascii_lowercase())
}

/// What the type of a field is called, unless the field says so.
fn derived(field: &Field, stem: &str) -> String {
    let name = field.rust_name.as_ref().or(field.name.as_ref());
    let part = name.map_or(String::new(), |name| names::type_part(name));
    format!("{stem}{part}")
}

/// The field, or what it holds at any depth, that has a type of its own.
fn typed(field: &Field) -> Option<&Field> {
    match &field.items {
        Some(items) => typed(items),
        None => (field.fields.is_some() || field.values.is_some()).then_some(field),
    }
}

/// The same, to be changed.
fn typed_mut(field: &mut Field) -> Option<&mut Field> {
    if field.items.is_some() {
        return field.items.as_deref_mut().and_then(typed_mut);
    }
    (field.fields.is_some() || field.values.is_some()).then_some(field)
}

/// The names that a type takes, in small letters.
fn claims(name: &str, typed: &Field, side: Side) -> Vec<String> {
    let name = name.to_ascii_lowercase();
    let builder = format!("{name}builder");
    if typed.fields.is_some() && side == Side::Request {
        vec![name, builder]
    } else {
        vec![name]
    }
}

/// All type names that fields take.
fn collect(fields: &[Field], stem: &str, side: Side, into: &mut BTreeSet<String>) {
    for field in fields {
        let derived = derived(field, stem);
        if let Some(typed) = typed(field) {
            let name = typed.type_name.clone().unwrap_or(derived);
            into.extend(claims(&name, typed, side));
            collect(
                typed.fields.as_deref().unwrap_or_default(),
                &name,
                side,
                into,
            );
        }
    }
}

/// Gives the types of a field names that are free, and lists what they take.
fn rename(
    field: &mut Field,
    stem: &str,
    side: Side,
    free: &mut dyn FnMut(&str) -> bool,
    claimed: &mut Vec<String>,
) {
    let derived = derived(field, stem);
    let Some(typed) = typed_mut(field) else {
        return;
    };
    let mut name = typed.type_name.clone().unwrap_or_else(|| derived.clone());
    let mut number = 1;
    while name == stem
        || names::is_in_every_program(&name)
        || !claims(&name, typed, side)
            .iter()
            .all(|name| free(name) && !claimed.contains(name))
    {
        name = match number {
            1 => format!("{derived}{}", side.suffix()),
            number => format!("{derived}{}{number}", side.suffix()),
        };
        number += 1;
    }
    claimed.extend(claims(&name, typed, side));
    if name != derived {
        typed.type_name = Some(name.clone());
    }
    for member in typed.fields.iter_mut().flatten() {
        rename(member, &name, side, free, claimed);
    }
}
