#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
#[cfg(feature = "dynamic")]
pub mod dynamic;
#[cfg(feature = "emulator")]
pub mod emulator;
// The emitter formats its own files, and `cargo xtask generate --check` compares them.
#[rustfmt::skip]
#[allow(clippy::type_complexity, reason = "type states have many parameters")]
#[allow(clippy::doc_markdown, reason = "prose is that of the spec")]
#[allow(clippy::too_many_lines, reason = "an operation with many parameters checks many")]
#[allow(clippy::large_enum_variant, reason = "the variants of a union hold what they are, unboxed")]
mod generated;
#[cfg(feature = "test-util")]
pub mod test_util;

#[doc(inline)]
pub use alibabacloud_runtime::{
    Call, Dispatch, Error, ErrorKind, Evidence, Items, Pages, Reply, Request, ServiceError,
    credentials, interceptor, operation, pacing, retry, transport,
};
pub use client::{Client, ClientBuilder};
pub use generated::*;

// The same modules once more, by name: so the compiler can tell which feature one that is missing belongs to.
include!("generated/re_exports.rs");
