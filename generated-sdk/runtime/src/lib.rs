//! What clients of Alibaba Cloud's RPC services share: credentials, signing, transport, retries, pacing, paging, errors.
//!
//! Written by hand, and of no one service: what a service is, its own crate says in a [`Service`](operation::Service) and
//! an [`Operation`](operation::Operation) for each of its operations. That crate re-exports what is here, has a `Client` of
//! its own, and is what programs depend on; two of them in one program share this crate, and with it credentials,
//! limiters and the type of errors.
//!
//! # Where to look
//!
//! | | |
//! |---|---|
//! | [`Call`], [`Reply`] | a call on its way, and what it yields: the typed value, the request ID, the number of attempts |
//! | [`Error`], [`ErrorKind`] | what a call fails with, and what to do about it |
//! | [`credentials`] | where access keys come from |
//! | [`retry`] | when a call is tried again |
//! | [`pacing`] | how calls are kept within the documented limits |
//! | [`transport`] | how requests travel: proxies, certificates, a transport of your own |
//! | [`interceptor`] | seeing each attempt, for metrics and audit logs |
//! | [`events`] | reading what a service sends on its own |
//! | [`operation`] | what requests and replies are made of, for generic code |
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
pub(crate) mod building;
#[cfg(feature = "serde")]
pub(crate) mod by_name;
pub(crate) mod client;
pub(crate) mod clock;
pub(crate) mod conditions;
pub mod credentials;
#[cfg(feature = "dynamic")]
pub mod dynamic;
#[doc(hidden)]
pub mod emitted;
pub(crate) mod endpoint;
pub(crate) mod error;
pub mod events;
mod front;
pub(crate) mod future;
pub mod interceptor;
pub(crate) mod limits;
pub(crate) mod open_enumeration;
pub mod pacing;
pub(crate) mod paging;
pub(crate) mod parameters;
pub(crate) mod read;
pub(crate) mod redact;
pub mod retry;
pub(crate) mod service;
pub(crate) mod signing;
#[cfg(any(test, feature = "test-util"))]
pub mod test_util;
#[cfg(test)]
pub(crate) mod testing;
pub(crate) mod tracing_target;
pub mod transport;
pub(crate) mod union;

pub use client::{Call, Dispatch, Reply};
pub use error::{Error, ErrorKind, Evidence, ServiceError};
pub use paging::{Items, Pages};
pub use service::Request;

pub mod operation {
    //! What requests and replies are made of.
    //!
    //! The emitted operations stand on these; callers meet them in bounds of generic code, and when they call an
    //! operation that their version of a crate does not know, by implementing [`Request`] and [`ReadObject`].

    pub use crate::limits::{CheckLimits, CheckMembers, Limits, Number};
    pub use crate::paging::PagedRequest;
    pub use crate::parameters::{
        JsonObject, JsonWriter, Parameters, Scalar, WriteJson, WriteObject,
    };
    pub use crate::read::{Mismatch, Object, Path, ReadJson, ReadObject};
    pub use crate::service::{
        Detached, IdempotencyKey, Operation, RateLimit, Request, Response, Service, Set, Unset,
    };
}
