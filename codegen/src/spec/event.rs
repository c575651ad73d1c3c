//! The files of events: what the service sends on its own, to an address of the caller's.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Field, Value};

/// One event: `spec/events/<Event>.yaml`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Name in the documentation; the file is named after it.
    pub event: String,
    /// Name of the emitted structure in `UpperCamelCase`, where that of the event does not please.
    pub rust_name: Option<String>,
    /// One sentence.
    pub summary: String,
    /// More than the summary says, in Markdown without HTML.
    pub description: Option<String>,
    /// The ways in which it arrives.
    pub transports: Vec<Transport>,
    /// How it is told from other events: any of these signs does.
    pub told_by: Vec<Sign>,
    /// How reports that were delivered twice are known.
    pub duplicates: Option<Duplicates>,
    /// Which of two reports on the same thing counts, whichever arrived first.
    pub order: Option<Order>,
    /// Member that holds one of the `receipt_errors` of the service file.
    pub receipt_error: Option<String>,
    /// Remarks shown in docs.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Dangers shown in docs.
    #[serde(default)]
    pub warnings: Vec<String>,
    /// Names of related operations.
    #[serde(default)]
    pub see_also: Vec<String>,
    /// Its members.
    pub fields: Vec<Field>,
    /// Worked examples; the first is the one shown everywhere.
    #[serde(default)]
    pub examples: Vec<EventExample>,
}

/// A way in which events arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Transport {
    /// Pushed by HTTP POST as a JSON array of one or more.
    Http,
    /// A message of a queue holds one as a JSON object.
    Queue,
}

/// Members that tell an event from others.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// Members that are there, and not empty.
    pub has: Vec<String>,
    /// Members that are not there, or empty.
    #[serde(default)]
    pub lacks: Vec<String>,
    /// Where this is known from, if the documentation does not state it.
    pub source: Option<String>,
}

/// How reports that were delivered twice are known.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Duplicates {
    /// Members that are equal in both.
    pub agree_in: Vec<String>,
    /// Where this is known from, if the documentation does not state it.
    pub source: Option<String>,
}

/// Which of two reports on the same thing counts.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Members that are equal in reports on the same thing; the first one is what such reports are looked up by.
    pub agree_in: Vec<String>,
    /// Member whose value ranks them.
    pub by: String,
    /// Its values, the lowest first. What is not listed neither replaces another report nor is replaced.
    pub ranks: Vec<String>,
    /// Where this is known from, if the documentation does not state it.
    pub source: Option<String>,
}

/// A worked example of an event.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventExample {
    /// Heading.
    pub title: String,
    /// What it shows.
    pub description: Option<String>,
    /// One report as the service sends it.
    pub body: Value,
}
