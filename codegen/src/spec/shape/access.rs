//! Walks the items of a list and the members of a mapping.

use std::collections::BTreeSet;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::Context;
use super::de::{Reader, Stop};
use super::stand_in::StandIn;
use crate::diagnostic::{codes, nearest, quote};
use crate::spec::Value;
use crate::spec::aliases;
use crate::spec::place::{Finding, Path, Step};

/// The items of a list.
pub(super) struct Items<'de, 'p> {
    context: &'p Context,
    path: &'p Path<'p>,
    rest: std::iter::Enumerate<std::slice::Iter<'de, Value>>,
}

impl<'de, 'p> Items<'de, 'p> {
    pub(super) fn of(reader: &'p Reader<'de, 'p>, items: &'de [Value]) -> Self {
        Self {
            context: reader.context,
            path: &reader.path,
            rest: items.iter().enumerate(),
        }
    }
}

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Stop;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Stop> {
        let Some((index, value)) = self.rest.next() else {
            return Ok(None);
        };
        let path = self.path.index(index);
        seed.deserialize(Reader {
            context: self.context,
            value,
            path,
        })
        .map(Some)
        .map_err(|stop: Stop| stop.at(&path))
    }
}

/// The members of a mapping, and then those that an earlier pass found missing.
pub(super) struct Members<'de, 'p> {
    context: &'p Context,
    path: &'p Path<'p>,
    rest: Vec<&'de (String, Value)>,
    supplied: Vec<&'static str>,
    /// The value to come; `None` if a stand-in is due.
    value: Option<&'de (String, Value)>,
}

impl<'de, 'p> Members<'de, 'p> {
    /// Any keys, all kept.
    pub(super) fn any(reader: &'p Reader<'de, 'p>, members: &'de [(String, Value)]) -> Self {
        Self {
            context: reader.context,
            path: &reader.path,
            rest: members.iter().rev().collect(),
            supplied: Vec::new(),
            value: None,
        }
    }

    /// The keys of a structure: reports those it does not have, and steps over them.
    pub(super) fn known(
        reader: &'p Reader<'de, 'p>,
        name: &'static str,
        fields: &'static [&'static str],
        members: &'de [(String, Value)],
    ) -> Self {
        let mut kept: Vec<&'de (String, Value)> = Vec::new();
        // A mapping of very many keys is not worth comparing each with each.
        let known: BTreeSet<&str> = if members.len() > fields.len() {
            fields.iter().copied().collect()
        } else {
            BTreeSet::new()
        };
        for member in members {
            let key = member.0.as_str();
            let is_known = if known.is_empty() {
                fields.contains(&key)
            } else {
                known.contains(key)
            };
            if !is_known {
                report_unknown(reader, name, fields, key);
            } else if !kept.iter().any(|earlier| earlier.0 == key) {
                kept.push(member);
            }
        }
        kept.reverse();
        let supplied = reader.context.supplied.get(&reader.path.to_steps());
        Self {
            supplied: supplied.into_iter().flatten().copied().collect(),
            rest: kept,
            ..Self::any(reader, &[])
        }
    }
}

/// Reports a key that a structure does not have.
fn report_unknown(reader: &Reader<'_, '_>, name: &str, fields: &'static [&'static str], key: &str) {
    if reader.context.is_full() {
        // Looking for what is meant by each of very many keys takes long, and nothing of it would be shown.
        reader.context.leave_out();
        return;
    }
    let meant = aliases::of_key(key, fields).or_else(|| nearest(key, fields.iter().copied()));
    if let Some(meant) = fields.iter().find(|field| Some(**field) == meant) {
        let place = (reader.path.to_steps(), *meant);
        reader.context.misspelt.borrow_mut().insert(place);
    }
    reader.context.pass_over(|| {
        let help = meant.map_or_else(
            || format!("known keys: {}", fields.join(", ")),
            |meant| format!("did you mean {}?", quote(meant)),
        );
        let message = format!(
            "unknown key {} in {}",
            quote(key),
            described(name, &reader.path)
        );
        Finding::new(codes::UNKNOWN_KEY, reader.path.key(key), message)
            .on_key()
            .help(help)
    });
}

/// A structure of the spec language, in words.
fn described(name: &str, path: &Path<'_>) -> String {
    match (name, path.to_steps().as_slice()) {
        ("ServiceFile" | "Operation", _) => "this file".to_owned(),
        ("Field", [.., Step::Key(list), Step::Index(_)]) if list == "parameters" => {
            "a parameter".to_owned()
        }
        ("Field", _) => "a field".to_owned(),
        ("ErrorCode", _) => "an error".to_owned(),
        ("EnumValue", _) => "a value".to_owned(),
        ("TypeDefinition", _) => "a type".to_owned(),
        ("Group", _) => "a group".to_owned(),
        ("Example", _) => "an example".to_owned(),
        ("RegionEndpoint", _) => "an endpoint".to_owned(),
        (_, [.., Step::Key(key)]) => quote(key),
        _ => "this mapping".to_owned(),
    }
}

impl<'de> MapAccess<'de> for Members<'de, '_> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Stop> {
        self.value = self.rest.pop();
        let key = match self.value {
            Some((key, _)) => key.as_str(),
            None => match self.supplied.pop() {
                Some(key) => key,
                None => return Ok(None),
            },
        };
        let deserializer: StrDeserializer<'_, Stop> = key.into_deserializer();
        seed.deserialize(deserializer).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Stop> {
        let Some((key, value)) = self.value else {
            return seed.deserialize(StandIn);
        };
        let path = self.path.key(key);
        seed.deserialize(Reader {
            context: self.context,
            value,
            path,
        })
        .map_err(|stop: Stop| stop.at(&path))
    }
}
