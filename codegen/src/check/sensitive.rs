//! Which values of an operation never print, and whether a mark was forgotten.

use std::collections::{BTreeMap, BTreeSet};

use super::report::{At, Kept};
use crate::diagnostic::{codes, quote};
use crate::spec::{Event, Field, Operation, ServiceFile, Spec, TypeDefinition};

/// Everything of one wire name in an operation.
#[derive(Default)]
struct Marks<'r> {
    sensitive: bool,
    /// Places without a mark. Where one is in the service file, the place that led there.
    unmarked: Vec<Kept<'r>>,
}

/// The wire names, at any depth, whose values never print; ordered.
///
/// The client tells such values by name, so a name is sensitive everywhere in an operation, or its `sensitive: false` says
/// where it is not: a mark that is merely forgotten is an error.
pub(super) fn check_sensitive<'r>(
    operation: &'r Operation,
    shared: Option<&'r ServiceFile>,
    elsewhere: &BTreeSet<&str>,
    at: &At<'r, '_>,
) -> Vec<String> {
    let mut walk = Walk {
        shared,
        marks: BTreeMap::new(),
        seen: BTreeSet::new(),
    };
    let parameters = shared.map_or(&[][..], |file| file.parameters.as_slice());
    walk.list(&operation.parameters, &at.key("parameters"), parameters);
    walk.seen.clear();
    let response = at.key("response");
    walk.list(
        &operation.response.fields,
        &response.key("fields"),
        walk.fields(),
    );
    for (name, marks) in &walk.marks {
        if marks.sensitive {
            for place in &marks.unmarked {
                place.visit(|at| {
                    at.on_key().report_with(
                        codes::SENSITIVE,
                        format!(
                            "{} is sensitive elsewhere in this operation, but not here",
                            quote(name)
                        ),
                        "mark it `sensitive: true`; or `sensitive: false`, if it may be shown"
                            .to_owned(),
                    );
                });
            }
        }
    }
    let sensitive: BTreeSet<&str> = walk
        .marks
        .into_iter()
        .filter_map(|(name, marks)| marks.sensitive.then_some(name))
        .collect();
    let forgotten = Forgotten {
        types: shared.map_or(&[], |file| &file.types),
        names: &elsewhere.difference(&sensitive).copied().collect(),
    };
    forgotten.look(&operation.parameters, &at.key("parameters"));
    let fields = &operation.response.fields;
    forgotten.look(fields, &at.key("response").key("fields"));
    sensitive.into_iter().map(str::to_owned).collect()
}

/// Reports members of an event without a mark whose names are sensitive elsewhere in it, or in the requests and replies.
pub(super) fn check_event(
    event: &Event,
    shared: Option<&ServiceFile>,
    elsewhere: &BTreeSet<&str>,
    at: &At<'_, '_>,
) {
    let mut names = elsewhere.clone();
    add_names(&event.fields, &mut names);
    let forgotten = Forgotten {
        types: shared.map_or(&[], |file| &file.types),
        names: &names,
    };
    forgotten.look(&event.fields, &at.key("fields"));
}

/// The wire names that are marked `sensitive: true` anywhere in requests and replies. An event is read by itself, and what
/// it calls `Name` says nothing of theirs.
pub(super) fn names(spec: &Spec) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    if let Some(file) = &spec.service {
        let file = &file.content;
        let types = file.types.iter().flat_map(fields_of);
        for fields in [&file.parameters, &file.fields].into_iter().chain(types) {
            add_names(fields, &mut names);
        }
    }
    for file in &spec.operations {
        add_names(&file.content.parameters, &mut names);
        add_names(&file.content.response.fields, &mut names);
    }
    names
}

/// The lists of members of a type: its own, and those of its variants.
fn fields_of(type_: &TypeDefinition) -> impl Iterator<Item = &Vec<Field>> {
    let variants = type_.variants.iter().flatten();
    type_
        .fields
        .iter()
        .chain(variants.filter_map(|variant| variant.fields.as_ref()))
}

fn add_names<'a>(fields: &'a [Field], names: &mut BTreeSet<&'a str>) {
    for field in fields {
        if field.sensitive == Some(true) {
            names.extend(field.name.as_deref().or(field.uses.as_deref()));
        }
        let mut held = Some(field);
        while let Some(field) = held {
            add_names(field.fields.as_deref().unwrap_or_default(), names);
            held = field.items.as_deref();
        }
    }
}

