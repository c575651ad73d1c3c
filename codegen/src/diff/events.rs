//! What the service sends on its own.

use super::change::Class;
use super::compared::{Compared, Spot, Where, nearest_of};
use super::names::source_of;
use crate::model::{Event, Usage};

/// An event, on the sides that have it; `named` is either.
fn spot(named: &Event, old: Option<&Event>, new: Option<&Event>) -> Spot {
    // The file is the event: its members stand on the first level, and its line is the first.
    let place = |event: &Event| Where::of(&event.source, &[]);
    Spot {
        wire: named.name.wire.clone(),
        rust: format!("events::{}", named.name.ident.plain()),
        old: old.map(place),
        new: new.map(place),
    }
}

impl Compared<'_> {
    pub(super) fn events(&mut self) {
        let (old, new) = (&self.old.api.events, &self.new.api.events);
        let has = |events: &[Event], event: &Event| {
            events
                .iter()
                .any(|other| other.name.wire == event.name.wire)
        };
        for event in old {
            if let Some(now) = new.iter().find(|now| now.name.wire == event.name.wire) {
                self.one_event(event, now);
            } else {
                let added = new.iter().filter(|now| !has(old, now));
                let help = nearest_of(&event.name.wire, added.map(|now| now.name.wire.as_str()));
                self.tell_with(
                    Class::Breaking,
                    &spot(event, Some(event), None),
                    "is gone",
                    help,
                );
            }
        }
        for event in new.iter().filter(|event| !has(old, event)) {
            self.tell(Class::Addition, &spot(event, None, Some(event)), "is new");
        }
    }

    fn one_event(&mut self, old: &Event, new: &Event) {
        let whole = spot(old, Some(old), Some(new));
        self.differs(
            Class::Breaking,
            &whole,
            (&old.name.ident, &new.name.ident),
            |_, new| format!("is called `{}`", new.plain()),
        );
        let told_by = |event: &Event| -> Vec<(Vec<String>, Vec<String>)> {
            let signs = event.told_by.iter();
            signs
                .map(|sign| (sign.has.clone(), sign.lacks.clone()))
                .collect()
        };
        self.differs(
            Class::Behaviour,
            &whole,
            (&told_by(old), &told_by(new)),
            |_, _| "is told from other events in another way".to_owned(),
        );
        self.behaviour(&whole, old, new);
        let usage = Usage {
            event: true,
            ..Usage::default()
        };
        let owned = Some((&*old.types, &*new.types));
        self.structures(&whole, (&old.report, &new.report), usage, owned);
        self.differs(
            Class::Documentation,
            &whole,
            (&documentation(old), &documentation(new)),
            |_, _| "is documented otherwise".to_owned(),
        );
    }

    /// What its reports are asked for besides their members.
    fn behaviour(&mut self, whole: &Spot, old: &Event, new: &Event) {
        for (key, what, before, now) in [
            (
                "duplicates",
                "a key for duplicates",
                old.duplicates
                    .as_ref()
                    .map(|it| format!("{:?}", it.agree_in)),
                new.duplicates
                    .as_ref()
                    .map(|it| format!("{:?}", it.agree_in)),
            ),
            (
                "order",
                "an order",
                old.order
                    .as_ref()
                    .map(|it| format!("{:?}", (&it.agree_in, &it.by, &it.ranks))),
                new.order
                    .as_ref()
                    .map(|it| format!("{:?}", (&it.agree_in, &it.by, &it.ranks))),
            ),
            (
                "receipt_error",
                "an error of its own",
                old.receipt_error.as_ref().map(|it| it.wire.clone()),
                new.receipt_error.as_ref().map(|it| it.wire.clone()),
            ),
        ] {
            let place = |event: &Event| Where::of(&event.source, &[key]);
            let at = Spot {
                old: Some(place(old)),
                new: Some(place(new)),
                ..whole.clone()
            };
            match (before, now) {
                (Some(_), None) => self.tell(Class::Breaking, &at, format!("no longer has {what}")),
                (None, Some(_)) => self.tell(Class::Addition, &at, format!("has {what}")),
                (before, now) if before != now => {
                    self.tell(
                        Class::Behaviour,
                        &at,
                        format!("has {what} of other members"),
                    );
                }
                _ => {}
            }
        }
    }
}

/// Everything about an event that only readers see.
fn documentation(event: &Event) -> impl PartialEq + use<> {
    let texts = (
        event.summary.clone(),
        event.description.clone(),
        event.notes.clone(),
        event.warnings.clone(),
    );
    let examples = event.examples.iter();
    let examples: Vec<_> = examples
        .map(|it| (it.title.clone(), it.description.clone(), it.body.clone()))
        .collect();
    let see_also: Vec<String> = event
        .see_also
        .iter()
        .map(|it| it.name.wire.clone())
        .collect();
    let signs = event.told_by.iter();
    let signs: Vec<_> = signs.map(|it| source_of(it.source.as_ref())).collect();
    let duplicates = event.duplicates.as_ref();
    let order = event.order.as_ref();
    let sources = (
        signs,
        duplicates.map(|it| source_of(it.source.as_ref())),
        order.map(|it| source_of(it.source.as_ref())),
    );
    let transports = format!("{:?}", event.transports);
    (texts, transports, examples, see_also, sources)
}
