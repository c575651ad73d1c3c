//! JSON that is nearly right.

use serde_json::{Map, Value, json};

use super::Choices;
use super::text::few;

/// Changes JSON in one to six places: values of other kinds, members and items left out, doubled, renamed and moved.
///
/// `strings` serve as names and values.
pub fn mutate_json(choices: &mut Choices<'_>, value: &mut Value, strings: &[&str]) {
    for _ in 0..few(choices, 6) {
        let donor = place(choices, value).clone();
        let place = place(choices, value);
        match (choices.below(4), &mut *place) {
            (0 | 1, Value::Object(members)) if !members.is_empty() => {
                change_members(choices, members, strings);
            }
            (0 | 1, Value::Array(items)) if !items.is_empty() => change_items(choices, items),
            (2, _) => *place = donor,
            _ => *place = other(choices, strings),
        }
    }
}

/// A value somewhere inside, the whole of it now and then.
fn place<'a>(choices: &mut Choices<'_>, value: &'a mut Value) -> &'a mut Value {
    let inner = match value {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if inner == 0 || choices.one_in(12) {
        return value;
    }
    let at = choices.below(inner);
    let next = match value {
        Value::Object(members) => members.values_mut().nth(at),
        Value::Array(items) => items.get_mut(at),
        _ => None,
    };
    place(choices, next.expect("it has more values than this"))
}

fn change_members(choices: &mut Choices<'_>, members: &mut Map<String, Value>, strings: &[&str]) {
    let at = choices.below(members.len());
    let name = members.keys().nth(at).cloned().unwrap_or_default();
    match choices.below(4) {
        0 => {
            members.remove(&name);
        }
        1 => {
            let value = members.remove(&name).unwrap_or_default();
            members.insert(choices.pick(strings).to_owned(), value);
        }
        2 => {
            let value = members[&name].clone();
            members.insert(choices.pick(strings).to_owned(), value);
        }
        _ => {
            let value = members.remove(&name).unwrap_or_default();
            let name = match choices.below(3) {
                0 => name.to_lowercase(),
                1 => name.to_uppercase(),
                _ => format!("{name}\u{0}"),
            };
            members.insert(name, value);
        }
    }
}

fn change_items(choices: &mut Choices<'_>, items: &mut Vec<Value>) {
    let at = choices.below(items.len());
    match choices.below(3) {
        0 => drop(items.remove(at)),
        1 => items.push(items[at].clone()),
        _ => items.reverse(),
    }
}

fn other(choices: &mut Choices<'_>, strings: &[&str]) -> Value {
    match choices.below(16) {
        0 => Value::Null,
        1 => json!({}),
        2 => json!([]),
        3 => json!(""),
        4 => json!(true),
        5 => json!(-1),
        6 => json!(u64::MAX),
        7 => json!(i64::MIN),
        8 => json!(1.5e300),
        9 => json!([null, [], {}, "", 0]),
        10 => json!("\u{0}\u{feff}\u{202e}\u{1f511}*/ `\"\\\r\n<b>|{}"),
        11 => json!("x".repeat(choices.below(20_000))),
        12 => (0..choices.below(120)).fold(Value::Null, |inner, _| json!([inner])),
        13 => (0..choices.below(120)).fold(
            Value::Null,
            |inner, _| json!({ (choices.pick(strings)): inner }),
        ),
        _ => json!(choices.pick(strings)),
    }
}
