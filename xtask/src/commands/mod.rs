//! One module per command: its arguments, whose comments are its help, and its `run`.

pub(crate) mod client;
pub(crate) mod demo;
pub(crate) mod generate;
