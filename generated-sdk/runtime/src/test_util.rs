//! For tests of programs that call a service: a transport that plays a script and records what is sent.
//!
//! Everything but the network is real: parameters, signature, pacing, retries, replies and errors.

mod recorded;
mod scripted;

use std::collections::BTreeMap;

pub use self::recorded::RecordedRequest;
pub use self::scripted::ScriptedReply;
#[doc(hidden)]
pub use self::scripted::ScriptedTransport;
use crate::parameters::Parameters;
use crate::redact::decode_form;
use crate::service::Request;

/// What a request sends: its parameters as decoded text, those of the query, of the form body and those that are headers
/// together.
pub fn parameters<R: Request>(request: &R) -> BTreeMap<String, String> {
    let mut parameters = Parameters::new();
    request.write(&mut parameters);
    let headers = parameters.take_headers();
    let headers = headers
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value));
    let (query, body) = parameters.finish();
    decode_form(&query)
        .chain(decode_form(body.as_deref().unwrap_or_default()))
        .chain(headers)
        .collect()
}
