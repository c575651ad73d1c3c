//! Requests and replies as JSON by wire name, and back: what serde's traits and [`dynamic`](crate::dynamic) do.
//!
//! Reading and writing are those of the wire, so emitted types derive nothing. A request is read strictly, for what is wrong in
//! it is a mistake; a reply as leniently as one from the service.

use std::fmt;

use serde_core::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Error as _, Serialize, Serializer};
use serde_json::{Map, Number, Value};

use crate::parameters::{JsonWriter, Parameters, WriteObject};
use crate::read::{self, Mismatch, ReadObject};

/// A request with the parameters that are set. `write` is its [`Request::write`](crate::Request::write).
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize_request<S: Serializer>(
    write: &dyn Fn(&mut Parameters),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut parameters = Parameters::by_name();
    write(&mut parameters);
    serialize_text(&parameters.into_json(), serializer)
}

/// A structure with the members that are set.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<S: Serializer>(
    structure: &dyn WriteObject,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serialize_text(&json(structure), serializer)
}

/// What is written for the wire is JSON, and serde writes it anew.
fn serialize_text<S: Serializer>(json: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let value: Value = json.parse().map_err(S::Error::custom)?;
    value.serialize(serializer)
}

/// A reply or a part of it by wire name, as JSON.
pub(crate) fn json(structure: &dyn WriteObject) -> String {
    let mut writer = JsonWriter::default();
    writer.object(structure);
    writer.into_text()
}

/// A request or what it holds: a name that is not known, and a value that is not what is documented, are errors.
///
/// # Errors
///
/// As said, and for whatever is no map, for a list by position too.
pub fn deserialize_strictly<'de, T: ReadObject, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    fitting(read::read_request(members(deserializer)?, T::read))
}

/// A reply or what it holds: names that are not known are ignored, and values are taken for what they can be.
///
/// # Errors
///
/// For a value that cannot be taken for what is documented, and for whatever is no map.
pub fn deserialize<'de, T: ReadObject, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    fitting(read::read_reply(members(deserializer)?, T::read))
}

fn fitting<T, E: de::Error>((value, mismatch): (T, Option<Mismatch>)) -> Result<T, E> {
    match mismatch {
        None => Ok(value),
        Some(mismatch) => Err(E::custom(mismatch)),
    }
}

/// The members of a map, each name once.
pub(crate) fn members<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Map<String, Value>, D::Error> {
    struct Members;

    impl<'de> Visitor<'de> for Members {
        type Value = Map<String, Value>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object with names")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            once_each(map)
        }
    }

    deserializer.deserialize_map(Members)
}

fn once_each<'de, A: MapAccess<'de>>(mut map: A) -> Result<Map<String, Value>, A::Error> {
    let mut members = Map::new();
    while let Some(name) = map.next_key::<String>()? {
        if members.contains_key(&name) {
            return Err(de::Error::custom(format_args!("duplicate field `{name}`")));
        }
        members.insert(name, map.next_value::<Unique>()?.0);
    }
    Ok(members)
}

/// Any value. Of two members of one name the first would be lost without a word, so they are an error.
struct Unique(Value);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value as JSON has them")
            }

            fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
                let number = Number::from_f64(value);
                number
                    .map(Value::Number)
                    .ok_or_else(|| E::custom("a number is not finite"))
            }

            fn visit_str<E>(self, value: &str) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_string<E>(self, value: String) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }

            fn visit_none<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }

            fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Value, D::Error> {
                value.deserialize_any(self)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
                let mut read = Vec::new();
                while let Some(Unique(item)) = items.next_element()? {
                    read.push(item);
                }
                Ok(Value::Array(read))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
                once_each(map).map(Value::Object)
            }
        }

        deserializer.deserialize_any(Any).map(Self)
    }
}

