//! Checks parameters against what the spec says of them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::conditions::{self, Breach, Condition};
use super::incoming::Incoming;
use super::refusal::Refusal;
use super::table::{Member, Operation, Shape, Union};

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
        let (shape, text) = match parameter.shape {
            Shape::Header(shape) => (*shape, request.header_parameter(name)),
            shape => (shape, request.parameter(name)),
        };
        match text {
            None if parameter.required => return Err(Refusal::missing(name)),
            None => {}
            Some(text) => check_text(name, shape, text, request)?,
        }
    }
    Ok(())
}

/// Checks what parameters say of each other. What lacks is refused with the code that is documented for that, where one is.
pub(super) fn check_conditions(
    operation: &'static Operation,
    request: &Incoming,
) -> Result<(), Refusal> {
    let held = |name: &str| {
        let mut parameters = operation.parameters.iter();
        let shape = parameters.find(|parameter| parameter.name == name)?.shape;
        match shape {
            Shape::Flat(shape) => gathered(shape, name, request).map(|_| Cow::Borrowed("")),
            Shape::Header(_) => request.header_parameter(name).map(Cow::Borrowed),
            Shape::Boolean => request
                .parameter(name)
                .map(|text| Cow::Owned(text.to_ascii_lowercase())),
            _ => request.parameter(name).map(Cow::Borrowed),
        }
    };
    match conditions::breach(operation.conditions, held) {
        None => Ok(()),
        Some(Breach::Missing(name)) => Err(operation
            .empty(name)
            .unwrap_or_else(|| Refusal::missing(name))),
        Some(Breach::Refused(name, why)) => Err(Refusal::invalid(name, name).adding(&why)),
    }
}

fn check_text(name: &str, shape: &Shape, text: &str, request: &Incoming) -> Result<(), Refusal> {
    if let Shape::Union(union) = shape {
        // A text that is no JSON may be what is meant.
        let value = serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()));
        let beside = |name: &str| request.parameter(name).map(str::to_owned);
        let checked = check_union(union, &value, beside, &Place::Root(name));
        return checked.map_err(|refused| refused.of(name));
    }
    let fits = match shape {
        // A text that is no JSON is a value, too, for parameters of any kind.
        Shape::Text | Shape::Any => true,
        Shape::Int32 => text.parse::<i32>().is_ok(),
        Shape::Int64 => text.parse::<i64>().is_ok(),
        Shape::Double => text.parse::<f64>().is_ok_and(f64::is_finite),
        Shape::Boolean => ["true", "false"]
            .iter()
            .any(|value| value.eq_ignore_ascii_case(text)),
        Shape::Simple(Shape::List(items)) => {
            let values = text.split(',').filter(|_| !text.is_empty());
            let values = values.map(|item| of_text(items, item)).collect();
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
    check_value(shape, value, &Place::Root(name)).map_err(|refused| refused.of(name))
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
    /// Something beside it does not allow it, and why.
    Unfit(String, String),
}

impl Refused {
    /// As an answer about a parameter.
    fn of(self, name: &str) -> Refusal {
        match self {
            Self::Missing(place) => Refusal::missing(&place),
            Self::Invalid(place) => Refusal::invalid(name, &place),
            Self::Unfit(place, why) => Refusal::invalid(name, &place).adding(&why),
        }
    }
}

/// Checks a value of a union against the variant that is told; any other may be known to the service.
fn check_union(
    union: &Union,
    value: &Value,
    beside: impl Fn(&str) -> Option<String>,
    place: &Place<'_>,
) -> Result<(), Refused> {
    let told = tag(union, value);
    let Some(shape) = union.variant(told, beside) else {
        return Ok(());
    };
    check_value(shape, value, place)?;
    let (Some(tag), Some(told), Some(members)) = (union.tag(), told, value.as_object()) else {
        return Ok(());
    };
    for (name, value) in members {
        if name != tag && is_set(value) && union.is_of_others(name, told) {
            let why = format!("{name} does not go with this {tag}.");
            return Err(Refused::Unfit(Place::Member(place, name).text(), why));
        }
    }
    Ok(())
}

/// Whether a member counts as set: the official Python client writes every list that nobody set as an empty one.
fn is_set(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
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
            check_union(union, value, |_| None, place)?;
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
                        check_union(union, value, beside, &place)?;
                    }
                    (Some(value), shape) => check_value(shape, value, &place)?,
                }
            }
            check_members(structure.conditions(), values, place)?;
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

