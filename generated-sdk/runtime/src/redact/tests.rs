use std::time::{Duration, Instant};

use serde_json::json;

use super::{Scrubber, Sensitive, redacted};

const NAMES: &[&str] = &["PhoneNumber", "Content"];

fn scrubber(form: &str) -> Scrubber {
    let mut sensitive = Sensitive::default();
    sensitive.add_form(form, NAMES);
    Scrubber::new(sensitive, NAMES)
}

fn scrubber_of(secrets: &[String]) -> Scrubber {
    let mut sensitive = Sensitive::default();
    for secret in secrets {
        sensitive.add(secret);
    }
    Scrubber::new(sensitive, NAMES)
}

#[test]
fn debug_of_a_sensitive_field_tells_only_whether_it_is_set() {
    assert_eq!(
        format!("{:?}", redacted(Some(&"8613800001234"))),
        "Some(<redacted>)"
    );
    assert_eq!(format!("{:?}", redacted(None::<&i32>)), "None");
}

#[test]
fn echoes_of_a_phone_number_go_in_every_form() {
    let scrubber = scrubber("Locale=zh_CN&PhoneNumber=%2B8613800001234");
    for echo in [
        "+8613800001234",
        "8613800001234",
        "13800001234",
        "008613800001234",
        "https://x/?q=%2B8613800001234&z=1",
        "https://x/?q=%2b8613800001234",
        "no.13800001234: refused",
    ] {
        let shown = scrubber.message(echo);
        assert!(!shown.contains("13800001234"), "{shown}");
        assert!(shown.contains("<redacted>"), "{shown}");
    }
    // Neither other numbers nor other parameters are secrets.
    assert_eq!(
        scrubber.message("zh_CN, limit 12345, id 99999999"),
        "zh_CN, limit 12345, id 99999999"
    );
}

#[test]
fn members_of_json_parameters_are_found() {
    // Components={"List":[{"Content":"Hello <B> & \"you\"","Type":"BODY"}]}
    let form = "Components=%7B%22List%22%3A%5B%7B%22Content%22%3A%22Hello%20%3CB%3E%20%26%20%5C%22you%5C%22%22%2C\
                %22Type%22%3A%22BODY%22%7D%5D%7D";
    let scrubber = scrubber(form);
    for echo in [
        r#"bad: Hello <B> & "you""#,
        r#"bad: hello <b> & \"you\""#,
        "bad: Hello%20%3CB%3E%20%26%20%22you%22",
        "bad: Hello+%3CB%3E+%26+%22you%22",
        "bad: Hello &lt;B&gt; &amp; &quot;you&quot;",
    ] {
        assert_eq!(scrubber.message(echo), "bad: <redacted>");
    }
    assert_eq!(scrubber.message("BODY is wrong"), "BODY is wrong");
}

#[test]
fn short_secrets_go_only_where_they_stand_alone() {
    let scrubber = scrubber("Content=42");
    assert_eq!(
        scrubber.message("42 is not 142 nor 42a, (42)"),
        "<redacted> is not 142 nor 42a, (<redacted>)"
    );
}

#[test]
fn values_of_parameters_that_travel_in_pieces_are_learnt() {
    let scrubber = scrubber("To.1.PhoneNumber=8613800001234&Content.2=letter&To.1.Name=plain");
    assert_eq!(
        scrubber.message("8613800001234 got a letter, plain"),
        "<redacted> got a <redacted>, plain"
    );
    let scrubber = self::scrubber("Content=alpha-1,beta-22");
    assert_eq!(
        scrubber.message("beta-22 is no alpha"),
        "<redacted> is no alpha"
    );
}

#[test]
fn long_messages_are_cut_without_leaving_half_a_secret() {
    let scrubber = scrubber("Content=ABCDEFGHIJ");
    for before in 2030..2060 {
        let shown = scrubber.message(&format!(
            "{}ABCDEFGHIJ{}",
            "x".repeat(before),
            "y".repeat(100)
        ));
        assert!(!shown.contains("AB"), "{before}");
        assert!(shown.len() < 2100);
    }
}

#[test]
fn sensitive_members_of_replies_are_learnt() {
    let mut sensitive = Sensitive::default();
    sensitive.add_members(
        &json!({"Data": {"List": [{"PhoneNumber": 8_613_800_001_234_i64}]}}),
        NAMES,
    );
    let scrubber = Scrubber::new(sensitive, NAMES);
    assert_eq!(
        scrubber.message("8613800001234 is taken"),
        "<redacted> is taken"
    );
}

#[test]
fn identifiers_are_short_and_printable() {
    let scrubber = scrubber("PhoneNumber=8613800001234&Content=OK");
    assert_eq!(
        scrubber.identifier("\t\nSystem.LimitControl\n"),
        "System.LimitControl"
    );
    assert_eq!(scrubber.identifier("OK.Not"), "OK.Not");
    assert_eq!(scrubber.identifier("Taken.8613800001234"), "<redacted>");
    assert_eq!(scrubber.identifier(&"x".repeat(1000)).len(), 128);
}

