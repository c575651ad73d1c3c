#![doc = include_str!("../README.md")]
//!
//! # Where to look
//!
//! | | |
//! |---|---|
//! | [`Client`], [`ClientBuilder`] | set up once, and cloned freely; one method for each operation |
//! | [`Reply`] | what a call yields: the typed value, the request ID, the number of attempts |
//! | [`Error`], [`ErrorKind`], [`ErrorCode`], [`Evidence`] | what a call fails with, what that proves, and what to do about it |
//! | a module for each group, such as [`migration`] | requests, replies and enumerations of its operations |
//! | [`credentials`] | where access keys come from |
//! | [`retry`] | when a call is tried again |
//! | [`pacing`] | how calls are kept within the documented limits |
//! | [`transport`] | how requests travel: proxies, certificates, a transport of your own |
//! | [`interceptor`] | seeing each attempt, for metrics and audit logs |
//! | [`operation`] | what requests and replies are made of, for generic code |
//! | `blocking`, `dynamic`, `emulator`, `test_util` | with the feature of that name (`test-util` for the last) |
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
#[cfg(feature = "dynamic")]
#[cfg_attr(
    not(feature = "all-groups"),
    allow(dead_code, reason = "without a group there is nothing to send")
)]
pub mod dynamic;
#[cfg(feature = "emulator")]
pub mod emulator;
#[cfg(doctest)]
mod guide;
// The emitter formats its own files, and `cargo xtask generate --check` compares them.
#[rustfmt::skip]
#[allow(clippy::type_complexity, reason = "type states have many parameters")]
mod generated;
mod runtime;
#[cfg(any(test, feature = "test-util"))]
pub mod test_util;

pub use generated::*;
pub use runtime::client::{Call, Client, ClientBuilder, Dispatch, Reply};
pub use runtime::error::{Error, ErrorKind, Evidence, ServiceError};
pub use runtime::operation::Request;
pub use runtime::paging::{Items, Pages};
pub use runtime::{credentials, interceptor, pacing, retry, transport};

pub mod operation {
    //! What requests and replies are made of.
    //!
    //! The emitted operations stand on these; callers meet them in bounds of generic code, and when they call an
    //! operation that this version of the crate does not know, by implementing [`Request`] and [`ReadObject`].

    pub use crate::runtime::limits::{CheckLimits, CheckMembers, Limits, Number};
    pub use crate::runtime::operation::{
        Detached, IdempotencyKey, Operation, RateLimit, Request, Response, Service, Set, Unset,
    };
    pub use crate::runtime::paging::PagedRequest;
    pub use crate::runtime::parameters::{
        JsonObject, JsonWriter, Parameters, Scalar, WriteJson, WriteObject,
    };
    pub use crate::runtime::read::{Mismatch, Object, Path, ReadJson, ReadObject};
}
