//! Turns the YAML description of an Alibaba Cloud RPC API into a typed async Rust client and its docs.

pub mod model;
pub mod names;
pub mod spec;