/// serde's traits for an emitted type: `by_name! { request Name }` for a request, `parameter` for a structure in one, `reply` for
/// what only replies hold.
#[doc(hidden)]
#[macro_export]
macro_rules! by_name {
    (request $name:ident) => {
        $crate::by_name! { @ $name, deserialize_strictly, |value, serializer| {
            $crate::emitted::serialize_request(
                &|parameters| $crate::Request::write(value, parameters),
                serializer,
            )
        } }
    };
    (parameter $name:ident) => {
        $crate::by_name! { @ $name, deserialize_strictly, |value, serializer| {
            $crate::emitted::serialize(value, serializer)
        } }
    };
    (reply $name:ident) => {
        $crate::by_name! { @ $name, deserialize, |value, serializer| {
            $crate::emitted::serialize(value, serializer)
        } }
    };
    (@ $name:ident, $deserialize:ident, |$value:ident, $serializer:ident| $serialize:block) => {
        impl $crate::emitted::serde::Serialize for $name {
            fn serialize<S: $crate::emitted::serde::Serializer>(
                &self,
                $serializer: S,
            ) -> Result<S::Ok, S::Error> {
                let $value = self;
                $serialize
            }
        }

        impl<'de> $crate::emitted::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::emitted::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::emitted::$deserialize(deserializer)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, from_str, from_value, json, to_value};

    use crate::emitted::{JsonObject, Object, ReadObject, Request, WriteObject};
    use crate::emitted::{Operation, Parameters};
    use crate::testing::{LOOK_UP, Method, Outcome};

    /// A request with every kind of parameter.
    #[derive(Debug, Default, PartialEq)]
    struct Everything {
        text: Option<String>,
        number: Option<i32>,
        long: Option<i64>,
        float: Option<f64>,
        truth: Option<bool>,
        method: Option<Method>,
        any: Option<Value>,
        texts: Option<Vec<String>>,
        numbers: Option<BTreeMap<String, i64>>,
        part: Option<Part>,
        parts: Option<Vec<Part>>,
    }

    #[derive(Debug, Default, PartialEq)]
    struct Part {
        id: Option<String>,
    }

    impl Request for Everything {
        type Response = Outcome;

        fn operation() -> &'static Operation {
            &LOOK_UP
        }

        fn write(&self, parameters: &mut Parameters) {
            parameters.query("Text", &self.text);
            parameters.query("Number", &self.number);
            parameters.body("Long", &self.long);
            parameters.query("Float", &self.float);
            parameters.body("Truth", &self.truth);
            parameters.query("Method", &self.method);
            parameters.query_json("Any", &self.any);
            parameters.query_simple("Texts", &self.texts);
            parameters.query_flat("Numbers", &self.numbers);
            parameters.body_json("Part", &self.part);
            parameters.body_flat("Parts", &self.parts);
        }
    }

    impl ReadObject for Everything {
        fn read(object: &mut Object<'_>) -> Self {
            Self {
                text: object.take("Text"),
                number: object.take("Number"),
                long: object.take("Long"),
                float: object.take("Float"),
                truth: object.take("Truth"),
                method: object.take("Method"),
                any: object.take("Any"),
                texts: object.take("Texts"),
                numbers: object.take("Numbers"),
                part: object.take("Part"),
                parts: object.take("Parts"),
            }
        }
    }

    by_name! { request Everything }

    impl ReadObject for Part {
        fn read(object: &mut Object<'_>) -> Self {
            Self {
                id: object.take("Id"),
            }
        }
    }

    impl WriteObject for Part {
        fn write(&self, object: &mut JsonObject<'_>) {
            object.member("Id", &self.id);
        }
    }

    by_name! { parameter Part }

    #[derive(Debug, Default, PartialEq)]
    struct Answer {
        count: Option<i32>,
        parts: Vec<Part>,
    }

    impl ReadObject for Answer {
        fn read(object: &mut Object<'_>) -> Self {
            Self {
                count: object.take("Count"),
                parts: object.take("Parts").unwrap_or_default(),
            }
        }
    }

    impl WriteObject for Answer {
        fn write(&self, object: &mut JsonObject<'_>) {
            object.member("Count", &self.count);
            object.filled("Parts", &self.parts);
        }
    }

    by_name! { reply Answer }

    fn everything() -> Value {
        json!({
            "Text": "a \"b\" \u{4e2d}", "Number": -1, "Long": i64::MAX, "Float": 0.5, "Truth": false, "Method": "sms",
            "Any": {"a": [1, null, 2.5]}, "Texts": ["a", ""], "Numbers": {"a": 1, "b": -2},
            "Part": {"Id": "p"}, "Parts": [{}, {"Id": "q"}],
        })
    }

    #[test]
    fn requests_are_the_same_after_writing_and_reading() {
        let request: Everything = from_value(everything()).unwrap();
        assert_eq!(request.method, Some(Method::Sms));
        assert_eq!(request.long, Some(i64::MAX));
        assert_eq!(to_value(&request).unwrap(), everything());
        // Each alone, whatever stands before it.
        for (name, value) in everything().as_object().unwrap() {
            let one = json!({ name: value });
            assert_eq!(
                to_value(from_value::<Everything>(one.clone()).unwrap()).unwrap(),
                one
            );
        }
    }

    #[test]
    fn what_is_not_set_is_not_written() {
        assert_eq!(to_value(Everything::default()).unwrap(), json!({}));
        assert_eq!(to_value(Part::default()).unwrap(), json!({}));
        // Null is another way to say so.
        let request: Everything = from_str(r#"{"Text": null, "Part": {"Id": null}}"#).unwrap();
        assert_eq!(to_value(&request).unwrap(), json!({"Part": {}}));
        // What is empty is set.
        let empty = json!({"Text": "", "Method": "", "Texts": [], "Numbers": {}, "Parts": []});
        assert_eq!(
            to_value(from_value::<Everything>(empty.clone()).unwrap()).unwrap(),
            empty
        );
    }

    #[test]
    fn what_is_wrong_in_a_request_is_said_with_its_place() {
        for (text, expected) in [
            (
                r#"["a", 1]"#,
                "invalid type: sequence, expected an object with names",
            ),
            (
                "[]",
                "invalid type: sequence, expected an object with names",
            ),
            ("null", "invalid type: null, expected an object with names"),
            ("{\"Text\": [\"a\"]}", "Text: expected text, found a list"),
            (r#"{"Text": 1}"#, "Text: expected text, found a number"),
            (
                r#"{"Number": "1"}"#,
                "Number: expected a whole number of 32 bits, found text",
            ),
            (
                r#"{"Number": ""}"#,
                "Number: expected a whole number of 32 bits, found text",
            ),
            (
                r#"{"Number": 2147483648}"#,
                "Number: expected a whole number of 32 bits, found a number",
            ),
            (
                r#"{"Long": true}"#,
                "Long: expected a whole number of 64 bits, found a boolean",
            ),
            (
                r#"{"Float": "0.5"}"#,
                "Float: expected a number, found text",
            ),
            (
                r#"{"Truth": 1}"#,
                "Truth: expected a boolean, found a number",
            ),
            (
                r#"{"Truth": "true"}"#,
                "Truth: expected a boolean, found text",
            ),
            (r#"{"Method": 1}"#, "Method: expected text, found a number"),
            (r#"{"Texts": "a"}"#, "Texts: expected a list, found text"),
            (
                r#"{"Texts": {}}"#,
                "Texts: expected a list, found an object",
            ),
            (
                r#"{"Texts": ["a", null]}"#,
                "Texts[1]: expected a value, found null",
            ),
            (
                r#"{"Numbers": {"secret": "1"}}"#,
                "Numbers{…}: expected a whole number of 64 bits, found text",
            ),
            (
                r#"{"Numbers": {"secret": null}}"#,
                "Numbers{…}: expected a value, found null",
            ),
            (
                r#"{"Numbers": []}"#,
                "Numbers: expected an object, found a list",
            ),
            (
                r#"{"Part": ["p"]}"#,
                "Part: expected an object, found a list",
            ),
            (r#"{"Part": []}"#, "Part: expected an object, found a list"),
            (r#"{"Part": ""}"#, "Part: expected an object, found text"),
            (
                r#"{"Parts": [{}, ["p"]]}"#,
                "Parts[1]: expected an object, found a list",
            ),
            (
                r#"{"Parts": [{"id": "p"}]}"#,
                "Parts[0]: unknown field `id`; there are: `Id`",
            ),
            (
                r#"{"Txt": 1}"#,
                "unknown field `Txt`; there are: `Text`, `Number`, ",
            ),
            (r#"{"Text": "a", "Text": "b"}"#, "duplicate field `Text`"),
            (
                r#"{"Parts": [{"Id": "a", "Id": "b"}]}"#,
                "duplicate field `Id`",
            ),
        ] {
            let error = from_str::<Everything>(text).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{text}: {error}");
        }
        assert!(from_str::<Part>(r#"["p"]"#).is_err());
        assert!(from_str::<Answer>(r"[1, []]").is_err());
    }

    #[test]
    fn replies_are_read_as_leniently_as_from_the_service() {
        let text = r#"{"Count": "12", "Parts": [{"Id": 7, "New": 1}, null], "More": {}}"#;
        let answer: Answer = from_str(text).unwrap();
        let expected = json!({"Count": 12, "Parts": [{"Id": "7"}]});
        assert_eq!(to_value(&answer).unwrap(), expected);
        assert_eq!(from_value::<Answer>(expected).unwrap(), answer);
        assert_eq!(from_str::<Answer>("{}").unwrap(), Answer::default());
        let error = from_str::<Answer>(r#"{"Count": []}"#).unwrap_err();
        assert!(error.to_string().starts_with("Count: expected"), "{error}");
    }
}
