//! All that the emitted code of a service names of this crate, in one place. No part of the public interface: a service's
//! crate asks for exactly this version.

pub use bytes::Bytes;
pub use http;
#[cfg(feature = "serde")]
pub use serde_core as serde;
pub use serde_json;

#[cfg(feature = "blocking")]
pub use crate::blocking::{
    Call as BlockingCall, Client as BlockingClient, Items as BlockingItems, Pages as BlockingPages,
};
pub use crate::building::{Building, map};
#[cfg(feature = "serde")]
pub use crate::by_name;
#[cfg(feature = "serde")]
pub use crate::by_name::{deserialize, deserialize_strictly, serialize, serialize_request};
pub use crate::client::{Call, Client, ClientBuilder, Dispatch, Sealed};
#[cfg(any(test, feature = "test-util"))]
pub use crate::client::{read_reply, read_reply_of};
pub use crate::conditions::{Beside, Condition, is_set};
#[cfg(feature = "dynamic")]
pub use crate::dynamic::Dynamic;
pub use crate::events;
pub use crate::limits::{CheckLimits, Limits};
pub use crate::open_enumeration;
pub use crate::paging::{Items, PagedRequest, Pages};
pub use crate::parameters::{JsonObject, JsonWriter, Parameters, Scalar, WriteJson, WriteObject};
pub use crate::read::{Object, Path, ReadJson, ReadObject};
pub use crate::redact::redacted;
pub use crate::service::{
    Detached, IdempotencyKey, Operation, RateLimit, Request, Service, Set, Unset,
};
#[cfg(any(test, feature = "test-util"))]
pub use crate::test_util::ScriptedTransport;
pub use crate::union::{
    Body, CheckPayload, Choice, ReadPayload, ReadUnion, Telling, Union, WritePayload, WriteUnion,
    read_union, text_of_union, write_union,
};
#[cfg(feature = "serde")]
pub use crate::union::{deserialize_union, serialize_union};
#[cfg(feature = "serde")]
pub use crate::union_by_name;
pub use crate::{product_blocking_client, product_calls, product_client, product_test_util};
pub use crate::{union, union_choice, union_read, union_request, union_write};
