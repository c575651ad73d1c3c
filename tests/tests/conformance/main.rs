//! The client, the emulator and the official Python client agree on the wire.
//!
//! Everything here is driven by the spec and by the recordings in `tests/conformance`: a new operation is covered
//! without a word of code.

#![allow(
    clippy::unwrap_used,
    clippy::format_collect,
    reason = "a test that cannot go on has failed, and a few bytes more are no matter"
)]

mod capture;
mod compare;
mod errors;
mod platform;
mod recordings;
mod replay;
mod signed;
