//! Typed async client for Alibaba Cloud CAMS.

mod runtime;

pub use runtime::{credentials, limits, operation, pacing, parameters, read, transport};
