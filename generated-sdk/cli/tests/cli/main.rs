//! The program `cams`, as those who use it meet it. One test program, so that tests that wait leave the time to others.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod call;
mod common;
mod describe;
#[cfg(unix)]
mod emulate;
#[cfg(feature = "mcp")]
mod mcp;
mod usage;
