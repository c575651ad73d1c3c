//! The hand-written part of the client: what every operation shares.

#![allow(dead_code)] // The parts land before their users.

pub(crate) mod clock;
pub mod credentials;
pub(crate) mod future;
pub(crate) mod signing;
pub mod transport;
