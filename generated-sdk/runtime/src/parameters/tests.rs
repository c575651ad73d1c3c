use std::collections::BTreeMap;

use serde_json::json;

use super::{JsonObject, JsonWriter, Parameters, WriteJson, WriteObject};

fn json_of(value: &impl WriteJson) -> String {
    JsonWriter::default().text_of(value).to_owned()
}

#[test]
fn parameters_are_sorted_and_absent_ones_left_out() {
    let mut parameters = Parameters::new();
    parameters.query("b", &Some("1 2".to_owned()));
    parameters.query("a", &Some(String::new()));
    parameters.query("C", &Some(-7_i32));
    parameters.query("none", &None::<String>);
    parameters.query("c", &Some(true));
    parameters.query("d", &Some(i64::MAX));
    parameters.query("e", &Some(0.5));
    parameters.query("f", &Some(5.0));
    parameters.query("g", &Some(-0.0));
    parameters.query("h", &Some(1e21));
    parameters.query("i", &Some(1e-7));
    parameters.query("j", &Some(1e20));
    let (query, body) = parameters.finish();
    assert_eq!(
        query,
        "C=-7&a=&b=1%202&c=true&d=9223372036854775807&e=0.5&f=5&g=0&h=1e21&i=1e-7&j=100000000000000000000"
    );
    assert_eq!(body, None);
}

#[test]
fn a_form_body_is_separate() {
    let mut parameters = Parameters::new();
    parameters.body("z", &Some("*".to_owned()));
    parameters.body_json("a", &Some(vec!["x".to_owned()]));
    parameters.query("q", &Some(false));
    let (query, body) = parameters.finish();
    assert_eq!(query, "q=false");
    assert_eq!(body.as_deref(), Some("a=%5B%22x%22%5D&z=%2A"));
}

struct Tag {
    key: Option<String>,
    value: Option<String>,
}

impl WriteObject for Tag {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("Key", &self.key);
        object.member("Value", &self.value);
    }
}

/// As the official Python client of Short Message Service sends them (`alibabacloud_dysmsapi20170525` 4.6.0, recorded on
/// loopback): `TagResources`, `QueryCardSmsTemplateReport`.
#[test]
fn lists_can_travel_as_a_parameter_for_each_value() {
    let tag = |key: &str, value: Option<&str>| Tag {
        key: Some(key.to_owned()),
        value: value.map(str::to_owned),
    };
    let texts = |texts: &[&str]| {
        Some(
            texts
                .iter()
                .map(|&text| text.to_owned())
                .collect::<Vec<_>>(),
        )
    };
    let mut parameters = Parameters::new();
    parameters.query("RegionId", &Some("cn-hangzhou".to_owned()));
    parameters.query_flat("ResourceId", &texts(&["SMS_1", "SMS_2"]));
    parameters.query("ResourceType", &Some("TEMPLATE".to_owned()));
    parameters.query_flat("Tag", &Some(vec![tag("a", Some("b c")), tag("d", None)]));
    parameters.query_flat("Unset", &None::<Vec<String>>);
    let (query, _) = parameters.finish();
    assert_eq!(
        query,
        "RegionId=cn-hangzhou&ResourceId.1=SMS_1&ResourceId.2=SMS_2&ResourceType=TEMPLATE\
         &Tag.1.Key=a&Tag.1.Value=b%20c&Tag.2.Key=d"
    );

    let mut parameters = Parameters::new();
    parameters.body_flat("TemplateCodes", &texts(&["CARD_SMS_1", "CARD_SMS_2"]));
    let (_, body) = parameters.finish();
    assert_eq!(
        body.as_deref(),
        Some("TemplateCodes.1=CARD_SMS_1&TemplateCodes.2=CARD_SMS_2")
    );
}

struct Button {
    text: Option<String>,
    url: Option<String>,
    next: Option<Box<Button>>,
}

impl WriteObject for Button {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("Text", &self.text);
        object.member("Url", &self.url);
        object.member("Next", &self.next);
    }
}

