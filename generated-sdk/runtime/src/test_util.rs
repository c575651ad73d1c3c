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
use crate::read::{Mismatch, ReadObject};
use crate::redact::decode_form;
use crate::service::Request;

/// What a request sends: its parameters as decoded text, those of the query and of the form body together.
pub fn parameters<R: Request>(request: &R) -> BTreeMap<String, String> {
    let mut parameters = Parameters::new();
    request.write(&mut parameters);
    let (query, body) = parameters.finish();
    decode_form(&query)
        .chain(decode_form(body.as_deref().unwrap_or_default()))
        .collect()
}

/// What a reply with these members is read as.
///
/// # Errors
///
/// When a member does not fit.
pub fn read<R: ReadObject>(
    members: serde_json::Map<String, serde_json::Value>,
) -> Result<R, Mismatch> {
    let (reply, mismatch) = crate::read::read_reply(members);
    mismatch.map_or(Ok(reply), Err)
}
