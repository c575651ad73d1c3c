#![doc = include_str!("../README.md")]
//!
//! # Where to look
//!
//! | | |
//! |---|---|
//! | [`guide`] | how to: credentials, sending one message or many, retries, testing, and more |
//! | [`Client`], [`ClientBuilder`] | set up once, and cloned freely; one method for each operation |
//! | [`Reply`] | what a call yields: the typed value, the request ID, the number of attempts |
//! | [`Error`], [`ErrorKind`], [`ErrorCode`], [`Evidence`] | what a call fails with, what that proves, and what to do about it |
//! | a module for each group, such as [`migration`] | requests, replies and enumerations of its operations |
//! | `review` | waiting for the review of a message template |
//! | [`events`] | what the service sends on its own: statuses of messages, messages of users, reviews |
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
pub mod dynamic;
#[cfg(feature = "emulator")]
pub mod emulator;
#[cfg(any(doc, doctest))]
pub mod guide;
// The emitter formats its own files, and `cargo xtask generate --check` compares them.
// Groups are modules here, and may be called as tools or crates are.
#[cfg_attr(rustfmt, rustfmt::skip)]
#[allow(clippy::type_complexity, reason = "type states have many parameters")]
#[allow(clippy::doc_markdown, reason = "prose is that of the spec")]
#[allow(
    clippy::deprecated_cfg_attr,
    reason = "the compiler would look for `rustfmt` among the groups"
)]
#[allow(
    clippy::too_many_lines,
    reason = "an operation with many parameters checks many"
)]
#[allow(
    clippy::large_enum_variant,
    reason = "the variants of a union hold what they are, unboxed"
)]
mod generated;
#[cfg(feature = "templates")]
pub mod review;
#[cfg(feature = "test-util")]
pub mod test_util;

#[doc(inline)]
pub use ::alibabacloud_runtime::{
    Call, Dispatch, Error, ErrorKind, Evidence, Items, Pages, Reply, Request, ServiceError,
    credentials, interceptor, operation, pacing, retry, transport,
};
pub use client::{Client, ClientBuilder};
pub use generated::*;

// The same modules once more, by name: so the compiler can tell which feature one that is missing belongs to.
include!("generated/re_exports.rs");
