//! The emulator as clients and those who control it meet it, over real sockets.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;
mod control;
mod pushes;
mod server;
mod signatures;
