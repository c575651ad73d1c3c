//! Providers against loopback servers and temporary homes.

mod cached;
mod chain;
mod cli;
mod credentials_file;
mod ecs;
mod external;
mod parsers;
mod sign_in;
mod sts;
mod support;
mod uri;