#[test]
fn excerpts_hide_members_numbers_and_line_breaks() {
    let scrubber = scrubber("");
    let table: [(&str, &str); 9] = [
        (
            "<html>\r\n  <b>502</b>\u{7}</html>",
            "<html> <b>502</b> </html>",
        ),
        (
            r#"{"PhoneNumber": "1 2", "A": 1}"#,
            r#"{"PhoneNumber": <redacted>, "A": 1}"#,
        ),
        (
            r#"{"phoneNumber":12,"A":1}"#,
            r#"{"phoneNumber":<redacted>,"A":1}"#,
        ),
        (
            r#"{"PhoneNumber":"broken off"#,
            r#"{"PhoneNumber":<redacted>"#,
        ),
        (
            r#"{"Content":{"a":"}","b":"secret"}}"#,
            r#"{"Content":<redacted>"#,
        ),
        (
            r#"{"Content":"a \" secret","B":2}"#,
            r#"{"Content":<redacted>,"B":2}"#,
        ),
        (
            r#""{\"Content\":\"secret\",\"B\":2}""#,
            r#""{\"Content\":<redacted>,\"B\":2}""#,
        ),
        ("id 1234567, 123456", "id <redacted>, 123456"),
        ("The Content: is fine", "The Content: is fine"),
    ];
    for (body, expected) in table {
        assert_eq!(scrubber.excerpt(body.as_bytes()), expected);
    }
    let long = scrubber.excerpt("ä".repeat(100_000).as_bytes());
    assert!(long.len() <= 260 && long.ends_with('…'));
    assert_eq!(scrubber.excerpt(b"\xff\xfe<"), "\u{fffd}\u{fffd}<");
}

#[test]
fn the_code_of_a_reply_shows_even_where_a_parameter_of_its_name_is_sensitive() {
    let names = &["Code", "RequestId"];
    let mut sensitive = Sensitive::default();
    sensitive.add_form("Code=4711-secret", names);
    sensitive.add_reply(
        &json!({"Code": "Product.Unsubscript", "RequestId": "R-123456", "Data": {"Code": "inner-secret"}}),
        names,
    );
    let scrubber = Scrubber::new(sensitive, names);
    assert_eq!(
        scrubber.identifier("Product.Unsubscript"),
        "Product.Unsubscript"
    );
    assert_eq!(scrubber.identifier("R-123456"), "R-123456");
    assert_eq!(
        scrubber.message("4711-secret, inner-secret"),
        "<redacted>, <redacted>"
    );
}

/// A reply of many megabytes may be full of sensitive values: a worker thread must not stand still for it.
#[test]
fn time_is_in_proportion_to_the_secrets() {
    let texts = |count: usize| (0..count).map(|at| format!("text {at} of many")).collect();
    let numbers = |count: usize| {
        (0..count)
            .map(|at| format!("86138{at:08}"))
            .collect::<Vec<_>>()
    };
    let nested = |count: usize| (1..count).map(|length| "a".repeat(length)).collect();
    let window = format!(
        "{} {}",
        numbers(400).concat().replace("8613", "8 613"),
        "aab".repeat(800)
    );
    let table: [(&str, Vec<String>); 5] = [
        ("texts", texts(30_000)),
        ("numbers", numbers(40_000)),
        ("one text", vec!["ab ".repeat(700_000)]),
        ("one number", vec!["12345678".repeat(250_000)]),
        ("nested", nested(2_000)),
    ];
    for (what, secrets) in table {
        let started = Instant::now();
        let scrubber = scrubber_of(&secrets);
        let shown = [
            scrubber.excerpt(window.as_bytes()),
            scrubber.message(&window),
            scrubber.identifier(&window),
        ];
        // Time for a debug build on a busy machine: comparing each secret with each part of the text took minutes.
        assert!(started.elapsed() < Duration::from_secs(20), "{what}");
        assert!(shown.iter().all(|text| text.len() < 3000), "{what}");
    }
}

#[test]
fn nothing_shows_of_a_text_in_which_too_many_secrets_may_stand() {
    let secrets: Vec<String> = (1..1000).map(|length| "a".repeat(length)).collect();
    let scrubber = scrubber_of(&secrets);
    assert_eq!(scrubber.message(&"a".repeat(1000)), "<redacted>");
    assert_eq!(scrubber.message("plain text"), "plain text");
}

#[test]
fn secrets_that_overlap_go_together() {
    let scrubber = scrubber_of(&["abcd".into(), "cdef".into(), "ef".into(), "gh".into()]);
    assert_eq!(
        scrubber.message("xabcdefx, ef, abcdefgh"),
        "x<redacted>x, <redacted>, <redacted>gh"
    );
}

#[test]
fn a_number_is_hidden_whole_or_not_at_all() {
    let scrubber = scrubber_of(&["+86 138-0000-1234".into()]);
    let table = [
        ("to 8613800001234", "to <redacted>"),
        ("to 008613800001234", "to <redacted>"),
        ("to 13800001234!", "to <redacted>!"),
        ("to 138000012345", "to 138000012345"),
        ("to 86 13800, 001234", "to 86 13800, <redacted>"),
    ];
    for (text, expected) in table {
        assert_eq!(scrubber.message(text), expected);
    }
}

/// The beginning of a secret at the end of a text that was cut goes too, however long the secret is.
#[test]
fn secrets_longer_than_the_text_are_found_by_their_beginning() {
    let secret = format!("BEGIN{}", "the secret goes on and on ".repeat(200_000));
    let scrubber = scrubber_of(std::slice::from_ref(&secret));
    assert_eq!(
        scrubber.message(&format!("bad: {secret}")),
        "bad: <redacted>…"
    );
    let excerpt = scrubber.excerpt(format!("{}{secret}", "x ".repeat(4000)).as_bytes());
    assert!(!excerpt.contains("BEGIN"), "{excerpt}");
}
