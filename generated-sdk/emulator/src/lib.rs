//! Plays a service of Alibaba Cloud on a loopback port, from a table of its operations.
//!
//! The emulator verifies the signature, the date, the nonce and the security token of each request, checks action, version
//! and parameters, keeps the documented rate limits and the RAM policies of its keys, answers with the documented examples,
//! and fails with the documented errors in the service's own form.
//!
//! It knows no service: the crate of one implements [`Product`] and names the emulator of its service with it. Nothing here
//! comes from a client, least of all the signature, so that one can be held against the other.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

mod admission;
mod admitted;
mod answer;
mod builder;
mod claim;
mod clock;
mod conditions;
mod control;
mod description;
mod direct;
mod emulator;
mod faults;
mod front;
mod incoming;
mod key;
mod ledger;
mod object;
mod orders;
mod policy;
mod post;
mod product;
mod push_orders;
mod pushes;
mod read;
mod received;
mod refusal;
mod refused;
mod reply;
mod rpc;
mod script;
mod server;
mod service;
mod shape;
mod signature;
#[doc(hidden)]
pub mod table;
mod verdict;

// What the macro names.
#[doc(hidden)]
pub use {bytes, http};

pub use self::answer::Answer;
pub use self::builder::Builder;
pub use self::clock::Clock;
pub use self::description::{Called, Description, Flow};
pub use self::direct::{Direct, Fault};
pub use self::emulator::Emulator;
pub use self::key::Key;
pub use self::policy::{Policy, PolicyError};
pub use self::product::Product;
pub use self::pushes::{Complete, Consequence, PushError, Pushed, Pushing};
pub use self::read::{TableError, Tables};
pub use self::received::{Outcome, Received};
pub use self::refusal::Refusal;
pub use self::script::Script;
