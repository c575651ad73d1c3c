//! What the emitted tests call; in a copy of the project, and in the workspace of another product, the whole crate.

use alibabacloud_cams::test_util;
use alibabacloud_cams::{Error, Request};
use serde_json::Value;

/// Asserts that a request sends exactly these parameters: `(wire name, text)`, where JSON may differ in the order of
/// members.
///
/// # Panics
///
/// If it sends anything else.
pub fn assert_sends(request: &impl Request, expected: &[(&str, &str)]) {
    let sent = test_util::parameters(request);
    let mut sent: Vec<(String, Value)> = sent
        .iter()
        .map(|(name, text)| (name.clone(), json(text)))
        .collect();
    let mut expected: Vec<(String, Value)> = expected
        .iter()
        .map(|(name, text)| ((*name).to_owned(), json(text)))
        .collect();
    sent.sort_by(|a, b| a.0.cmp(&b.0));
    expected.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(sent, expected);
}

/// Objects and lists as JSON, anything else as text: `42` and `"42"` are not the same on the wire.
fn json(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => value,
        _ => Value::String(text.to_owned()),
    }
}

/// The error of a call that `R` makes and that is answered with this status and body, as the client tells it.
///
/// # Panics
///
/// If the call succeeds.
#[must_use]
pub fn read_error<R: Request>(status: u16, body: &str) -> Error {
    match test_util::read_with_status::<R>(status, body.to_owned()) {
        Ok(_) => panic!("the example is a success"),
        Err(error) => error,
    }
}

/// The reply of a call that `R` makes and that is answered with status 200 and this body, judged and read as the client does.
///
/// # Panics
///
/// If the call fails: the reply reports no success, or cannot be read.
#[must_use]
pub fn read<R: Request>(body: &str) -> R::Response {
    match test_util::read::<R>(body.to_owned()) {
        Ok(reply) => reply.into_inner(),
        Err(error) => panic!("the example is an error: {error}"),
    }
}
