//! Things that are the same on both sides, whatever they are called, and things that may be.

use super::names::{name_of, rust_type};
use crate::diagnostic::nearest;
use crate::model::{EnumValue, Field, Group, Operation, TypeDefinition};
use crate::names::Ident;

/// The key that says what something was called.
pub(super) const KEY: &str = "renamed_from";

/// The same for the type of a field.
pub(super) const KEY_OF_TYPE: &str = "type_renamed_from";

/// What has a name on the wire, one in Rust, and may have had others.
pub(super) trait Named {
    fn wire(&self) -> &str;
    fn ident(&self) -> &Ident;
    fn renamed_from(&self) -> &[Ident];
    /// Whether another does so much the same that it may be this under another name.
    fn is_like(&self, other: &Self) -> bool;

    /// What an old name that stays is less than; none where it serves all code.
    fn in_part(&self) -> Option<InPart> {
        None
    }
}

/// An old name that stays, but not for all code.
pub(super) struct InPart {
    /// What it is now.
    pub(super) as_what: &'static str,
    /// Which code has to follow.
    pub(super) help: &'static str,
}

impl Named for Field {
    fn wire(&self) -> &str {
        &self.name.wire
    }

    fn ident(&self) -> &Ident {
        &self.name.ident
    }

    fn renamed_from(&self) -> &[Ident] {
        &self.renamed_from
    }

    fn is_like(&self, other: &Self) -> bool {
        self.description == other.description && rust_type(&self.type_) == rust_type(&other.type_)
    }

    fn in_part(&self) -> Option<InPart> {
        Some(InPart {
            as_what: "a setter",
            help: "code that reads or sets the field of what has been built has to follow: a field has no alias",
        })
    }
}

impl Named for EnumValue {
    fn wire(&self) -> &str {
        &self.name.wire
    }

    fn ident(&self) -> &Ident {
        &self.name.ident
    }

    fn renamed_from(&self) -> &[Ident] {
        &self.renamed_from
    }

    fn is_like(&self, other: &Self) -> bool {
        self.description == other.description
    }

    fn in_part(&self) -> Option<InPart> {
        Some(InPart {
            as_what: "a constant",
            help: "code that imports it with `use`, or matches it behind a reference, has to follow",
        })
    }
}

impl Named for TypeDefinition {
    fn wire(&self) -> &str {
        name_of(self).plain()
    }

    fn ident(&self) -> &Ident {
        name_of(self)
    }

    fn renamed_from(&self) -> &[Ident] {
        match self {
            TypeDefinition::Structure(of) => &of.renamed_from,
            TypeDefinition::Enumeration(of) => &of.renamed_from,
            TypeDefinition::Union(of) => &of.renamed_from,
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (TypeDefinition::Structure(one), TypeDefinition::Structure(other)) => {
                wires(&one.fields).eq(wires(&other.fields))
            }
            (TypeDefinition::Enumeration(one), TypeDefinition::Enumeration(other)) => {
                wires(&one.values).eq(wires(&other.values))
            }
            (TypeDefinition::Union(one), TypeDefinition::Union(other)) => {
                let names = |union: &crate::model::Union| -> Vec<Ident> {
                    let variants = union.variants.iter();
                    variants.map(|variant| variant.name.clone()).collect()
                };
                names(one) == names(other)
            }
            _ => false,
        }
    }

    fn in_part(&self) -> Option<InPart> {
        match self {
            TypeDefinition::Structure(_) => None,
            TypeDefinition::Enumeration(_) | TypeDefinition::Union(_) => Some(InPart {
                as_what: "the alias of a type",
                help: "code that imports what it lists with `use` has to follow: from an alias nothing can be imported",
            }),
        }
    }
}

impl Named for Operation {
    fn wire(&self) -> &str {
        &self.name.wire
    }

    fn ident(&self) -> &Ident {
        &self.name.ident
    }

    fn renamed_from(&self) -> &[Ident] {
        &self.renamed_from
    }

    fn is_like(&self, other: &Self) -> bool {
        let parameters = |operation: &Operation| -> Vec<String> {
            let parameters = operation.parameters.iter();
            parameters.map(|it| it.field.name.wire.clone()).collect()
        };
        let reply = (&self.response.fields, &other.response.fields);
        let same = parameters(self) == parameters(other) && wires(reply.0).eq(wires(reply.1));
        self.summary == other.summary || (same && !self.parameters.is_empty())
    }
}

impl Named for Group {
    fn wire(&self) -> &str {
        self.name.plain()
    }

    fn ident(&self) -> &Ident {
        &self.name
    }

    fn renamed_from(&self) -> &[Ident] {
        &self.renamed_from
    }

    /// Most of its operations are in the other.
    fn is_like(&self, other: &Self) -> bool {
        let kept = self.operations.iter();
        let kept =
            kept.filter(|operation| wires(&other.operations).any(|it| it == operation.wire()));
        2 * kept.count() > self.operations.len()
    }
}

fn wires<T: Named>(all: &[T]) -> impl Iterator<Item = &str> {
    all.iter().map(Named::wire)
}

/// What became of `old`: what has its wire name, or says that it was called so.
pub(super) fn now<'n, T: Named>(old: &T, before: &[T], after: &'n [T]) -> Option<&'n T> {
    let same = |now: &&T| now.wire() == old.wire();
    let renamed = |now: &&T| {
        now.renamed_from().contains(old.ident())
            && before.iter().all(|other| other.wire() != now.wire())
    };
    let mut all = after.iter();
    all.find(same).or_else(|| after.iter().find(renamed))
}

/// What was not there before, under any name.
pub(super) fn added<'n, T: Named>(before: &[T], after: &'n [T]) -> Vec<&'n T> {
    let was_there: Vec<*const T> = before
        .iter()
        .filter_map(|old| now(old, before, after))
        .map(std::ptr::from_ref)
        .collect();
    let all = after.iter();
    all.filter(|now| !was_there.contains(&std::ptr::from_ref(*now)))
        .collect()
}

/// The one of `added` that something which is gone may have become: one that does the same, else one with a name much alike.
pub(super) fn likely<'n, T: Named>(gone: &T, added: &[&'n T]) -> Option<&'n T> {
    let alike: Vec<&T> = added
        .iter()
        .copied()
        .filter(|now| gone.is_like(now))
        .collect();
    let among = |candidates: &[&'n T]| {
        let name = nearest(gone.wire(), candidates.iter().map(|now| now.wire()))?.to_owned();
        candidates.iter().copied().find(|now| now.wire() == name)
    };
    match alike.as_slice() {
        [one] => Some(*one),
        several => among(several).or_else(|| among(added)),
    }
}

/// Advice on something that is gone where something much alike is new.
pub(super) fn advice<T: Named>(gone: &T, added: &[&T]) -> Option<String> {
    let now = likely(gone, added)?;
    let line = line(KEY, gone.ident());
    Some(format!(
        "is it `{}` now? then say there: {line}",
        now.wire()
    ))
}

/// The line of YAML that says what something was called.
pub(super) fn line(key: &str, before: &Ident) -> String {
    format!("{key}: [{}]", before.plain())
}
