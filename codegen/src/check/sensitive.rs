//! Which values of an operation never print.

use std::collections::{BTreeMap, BTreeSet};

use super::report::{At, Kept};
use crate::diagnostic::{codes, quote};
use crate::spec::{Field, Operation, ServiceFile};

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
    walk.marks
        .into_iter()
        .filter_map(|(name, marks)| marks.sensitive.then(|| name.to_owned()))
        .collect()
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
        let type_ = field.type_.as_deref().unwrap_or_default();
        let shared = self.shared.into_iter().flat_map(|file| &file.types);
        if let Some(definition) = shared.into_iter().find(|other| other.name == type_)
            && self.seen.insert(&definition.name)
        {
            for field in definition.fields.iter().flatten() {
                self.field(field, at, definitions);
            }
        }
    }
}
