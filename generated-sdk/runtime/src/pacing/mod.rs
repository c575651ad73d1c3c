//! Keeping to the documented rates before the service has to say no.
//!
//! Clients pace by default, each with a [`RateLimiter`] of its own. Others are set on the builder: one that several
//! clients share, one with another [`PacingPolicy`], `RedisRateLimiter` for many processes (feature `redis`), or
//! your own [`Pacer`]. `without_pacing()` switches pacing off.
//!
//! Every limiter here promises the same: no window of the period, wherever it starts, sees more calls leave than the
//! rate allows, and under load at least 95 % of them do; calls of a process leave in the order in which they came; a
//! wait that a call cannot afford is refused at once; a call dropped while it waits takes nothing and holds up nobody.
//!
//! # Troubleshooting
//!
//! - *Calls wait long, or fail because pacing would take too long*: more calls are made than the rate allows. Spread
//!   them, raise the rate with [`PacingPolicy::rate`] where Alibaba Cloud has raised your quota, or give calls a
//!   deadline that fits.
//! - *The service throttles all the same*: something else calls with the same account. Share one limiter among
//!   clients and processes, or lower the rate. With several or temporary access keys, name the account with
//!   [`PacingPolicy::account`].
//! - *Redis is not available*: the error, or the trace at level `warn`, says why. Until it answers again processes
//!   pace themselves alone, or calls fail; `RedisRateLimiter::when_unavailable` decides.

// Why a log of the last calls, and not a token bucket (GCRA) such as governor's? A bucket that fills at rate R and
// holds B lets R + B calls leave in one window. To keep the limit L, R + B may not be more than L; then B is what the
// bucket can never use under load. Measured by benches/pacing.rs on two cores, period one second, 64 tasks:
//
//                             share of the rate    most in a window    first L calls, idle     calls per task
//                             10/s  50/s  250/s    10/s  50/s  250/s   10/s    50/s    250/s   250/s, 3 s
//     log, window + 2 %        98    98    98 %    100   100   100 %   8 us    16 us   41 us    8 to 12
//     governor, B = L         100   100   100 %    190   198   200 %   2 us     3 us   11 us    2 to 22
//     governor, B = 1         100    99    95 %    100   100    97 %   0.9 s    1.0 s   1.0 s   3 to 29
//     governor, B = L/20       90    96    95 %     90    98   100 %   1.0 s    1.0 s   1.0 s   4 to 27
//
// Only B = 1 and B = L/20 keep the limit. They make somebody who needs ten calls once wait for a second, B = 1 loses
// to late timers at 250/s (94 to 95 %), and neither leaves anything for calls that take unequal times to the service.
// governor has no queue: all waiting calls wake up and compete. The log costs 130 ns per call that need not wait,
// governor 40 ns; a request costs a thousand times that. The price is memory: 16 bytes per call of a window.

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

pub use super::future::BoxFuture;
pub use super::service::RateLimit;
pub use limiter::RateLimiter;
pub use pacer::{Pacer, PacingError, PacingRequest, Unpaced};
pub use policy::PacingPolicy;
#[cfg(feature = "redis")]
pub use redis::{RedisRateLimiter, WhenUnavailable};
