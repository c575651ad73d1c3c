//! The hand-written part of the client: what every operation shares.

pub mod credentials;
