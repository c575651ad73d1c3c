//! What choosing a variant says of the members beside it: their setters need not be called any more.

use super::change::Class;
use super::compared::{Compared, Spot};
use super::names::{Owned, name_of};
use crate::model::{Field, Type, TypeDefinition, Union};

/// What the setter of a union does to a member beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Effect {
    /// Nothing.
    None,
    /// Sets it where the variant goes with one value alone.
    Told,
    /// Sets it whatever is chosen.
    Set,
}

impl Effect {
    fn of(field: &Field, beside: &Field) -> Self {
        let Some(choice) = &*field.choice else {
            return Self::None;
        };
        let is_beside = |name: &crate::names::Name| name.wire == beside.name.wire;
        if choice.sets.iter().any(|(name, _)| is_beside(name)) {
            Self::Set
        } else if choice.beside.iter().any(is_beside) {
            Self::Told
        } else {
            Self::None
        }
    }
}

impl Compared<'_> {
    /// A member that is required, and that choosing a variant set, has to be set by the caller where it does so no longer.
    pub(super) fn choice(
        &mut self,
        spot: &Spot,
        (old, new): (&Field, &Field),
        (old_beside, new_beside): (&[Field], &[Field]),
        owned: Owned<'_>,
    ) {
        for now in new_beside.iter().filter(|beside| beside.required) {
            let mut before = old_beside.iter();
            let before = before.find(|before| before.name.wire == now.name.wire);
            // One that is required now is told of as that.
            let Some(before) = before.filter(|before| before.required) else {
                continue;
            };
            let effects = (Effect::of(old, before), Effect::of(new, now));
            let name = now.name.ident.plain();
            if effects.1 < effects.0 {
                self.tell(Class::Breaking, spot, format!("no longer sets `{name}`"));
            } else if effects == (Effect::Told, Effect::Told) {
                let unions = (
                    union_of(&old.type_, &self.old.api.types, owned.map(|owned| owned.0)),
                    union_of(&new.type_, &self.new.api.types, owned.map(|owned| owned.1)),
                );
                let lost = match unions {
                    (Some(old), Some(new)) => no_longer_tell(old, new),
                    _ => Vec::new(),
                };
                for variant in lost {
                    let what = format!("no longer sets `{name}` where it is a `{variant}`");
                    self.tell(Class::Breaking, spot, what);
                }
            }
        }
        let sets = |field: &Field| -> Vec<(String, String)> {
            let choice = field.choice.iter();
            let sets = choice.flat_map(|choice| &choice.sets);
            sets.map(|(name, value)| (name.wire.clone(), value.clone()))
                .collect()
        };
        self.differs(Class::Behaviour, spot, (&sets(old), &sets(new)), |_, _| {
            "sets others beside it to other values".to_owned()
        });
    }
}

/// The variants that told all that stands beside them, and do so no longer.
fn no_longer_tell(old: &Union, new: &Union) -> Vec<String> {
    let mut lost = Vec::new();
    for before in &old.variants {
        let mut now = new.variants.iter();
        if let Some(now) = now.find(|now| now.name == before.name)
            && before.tells_all()
            && !now.tells_all()
        {
            lost.push(before.name.plain().to_owned());
        }
    }
    lost
}

fn union_of<'t>(
    held: &Type,
    shared: &'t [TypeDefinition],
    own: Option<&'t [TypeDefinition]>,
) -> Option<&'t Union> {
    let Type::Union(reference) = held else {
        return None;
    };
    let types = if reference.shared {
        shared
    } else {
        own.unwrap_or_default()
    };
    let mut types = types.iter();
    types.find_map(|definition| match definition {
        TypeDefinition::Union(union) if *name_of(definition) == reference.name => Some(union),
        _ => None,
    })
}
