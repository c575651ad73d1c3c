//! What emitted builders are made of.

use std::collections::BTreeMap;
use std::marker::PhantomData;

/// The state of a builder: the client, if there is one; the value so far; and, as a type, what has been set of what is
/// required.
///
/// Emitted builders hold it in a field without a name and have no methods of their own beside those that callers see, so
/// that a setter may have any name.
pub struct Building<C, V, S> {
    /// What sends the value in the end.
    pub client: C,
    /// The value, as far as it is set.
    pub value: V,
    state: PhantomData<fn() -> S>,
}

impl<C, V, S> Building<C, V, S> {
    /// Starts with a value of which nothing is set.
    pub fn new(client: C, value: V) -> Self {
        Self {
            client,
            value,
            state: PhantomData,
        }
    }

    /// The same with another part of it known to be set.
    pub fn mark<T>(self) -> Building<C, V, T> {
        Building::new(self.client, self.value)
    }
}

/// What a setter makes of the entries of a map. Of equal keys the last one counts.
///
/// Collecting would sort them first, by code that is compiled anew for each kind of iterator.
pub fn map<V>(
    entries: impl IntoIterator<Item = (impl Into<String>, impl Into<V>)>,
) -> BTreeMap<String, V> {
    let mut map = BTreeMap::new();
    for (key, value) in entries {
        map.insert(key.into(), value.into());
    }
    map
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_equal_keys_the_last_one_counts() {
        let made: BTreeMap<String, i64> = map([("b", 1), ("a", 2), ("b", 3)]);
        let expected = [("a".to_owned(), 2), ("b".to_owned(), 3)];
        assert_eq!(made, BTreeMap::from(expected));
    }
}
