//! Types and error codes that operations share.

use super::change::Class;
use super::compared::{Compared, Spot, Where};
use super::names::{Owned, name_of, rust_type, source_of};
use super::renamed;
use crate::model::{Api, Enumeration, ErrorCode, TypeDefinition, Union, Usage, Variant};

impl Compared<'_> {
    pub(super) fn shared_types(&mut self) {
        let (old, new) = (&self.old.api.types, &self.new.api.types);
        let files = (
            self.old.api.service.source.clone(),
            self.new.api.service.source.clone(),
        );
        let spot = |name: &str, is_old: bool, is_new: bool| Spot {
            wire: String::new(),
            rust: format!("types::{name}"),
            old: is_old.then(|| Where::of(&files.0, &["types", name])),
            new: is_new.then(|| Where::of(&files.1, &["types", name])),
        };
        let added = renamed::added(old, new);
        for before in old {
            let name = name_of(before).plain();
            let now = renamed::now(before, old, new);
            let spot = |name: &str, is_old: bool, is_new: bool| Spot {
                new: now
                    .filter(|_| is_new)
                    .map(|now| Where::of(&files.1, &["types", name_of(now).plain()])),
                ..spot(name, is_old, false)
            };
            if let Some(now) = now {
                let both = spot(name, true, true);
                self.name(&both, (before, now), renamed::KEY);
            }
            match (before, now) {
                (TypeDefinition::Structure(old), Some(TypeDefinition::Structure(new))) => {
                    let both = spot(name, true, true);
                    self.structures(&both, (old, new), new.usage, None);
                }
                (TypeDefinition::Enumeration(old), Some(TypeDefinition::Enumeration(new))) => {
                    let both = spot(name, true, true);
                    self.enumerations(&both, (old, new));
                }
                (TypeDefinition::Union(old), Some(TypeDefinition::Union(new))) => {
                    let both = spot(name, true, true);
                    self.unions(&both, (old, new), (new.usage, None));
                }
                (_, Some(_)) => self.tell(
                    Class::Breaking,
                    &spot(name, true, true),
                    "is of another kind",
                ),
                (_, None) => {
                    let help = renamed::advice(before, &added);
                    self.tell_with(Class::Breaking, &spot(name, true, false), "is gone", help);
                }
            }
        }
        for now in added {
            let at = spot(name_of(now).plain(), false, true);
            self.tell(Class::Addition, &at, "is new");
        }
    }

    pub(super) fn enumerations(&mut self, spot: &Spot, (old, new): (&Enumeration, &Enumeration)) {
        let place =
            |at: &Option<Where>, value: &str| at.as_ref().map(|at| at.then(&["values", value]));
        let value_spot = |value: &crate::model::EnumValue, is_old: bool, is_new: bool| Spot {
            wire: format!("{}={}", spot.wire, value.name.wire),
            rust: format!("{}::{}", spot.rust, value.name.ident.plain()),
            old: place(&spot.old, &value.name.wire).filter(|_| is_old),
            new: place(&spot.new, &value.name.wire).filter(|_| is_new),
        };
        self.differs(
            Class::Documentation,
            spot,
            (&old.description, &new.description),
            |_, _| "is described otherwise".to_owned(),
        );
        self.differs(
            Class::Behaviour,
            spot,
            (&old.usage.event, &new.usage.event),
            |_, in_events| {
                if *in_events {
                    "is read in upper and lower case"
                } else {
                    "is read as it is written only"
                }
                .to_owned()
            },
        );
        let added = renamed::added(&old.values, &new.values);
        for value in &old.values {
            let Some(now) = renamed::now(value, &old.values, &new.values) else {
                let help = renamed::advice(value, &added);
                let at = value_spot(value, true, false);
                self.tell_with(Class::Breaking, &at, "is gone", help);
                continue;
            };
            let both = Spot {
                new: value_spot(now, false, true).new,
                ..value_spot(value, true, false)
            };
            self.name(&both, (value, now), renamed::KEY);
            self.differs(
                Class::Behaviour,
                &both,
                (&value.name.wire, &now.name.wire),
                |_, new| format!("is `{new}` on the wire"),
            );
            self.differs(
                Class::Documentation,
                &both,
                (
                    &(&value.description, source_of(value.source.as_ref())),
                    &(&now.description, source_of(now.source.as_ref())),
                ),
                |_, _| "is documented otherwise".to_owned(),
            );
        }
        for value in added {
            self.tell(Class::Addition, &value_spot(value, false, true), "is new");
        }
    }

    /// Unions are matched by callers; what only one variant holds becomes the union by itself.
    pub(super) fn unions(
        &mut self,
        spot: &Spot,
        (old, new): (&Union, &Union),
        (usage, owned): (Usage, Owned<'_>),
    ) {
        let place = |at: &Option<Where>, variant: &Variant| {
            let at = at.as_ref();
            at.map(|at| at.then(&["variants", variant.name.plain()]))
        };
        let variant_spot = |variant: &Variant, is_old: bool, is_new: bool| Spot {
            rust: format!("{}::{}", spot.rust, variant.name.plain()),
            old: place(&spot.old, variant).filter(|_| is_old),
            new: place(&spot.new, variant).filter(|_| is_new),
            ..spot.clone()
        };
        self.differs(
            Class::Behaviour,
            spot,
            (&(&old.tag, &old.told_by), &(&new.tag, &new.told_by)),
            |_, _| "is told by other members".to_owned(),
        );
        self.differs(
            Class::Documentation,
            spot,
            (&old.description, &new.description),
            |_, _| "is described otherwise".to_owned(),
        );
        for variant in &old.variants {
            let Some(now) = new.variants.iter().find(|now| now.name == variant.name) else {
                self.tell(
                    Class::Breaking,
                    &variant_spot(variant, true, false),
                    "is gone",
                );
                continue;
            };
            let both = variant_spot(variant, true, true);
            if !self.is_same_type(&variant.payload, &now.payload, owned) {
                let what = format!("holds a `{}`", rust_type(&now.payload));
                self.tell(Class::Breaking, &both, what);
            }
            if variant.only && !now.only {
                self.tell(
                    Class::Breaking,
                    &both,
                    "is no longer what its value becomes by itself",
                );
            }
            self.differs(
                Class::Behaviour,
                &both,
                (&(&variant.beside, &variant.tags), &(&now.beside, &now.tags)),
                |_, _| "is told by other values".to_owned(),
            );
            self.differs(
                Class::Documentation,
                &both,
                (
                    &(&variant.description, source_of(variant.source.as_ref())),
                    &(&now.description, source_of(now.source.as_ref())),
                ),
                |_, _| "is documented otherwise".to_owned(),
            );
            self.own_types(&both, (&variant.payload, &now.payload), usage, owned);
        }
        for variant in &new.variants {
            if !old
                .variants
                .iter()
                .any(|before| before.name == variant.name)
            {
                self.tell(
                    Class::Addition,
                    &variant_spot(variant, false, true),
                    "is new",
                );
            }
        }
    }

    pub(super) fn error_codes(&mut self) {
        self.codes("errors", "ErrorCode", |api| &api.errors);
        self.codes("receipt_errors", "events::ReceiptError", |api| {
            &api.receipt_errors
        });
        self.codes_for_readers();
    }

    /// Codes that nothing is emitted for but a row of a page: families, and those that any operation can answer with.
    fn codes_for_readers(&mut self) {
        let place = |api: &Api, key: &str| Some(Where::of(&api.service.source, &[key]));
        let read = |codes: &[ErrorCode]| -> Vec<_> {
            let read = codes.iter().map(|code| {
                let texts = (&code.message, &code.description, &code.advice);
                let facts = (code.status, code.kind, code.repeating);
                let source = source_of(code.source.as_ref());
                format!("{:?}", (&code.name.wire, texts, facts, source))
            });
            read.collect()
        };
        let (old, new) = (self.old.api, self.new.api);
        for (key, what, before, now) in [
            (
                "errors",
                "the families of error codes",
                read(&old.error_families),
                read(&new.error_families),
            ),
            (
                "common_errors",
                "the error codes common to all operations",
                read(&old.common_errors),
                read(&new.common_errors),
            ),
        ] {
            let spot = Spot {
                wire: String::new(),
                rust: what.to_owned(),
                old: place(old, key),
                new: place(new, key),
            };
            self.differs(Class::Documentation, &spot, (&before, &now), |_, _| {
                "are others, or documented otherwise".to_owned()
            });
        }
    }

    /// Where facts come from; what each says of itself is told once, for all facts.
    pub(super) fn sources(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        for before in &old.sources {
            let Some(now) = new.sources.iter().find(|now| now.name == before.name) else {
                continue;
            };
            let place = |api: &Api| Some(Where::of(&api.service.source, &["sources", &now.name]));
            let spot = Spot {
                wire: String::new(),
                rust: format!("the source `{}`", now.name),
                old: place(old),
                new: place(new),
            };
            self.differs(Class::Documentation, &spot, (before, now), |_, _| {
                "is described otherwise".to_owned()
            });
        }
    }

    fn codes(&mut self, key: &str, type_: &str, of: fn(&crate::model::Api) -> &Vec<ErrorCode>) {
        let (old, new) = (of(self.old.api), of(self.new.api));
        let files = (
            self.old.api.service.source.clone(),
            self.new.api.service.source.clone(),
        );
        let spot = |code: &ErrorCode, is_old: bool, is_new: bool| Spot {
            wire: code.name.wire.clone(),
            rust: format!("{type_}::{}", code.name.ident.plain()),
            old: is_old.then(|| Where::of(&files.0, &[key, &code.name.wire])),
            new: is_new.then(|| Where::of(&files.1, &[key, &code.name.wire])),
        };
        for code in old {
            let Some(now) = new.iter().find(|now| now.name.wire == code.name.wire) else {
                self.tell(Class::Breaking, &spot(code, true, false), "is gone");
                continue;
            };
            let both = spot(code, true, true);
            self.differs(
                Class::Breaking,
                &both,
                (&code.name.ident, &now.name.ident),
                |_, new| format!("is called `{}`", new.plain()),
            );
            self.differs(
                Class::Behaviour,
                &both,
                (&(code.kind, code.repeating), &(now.kind, now.repeating)),
                |_, _| "is treated otherwise by the client".to_owned(),
            );
            let read = |code: &ErrorCode| {
                (
                    code.status,
                    code.message.clone(),
                    code.description.clone(),
                    code.advice.clone(),
                    source_of(code.source.as_ref()),
                )
            };
            self.differs(
                Class::Documentation,
                &both,
                (&read(code), &read(now)),
                |_, _| "is documented otherwise".to_owned(),
            );
        }
        for code in new {
            if !old.iter().any(|before| before.name.wire == code.name.wire) {
                self.tell(Class::Addition, &spot(code, false, true), "is new");
            }
        }
    }
}
