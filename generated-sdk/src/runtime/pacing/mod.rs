//! Keeping to the documented rates before the service has to say no.

mod pacer;

pub use pacer::{Pacer, PacingError, PacingRequest, Unpaced};
