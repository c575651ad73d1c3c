//! What the service sends on its own.

use super::literal::Literal;
use super::reference::TypeRef;
use super::registry::Types;
use super::related::SeeAlso;
use super::source::Source;
use super::types::{Enumeration, Structure};
use crate::names::{Ident, Name};
use crate::spec::{Transport, Value};

/// What the service sends on its own.
#[derive(Debug, Clone)]
pub struct Event {
    /// Wire name, and the name of the structure.
    pub name: Name,
    /// Module and file of the code.
    pub module: Ident,
    /// File of its page, without its ending.
    pub page: String,
    /// One sentence.
    pub summary: String,
    /// More, in Markdown.
    pub description: Option<String>,
    /// The ways in which it arrives; at least one.
    pub transports: Vec<Transport>,
    /// How it is told from other events: any of these does; at least one.
    pub told_by: Vec<Sign>,
    /// How reports that were delivered twice are known.
    pub duplicates: Option<Duplicates>,
    /// Which of two reports on the same thing counts.
    pub order: Option<Order>,
    /// Text member that holds one of [`Api::receipt_errors`](super::Api::receipt_errors).
    pub receipt_error: Option<Name>,
    /// Remarks.
    pub notes: Vec<String>,
    /// Dangers.
    pub warnings: Vec<String>,
    /// Related operations.
    pub see_also: Vec<SeeAlso>,
    /// Its members.
    pub report: Structure,
    /// Types that only this event uses, in order of first use; the report itself is not among them.
    pub types: Types,
    /// Worked examples.
    pub examples: Vec<EventExample>,
    /// Path of the spec file.
    pub source: String,
}

/// Members that tell an event from others, by wire name.
#[derive(Debug, Clone)]
pub struct Sign {
    /// Members that are there, and not empty; at least one.
    pub has: Vec<String>,
    /// Members that are not there, or empty.
    pub lacks: Vec<String>,
    /// Where this is known from, if said.
    pub source: Option<Source>,
}

/// How reports that were delivered twice are known.
#[derive(Debug, Clone)]
pub struct Duplicates {
    /// Scalar members that are equal in both; at least one.
    pub agree_in: Vec<Name>,
    /// Where this is known from, if said.
    pub source: Option<Source>,
}

/// Which of two reports on the same thing counts.
#[derive(Debug, Clone)]
pub struct Order {
    /// Scalar member that is equal in reports on the same thing.
    pub id: Name,
    /// The same, and others that are equal in them too.
    pub agree_in: Vec<Name>,
    /// Member whose value ranks them.
    pub by: Name,
    /// Its enumeration.
    pub values: TypeRef<Enumeration>,
    /// Ranked values, the lowest first.
    pub ranks: Vec<Name>,
    /// Where this is known from, if said.
    pub source: Option<Source>,
}

/// A worked example of an event whose values fit the types.
#[derive(Debug, Clone)]
pub struct EventExample {
    /// Heading.
    pub title: String,
    /// What it shows.
    pub description: Option<String>,
    /// The report, typed: members of [`Event::report`].
    pub report: Vec<(usize, Literal)>,
    /// The report as the service sends it.
    pub body: Value,
}
