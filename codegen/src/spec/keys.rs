//! Which keys a type of the spec language has, told by itself.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};
use serde::forward_to_deserialize_any;

/// The keys of a type that is read from a mapping, in the order of its fields; none of any other.
pub(crate) fn keys_of<T: Deserialize<'static>>() -> &'static [&'static str] {
    match T::deserialize(Asked) {
        Err(Answer(keys)) => keys,
        Ok(_) => &[],
    }
}

/// Has nothing to read, and notes what it is asked for.
struct Asked;

/// The keys that a type asked for.
#[derive(Debug)]
struct Answer(&'static [&'static str]);

impl<'de> Deserializer<'de> for Asked {
    type Error = Answer;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Answer> {
        Err(Answer(&[]))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Answer> {
        Err(Answer(fields))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct
        seq tuple tuple_struct map enum identifier ignored_any
    }
}

impl de::Error for Answer {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "asked for {} keys", self.0.len())
    }
}

impl std::error::Error for Answer {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{Deprecation, Value};

    #[test]
    fn a_type_tells_its_keys() {
        assert_eq!(
            keys_of::<Deprecation>(),
            ["since", "replacement", "description"]
        );
        assert_eq!(keys_of::<Value>(), [""; 0]);
    }
}
