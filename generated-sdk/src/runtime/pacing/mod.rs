//! Keeping to the documented rates before the service has to say no.

mod lanes;
mod limiter;
mod pacer;
mod policy;
mod queue;
#[cfg(feature = "redis")]
mod redis;
#[cfg(test)]
mod tests;
mod window;

pub use super::operation::RateLimit;
pub use limiter::RateLimiter;
pub use pacer::{Pacer, PacingError, PacingRequest, Unpaced};
pub use policy::PacingPolicy;
#[cfg(feature = "redis")]
pub use redis::{RedisRateLimiter, WhenUnavailable};
