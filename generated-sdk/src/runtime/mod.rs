//! The hand-written part of the client: what every operation shares.

#![allow(dead_code)] // The parts land before their users.

pub(crate) mod clock;
pub mod credentials;
pub(crate) mod emitted;
pub(crate) mod future;
pub mod limits;
pub(crate) mod open_enumeration;
pub mod operation;
pub mod pacing;
pub mod parameters;
pub mod read;
pub(crate) mod signing;
pub mod transport;