/// Reports definitions of the service file without a mark whose names are sensitive somewhere.
pub(super) fn check_shared(file: &ServiceFile, names: &BTreeSet<&str>, at: &At<'_, '_>) {
    let forgotten = Forgotten {
        types: &file.types,
        names,
    };
    forgotten.look(&file.parameters, &at.key("parameters"));
    forgotten.look(&file.fields, &at.key("fields"));
    for (index, type_) in file.types.iter().enumerate() {
        let types = at.key("types");
        let at = types.index(index);
        let fields = type_.fields.as_deref().unwrap_or_default();
        forgotten.look(fields, &at.key("fields"));
        for (index, variant) in type_.variants.iter().flatten().enumerate() {
            let fields = variant.fields.as_deref().unwrap_or_default();
            forgotten.look(fields, &at.key("variants").index(index).key("fields"));
        }
    }
}

/// Looks for definitions that say nothing of `sensitive`, and have one of the names.
struct Forgotten<'a> {
    types: &'a [TypeDefinition],
    names: &'a BTreeSet<&'a str>,
}

impl Forgotten<'_> {
    fn look(&self, fields: &[Field], at: &At<'_, '_>) {
        for (index, field) in fields.iter().enumerate() {
            let at = at.index(index);
            if let Some(name) = field.name.as_deref()
                && field.sensitive.is_none()
                && self.names.contains(name)
                && !self.is_structure(field)
            {
                at.on_key().report_with(
                    codes::SENSITIVE,
                    format!(
                        "{} is sensitive elsewhere in the spec, and nothing says whether it is here",
                        quote(name)
                    ),
                    "say `sensitive: true`; or `sensitive: false`, if it may be shown".to_owned(),
                );
            }
            self.look_inside(field, &at);
        }
    }

    fn look_inside(&self, field: &Field, at: &At<'_, '_>) {
        if let Some(fields) = &field.fields {
            self.look(fields, &at.key("fields"));
        }
        if let Some(items) = &field.items {
            self.look_inside(items, &at.key("items"));
        }
    }

    /// Of a structure, its members are marked.
    fn is_structure(&self, field: &Field) -> bool {
        if let Some(items) = &field.items {
            return self.is_structure(items);
        }
        let type_ = field.type_.as_deref();
        let is_named = |known: &TypeDefinition| Some(known.name.as_str()) == type_;
        field.fields.is_some()
            || type_ == Some("object")
            || self
                .types
                .iter()
                .any(|known| is_named(known) && known.fields.is_some())
    }
}

struct Walk<'r> {
    shared: Option<&'r ServiceFile>,
    marks: BTreeMap<&'r str, Marks<'r>>,
    /// Shared types that were walked.
    seen: BTreeSet<&'r str>,
}

impl<'r> Walk<'r> {
    fn fields(&self) -> &'r [Field] {
        self.shared.map_or(&[], |file| file.fields.as_slice())
    }

    fn list(&mut self, fields: &'r [Field], at: &At<'r, '_>, definitions: &'r [Field]) {
        for (index, field) in fields.iter().enumerate() {
            self.field(field, &at.index(index), definitions);
        }
    }

    fn field(&mut self, field: &'r Field, at: &At<'r, '_>, definitions: &'r [Field]) {
        let definition = match &field.uses {
            None => field,
            Some(name) => match definitions
                .iter()
                .find(|other| other.name.as_ref() == Some(name))
            {
                Some(definition) => definition,
                None => return,
            },
        };
        if let Some(name) = definition.name.as_deref() {
            let marks = self.marks.entry(name).or_default();
            match field.sensitive.or(definition.sensitive) {
                Some(sensitive) => marks.sensitive |= sensitive,
                None => marks.unmarked.push(at.keep()),
            }
        }
        self.held(definition, at);
    }

    /// What a field holds. Members of shared definitions keep the place that led there.
    fn held(&mut self, field: &'r Field, at: &At<'r, '_>) {
        if let Some(items) = &field.items {
            self.held(items, &at.key("items"));
        }
        let definitions = self.fields();
        if let Some(fields) = &field.fields {
            self.list(fields, &at.key("fields"), definitions);
        }
        self.named(field.type_.as_deref().unwrap_or_default(), at);
    }

    /// What a shared type holds.
    fn named(&mut self, type_: &str, at: &At<'r, '_>) {
        let definitions = self.fields();
        let shared = self.shared.into_iter().flat_map(|file| &file.types);
        if let Some(definition) = shared.into_iter().find(|other| other.name == type_)
            && self.seen.insert(&definition.name)
        {
            for field in fields_of(definition).flatten() {
                self.field(field, at, definitions);
            }
            for variant in definition.variants.iter().flatten() {
                self.named(variant.type_.as_deref().unwrap_or_default(), at);
            }
        }
    }
}
