//! Providers against loopback servers and temporary homes.

mod cached;

mod support;
