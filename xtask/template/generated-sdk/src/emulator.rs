//! An emulator of the service on a loopback port, made from the same spec as the client.
//!
//! It verifies the signature, the date, the nonce and the security token of each request, checks action, version and
//! parameters, keeps the documented rate limits and the RAM policies of its keys, answers with the documented examples, and
//! fails with the documented errors in the service's own form. It knows the documentation, not the service.

pub use alibabacloud_emulator::{
    Answer, Clock, Outcome, Policy, PolicyError, PushError, Pushed, Pushing, Received, Script,
};

alibabacloud_emulator::product_emulator! {
    /// The service, as the emulator plays it.
    Service,
    // No operation has to be called before another. Where one has, this is the place to say so.
    |_| Box::new(()),
    // No report needs more than its example holds.
    None,
}