/// Checks what the members of a structure say of each other.
fn check_members(
    conditions: &'static [Condition],
    values: &Map<String, Value>,
    place: &Place<'_>,
) -> Result<(), Refused> {
    let held = |name: &str| match values.get(name)? {
        unset if !is_set(unset) => None,
        Value::String(text) => Some(Cow::Borrowed(text.as_str())),
        other => Some(Cow::Owned(other.to_string())),
    };
    match conditions::breach(conditions, held) {
        None => Ok(()),
        Some(Breach::Missing(name)) => Err(Refused::Missing(Place::Member(place, name).text())),
        Some(Breach::Refused(name, why)) => {
            Err(Refused::Unfit(Place::Member(place, name).text(), why))
        }
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
{"name":"Op","action":"a:Op","errors":[],"examples":[],"types":{"Component":[["Type",true,"text"],["Count",false,"int32"],["Inner",false,{"list":{"type":"Component"}}]],"Picture":[["link",true,"text"]],"Call":[["number",false,"text"]],"Open":[["link",false,"text"],["kinds",false,{"list":"text"}]],"Button":{"tag":"type","told_by":[],"variants":[[[],["call"],{"type":"Call"}],[[],["open","show"],{"type":"Open"}]]},"Content":{"tag":"type","told_by":["Id","Kind"],"variants":[[[[],["picture"]],[],{"type":"Picture"}],[[["1"],["talk"]],["loud","soft"],{"type":"Component"}],[[["1"],["plain"]],[],"text"]]}},"parameters":[["Id",true,"text"],["Kind",false,"text"],["Content",false,{"type":"Content"}],["Parts",false,{"list":{"type":"Content"}}],["Buttons",false,{"list":{"type":"Button"}}],["Small",false,"int32"],["Large",false,"int64"],["Ratio",false,"double"],["Flag",false,"boolean"],["Free",false,"any"],["Labels",false,{"map":"text"}],["Component",false,{"type":"Component"}]]}"#],
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
        let judged = check(OPERATIONS[0].parameters, &request);
        match judged.and_then(|()| check_conditions(OPERATIONS[0], &request)) {
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

    /// What is said of a request with these parameters and headers to an operation with these parameters.
    fn judged(
        parameters: &'static str,
        query: &str,
        headers: &[(&'static str, &'static str)],
    ) -> String {
        let line = format!(
            r#"{{"name":"Op","action":"a:Op","errors":[],"examples":[],"types":{{"Tag":[["Key",true,"text"],["Weight",false,"int32"]]}},"parameters":{parameters}}}"#
        );
        let groups: &'static [&'static str] = vec![&*format!("\n{line}").leak()].leak();
        let operation = Tables {
            types: "",
            groups,
            events: "",
        }
        .read()
        .unwrap()[0];
        let mut parts = http::Request::builder().uri(format!("/?{query}"));
        for (name, value) in headers {
            parts = parts.header(*name, *value);
        }
        let parts = parts.body(()).unwrap().into_parts().0;
        let request = Incoming::new(parts, Bytes::new()).with_headers_of(operation.parameters);
        let judged = check(operation.parameters, &request);
        match judged.and_then(|()| check_conditions(operation, &request)) {
            Ok(()) => {
                let taken = request.into_parameters();
                let taken = taken.iter().map(|(name, value)| format!("{name}={value}"));
                taken.collect::<Vec<_>>().join(" ")
            }
            Err(refusal) => refusal.code,
        }
    }

    #[test]
    fn lists_are_judged_as_they_travel() {
        let flat = r#"[["Tag",true,{"flat":{"list":{"type":"Tag"}}}]]"#;
        for (query, outcome) in [
            (
                "Tag.1.Key=a&Tag.2.Key=b&Tag.2.Weight=3",
                "Tag.1.Key=a Tag.2.Key=b Tag.2.Weight=3",
            ),
            ("Tag=[]", "MissingTag"),
            ("Tag.2.Key=a", "MissingTag"),
            ("Tag.1.Weight=1", "MissingTag.1.Key"),
            ("Tag.1.Key=a&Tag.1.Weight=x", "InvalidTag"),
        ] {
            assert_eq!(judged(flat, query, &[]), outcome, "{query}");
        }
        let simple = r#"[["Ids",true,{"simple":{"list":"int32"}}]]"#;
        for (query, outcome) in [
            ("Ids=1,22", "Ids=1,22"),
            ("Ids=", "Ids="),
            ("Ids=1,b", "InvalidIds"),
            ("Ids=1,", "InvalidIds"),
            ("Ids.1=1", "MissingIds"),
        ] {
            assert_eq!(judged(simple, query, &[]), outcome, "{query}");
        }
    }

    #[test]
    fn headers_are_judged_and_kept_as_parameters() {
        let parameters = r#"[["X-Urgency",true,{"header":"int32"}],["X-Read-By",false,{"header":{"simple":{"list":"text"}}}]]"#;
        assert_eq!(
            judged(
                parameters,
                "A=1",
                &[("x-urgency", "2"), ("X-Read-By", "a,b"), ("x-other", "c")]
            ),
            "A=1 X-Read-By=a,b X-Urgency=2"
        );
        assert_eq!(
            judged(parameters, "", &[("x-urgency", "soon")]),
            "InvalidX-Urgency"
        );
        assert_eq!(judged(parameters, "X-Urgency=2", &[]), "MissingX-Urgency");
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
    fn members_of_other_variants_do_not_go_with_a_tag() {
        let buttons = |buttons: &'static str| code(&[("Id", "1"), ("Buttons", buttons)]);
        for fits in [
            r#"[{"type":"call","number":"1"},{"type":"show","link":"a"}]"#,
            // What no variant knows, or stands beside a tag that none has, may be known to the service.
            r#"[{"type":"call","colour":"red"},{"type":"sing","number":"1","link":"a"},{"link":"a"}]"#,
            // As the official Python client writes what nobody set.
            r#"[{"type":"call","kinds":[],"link":null}]"#,
        ] {
            assert_eq!(buttons(fits), "", "{fits}");
        }
        let place = "InvalidButtons Specified parameter Buttons.2.link is not valid.";
        assert_eq!(
            buttons(r#"[{"type":"open"},{"type":"call","link":"a"}]"#),
            format!("{place} link does not go with this type.")
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

    /// What an operation with conditions says of a request.
    fn with_conditions(query: &str) -> String {
        let line = r#"{"name":"Op","action":"a:Op","examples":[],"errors":[[400,"InvalidParameter.LanguageNotEmpty","Say the language.","other"]],"types":{"Button":{"members":[["Type",true,"text"],["Text",false,"text"],["Urgent",false,"boolean"],["Marks",false,{"list":"text"}]],"conditions":[["required","Text",[["Type",["COPY"],null]],[]],["only_if","Urgent",["Type",["QUIET"],null]],["only_if","Marks",["Type",["QUIET"],null]]]}},"parameters":[["Type",false,"text"],["Language",false,"text"],["Code",false,"text"],["Name",false,"text"],["Payload",false,{"flat":{"list":"text"}}],["Silent",false,"boolean"],["Buttons",false,{"list":{"type":"Button"}}]],"conditions":[["required","Language",[["Type",["template"],"template"]],[]],["required","Code",[["Type",["template"],null]],["Name"]],["only_if","Payload",["Silent",["true"],null]],["requires","Silent","Name"],["conflicts","Code","Name"]]}"#;
        let groups: &'static [&'static str] = vec![&*format!("\n{line}").leak()].leak();
        let tables = Tables {
            types: "",
            groups,
            events: "",
        };
        let operation = tables.read().unwrap()[0];
        let parts = http::Request::builder().uri(format!("/?{query}"));
        let parts = parts.body(()).unwrap().into_parts().0;
        let request = Incoming::new(parts, Bytes::new());
        let judged = check(operation.parameters, &request);
        match judged.and_then(|()| check_conditions(operation, &request)) {
            Ok(()) => String::new(),
            Err(refusal) => format!("{} {}", refusal.code, refusal.message),
        }
    }

    #[test]
    fn what_parameters_say_of_each_other_is_kept() {
        let mandatory = "is mandatory for this action.";
        let invalid = "Specified parameter";
        for (query, said) in [
            ("Type=message", String::new()),
            // The code that is documented, and the gateway's where none is.
            (
                "Type=template",
                "InvalidParameter.LanguageNotEmpty Say the language.".to_owned(),
            ),
            (
                "",
                "InvalidParameter.LanguageNotEmpty Say the language.".to_owned(),
            ),
            (
                "Type=template&Language=en",
                format!("MissingCode Code {mandatory}"),
            ),
            ("Type=template&Language=en&Name=a", String::new()),
            ("Type=a&Payload.1=x&Silent=false&Name=a", String::new()),
            (
                "Type=a&Payload.1=x&Silent=True&Name=a",
                format!(
                    "InvalidPayload {invalid} Payload is not valid. Payload does not go with this Silent."
                ),
            ),
            (
                "Type=a&Silent=true",
                format!(
                    "InvalidSilent {invalid} Silent is not valid. Silent goes together with Name alone."
                ),
            ),
            (
                "Type=a&Code=b&Name=c",
                format!(
                    "InvalidCode {invalid} Code is not valid. Code does not go together with Name."
                ),
            ),
            (
                "Type=a&Buttons=[{\"Type\":\"URL\"},{\"Type\":\"COPY\"}]",
                format!("MissingButtons.2.Text Buttons.2.Text {mandatory}"),
            ),
            (
                "Type=a&Buttons=[{\"Type\":\"QUIET\",\"Urgent\":true}]",
                format!(
                    "InvalidButtons {invalid} Buttons.1.Urgent is not valid. Urgent does not go with this Type."
                ),
            ),
            (
                "Type=a&Buttons=[{\"Type\":\"LOUD\",\"Urgent\":true}]",
                String::new(),
            ),
            (
                "Type=a&Buttons=[{\"Type\":\"QUIET\",\"Marks\":[]}]",
                String::new(),
            ),
            (
                "Type=a&Buttons=[{\"Type\":\"QUIET\",\"Marks\":[\"a\"]}]",
                format!(
                    "InvalidButtons {invalid} Buttons.1.Marks is not valid. Marks does not go with this Type."
                ),
            ),
        ] {
            let escaped = query
                .replace('"', "%22")
                .replace('[', "%5B")
                .replace(']', "%5D");
            let escaped = escaped.replace('{', "%7B").replace('}', "%7D");
            assert_eq!(with_conditions(&escaped), said, "{query}");
        }
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
