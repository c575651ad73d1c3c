//! Parameters, reply fields, and members of structures.

use super::change::Class;
use super::compared::{Compared, Spot, Where};
use super::names::{Owned, name_of, rust_type, source_of};
use super::renamed;
use crate::model::{Deprecation, Field, Limits, Type, TypeDefinition, Usage};
use crate::names::Ident;

/// A member of what `whole` is, on the sides that have it.
pub(super) fn member(whole: &Spot, field: &Field, is_old: bool, is_new: bool) -> Spot {
    let dot = if whole.wire.is_empty() { "" } else { "." };
    let place = |at: &Option<Where>| at.as_ref().map(|at| at.then(&[&field.name.wire]));
    Spot {
        wire: format!("{}{dot}{}", whole.wire, field.name.wire),
        rust: format!("{}::{}", whole.rust, field.name.ident.plain()),
        old: place(&whole.old).filter(|_| is_old),
        new: place(&whole.new).filter(|_| is_new),
    }
}

impl Compared<'_> {
    /// Compares members by their wire names.
    pub(super) fn members(
        &mut self,
        whole: &Spot,
        (old, new): (&[Field], &[Field]),
        usage: Usage,
        owned: Owned<'_>,
    ) {
        let added = renamed::added(old, new);
        for field in old {
            if let Some(now) = renamed::now(field, old, new) {
                let spot = Spot {
                    new: member(whole, now, false, true).new,
                    ..member(whole, field, true, false)
                };
                self.one_member(&spot, (field, now), usage, owned);
                if usage.request {
                    self.choice(&spot, (field, now), (old, new), owned);
                }
            } else {
                let help = renamed::advice(field, &added);
                let spot = member(whole, field, true, false);
                self.tell_with(Class::Breaking, &spot, "is gone", help);
            }
        }
        for field in added {
            let spot = member(whole, field, false, true);
            if usage.request && field.required {
                self.tell(Class::Breaking, &spot, "is new and required");
            } else {
                self.tell(Class::Addition, &spot, "is new");
            }
        }
    }

    fn one_member(
        &mut self,
        spot: &Spot,
        (old, new): (&Field, &Field),
        usage: Usage,
        owned: Owned<'_>,
    ) {
        self.member_name(spot, (old, new), usage);
        self.differs(
            Class::Behaviour,
            spot,
            (&old.name.wire, &new.name.wire),
            |_, new| format!("is `{new}` on the wire"),
        );
        if !self.is_same_type(&old.type_, &new.type_, owned) {
            let (old, new) = (rust_type(&old.type_), rust_type(&new.type_));
            let what = format!("is a `{new}`, before a `{old}`");
            self.tell(Class::Breaking, spot, what);
        }
        if usage.request {
            match (old.required, new.required) {
                (false, true) => self.tell(Class::Breaking, spot, "is required"),
                (true, false) => self.tell(Class::Addition, spot, "is no longer required"),
                _ => {}
            }
            self.limits(spot, (&old.limits, &new.limits));
            self.conditions(spot, (&old.conditions, &new.conditions));
        }
        self.differs(
            Class::Behaviour,
            spot,
            (&old.sensitive, &new.sensitive),
            |_, now| {
                if *now {
                    "is never printed"
                } else {
                    "is printed"
                }
                .to_owned()
            },
        );
        self.differs(
            Class::Behaviour,
            spot,
            (&*old.default, &*new.default),
            |_, new| match new {
                Some(new) => format!("is `{}` by default", new.to_text()),
                None => "has no default".to_owned(),
            },
        );
        self.also_known(spot, (&old.aliases, &new.aliases));
        if usage.request {
            self.deprecated(spot, (old.deprecated.as_ref(), new.deprecated.as_ref()));
        }
        let read = |field: &Field| {
            let deprecated = field.deprecated.as_ref().map(|it| format!("{it:?}"));
            let source = source_of(field.source.as_ref());
            (
                field.description.clone(),
                field.example.clone(),
                deprecated,
                source,
                field.limits.pattern.clone(),
            )
        };
        self.differs(
            Class::Documentation,
            spot,
            (&read(old), &read(new)),
            |_, _| "is documented otherwise".to_owned(),
        );
        self.own_types(spot, (&old.type_, &new.type_), usage, owned);
    }

    /// The compiler warns of what is deprecated.
    pub(super) fn deprecated(
        &mut self,
        spot: &Spot,
        (old, new): (Option<&Deprecation>, Option<&Deprecation>),
    ) {
        if old.is_none() && new.is_some() {
            self.tell(Class::Behaviour, spot, "is deprecated");
        }
    }

    /// Wire names under which a member of an event is found besides its own.
    fn also_known(&mut self, spot: &Spot, (old, new): (&[String], &[String])) {
        for gone in old.iter().filter(|name| !new.contains(name)) {
            let what = format!("is no longer read from `{gone}`");
            self.tell(Class::Behaviour, spot, what);
        }
        for added in new.iter().filter(|name| !old.contains(name)) {
            self.tell(Class::Addition, spot, format!("is read from `{added}` too"));
        }
    }

    /// Enters a type that is the operation's own; shared ones are compared once, for all.
    pub(super) fn own_types(
        &mut self,
        spot: &Spot,
        (old, new): (&Type, &Type),
        usage: Usage,
        owned: Owned<'_>,
    ) {
        let (Some((old, depth)), Some((new, _)), Some(owned)) =
            (named(old, ""), named(new, ""), owned)
        else {
            return;
        };
        let ((old, old_shared), (new, new_shared)) = (old, new);
        if old_shared || new_shared {
            return;
        }
        let own = |types: &[TypeDefinition], name: &Ident| {
            let mut types = types.iter();
            types
                .find(|definition| name_of(definition) == name)
                .cloned()
        };
        let (old, new) = (own(owned.0, old), own(owned.1, new));
        if let (Some(old), Some(new)) = (&old, &new) {
            let inner = Spot {
                rust: name_of(old).plain().to_owned(),
                ..spot.clone()
            };
            self.name(&inner, (old, new), renamed::KEY_OF_TYPE);
        }
        match (old, new) {
            (Some(TypeDefinition::Structure(old)), Some(TypeDefinition::Structure(new))) => {
                let inner = Spot {
                    wire: format!("{}{depth}", spot.wire),
                    rust: old.name.plain().to_owned(),
                    ..spot.clone()
                };
                self.structures(&inner, (&old, &new), usage, Some(owned));
            }
            (Some(TypeDefinition::Enumeration(old)), Some(TypeDefinition::Enumeration(new))) => {
                let inner = Spot {
                    rust: old.name.plain().to_owned(),
                    ..spot.clone()
                };
                self.enumerations(&inner, (&old, &new));
            }
            (Some(TypeDefinition::Union(old)), Some(TypeDefinition::Union(new))) => {
                let inner = Spot {
                    rust: old.name.plain().to_owned(),
                    ..spot.clone()
                };
                self.unions(&inner, (&old, &new), (usage, Some(owned)));
            }
            _ => {}
        }
    }

    /// A tighter limit refuses what was sent before; the client checks them.
    fn limits(&mut self, spot: &Spot, (old, new): (&Limits, &Limits)) {
        let mut tighter = old.minimum < new.minimum && new.minimum.is_some();
        let mut looser = old.minimum != new.minimum && !tighter;
        let mut compare = |is_tighter: bool, is_looser: bool| {
            tighter |= is_tighter;
            looser |= is_looser;
        };
        compare(
            below(new.maximum.as_ref(), old.maximum.as_ref()),
            below(old.maximum.as_ref(), new.maximum.as_ref()),
        );
        for (old, new) in [
            (old.max_length, new.max_length),
            (old.max_items, new.max_items),
        ] {
            compare(
                below(new.as_ref(), old.as_ref()),
                below(old.as_ref(), new.as_ref()),
            );
        }
        for (old, new) in [
            (old.min_length, new.min_length),
            (old.min_items, new.min_items),
        ] {
            compare(new > old, new < old);
        }
        if tighter {
            self.tell(Class::Behaviour, spot, "has a tighter limit");
        } else if looser {
            self.tell(Class::Addition, spot, "has a looser limit");
        }
    }
}

/// Whether an upper limit is below another, where no limit is above all.
fn below<T: PartialOrd>(limit: Option<&T>, other: Option<&T>) -> bool {
    match (limit, other) {
        (Some(limit), Some(other)) => limit < other,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// The emitted type that a type is of, and how its members are reached: `[]` for each list, `.*` for each map.
fn named<'t>(type_: &'t Type, depth: &str) -> Option<((&'t Ident, bool), String)> {
    match type_ {
        Type::List(items) => named(items, &format!("{depth}[]")),
        Type::Map(items) => named(items, &format!("{depth}.*")),
        other => Some((other.named()?, depth.to_owned())),
    }
}
