use std::error::Error as _;
use std::time::Duration;

use super::{Cause, Error, ErrorKind};
use crate::testing::SEND_CODE;
use crate::transport::{TransportError, TransportErrorKind};

#[test]
fn causes_print_once_each_in_one_line() {
    let io = std::io::Error::new(std::io::ErrorKind::ConnectionRefused, "connection refused");
    let transport = TransportError::new(TransportErrorKind::Connect).with_source(io);
    let error = Error::new(Cause::Transport(transport))
        .of(&SEND_CODE)
        .with_attempts(3);
    assert_eq!(
        error.to_string(),
        "SendCode: could not connect: connection refused (3 attempts)"
    );
    assert_eq!(format!("{error:?}"), format!("Error(Transport: {error})"));
    assert_eq!(error.source().unwrap().to_string(), "could not connect");
    assert_eq!(
        (error.operation(), error.kind()),
        (Some("SendCode"), ErrorKind::Transport)
    );
}

#[test]
fn a_deadline_keeps_what_the_last_attempt_tells() {
    let last = Error::new(Cause::Transport(TransportError::new(
        TransportErrorKind::Connect,
    )))
    .of(&SEND_CODE);
    let cause = Cause::Deadline {
        limit: Duration::from_secs(2),
        waiting_for: "pacing".into(),
        last: Some(last),
    };
    let error = Error::new(cause).of(&SEND_CODE).with_attempts(1);
    assert_eq!(
        error.to_string(),
        "SendCode: the deadline of 2s leaves no time for pacing; the last attempt failed: could not connect"
    );
    assert!(error.is_timeout() && error.is_connect() && error.is_retryable());
}