#[test]
fn structures_are_compact_json_in_declaration_order() {
    let inner = Button {
        text: None,
        url: Some("https://x/<中>".into()),
        next: None,
    };
    let button = Button {
        text: Some("t".into()),
        url: None,
        next: Some(Box::new(inner)),
    };
    assert_eq!(
        json_of(&vec![button]),
        r#"[{"Text":"t","Next":{"Url":"https://x/<中>"}}]"#
    );
    let empty = Button {
        text: None,
        url: None,
        next: None,
    };
    assert_eq!(json_of(&empty), "{}");
    assert_eq!(json_of(&Vec::<String>::new()), "[]");
}

/// `serde_json` is the independent reader: what it reads back must be what was written.
#[test]
fn every_character_survives() {
    let text: String = (0..0x3000_u32)
        .filter_map(char::from_u32)
        .chain("😀\u{10FFFF}".chars())
        .collect();
    let written = json_of(&text);
    assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    assert!(written.contains('/') && written.contains('é') && written.contains("\\u0000"));
}

#[test]
fn maps_free_values_and_numbers() {
    let map = BTreeMap::from([("b".to_owned(), 1_i64), ("a\"".to_owned(), -2)]);
    assert_eq!(json_of(&map), r#"{"a\"":-2,"b":1}"#);
    assert_eq!(
        json_of(&json!([null, true, "a/b<"])),
        r#"[null,true,"a/b<"]"#
    );
    assert_eq!(
        json_of(&vec![1.5, f64::NAN, f64::INFINITY]),
        "[1.5,null,null]"
    );
    assert_eq!(
        json_of(&json!({ "b": 5.0, "a": [-0.0, 1e21, 18_446_744_073_709_551_615_u64] })),
        r#"{"a":[0,1e21,18446744073709551615],"b":5}"#
    );
}

#[test]
fn headers_are_apart_and_not_encoded() {
    let mut parameters = Parameters::new();
    parameters.header("X-Text", &Some("a b&ü".to_owned()));
    parameters.header("X-Flag", &Some(true));
    parameters.header("X-None", &None::<i32>);
    parameters.header_simple("X-List", &Some(vec![1_i64, -2]));
    parameters.header_simple("X-Empty", &Some(Vec::<String>::new()));
    let headers = parameters.take_headers();
    let headers: Vec<(&str, &str)> = headers
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    assert_eq!(
        headers,
        [
            ("X-Text", "a b&ü"),
            ("X-Flag", "true"),
            ("X-List", "1,-2"),
            ("X-Empty", "")
        ]
    );
    assert_eq!(parameters.finish(), (String::new(), None));
}

/// As the official Python client of RDS sends it (`alibabacloud_rds20140815` 16.0.2, recorded on loopback).
#[test]
fn an_empty_list_that_is_joined_by_commas_is_sent() {
    let mut parameters = Parameters::new();
    parameters.query_simple("InstanceIds", &Some(Vec::<String>::new()));
    parameters.query_simple("Nodes", &Some(vec!["one".to_owned()]));
    assert_eq!(parameters.finish().0, "InstanceIds=&Nodes=one");
}

#[test]
fn a_number_reads_the_same_by_itself_and_in_a_list() {
    let numbers = [1e20, 1e21, -1e21, 1.5e300, 1e-7, 5.0, -0.0, 0.1];
    let mut parameters = Parameters::new();
    parameters.query_simple("All", &Some(numbers.to_vec()));
    parameters.query_flat("Each", &Some(vec![1e21]));
    for number in numbers {
        parameters.query("One", &Some(number));
    }
    let sent = parameters.finish().0;
    let values = |name: &str| {
        let pairs = sent.split('&').filter_map(|pair| pair.split_once('='));
        let values = pairs.filter(|(key, _)| *key == name);
        values
            .map(|(_, value)| value.to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(values("All"), [values("One").join("%2C")]);
    assert_eq!(values("Each.1"), ["1e21"]);
}

#[test]
fn debug_shows_names_only() {
    let mut parameters = Parameters::new();
    parameters.query("PhoneNumber", &Some("8613800001234".to_owned()));
    parameters.body_json("Content", &Some(vec!["8613800001234".to_owned()]));
    let shown = format!("{parameters:?}");
    assert!(shown.contains("PhoneNumber") && shown.contains("Content"));
    assert!(!shown.contains("8613800001234"), "{shown}");
}
