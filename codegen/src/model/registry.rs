//! Lists of types, in which what refers to a type finds it.

use std::ops::Deref;
use std::slice;

use super::reference::{Id, TypeRef};
use super::types::{Enumeration, Structure, Type, TypeDefinition, Union};

/// The types of an operation or of an event, or those that are shared, in the order in which they are emitted.
#[derive(Debug, Clone, Default)]
pub struct Types {
    definitions: Vec<TypeDefinition>,
    /// Where the type of each id is, once they have been sorted; before, an id says it itself.
    sorted: Option<Box<[u32]>>,
}

impl Types {
    /// Takes a type; the id finds it as long as this list is there.
    pub(crate) fn add<T: Kind>(&mut self, definition: T) -> Id<T> {
        // A number beyond would take more memory than there is.
        let number = u32::try_from(self.definitions.len()).unwrap_or(u32::MAX);
        self.definitions.push(definition.into());
        Id::new(number)
    }

    /// The type of an id, which this list has made.
    pub(crate) fn get<T: Kind>(&self, id: Id<T>) -> &T {
        let found = T::of(&self.definitions[self.place(id)]);
        found.unwrap_or_else(|| unreachable!("the id was made with a type of its kind"))
    }

    /// The same, to be changed.
    pub(crate) fn get_mut<T: Kind>(&mut self, id: Id<T>) -> &mut T {
        let place = self.place(id);
        let found = T::of_mut(&mut self.definitions[place]);
        found.unwrap_or_else(|| unreachable!("the id was made with a type of its kind"))
    }

    fn place<T>(&self, id: Id<T>) -> usize {
        let number = id.number() as usize;
        match &self.sorted {
            Some(places) => places[number] as usize,
            None => number,
        }
    }

    /// All types, to be changed; none may become another kind.
    pub(crate) fn each_mut(&mut self) -> slice::IterMut<'_, TypeDefinition> {
        self.definitions.iter_mut()
    }

    /// Orders the types by name, once all are there.
    pub(crate) fn sorted(self) -> Self {
        let mut by_name: Vec<(usize, TypeDefinition)> =
            self.definitions.into_iter().enumerate().collect();
        by_name.sort_by(|(_, a), (_, b)| a.name().cmp(b.name()));
        let mut moved = vec![0; by_name.len()];
        for (place, (before, _)) in (0_u32..).zip(&by_name) {
            moved[*before] = place;
        }
        let places = match self.sorted {
            Some(places) => places.iter().map(|place| moved[*place as usize]).collect(),
            None => moved.into(),
        };
        Self {
            definitions: by_name.into_iter().map(|(_, of)| of).collect(),
            sorted: Some(places),
        }
    }
}

impl Deref for Types {
    type Target = [TypeDefinition];

    fn deref(&self) -> &[TypeDefinition] {
        &self.definitions
    }
}

impl<'a> IntoIterator for &'a Types {
    type Item = &'a TypeDefinition;
    type IntoIter = slice::Iter<'a, TypeDefinition>;

    fn into_iter(self) -> Self::IntoIter {
        self.definitions.iter()
    }
}

/// A kind of type: [`Structure`], [`Enumeration`] or [`Union`].
pub trait Kind: Into<TypeDefinition> {
    /// The definition, if it is of this kind.
    fn of(definition: &TypeDefinition) -> Option<&Self>;

    /// The same, to be changed.
    fn of_mut(definition: &mut TypeDefinition) -> Option<&mut Self>;
}

macro_rules! kind {
    ($kind:ident) => {
        impl From<$kind> for TypeDefinition {
            fn from(definition: $kind) -> Self {
                Self::$kind(definition)
            }
        }

        impl Kind for $kind {
            fn of(definition: &TypeDefinition) -> Option<&Self> {
                match definition {
                    TypeDefinition::$kind(definition) => Some(definition),
                    _ => None,
                }
            }

            fn of_mut(definition: &mut TypeDefinition) -> Option<&mut Self> {
                match definition {
                    TypeDefinition::$kind(definition) => Some(definition),
                    _ => None,
                }
            }
        }
    };
}

