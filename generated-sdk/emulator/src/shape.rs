//! Checks parameters against what the spec says of them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::incoming::Incoming;
use super::refusal::Refusal;
use super::table::{Member, Shape, Union};

/// Checks that every required parameter is there and every known one is of its kind. Parameters that the spec does not
/// know pass, as they do at the service.
pub(super) fn check(parameters: &'static [Member], request: &Incoming) -> Result<(), Refusal> {
    for parameter in parameters {
        let name = parameter.name;
        if let Shape::Flat(shape) = parameter.shape {
            match gathered(shape, name, request) {
                None if parameter.required => return Err(Refusal::missing(name)),
                None => {}
                Some(value) => check_whole(shape, &value, name)?,
            }
            continue;
        }
        match request.parameter(name) {
            None if parameter.required => return Err(Refusal::missing(name)),
            None => {}
            Some(text) => check_text(parameter, text, request)?,
        }
    }
    Ok(())
}

fn check_text(parameter: &Member, text: &str, request: &Incoming) -> Result<(), Refusal> {
    let name = parameter.name;
    if let Shape::Union(union) = parameter.shape {
        // A text that is no JSON may be what is meant.
        let value = serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()));
        let tag = tag(union, &value);
        let beside = |name: &str| request.parameter(name).map(str::to_owned);
        return match union.variant(tag, beside) {
            Some(shape) => check_whole(shape, &value, name),
            None => Ok(()),
        };
    }
    let fits = match parameter.shape {
        // A text that is no JSON is a value, too, for parameters of any kind.
        Shape::Text | Shape::Any => true,
        Shape::Int32 => text.parse::<i32>().is_ok(),
        Shape::Int64 => text.parse::<i64>().is_ok(),
        Shape::Double => text.parse::<f64>().is_ok_and(f64::is_finite),
        Shape::Boolean => ["true", "false"]
            .iter()
            .any(|value| value.eq_ignore_ascii_case(text)),
        Shape::Simple(Shape::List(items)) => {
            let values = text.split(',').map(|item| of_text(items, item)).collect();
            return check_whole(&Shape::List(items), &values, name);
        }
        shape => {
            let value: Value =
                serde_json::from_str(text).map_err(|_| Refusal::invalid(name, name))?;
            return check_whole(shape, &value, name);
        }
    };
    if fits {
        Ok(())
    } else {
        Err(Refusal::invalid(name, name))
    }
}

fn check_whole(shape: &Shape, value: &Value, name: &str) -> Result<(), Refusal> {
    check_value(shape, value, &Place::Root(name)).map_err(|refused| match refused {
        Refused::Missing(place) => Refusal::missing(&place),
        Refused::Invalid(place) => Refusal::invalid(name, &place),
    })
}

/// What the parameters below a name make together; none if there are none.
fn gathered(shape: &Shape, name: &str, request: &Incoming) -> Option<Value> {
    let below = format!("{name}.");
    match shape {
        Shape::List(items) => {
            let items: Vec<Value> = (1..)
                .map_while(|number| gathered(items, &format!("{below}{number}"), request))
                .collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        Shape::Object(structure) => {
            let found = structure.members().iter().filter_map(|member| {
                let value = gathered(member.shape, &format!("{below}{}", member.name), request)?;
                Some((member.name.to_owned(), value))
            });
            let found: serde_json::Map<String, Value> = found.collect();
            (!found.is_empty()).then_some(Value::Object(found))
        }
        Shape::Map(items) => {
            let keys: BTreeSet<&str> = request
                .parameters()
                .filter_map(|(name, _)| name.strip_prefix(&below)?.split('.').next())
                .collect();
            let found: serde_json::Map<String, Value> = keys
                .into_iter()
                .filter_map(|key| {
                    Some((
                        key.to_owned(),
                        gathered(items, &format!("{below}{key}"), request)?,
                    ))
                })
                .collect();
            (!found.is_empty()).then_some(Value::Object(found))
        }
        Shape::Any => {
            let mut all = request.parameters();
            all.find(|(other, _)| *other == name || other.starts_with(&below))
                .map(|(_, text)| Value::String(text.to_owned()))
        }
        scalar => Some(of_text(scalar, request.parameter(name)?)),
    }
}

/// A text as a value of its kind; as text where it is none.
fn of_text(shape: &Shape, text: &str) -> Value {
    let parsed = match shape {
        Shape::Int32 | Shape::Int64 | Shape::Double => text.parse().ok().map(Value::Number),
        Shape::Boolean => text.to_ascii_lowercase().parse().ok().map(Value::Bool),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::String(text.to_owned()))
}

/// What the tag of a union says.
fn tag<'v>(union: &Union, value: &'v Value) -> Option<&'v str> {
    value.get(union.tag()?)?.as_str()
}

