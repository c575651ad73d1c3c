//! Providers against loopback servers and temporary homes.

mod cached;
mod credentials_file;
mod ecs;
mod sts;
mod support;
mod uri;
