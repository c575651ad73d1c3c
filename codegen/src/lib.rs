//! Turns the YAML description of an Alibaba Cloud RPC API into a typed async Rust client and its docs.

pub mod check;
pub mod diagnostic;
pub mod model;
pub mod names;
pub mod source;
pub mod spec;
