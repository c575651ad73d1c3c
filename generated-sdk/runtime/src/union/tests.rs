#![allow(unreachable_pub)] // The methods are public; the unions of the tests are not.

use serde_json::json;

use super::*;
use crate::parameters::{JsonObject, Scalar};
use crate::read::tests as reading;
use crate::{union, union_read, union_request, union_write};

#[derive(Debug, PartialEq)]
struct Note {
    text: Option<String>,
}

impl WriteObject for Note {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("text", &self.text);
    }
}

impl CheckLimits for Note {
    fn check(&self, limits: &mut Limits) {
        limits.length("text", &self.text, ..=3);
    }
}

impl ReadObject for Note {
    fn read(object: &mut Object<'_>) -> Self {
        Self {
            text: object.take("text"),
        }
    }
}

#[derive(PartialEq)]
enum Post {
    Card(Note),
    Parcel(Note),
    Plain(String),
    Other(Value),
}

union! {
    Post ["Channel", "Kind"] Some("type");
    Card structure [["air", "sea"], ["note"]] [];
    Parcel structure [["sea"], ["box"]] ["large", "huge"];
    Plain text [[], ["plain"]] [];
}
union_write! { Post; Card, Parcel, Plain }
union_request! { Post; Card, Parcel, Plain }
union_read! { Post; Card, Parcel, Plain }

fn note(text: &str) -> Note {
    Note {
        text: Some(text.to_owned()),
    }
}

fn read(value: Value, channel: &str, kind: &str) -> Option<Post> {
    let findings = Findings::default();
    let beside = [Some(channel.to_owned()), Some(kind.to_owned())];
    read_union(value, &beside, &Path::root(&findings))
}

#[test]
fn what_stands_beside_tells_the_variant() {
    let value = json!({ "text": "a", "more": 1 });
    assert_eq!(
        read(value.clone(), "AIR", " Note"),
        Some(Post::Card(note("a")))
    );
    // As JSON in a text.
    assert_eq!(
        read(json!(value.to_string()), "sea", "note"),
        Some(Post::Card(note("a")))
    );
    // Nobody knows notes that travel by rail.
    assert_eq!(
        read(value.clone(), "rail", "note"),
        Some(Post::Other(value.clone()))
    );
    assert_eq!(reading::read(value.clone()), Ok(Some(Post::Other(value))));
    assert_eq!(read(Value::Null, "air", "note"), None);
}

#[test]
fn a_tag_tells_the_variant() {
    let value = json!({ "type": "huge", "text": "a" });
    assert_eq!(
        read(value.clone(), "sea", "box"),
        Some(Post::Parcel(note("a")))
    );
    assert_eq!(
        read(json!(value.to_string()), "sea", "box"),
        Some(Post::Parcel(note("a")))
    );
    let small = json!({ "type": "small" });
    assert_eq!(read(small.clone(), "sea", "box"), Some(Post::Other(small)));
}

#[test]
fn what_does_not_fit_its_variant_is_kept() {
    for value in [
        json!({ "text": {} }),
        json!([1]),
        json!("plain text"),
        json!(7),
    ] {
        assert_eq!(read(value.clone(), "air", "note"), Some(Post::Other(value)));
    }
    assert_eq!(
        read(json!("{} is a text here"), "rail", "plain"),
        Some(Post::Plain("{} is a text here".to_owned()))
    );
}

#[test]
fn variants_are_written_with_their_tag() {
    assert_eq!(Post::Card(note("a")).text(), r#"{"text":"a"}"#);
    assert_eq!(
        Post::Parcel(note("a")).text(),
        r#"{"type":"large","text":"a"}"#
    );
    assert_eq!(
        Post::Parcel(Note { text: None }).text(),
        r#"{"type":"large"}"#
    );
    assert_eq!(Post::Plain("\"".to_owned()).text(), "\"");
    // A text that was handed over travels as it is, whatever it holds.
    assert_eq!(
        Post::from(r#"{ "b": 1, "a": 2 }"#).text(),
        r#"{ "b": 1, "a": 2 }"#
    );
    assert_eq!(Post::from(json!({ "a": 2 })).text(), r#"{"a":2}"#);
    let mut out = JsonWriter::default();
    write_union(&Post::from("a"), &mut out);
    assert_eq!(out.into_text(), "\"a\"");
}

#[test]
fn what_may_hold_anything_does_not_print() {
    let printed = |post: Post| format!("{post:?}");
    assert!(printed(Post::Card(note("a"))).starts_with("Card(Note {"));
    for post in [Post::Plain("secret".to_owned()), Post::from("secret")] {
        assert!(!printed(post).contains("secret"));
    }
}

#[test]
fn a_variant_tells_what_goes_with_it_alone() {
    let card = Post::Card(note("a"));
    assert_eq!(
        (card.tells("Channel"), card.tells("Kind")),
        (None, Some("note"))
    );
    assert_eq!(Post::from("a").tells("Kind"), None);
    assert_eq!(card.tells("Else"), None);
}

#[test]
fn what_disagrees_is_a_breach_that_names_both() {
    let checked = |post: Post, channel: Option<&'static str>, kind: Option<&'static str>| {
        let mut limits = Limits::default();
        let post = Some(post);
        limits.told(
            "Post",
            &post,
            &[channel.map(Into::into), kind.map(Into::into)],
        );
        limits.member("Post", &post);
        limits.into_breaches()
    };
    assert!(checked(Post::Card(note("a")), Some("air"), Some("note")).is_empty());
    assert!(checked(Post::from("raw"), Some("rail"), None).is_empty());
    assert_eq!(
        checked(Post::Card(note("long")), Some("rail"), None),
        [
            "Post is Card, which goes with Channel `air` or `sea`",
            "Post is Card, which goes with Kind `note`",
            "Post.text has 4 characters, must have at most 3",
        ]
    );
    // Any channel carries plain post.
    assert!(checked(Post::Plain("a".to_owned()), None, Some("plain")).is_empty());
}