/// The way to a value; written out only where something is wrong.
enum Place<'a> {
    Root(&'a str),
    Member(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl Place<'_> {
    fn text(&self) -> String {
        match self {
            Self::Root(name) => (*name).to_owned(),
            Self::Member(outer, name) => format!("{}.{name}", outer.text()),
            Self::Item(outer, index) => format!("{}.{}", outer.text(), index + 1),
        }
    }
}

enum Refused {
    Missing(String),
    Invalid(String),
}

fn check_value(shape: &Shape, value: &Value, place: &Place<'_>) -> Result<(), Refused> {
    let fits = match (shape, value) {
        (Shape::Any, _)
        | (Shape::Text, Value::String(_))
        | (Shape::Boolean, Value::Bool(_))
        | (Shape::Double, Value::Number(_)) => true,
        (Shape::Int32, Value::Number(number)) => number
            .as_i64()
            .is_some_and(|number| i32::try_from(number).is_ok()),
        (Shape::Int64, Value::Number(number)) => number.is_i64(),
        (Shape::Union(union), value) => {
            if let Some(shape) = union.variant(tag(union, value), |_| None) {
                check_value(shape, value, place)?;
            }
            true
        }
        (Shape::List(items), Value::Array(values)) => {
            for (index, value) in values.iter().enumerate() {
                check_value(items, value, &Place::Item(place, index))?;
            }
            true
        }
        (Shape::Map(items), Value::Object(values)) => {
            for (key, value) in values {
                check_value(items, value, &Place::Member(place, key))?;
            }
            true
        }
        (Shape::Object(structure), Value::Object(values)) => {
            for member in structure.members() {
                let place = Place::Member(place, member.name);
                match (values.get(member.name), member.shape) {
                    (None | Some(Value::Null), _) if member.required => {
                        return Err(Refused::Missing(place.text()));
                    }
                    (None | Some(Value::Null), _) => {}
                    (Some(value), Shape::Union(union)) => {
                        let beside = |name: &str| Some(values.get(name)?.as_str()?.to_owned());
                        if let Some(shape) = union.variant(tag(union, value), beside) {
                            check_value(shape, value, &place)?;
                        }
                    }
                    (Some(value), shape) => check_value(shape, value, &place)?,
                }
            }
            true
        }
        _ => false,
    };
    if fits {
        Ok(())
    } else {
        Err(Refused::Invalid(place.text()))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use bytes::Bytes;

    use super::*;
    use crate::read::Tables;
    use crate::table::Operation;

    static OPERATIONS: LazyLock<Vec<&'static Operation>> = LazyLock::new(|| {
        let tables = Tables {
            types: "",
            events: "",
            groups: &[r#"
{"name":"Op","action":"a:Op","errors":[],"examples":[],"types":{"Component":[["Type",true,"text"],["Count",false,"int32"],["Inner",false,{"list":{"type":"Component"}}]],"Picture":[["link",true,"text"]],"Content":{"tag":"type","told_by":["Id","Kind"],"variants":[[[[],["picture"]],[],{"type":"Picture"}],[[["1"],["talk"]],["loud","soft"],{"type":"Component"}],[[["1"],["plain"]],[],"text"]]}},"parameters":[["Id",true,"text"],["Kind",false,"text"],["Content",false,{"type":"Content"}],["Parts",false,{"list":{"type":"Content"}}],["Small",false,"int32"],["Large",false,"int64"],["Ratio",false,"double"],["Flag",false,"boolean"],["Free",false,"any"],["Labels",false,{"map":"text"}],["Component",false,{"type":"Component"}]]}"#],
        };
        tables.read().unwrap()
    });

    fn code(query: &[(&str, &str)]) -> String {
        let parts = http::Request::new(()).into_parts().0;
        let mut request = Incoming::new(parts, Bytes::new());
        request.query = query
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect();
        match check(OPERATIONS[0].parameters, &request) {
            Ok(()) => String::new(),
            Err(refusal) => format!("{} {}", refusal.code, refusal.message),
        }
    }

    #[test]
    fn what_fits_passes() {
        assert_eq!(code(&[("Id", "1")]), "");
        let all = [
            ("Id", "1"),
            ("Small", "-2147483648"),
            ("Large", "9007199254740993"),
            ("Ratio", "0.5"),
            ("Flag", "True"),
            ("Free", "plain"),
            ("Labels", "{\"k\":\"v\"}"),
            (
                "Component",
                r#"{"Type":"a","Inner":[{"Type":"b","Count":1}],"More":1}"#,
            ),
            ("Unknown", "passes"),
        ];
        assert_eq!(code(&all), "");
    }

    #[test]
    fn what_lacks_is_named() {
        let missing = "MissingId Id is mandatory for this action.";
        assert_eq!(code(&[]), missing);
        assert_eq!(code(&[("Id", "")]), "");
        assert_eq!(
            code(&[("Id", "1"), ("Component", r#"{"Type":"a","Inner":[{}]}"#)]),
            "MissingComponent.Inner.1.Type Component.Inner.1.Type is mandatory for this action."
        );
    }

    #[test]
    fn what_stands_beside_a_union_tells_its_shape() {
        let content = |kind: &'static str, content: &'static str| {
            code(&[("Id", "1"), ("Kind", kind), ("Content", content)])
        };
        assert_eq!(content("picture", r#"{"link":"a","more":1}"#), "");
        assert_eq!(content("talk", r#"{"type":"soft","Type":"a"}"#), "");
        assert_eq!(content("plain", "a"), "");
        // What no variant is told by may be known to the service.
        assert_eq!(content("song", "{}"), "");
        assert_eq!(content("talk", r#"{"type":"shrill"}"#), "");
        assert_eq!(code(&[("Id", "2"), ("Kind", "talk"), ("Content", "7")]), "");
        let missing = "is mandatory for this action.";
        assert_eq!(
            content("picture", "{}"),
            format!("MissingContent.link Content.link {missing}")
        );
        assert_eq!(
            content("talk", r#"{"type":"loud"}"#),
            format!("MissingContent.Type Content.Type {missing}")
        );
        for wrong in ["plain text", "[]", r#"{"link":1}"#] {
            let place = if wrong.starts_with('{') {
                "Content.link"
            } else {
                "Content"
            };
            assert_eq!(
                content("picture", wrong),
                format!("InvalidContent Specified parameter {place} is not valid."),
                "{wrong}"
            );
        }
        // Nothing stands beside the items of a list.
        assert_eq!(code(&[("Id", "1"), ("Parts", r#"[{"type":"loud"}]"#)]), "");
    }

    #[test]
    fn what_does_not_fit_is_named() {
        for (name, text, place) in [
            ("Small", "2147483648", "Small"),
            ("Large", "1.5", "Large"),
            ("Ratio", "inf", "Ratio"),
            ("Flag", "yes", "Flag"),
            ("Labels", "{", "Labels"),
            ("Labels", r#"{"k":1}"#, "Labels.k"),
            ("Component", "[]", "Component"),
            (
                "Component",
                r#"{"Type":"a","Count":"1"}"#,
                "Component.Count",
            ),
        ] {
            let expected = format!("Invalid{name} Specified parameter {place} is not valid.");
            assert_eq!(code(&[("Id", "1"), (name, text)]), expected, "{text}");
        }
    }
}
