//! The hand-written part of the client: what every operation shares.

pub(crate) mod building;
pub(crate) mod client;
pub(crate) mod clock;
pub mod credentials;
pub(crate) mod emitted;
pub(crate) mod endpoint;
pub(crate) mod error;
pub(crate) mod future;
pub mod interceptor;
pub(crate) mod limits;
pub(crate) mod open_enumeration;
pub(crate) mod operation;
pub mod pacing;
pub(crate) mod paging;
pub(crate) mod parameters;
pub(crate) mod read;
pub(crate) mod redact;
pub mod retry;
pub(crate) mod signing;
#[cfg(test)]
pub(crate) mod testing;
pub mod transport;
