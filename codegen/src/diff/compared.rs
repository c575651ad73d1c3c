//! Two models side by side, and telling what differs.

use super::change::{Change, Class};
use super::names::{Owned, name_of};
use super::places::Places;
use super::renamed::{self, Named};
use crate::Source;
use crate::diagnostic::nearest;
use crate::model::{Api, Field, Type, TypeDefinition, TypeRef, Usage};

/// One side of a comparison.
pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    pub(super) places: Places<'a>,
}

impl<'a> Side<'a> {
    pub(super) fn of(api: &'a Api, sources: &'a [Source]) -> Self {
        Self {
            api,
            places: Places::of(sources),
        }
    }
}

/// Two models, and what differs so far.
pub(super) struct Compared<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    /// The operation that is looked at.
    pub(super) operation: Option<String>,
    pub(super) changes: Vec<Change>,
}

/// What is compared: its names, and where it is described on either side.
#[derive(Debug, Clone, Default)]
pub(super) struct Spot {
    pub(super) wire: String,
    pub(super) rust: String,
    pub(super) old: Option<Where>,
    pub(super) new: Option<Where>,
}

/// A file, and the names that lead to a place in it: those of keys, and of items by what names them.
#[derive(Debug, Clone)]
pub(super) struct Where {
    pub(super) file: String,
    pub(super) steps: Vec<String>,
}

impl Where {
    pub(super) fn of(file: &str, steps: &[&str]) -> Self {
        Self {
            file: file.to_owned(),
            steps: steps.iter().map(|&step| step.to_owned()).collect(),
        }
    }

    pub(super) fn then(&self, steps: &[&str]) -> Self {
        let mut longer = self.clone();
        longer
            .steps
            .extend(steps.iter().map(|&step| step.to_owned()));
        longer
    }
}

impl Compared<'_> {
    pub(super) fn tell(&mut self, class: Class, spot: &Spot, what: impl Into<String>) {
        self.tell_with(class, spot, what, None);
    }

    pub(super) fn tell_with(
        &mut self,
        class: Class,
        spot: &Spot,
        what: impl Into<String>,
        help: Option<String>,
    ) {
        let place = |at: &Option<Where>, places: &Places<'_>| {
            at.as_ref().map(|at| places.find(&at.file, &at.steps))
        };
        self.changes.push(Change {
            class,
            operation: self.operation.clone(),
            wire: spot.wire.clone(),
            rust: spot.rust.clone(),
            what: what.into(),
            help,
            old: place(&spot.old, &self.old.places),
            new: place(&spot.new, &self.new.places),
        });
    }

    /// Tells of a Rust name that differs: an addition, where the old one stays for all code that uses it.
    pub(super) fn name<T: Named>(&mut self, spot: &Spot, (old, new): (&T, &T), key: &str) {
        if old.ident() != new.ident() {
            let (before, now) = (old.ident().plain(), new.ident().plain());
            let (class, stays, help) = if !new.renamed_from().contains(old.ident()) {
                let line = renamed::line(key, old.ident());
                let help = format!("to keep the old name, say there: {line}");
                (Class::Breaking, String::new(), Some(help))
            } else if let Some(part) = new.in_part() {
                let stays = format!("; `{before}` stays as {} only, deprecated", part.as_what);
                (Class::Breaking, stays, Some(part.help.to_owned()))
            } else {
                let stays = format!("; `{before}` stays, deprecated");
                (Class::Addition, stays, None)
            };
            let what = format!("is called `{now}`{stays}");
            self.tell_with(class, spot, what, help);
        }
        self.aliases(spot, (old, new));
    }

    /// Whether two types are the same to a caller: of one name, or of one that stays as an alias.
    pub(super) fn is_same_type(&self, old: &Type, new: &Type, owned: Owned<'_>) -> bool {
        match (old, new) {
            (Type::List(old), Type::List(new)) | (Type::Map(old), Type::Map(new)) => {
                self.is_same_type(old, new, owned)
            }
            (Type::Structure(old), Type::Structure(new)) => self.is_same_named(old, new, owned),
            (Type::Enumeration(old), Type::Enumeration(new)) => self.is_same_named(old, new, owned),
            (Type::Union(old), Type::Union(new)) => self.is_same_named(old, new, owned),
            (old, new) => old == new,
        }
    }

    fn is_same_named<T>(&self, old: &TypeRef<T>, new: &TypeRef<T>, owned: Owned<'_>) -> bool {
        let named = |types: &[TypeDefinition]| {
            let mut types = types.iter();
            types.any(|it| *name_of(it) == new.name && it.renamed_from().contains(&old.name))
        };
        let alias = || match owned {
            _ if new.shared => named(&self.new.api.types),
            Some((_, types)) => named(types),
            None => false,
        };
        let same = (old.shared, old.boxed) == (new.shared, new.boxed);
        same && (old.name == new.name || alias())
    }

    /// Tells of the name of a member, which is a field, and in requests a setter too, whose old name can stay.
    pub(super) fn member_name(&mut self, spot: &Spot, (old, new): (&Field, &Field), usage: Usage) {
        if usage.request {
            self.name(spot, (old, new), renamed::KEY);
        } else if old.name.ident != new.name.ident {
            let help = "code that reads it has to follow: a field has no alias";
            let what = format!("is called `{}`", new.name.ident.plain());
            self.tell_with(Class::Breaking, spot, what, Some(help.to_owned()));
        }
    }

    /// Tells of old names that do not stay any more, and of those that are there besides.
    pub(super) fn aliases<T: Named>(&mut self, spot: &Spot, (old, new): (&T, &T)) {
        for alias in old.renamed_from() {
            if alias != new.ident() && !new.renamed_from().contains(alias) {
                let what = format!("no longer goes by its old name `{}`", alias.plain());
                self.tell(Class::Breaking, spot, what);
            }
        }
        for alias in new.renamed_from() {
            if alias != old.ident() && !old.renamed_from().contains(alias) {
                let what = format!("goes by the name `{}` too, deprecated", alias.plain());
                self.tell(Class::Addition, spot, what);
            }
        }
    }

    /// Tells of a value that differs.
    pub(super) fn differs<T: PartialEq>(
        &mut self,
        class: Class,
        spot: &Spot,
        (old, new): (&T, &T),
        what: impl FnOnce(&T, &T) -> String,
    ) {
        if old != new {
            self.tell(class, spot, what(old, new));
        }
    }
}

/// Advice on something that is gone where something much alike is new.
pub(super) fn nearest_of<'a>(gone: &str, new: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(gone, new).map(|new| format!("is it `{new}` now?"))
}
