//! Turns YAML text into values. The only user of `serde_yaml`, which is archived upstream: another parser would have to
//! be fitted in here alone.

use super::Value;
use super::events::Malformed;
use crate::source::Position;

/// Parses a text that holds one document without aliases.
pub(super) fn parse(text: &str) -> Result<Value, Malformed> {
    serde_yaml::from_str(text).map_err(|error| {
        let position = error
            .location()
            .map_or(Position { line: 1, column: 1 }, |location| Position {
                line: location.line().max(1),
                column: location.column().max(1),
            });
        Malformed {
            position,
            message: without_place(&error.to_string()),
        }
    })
}

/// A message of the parser without the place at its end, which the diagnostic shows by itself.
fn without_place(message: &str) -> String {
    let end = message.find(" at line ").unwrap_or(message.len());
    let rest = message[end..]
        .split_once(", ")
        .map_or("", |(_, context)| context);
    let context = &rest[..rest.find(" at line ").unwrap_or(rest.len())];
    if context.is_empty() {
        message[..end].to_owned()
    } else {
        format!("{}, {context}", &message[..end])
    }
}

/// Reads a small file that is no part of the spec; says what is wrong with it otherwise.
pub(crate) fn read_other<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_yaml::from_str(text).map_err(|error| error.to_string())
}

/// What is written for a part of the spec: its keys in their order, `null` for each that is not there.
pub(crate) fn to_value(part: &impl serde::Serialize) -> Value {
    // Neither fails for the types of the spec language, which hold no more than YAML can.
    let value = serde_yaml::to_value(part).unwrap_or_default();
    serde_yaml::from_value(value).unwrap_or(Value::Null)
}
