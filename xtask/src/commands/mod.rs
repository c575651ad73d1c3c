//! One module per command: its arguments, whose comments are its help, and its `run`.

pub(crate) mod book;
pub(crate) mod client;
pub(crate) mod demo;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod generate;
pub(crate) mod import;
pub(crate) mod init;
pub(crate) mod lint;
pub(crate) mod new;
pub(crate) mod schema;
