//! What comes from outside, with mistakes in it, over everything that reads it. One test program, so that several run at a time.
//!
//! `BOLERO_RANDOM_TEST_TIME_MS` says how long each looks; a failure names the `BOLERO_RANDOM_SEED` that brings it back.

mod credentials;
mod events;
mod import;
mod prose;
mod replies;
mod spec;
