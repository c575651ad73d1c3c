//! All that emitted code names of the runtime, in one place.

pub(crate) use super::limits::{CheckLimits, Limits};
pub(crate) use super::open_enumeration::open_enumeration;
pub(crate) use super::operation::{Detached, Operation, RateLimit, Request, Service, Set, Unset};
pub(crate) use super::parameters::{
    JsonObject, JsonWriter, Parameters, Scalar, WriteJson, WriteObject,
};
pub(crate) use super::read::{Mismatch, Object, Path, ReadJson, ReadObject};
