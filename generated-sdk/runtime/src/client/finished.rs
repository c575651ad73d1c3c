//! A call that succeeded, before its reply is read into its type.

use std::time::Duration;

#[cfg(any(test, feature = "test-util"))]
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::answer::Answer;
use super::prepared::Prepared;
use super::trace;
#[cfg(any(test, feature = "test-util"))]
use crate::clock::SystemClock;
use crate::credentials::Credentials;
use crate::error::{Cause, Error, Undecodable};
use crate::read::{Findings, Mismatch, Object, Path, parse_json};

/// A call that succeeded, as far as can be told without knowing the type of its reply.
pub(crate) struct Finished {
    pub(super) answer: Answer,
    pub(super) prepared: Prepared,
    pub(super) keys: Option<Credentials>,
    pub(super) attempts: u32,
    pub(super) waited: Duration,
}

/// What is known about a reply besides its value.
#[derive(Clone)]
pub(crate) struct Facts {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(super) waited: Duration,
}

impl Finished {
    /// Reads the reply into its type. With it comes what is known besides.
    ///
    /// # Errors
    ///
    /// When the value does not fit its type.
    pub(crate) fn read<T>(
        mut self,
        read: impl FnOnce(&mut Object<'_>) -> T,
    ) -> Result<(T, Box<Facts>), Error> {
        // Compiled anew for each operation that a program calls: what can be is apart.
        let findings = Findings::default();
        let path = Path::root(&findings);
        let value = read(&mut Object::new(self.take_members(), &path));
        let facts = self.settle(findings)?;
        Ok((value, facts))
    }

    fn take_members(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.answer.members)
    }

    fn settle(self, findings: Findings) -> Result<Box<Facts>, Error> {
        if let Some(mismatch) = findings.into_first_mismatch() {
            return Err(self.undecodable(mismatch));
        }
        let Answer {
            status,
            headers,
            request_id,
            ..
        } = self.answer;
        Ok(Box::new(Facts {
            status,
            headers,
            request_id,
            attempts: self.attempts,
            waited: self.waited,
        }))
    }

    /// The error of a reply that does not fit its type.
    fn undecodable(self, mismatch: Mismatch) -> Error {
        let reply = parse_json(&self.answer.body).ok();
        let scrubber = self.prepared.scrubber(self.keys.as_ref(), reply.as_ref());
        let excerpt = scrubber.excerpt(&self.answer.body);
        let request_id = self.answer.request_id.map(|id| scrubber.identifier(&id));
        let error = Error::new(Cause::Decode {
            what: Undecodable::Mismatch(mismatch),
            excerpt,
        })
        .of(self.prepared.operation)
        .with_reply(self.answer.status, request_id)
        .with_attempts(self.attempts);
        trace::undecodable(&error);
        error
    }
}

/// A call that ends with this reply, made without keys.
#[cfg(any(test, feature = "test-util"))]
pub(super) fn finished(
    service: &'static crate::service::Service,
    prepared: Prepared,
    response: http::Response<Bytes>,
) -> Result<Finished, Error> {
    let keys = Credentials::new("", "");
    let answer = super::answer::read(service, &prepared, &keys, response, &SystemClock)?;
    Ok(Finished {
        answer,
        prepared,
        keys: None,
        attempts: 1,
        waited: Duration::ZERO,
    })
}
