//! All that emitted code names of the runtime, in one place.

#![allow(
    unused_imports,
    reason = "which are used depends on the operations in the spec"
)]

pub(crate) use super::building::Building;
pub(crate) use super::client::Dispatch;
pub(crate) use super::error::{Error, ServiceError};
pub(crate) use super::limits::{CheckLimits, Limits};
pub(crate) use super::open_enumeration::open_enumeration;
pub(crate) use super::operation::{
    Detached, IdempotencyKey, Operation, RateLimit, Request, Service, Set, Unset,
};
pub(crate) use super::paging::PagedRequest;
pub(crate) use super::parameters::{
    JsonObject, JsonWriter, Parameters, Scalar, WriteJson, WriteObject,
};
pub(crate) use super::read::{Object, Path, ReadJson, ReadObject};
pub(crate) use super::redact::redacted;
