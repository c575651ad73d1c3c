//! Conditions between parameters, and examples that keep them.

use serde_json::{Map, Value, json};
use tests::fuzz::Choices;

use super::fields::Made;

/// Lets one parameter say something of another, where there are two that can.
pub(crate) fn add(parameters: &mut [Made], choices: &mut Choices<'_>) {
    let optional: Vec<usize> = (0..parameters.len())
        .filter(|index| !parameters[*index].is_required())
        .collect();
    let [own, others @ ..] = optional.as_slice() else {
        return;
    };
    if others.is_empty() {
        return;
    }
    let other = others[choices.below(others.len())];
    let name = parameters[other].name().to_owned();
    match choices.below(4) {
        0 => parameters[*own].field["requires"] = json!([name]),
        1 => parameters[*own].field["conflicts_with"] = json!([name]),
        2 => parameters[*own].field["required_unless"] = json!([name]),
        _ => {}
    }
    // The values of what tells stay as they are but for one, which would call for more.
    let telling = parameters.iter().position(|made| {
        made.is(&["boolean"]) || (made.is(&["string"]) && made.field["values"].is_array())
    });
    let Some(telling) = telling.filter(|telling| telling != own) else {
        return;
    };
    let told = &mut parameters[telling];
    let value = told.values.remove(0);
    let rest: Vec<Value> = match told.field["values"].as_array() {
        Some(values) => values[1..].iter().map(|of| of["value"].clone()).collect(),
        None => vec![json!(value == json!(false))],
    };
    if let Some(field) = told.field.as_object_mut() {
        field.remove("default");
    }
    let name = told.name().to_owned();
    let own = &mut parameters[*own].field;
    if choices.one_in(2) {
        own["only_if"] = json!({ name: rest });
    } else if own["required_unless"].is_null() && own["conflicts_with"].is_null() {
        own["required_if"] = json!({ name: value });
    }
}

/// Makes a request keep what its parameters say of each other.
pub(crate) fn keep(request: &mut Map<String, Value>, parameters: &[Made]) {
    let first = |name: &str| {
        let made = parameters.iter().find(|made| made.name() == name);
        made.map(|made| made.values[0].clone())
    };
    for made in parameters {
        let is_set = request.contains_key(made.name());
        if let (true, Some(name)) = (is_set, made.field["requires"][0].as_str()) {
            request.extend(first(name).map(|value| (name.to_owned(), value)));
        }
        if let (true, Some(name)) = (is_set, made.field["conflicts_with"][0].as_str()) {
            request.remove(name);
        }
        let unless = made.field["required_unless"][0].as_str();
        if !is_set && unless.is_some_and(|name| !request.contains_key(name)) {
            request.insert(made.name().to_owned(), made.values[0].clone());
        }
    }
}
