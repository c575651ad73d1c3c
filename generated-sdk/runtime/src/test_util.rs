//! For tests of programs that call the service: a transport that plays a script and records what is sent.
//!
//! Everything but the network is real: parameters, signature, pacing, retries, replies and errors.
//!
//! ```
//! use alibabacloud_cams::migration::VerificationMethod;
//! use alibabacloud_cams::test_util::{ScriptedReply, ScriptedTransport};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), alibabacloud_cams::Error> {
//! let transport = ScriptedTransport::new([
//!     ScriptedReply::new(200, r#"{"Code": "OK", "Data": {"Id": "8282889****"}}"#),
//! ]);
//! let client = transport.client();
//!
//! let reply = client
//!     .get_migration_verify_code()
//!     .cust_space_id("29348393884****")
//!     .phone_number("861380000****")
//!     .locale("zh_CN")
//!     .method(VerificationMethod::Sms)
//!     .send()
//!     .await?;
//!
//! assert_eq!(reply.data.as_ref().and_then(|data| data.id.as_deref()), Some("8282889****"));
//! let sent = &transport.requests()[0];
//! assert_eq!(sent.action(), "GetMigrationVerifyCode");
//! assert_eq!(sent.parameter("Locale"), Some("zh_CN"));
//! # Ok(()) }
//! ```

mod recorded;
mod scripted;

use std::collections::BTreeMap;

pub use self::recorded::RecordedRequest;
pub use self::scripted::{ScriptedReply, ScriptedTransport};
use crate::operation::{Mismatch, Parameters, ReadObject, Request};
use crate::runtime::redact::decode_form;

/// What a request sends: its parameters as decoded text, those of the query and of the form body together.
pub fn parameters<R: Request>(request: &R) -> BTreeMap<String, String> {
    let mut parameters = Parameters::new();
    request.write(&mut parameters);
    let (query, body) = parameters.finish();
    decode_form(&query)
        .chain(decode_form(body.as_deref().unwrap_or_default()))
        .collect()
}

/// What a client makes of an HTTP reply: the typed reply or the error.
///
/// # Errors
///
/// As a call that gets this reply.
pub fn read_reply<R: Request>(
    request: &R,
    response: http::Response<bytes::Bytes>,
) -> Result<crate::Reply<R::Response>, crate::Error> {
    crate::runtime::client::read_reply(&crate::generated::SERVICE, request, response)
}

/// What a reply with these members is read as.
///
/// # Errors
///
/// When a member does not fit.
pub fn read<R: ReadObject>(
    members: serde_json::Map<String, serde_json::Value>,
) -> Result<R, Mismatch> {
    let (reply, mismatch) = crate::runtime::read::read_reply(members);
    mismatch.map_or(Ok(reply), Err)
}
