//! Structures: what they can do by what they are used for, and how they are made.

use super::change::Class;
use super::compared::{Compared, Spot, Where};
use super::names::Owned;
use crate::model::{Made, Structure, Usage};

impl Compared<'_> {
    /// Compares two structures whose members stand below `fields` of `whole`.
    pub(super) fn structures(
        &mut self,
        whole: &Spot,
        (old, new): (&Structure, &Structure),
        usage: Usage,
        owned: Owned<'_>,
    ) {
        self.usage(whole, (old.usage, new.usage));
        self.made(whole, (old, new));
        self.differs(
            Class::Documentation,
            whole,
            (&old.description, &new.description),
            |_, _| "is described otherwise".to_owned(),
        );
        let below = |at: &Option<Where>| at.as_ref().map(|at| at.then(&["fields"]));
        let fields = Spot {
            old: below(&whole.old),
            new: below(&whole.new),
            ..whole.clone()
        };
        self.members(&fields, (&old.fields, &new.fields), usage, owned);
    }

    /// One of requests can be made, and tells an empty list from none; one of replies has a default; one of events alone keeps
    /// members that are not known.
    fn usage(&mut self, spot: &Spot, (old, new): (Usage, Usage)) {
        let is_open = |usage: Usage| usage.event && !usage.request && !usage.response;
        if old.request && !new.request {
            self.tell(Class::Breaking, spot, "is no longer part of requests");
        } else if !old.request && new.request {
            let help = "it has no `Default` there, and its lists and maps are optional";
            let help = Some(help.to_owned());
            self.tell_with(Class::Breaking, spot, "is part of requests too", help);
        } else if is_open(old) && !is_open(new) {
            let help = Some("the field `other` goes".to_owned());
            self.tell_with(Class::Breaking, spot, "is part of replies too", help);
        } else if !is_open(old) && is_open(new) {
            self.tell(Class::Addition, spot, "keeps members that are not known");
        }
    }

    /// `new` takes the members that are required, in their order.
    fn made(&mut self, spot: &Spot, (old, new): (&Structure, &Structure)) {
        let what = match (&old.made, &new.made) {
            (Some(Made::New), Some(Made::New)) if arguments(old) != arguments(new) => {
                let arguments = arguments(new).join("`, `");
                if arguments.is_empty() {
                    "takes nothing in `new`".to_owned()
                } else {
                    format!("takes in `new`: `{arguments}`")
                }
            }
            (Some(Made::New), Some(Made::Builder(_))) => {
                "is made by `builder`, not `new`".to_owned()
            }
            (Some(Made::Builder(_)), Some(Made::New)) => {
                "is made by `new`, not `builder`".to_owned()
            }
            _ => return,
        };
        self.tell(Class::Breaking, spot, what);
    }
}

/// What `new` takes, by wire name: another name in Rust changes nothing here.
fn arguments(structure: &Structure) -> Vec<&str> {
    let required = structure.fields.iter().filter(|field| field.required);
    required.map(|field| field.name.wire.as_str()).collect()
}
