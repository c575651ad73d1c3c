//! All that the emitted code of a service names of this crate, in one place. No part of the public interface: a service's
//! crate asks for exactly this version.

pub use bytes::Bytes;
pub use http;
#[cfg(feature = "serde")]
pub use serde;
pub use serde_json;

#[cfg(feature = "blocking")]
pub use crate::blocking::{
    Client as BlockingClient, Items as BlockingItems, Pages as BlockingPages,
};
pub use crate::building::Building;
#[cfg(any(test, feature = "test-util"))]
pub use crate::client::read_reply;
pub use crate::client::{Client, ClientBuilder, Dispatch};
#[cfg(feature = "dynamic")]
pub use crate::dynamic::Dynamic;
pub use crate::limits::{CheckLimits, Limits};
pub use crate::open_enumeration;
pub use crate::paging::PagedRequest;
pub use crate::parameters::{JsonObject, JsonWriter, Parameters, Scalar, WriteJson, WriteObject};
pub use crate::read::{Object, Path, ReadJson, ReadObject};
pub use crate::redact::redacted;
pub use crate::service::{
    Detached, IdempotencyKey, Operation, RateLimit, Request, Service, Set, Unset,
};
#[cfg(any(test, feature = "test-util"))]
pub use crate::test_util::ScriptedTransport;
pub use crate::union::{
    Body, Choice, Payload, ReadPayload, ReadUnion, Telling, Union, WriteUnion, read_union,
    text_of_union, write_union,
};
pub use crate::{product_blocking_client, product_client, product_test_util};
pub use crate::{union, union_choice, union_reply, union_request};
