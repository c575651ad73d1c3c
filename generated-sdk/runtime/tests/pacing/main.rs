//! The limiters of the client: one suite that each of them passes.

mod local;
mod promise;
#[cfg(feature = "redis")]
mod redis_server;
#[cfg(feature = "redis")]
mod shared;
