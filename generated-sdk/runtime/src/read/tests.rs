use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Findings, Mismatch, Object, Path, ReadJson, ReadObject};

fn noting_mismatches<T: ReadJson>(value: Value) -> (Option<T>, Option<Mismatch>) {
    let findings = Findings::default();
    let read = T::read_json(value, &Path::root(&findings));
    (read, findings.into_first_mismatch())
}

pub(crate) fn read<T: ReadJson>(value: Value) -> Result<Option<T>, String> {
    let (read, mismatch) = noting_mismatches(value);
    mismatch.map_or(Ok(read), |mismatch| Err(mismatch.to_string()))
}

#[test]
fn texts() {
    assert_eq!(read(json!("a")), Ok(Some("a".to_owned())));
    assert_eq!(read(json!("")), Ok(Some(String::new())));
    assert_eq!(read(json!(12)), Ok(Some("12".to_owned())));
    assert_eq!(
        read(json!(u64::MAX)),
        Ok(Some("18446744073709551615".to_owned()))
    );
    assert_eq!(read(json!(true)), Ok(Some("true".to_owned())));
    assert_eq!(read::<String>(Value::Null), Ok(None));
    assert_eq!(
        read::<String>(json!([])),
        Err("the reply: expected text, found a list".into())
    );
    assert_eq!(
        read::<String>(json!({})),
        Err("the reply: expected text, found an object".into())
    );
}

#[test]
fn numbers() {
    assert_eq!(read(json!(12)), Ok(Some(12_i64)));
    assert_eq!(read(json!(" 12 ")), Ok(Some(12_i64)));
    assert_eq!(read(json!(12.0)), Ok(Some(12_i32)));
    assert_eq!(read(json!("-9223372036854775808")), Ok(Some(i64::MIN)));
    assert_eq!(read::<i32>(json!("")), Ok(None));
    assert_eq!(read::<i32>(Value::Null), Ok(None));
    for wrong in [
        json!(12.5),
        json!("12x"),
        json!(true),
        json!([12]),
        json!(i64::MAX),
        json!(1e300),
    ] {
        assert!(read::<i32>(wrong.clone()).is_err(), "{wrong}");
    }
    for wrong in [json!(u64::MAX), json!(1e17), json!("9223372036854775808")] {
        assert!(read::<i64>(wrong.clone()).is_err(), "{wrong}");
    }
    assert_eq!(read(json!(1)), Ok(Some(1.0)));
    assert_eq!(read(json!("0.25")), Ok(Some(0.25)));
    assert!(read::<f64>(json!("NaN")).is_err());
    assert!(read::<f64>(json!("inf")).is_err());
}

#[test]
fn booleans() {
    for (value, expected) in [
        (json!(true), true),
        (json!("true"), true),
        (json!("False"), false),
        (json!(1), true),
        (json!(0), false),
    ] {
        assert_eq!(read(value), Ok(Some(expected)));
    }
    assert_eq!(read::<bool>(json!("")), Ok(None));
    for wrong in [json!(2), json!("yes"), json!([]), json!(0.5)] {
        assert!(read::<bool>(wrong).is_err());
    }
}

#[test]
fn lists_and_maps() {
    assert_eq!(read(json!([1, null, "2"])), Ok(Some(vec![1, 2])));
    assert_eq!(read::<Vec<i32>>(json!("")), Ok(None));
    assert!(read::<Vec<i32>>(json!({"a": 1})).is_err());
    assert!(read::<Vec<i32>>(json!("[1]")).is_err());
    assert_eq!(
        read(json!({"a": 1, "b": null})),
        Ok(Some(BTreeMap::from([("a".to_owned(), "1".to_owned())])))
    );
    assert_eq!(read(json!({"a": [null]})), Ok(Some(json!({"a": [null]}))));
}

#[derive(Debug, PartialEq)]
struct Node {
    id: Option<i32>,
    nodes: Option<Vec<Node>>,
    child: Option<Box<Node>>,
    tags: Option<BTreeMap<String, i32>>,
}

impl ReadObject for Node {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            id: object.take("Id"),
            nodes: object.take("Nodes"),
            child: object.take("Child"),
            tags: object.take("Tags"),
        }
    }
}

#[test]
fn mismatches_name_the_path_and_no_value() {
    let table = [
        (
            json!({"Nodes": [{}, {"Child": {"Id": "8613800001234"}}]}),
            "Nodes[1].Child.Id",
            "text",
        ),
        (json!({"Id": {"8613800001234": 1}}), "Id", "an object"),
        (json!({"Nodes": [[1]]}), "Nodes[0]", "a list"),
        (json!({"Child": true}), "Child", "a boolean"),
        (json!({"Tags": {"8613800001234": []}}), "Tags{…}", "a list"),
        // Of several, the first in the order of the structure.
        (
            json!({"Child": true, "Tags": 1, "Nodes": [{"Id": {}}, {"Id": []}]}),
            "Nodes[0].Id",
            "an object",
        ),
    ];
    for (value, path, found) in table {
        let mismatch = noting_mismatches::<Node>(value).1.unwrap();
        assert_eq!((mismatch.path(), mismatch.found()), (path, found));
        assert!(!format!("{mismatch} {mismatch:?}").contains("8613800001234"));
    }
}

#[test]
fn an_empty_list_for_an_object_says_nothing_and_the_reverse() {
    let node = read::<Node>(json!({"Child": [], "Tags": [], "Nodes": {}, "Id": 1}));
    let expected = Node {
        id: Some(1),
        nodes: None,
        child: None,
        tags: None,
    };
    assert_eq!(node, Ok(Some(expected)));
    assert!(read::<Node>(json!({"Child": [{}]})).is_err());
}

#[test]
fn unknown_members_are_ignored() {
    let node = read::<Node>(json!({"Id": 1, "Surprise": {"Id": []}}))
        .unwrap()
        .unwrap();
    assert_eq!(
        node,
        Node {
            id: Some(1),
            nodes: None,
            child: None,
            tags: None
        }
    );
}
