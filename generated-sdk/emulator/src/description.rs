//! What a service is made of, and what it remembers from call to call.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::pushes::{Complete, Consequence};
use super::refusal::Refusal;
use super::table::{Event, Operation};

/// A service and its operations.
#[derive(Debug, Default)]
pub struct Description {
    /// Product code, such as `ecs`.
    pub product: &'static str,
    /// API version: a date, such as `2021-12-24`.
    pub version: &'static str,
    /// The operations, ordered within their groups.
    pub operations: Vec<&'static Operation>,
    /// What it sends on its own, ordered by name.
    pub events: Vec<&'static Event>,
    /// Completes a report that a test orders over HTTP: sets what no two reports share, such as an ID.
    pub complete: Option<Complete>,
}

/// What a service remembers from call to call: some operations have to be called before others.
pub trait Flow: fmt::Debug + Send {
    /// Takes the step that a call of `operation` stands for, and adds to its reply what has come of it. Operations that
    /// are no step do nothing.
    ///
    /// # Errors
    ///
    /// With what the service answers to a step that is not to be taken yet, or not with these parameters.
    fn step(
        &mut self,
        operation: &str,
        parameters: &BTreeMap<String, String>,
        reply: &mut Value,
    ) -> Result<(), Refusal>;

    /// What it remembers, for [`load`](Self::load); nothing, unless said otherwise.
    fn save(&self) -> Value {
        Value::Null
    }

    /// Remembers what [`save`](Self::save) gave, in this version or another. What cannot be read is left out.
    fn load(&mut self, saved: &Value) {
        let _ = saved;
    }

    /// What comes of a call that was carried out, beside its reply, which may be completed: reports that the service sends
    /// on its own, and where they go. Nothing, unless said otherwise.
    fn follow(&mut self, called: &mut Called<'_>) -> Vec<Consequence> {
        let _ = called;
        Vec::new()
    }
}

/// A service that remembers nothing: no operation has to be called before another.
impl Flow for () {
    fn step(
        &mut self,
        _: &str,
        _: &BTreeMap<String, String>,
        _: &mut Value,
    ) -> Result<(), Refusal> {
        Ok(())
    }
}

/// A call that was carried out.
pub struct Called<'a> {
    /// The operation.
    pub operation: &'a str,
    /// Its parameters by wire name.
    pub parameters: &'a BTreeMap<String, String>,
    /// Its reply.
    pub reply: &'a mut Value,
    /// Whether reports of an event on something go anywhere.
    pub listened_to: &'a dyn Fn(&str, &str) -> bool,
}

impl Called<'_> {
    /// The value of a parameter; empty where it is not set.
    #[must_use]
    pub fn parameter(&self, name: &str) -> &str {
        self.parameters.get(name).map_or("", String::as_str)
    }
}

impl fmt::Debug for Called<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Called")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
