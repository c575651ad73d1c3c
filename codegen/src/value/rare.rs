//! What is mostly empty, and should cost little where it is.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::Deserializer;
use serde::{Deserialize, Serialize, Serializer};

/// What is mostly empty: a pointer, where `T` would take its whole room in each of many thousand fields.
///
/// It is read and changed like a `T`.
#[derive(Clone)]
pub struct Rare<T>(Option<Box<T>>);

/// What has a value that says nothing.
pub trait Empty: PartialEq + 'static {
    /// The value that says nothing.
    const EMPTY: &'static Self;
}

impl<T: PartialEq + 'static> Empty for Option<T> {
    const EMPTY: &'static Self = &None;
}

impl<T: PartialEq + 'static> Empty for Vec<T> {
    const EMPTY: &'static Self = &Vec::new();
}

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Empty> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        Self((value != *T::EMPTY).then(|| Box::new(value)))
    }
}

impl<T: Empty> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::EMPTY)
    }
}

impl<T: Empty + Clone> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_with(|| Box::new(T::EMPTY.clone()))
    }
}

impl<T: PartialEq + 'static> Rare<Option<T>> {
    /// This, or the other if this is empty.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        if self.is_some() { self } else { other }
    }
}

impl<T: Empty> PartialEq for Rare<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Empty + fmt::Debug> fmt::Debug for Rare<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<'de, T: Empty + Deserialize<'de>> Deserialize<'de> for Rare<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::from)
    }
}

impl<T: Empty + Serialize> Serialize for Rare<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<T: JsonSchema> JsonSchema for Rare<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_takes_a_pointer_and_no_more() {
        assert_eq!(
            size_of::<Rare<Option<[u64; 20]>>>(),
            size_of::<usize>(),
            "a pointer"
        );
        assert!(Rare::from(None::<u64>).0.is_none());
        assert!(Rare::from(Vec::<u64>::new()).0.is_none());
        assert_eq!(Rare::from(Some(1)).0, Some(Box::new(Some(1))));
    }

    #[test]
    fn it_is_what_it_holds() {
        let mut rare = Rare::<Option<u64>>::default();
        assert_eq!(*rare, None);
        *rare = Some(1);
        assert_eq!(rare, Rare::from(Some(1)));
        *rare = None;
        assert_eq!(rare, Rare::default(), "emptied is as good as never filled");
        assert_eq!(format!("{:?}", Rare::from(vec![1, 2])), "[1, 2]");
    }

    #[test]
    fn the_first_that_says_something_counts() {
        let [none, one, two] = [None, Some(1), Some(2)].map(Rare::from);
        assert_eq!(*none.clone().or(two.clone()), Some(2));
        assert_eq!(*one.or(two), Some(1));
        assert_eq!(*none.clone().or(none), None);
    }
}