kind!(Structure);
kind!(Enumeration);
kind!(Union);

/// The types that an operation or event can refer to: its own, and those that are shared.
#[derive(Debug, Clone, Copy)]
pub struct Registry<'a> {
    shared: &'a Types,
    own: &'a Types,
}

impl<'a> Registry<'a> {
    /// Those of an operation or an event.
    #[must_use]
    pub fn new(shared: &'a Types, own: &'a Types) -> Self {
        Self { shared, own }
    }

    /// Those of what is shared itself, which has no others.
    pub(crate) fn of_shared(shared: &'a Types) -> Self {
        // Every reference says that it is shared.
        Self::new(shared, shared)
    }

    /// The type that a reference means.
    #[must_use]
    pub fn get<T: Kind>(self, reference: &TypeRef<T>) -> &'a T {
        self.list(reference).get(reference.id())
    }

    /// The definition of a type that has one of its own.
    #[must_use]
    pub fn definition(self, type_: &Type) -> Option<&'a TypeDefinition> {
        match type_ {
            Type::Structure(reference) => Some(self.defined(reference)),
            Type::Enumeration(reference) => Some(self.defined(reference)),
            Type::Union(reference) => Some(self.defined(reference)),
            Type::String
            | Type::Int32
            | Type::Int64
            | Type::Double
            | Type::Boolean
            | Type::Any
            | Type::List(_)
            | Type::Map(_) => None,
        }
    }

    fn defined<T>(self, reference: &TypeRef<T>) -> &'a TypeDefinition {
        let list = self.list(reference);
        &list[list.place(reference.id())]
    }

    /// The list that has made the id of a reference.
    fn list<T>(self, reference: &TypeRef<T>) -> &'a Types {
        if reference.shared {
            self.shared
        } else {
            self.own
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Ident;

    #[test]
    fn ids_find_their_types_in_any_order() {
        let mut types = Types::default();
        let (c, a) = (
            types.add(Structure::named("C")),
            types.add(Enumeration::named("A")),
        );
        let b = types.add(Structure::named("B"));
        let mut types = types.sorted();
        let names: Vec<&str> = types.iter().map(|of| of.name().plain()).collect();
        assert_eq!(names, ["A", "B", "C"]);
        assert_eq!(types.get(a).name.plain(), "A");
        assert_eq!(types.get(b).name.plain(), "B");
        assert_eq!(types.get(c).name.plain(), "C");
        types.get_mut(c).description = "The last.".to_owned();
        assert_eq!(types.get(c).description, "The last.");
    }

    #[test]
    fn sorting_twice_loses_nothing() {
        let mut types = Types::default();
        let (b, a) = (
            types.add(Structure::named("B")),
            types.add(Structure::named("A")),
        );
        let types = types.sorted().sorted();
        assert_eq!(types.get(a).name.plain(), "A");
        assert_eq!(types.get(b).name.plain(), "B");
    }

    #[test]
    fn a_reference_finds_what_is_shared_or_what_is_its_own() {
        let (mut shared, mut own) = (Types::default(), Types::default());
        let of_shared = TypeRef::new(
            shared.add(Structure::named("Shared")),
            Ident::new("Shared"),
            true,
        );
        let of_own = TypeRef::new(own.add(Structure::named("Own")), Ident::new("Own"), false);
        let types = Registry::new(&shared, &own);
        assert_eq!(types.get(&of_shared).name.plain(), "Shared");
        assert_eq!(types.get(&of_own).name.plain(), "Own");
        let defined = types.definition(&Type::Structure(of_own));
        assert_eq!(defined.map(|of| of.name().plain()), Some("Own"));
        assert!(types.definition(&Type::Any).is_none());
    }
}
