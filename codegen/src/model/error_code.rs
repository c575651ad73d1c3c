//! Error codes.

use super::source::Source;
use crate::names::Name;
use crate::spec::{ErrorKind, Repeating};

/// An error code.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorCode {
    /// Wire code and variant name.
    pub name: Name,
    /// HTTP status, where known.
    pub status: Option<u16>,
    /// The service's message, where known.
    pub message: Option<String>,
    /// What it means; there is this or a message.
    pub description: Option<String>,
    /// What a caller can do about it.
    pub advice: Option<String>,
    /// Class, where callers treat it alike with others.
    pub kind: Option<ErrorKind>,
    /// Whether repeating the same call can help.
    pub repeating: Repeating,
    /// Where the code is known from, if said.
    pub source: Option<Source>,
}

impl ErrorCode {
    /// The HTTP status of an answer with this code. Codes without a documented one are known as values of the reply's field for
    /// success, so they come with status 200.
    #[must_use]
    pub fn answered_with(&self) -> u16 {
        self.status.unwrap_or(200)
    }
}
